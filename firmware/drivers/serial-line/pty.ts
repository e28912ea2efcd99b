import { createRequire } from "node:module";
import { join } from "node:path";
import { projectRoot } from "../../lib/project-root.js";
import { err, ok } from "../../lib/result.js";
import type { OpenSerialLine } from "./contract.js";

/** `native/pty.cc`, built by `make`. */
interface Addon {
  /** @param buffer where what is heard is put before the listener is told how much it is */
  open(
    buffer: Uint8Array,
    listener: (event: number, length: number) => void,
  ): {
    readonly path: string;
    /** How many bytes the terminal took. */
    write(bytes: Uint8Array): number;
    forget(): void;
    close(): void;
  };
}

const HEARD = 0;
const LEFT = 1;
/** Most bytes taken at once; what a host that floods has more waits for the next turn of the loop. */
const CHUNK = 4_096;

/** Bytes kept for a host that does not read; it asked for no more than this, so it can only be one that floods. */
const MOST_KEPT = 65_536;

const ADDON = "firmware/drivers/serial-line/build/Release/pty.node";

/** A pseudo-terminal: a host opens its path as it opens a serial port. No thread waits for it and nothing polls. */
export const openPty: OpenSerialLine = (listener) => {
  let waiting: Uint8Array[] = [];
  let waitingBytes = 0;
  let hostThere = false;
  try {
    const addon = createRequire(import.meta.url)(join(projectRoot(), ADDON)) as Addon;
    const heard = new Uint8Array(CHUNK);
    const pty = addon.open(heard, (event, length) => {
      if (event === HEARD) {
        hostThere = true;
        listener.heard(heard.subarray(0, length));
        return;
      }
      if (event === LEFT) {
        hostThere = false;
        drop();
        listener.left();
        return;
      }
      flush();
    });
    const drop = (): void => {
      waiting = [];
      waitingBytes = 0;
    };
    const flush = (): void => {
      for (let first = waiting[0]; first !== undefined; first = waiting[0]) {
        const taken = pty.write(first);
        waitingBytes -= taken;
        if (taken < first.length) {
          waiting[0] = first.subarray(taken);
          return;
        }
        waiting.shift();
      }
    };
    return ok({
      path: pty.path,
      write(bytes) {
        if (!hostThere || waitingBytes + bytes.length > MOST_KEPT) return;
        waiting.push(bytes);
        waitingBytes += bytes.length;
        if (waiting.length === 1) flush();
      },
      forget() {
        drop();
        pty.forget();
      },
      close: () => pty.close(),
    });
  } catch (error) {
    return err({ kind: "no-line", cause: error instanceof Error ? error.message : String(error) });
  }
};
