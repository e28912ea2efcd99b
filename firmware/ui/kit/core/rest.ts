import { signal } from "@preact/signals-core";
import { Timer } from "lvgl-bindings-ts";
import type { Live } from "./scope.js";

/** Time without a touch after which what is private is covered, ms. */
const REST = 30_000;

const rest = signal<boolean>(false);

/** Watches the rest; call `touched` at each touch. Ends with `stop`. */
export function watchRest(): { readonly touched: () => void; readonly stop: () => void } {
  rest.value = false;
  const timer = new Timer(REST, () => {
    timer.pause();
    rest.value = true;
  });
  return {
    touched() {
      timer.reset();
      timer.resume();
      rest.value = false;
    },
    stop() {
      timer.delete();
      rest.value = false;
    },
  };
}

/** A private text (a NIR): in full while she works, covered after 30 s without a touch. */
export function privateText(full: string, covered: string): Live<string> {
  return () => (rest.value ? covered : full);
}
