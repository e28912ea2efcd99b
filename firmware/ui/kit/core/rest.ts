import { signal } from "@preact/signals-core";
import * as lv from "lvgl-bindings-ts/raw";
import type { Live } from "./scope.js";

/** Time without a touch after which what is private is covered, ms. */
const REST = 30_000;

const rest = signal<boolean>(false);

/** Watches the rest; call `touched` at each touch. Ends with `stop`. */
export function watchRest(): { readonly touched: () => void; readonly stop: () => void } {
  rest.value = false;
  const timer = lv.lv_timer_create(() => {
    lv.lv_timer_pause(timer);
    rest.value = true;
  }, REST);
  return {
    touched() {
      lv.lv_timer_reset(timer);
      lv.lv_timer_resume(timer);
      rest.value = false;
    },
    stop() {
      lv.lv_timer_delete(timer);
      rest.value = false;
    },
  };
}

/** A private text (a NIR): in full while she works, covered after 30 s without a touch. */
export function privateText(full: string, covered: string): Live<string> {
  return () => (rest.value ? covered : full);
}
