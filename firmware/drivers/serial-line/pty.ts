import { createRequire } from "node:module";
import { join } from "node:path";
import { projectRoot } from "../../lib/project-root.js";
import { err, ok } from "../../lib/result.js";
import type { OpenSerialLine } from "./contract.js";

/** `native/pty.cc`, built by `make`. */
interface Addon {
  open(listener: (event: number, bytes?: Uint8Array) => void): {
    readonly path: string;
    /** How many bytes the terminal took. */
    write(bytes: Uint8Array): number;
    close(): void;
  };
}

const HEARD = 0;
const LEFT = 1;

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
    const pty = addon.open((event, bytes) => {
      if (event === HEARD && bytes !== undefined) {
        hostThere = true;
        listener.heard(bytes);
        return;
      }
      if (event === LEFT) {
        hostThere = false;
        waiting = [];
        waitingBytes = 0;
        listener.left();
        return;
      }
      flush();
    });
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
      close: () => pty.close(),
    });
  } catch (error) {
    return err({ kind: "no-line", cause: error instanceof Error ? error.message : String(error) });
  }
};
