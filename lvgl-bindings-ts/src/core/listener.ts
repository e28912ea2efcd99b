// SPDX-License-Identifier: Apache-2.0
/** Registrations of listeners, whatever they listen to. */
import { functionArgument, optionsArgument, wrongArgument } from "../raw/arguments.js";
import type { LvEvent, LvEventDsc } from "../raw/handles.js";
import { type EventName, eventCodes } from "../widgets/generated/events.js";

/** A registration: `remove()` or `using` ends it, and so does the end of what it listens to. */
export class Listener {
  readonly #end: () => void;
  #removed = false;

  constructor(end: () => void) {
    this.#end = end;
  }

  /** Safe to call twice, and after the end of what it listens to. */
  remove(): void {
    if (this.#removed) return;
    this.#removed = true;
    this.#end();
  }

  [Symbol.dispose](): void {
    this.remove();
  }
}

/** How a listener listens. */
export interface ListenOptions {
  /** Only the first time. */
  readonly once?: boolean | undefined;
  /** Ends when the signal aborts. */
  readonly signal?: AbortSignal | undefined;
}

/** What can be listened to: how LVGL registers a function there, and how it takes it off again. */
export interface Source {
  readonly add: (callback: (event: LvEvent) => void, code: number) => LvEventDsc;
  /** Called after the end of the source too: harmless then. */
  readonly remove: (registration: LvEventDsc) => void;
}

/**
 * Calls back on events of a source. `tell` makes what the listener is given and calls it; a listener without a parameter is
 * spared that.
 */
export function listenTo<Event>(
  source: Source,
  name: EventName | number,
  listener: (event: Event) => void,
  tell: (event: LvEvent) => void,
  options: ListenOptions = {},
): Listener {
  functionArgument("on", 2, listener);
  const { once, signal } = optionsArgument("on", 3, options);
  if (signal !== undefined && !(signal instanceof AbortSignal)) throw wrongArgument("on", "signal", "an AbortSignal");
  const call = listener.length === 0 ? (listener as () => void) : tell;
  const code = typeof name === "number" ? name : eventCodes[name];
  let registered: Listener | undefined;
  const callback = once
    ? (event: LvEvent): void => {
        registered?.remove();
        call(event);
      }
    : call;
  const registration = source.add(callback, code);
  const made = new Listener(() => source.remove(registration));
  registered = made;
  if (signal?.aborted) made.remove();
  else signal?.addEventListener("abort", () => made.remove(), { once: true });
  return made;
}
