import { setTimeout as sleep } from "node:timers/promises";
import { err, ok } from "../protocol/index.js";
import { connectReader, type Reader, type Resources, transportFailure } from "./pcsc-reader.js";
import type { CardTransport, TransportFailure } from "./transport.js";

interface Known {
  readonly reader: Reader;
  atr: Uint8Array | undefined;
  /** The state was told once. */
  seen: boolean;
}

/** PC/SC tells its readers one by one and never that the list is whole: it is taken as whole after this silence. */
const SETTLE_MS = 400;
/** Between two tries to reach the service. */
const SERVICE_RETRY_MS = 1000;

/**
 * The readers of this PC over pcsclite. One a process: its threads wait on the resource manager and are never stopped, so a
 * program that used it ends with `process.exit`.
 */
export async function pcscTransport(): Promise<CardTransport> {
  const { default: pcsclite } = await import("pcsclite");
  const known = new Map<string, Known>();
  let changed: (() => void)[] = [];
  let failure: TransportFailure | undefined;
  let settled = sleep(SETTLE_MS);

  const change = (): void => {
    const waiting = changed;
    changed = [];
    for (const tell of waiting) tell();
  };

  function watch(reader: Reader): void {
    const one: Known = { reader, atr: undefined, seen: false };
    known.set(reader.name, one);
    reader.on("error", () => {});
    reader.on("status", ({ state, atr }) => {
      const present = (state & reader.SCARD_STATE_PRESENT) !== 0 && (state & reader.SCARD_STATE_MUTE) === 0;
      const copy = present && atr !== undefined && atr.length > 0 ? Uint8Array.from(atr) : undefined;
      setImmediate(() => {
        one.atr = copy;
        one.seen = true;
        change();
      });
    });
    reader.on("end", () =>
      setImmediate(() => {
        if (known.get(reader.name) === one) known.delete(reader.name);
        change();
      }),
    );
  }

  function start(): void {
    let resources: Resources;
    try {
      resources = pcsclite();
    } catch (error) {
      lost(error);
      return;
    }
    failure = undefined;
    settled = sleep(SETTLE_MS);
    resources.on("error", (error: unknown) => setImmediate(() => lost(error)));
    resources.on("reader", watch);
  }

  function lost(error: unknown): void {
    failure = transportFailure(error);
    if (failure.kind === "failed") failure = { kind: "no-service" };
    known.clear();
    change();
    setTimeout(start, SERVICE_RETRY_MS);
  }

  start();
  return {
    async readers() {
      await settled;
      for (const one of known.values()) while (!one.seen && known.get(one.reader.name) === one) await nextChange();
      if (failure !== undefined) return err(failure);
      return ok([...known.values()].map(({ reader, atr }) => ({ name: reader.name, atr })));
    },
    async connect(name) {
      await settled;
      const one = known.get(name);
      return one === undefined ? err(failure ?? { kind: "no-reader" }) : await connectReader(one.reader);
    },
    nextChange,
  };

  async function nextChange(): Promise<void> {
    await new Promise<void>((resolve) => changed.push(resolve));
  }
}
