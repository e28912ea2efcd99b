import pcsclite from "pcsclite";
import type { Clock } from "../../lib/clock.js";
import { type Duration, milliseconds } from "../../lib/duration.js";
import type { Logger } from "../../lib/log.js";
import { causeOf } from "./pcsc-codes.js";
import type { Reader, Resources } from "./pcsc-connection.js";

/** Which reader stands behind a slot: by a part of its name, or by its place in the alphabetical list. */
export type ReaderChoice = { readonly nameContains: string } | { readonly index: number };

/** Hears of one reader. */
export interface ReaderWatcher {
  /** The reader is there. */
  attach(reader: Reader): void;
  /** dwEventState whole, and the ATR when there is one. */
  observe(status: number, atr: Uint8Array | undefined): void;
  /** The reader or the service is gone. */
  detach(cause: string): void;
}

interface Known {
  readonly reader: Reader;
  last: { readonly status: number; readonly atr: Uint8Array | undefined } | undefined;
}

interface Watch {
  readonly choice: ReaderChoice;
  readonly watcher: ReaderWatcher;
  attached: string | undefined;
}

const FIRST_RETRY = 250;
const LAST_RETRY = 5_000;

/**
 * The threads that wait on the resource manager. There is one monitor per process and it is never stopped: the binding
 * joins its threads on the main thread, and one that misses its cancellation keeps the program still for a minute.
 */
export class PcscMonitor {
  readonly #clock: Clock;
  readonly #log: Logger;
  readonly #known = new Map<string, Known>();
  readonly #watches = new Set<Watch>();
  #resources: Resources | undefined;
  #retry = FIRST_RETRY;

  constructor(clock: Clock, log: Logger) {
    this.#clock = clock;
    this.#log = log;
    this.#start();
  }

  /** From now on, until the returned function is called. What is known already is told in a task of its own. */
  watch(choice: ReaderChoice, watcher: ReaderWatcher): () => void {
    const watch: Watch = { choice, watcher, attached: undefined };
    this.#watches.add(watch);
    setImmediate(() => {
      for (const name of this.#known.keys()) this.#tell(watch, name);
    });
    return () => {
      this.#watches.delete(watch);
    };
  }

  #start(): void {
    let resources: Resources;
    try {
      resources = pcsclite();
    } catch (error) {
      this.#lost(undefined, causeOf(error));
      return;
    }
    this.#resources = resources;
    // The binding calls from outside any task: what it says is taken up in a task of ours.
    resources.on("error", (error: unknown) => setImmediate(() => this.#lost(resources, causeOf(error))));
    resources.on("reader", (reader) => {
      const known: Known = { reader, last: undefined };
      this.#known.set(reader.name, known);
      reader.on("error", (error: unknown) => this.#log.warn("pcsc-reader", { cause: causeOf(error) }));
      reader.on("status", ({ state, atr }) => {
        const copy = atr === undefined ? undefined : Uint8Array.from(atr);
        setImmediate(() => {
          if (this.#known.get(reader.name) !== known) return;
          this.#retry = FIRST_RETRY;
          known.last = { status: state, atr: copy };
          for (const watch of this.#watches) this.#tell(watch, reader.name);
        });
      });
      reader.on("end", () =>
        setImmediate(() => {
          if (this.#known.get(reader.name) !== known) return;
          this.#known.delete(reader.name);
          this.#forget(reader.name, "reader unplugged");
        }),
      );
    });
  }

  #tell(watch: Watch, name: string): void {
    const known = this.#known.get(name);
    if (known?.last === undefined || !this.#chosen(watch.choice, name)) return;
    if (watch.attached !== name) {
      watch.attached = name;
      watch.watcher.attach(known.reader);
    }
    watch.watcher.observe(known.last.status, known.last.atr);
  }

  /** By the first notice of a reader every reader of the list is known, so that places in it mean something. */
  #chosen(choice: ReaderChoice, name: string): boolean {
    if ("nameContains" in choice) return name.includes(choice.nameContains);
    return [...this.#known.keys()].toSorted((a, b) => a.localeCompare(b))[choice.index] === name;
  }

  #forget(name: string | undefined, cause: string): void {
    for (const watch of this.#watches) {
      if (name !== undefined && watch.attached !== name) continue;
      watch.attached = undefined;
      watch.watcher.detach(cause);
    }
  }

  #lost(resources: Resources | undefined, cause: string): void {
    if (this.#resources !== resources) return;
    this.#resources = undefined;
    this.#known.clear();
    this.#log.warn("pcsc-service", { cause });
    this.#forget(undefined, "PC/SC service not reachable");
    const delay: Duration = milliseconds(this.#retry);
    this.#retry = Math.min(this.#retry * 2, LAST_RETRY);
    this.#clock.after(delay, () => this.#start());
  }
}
