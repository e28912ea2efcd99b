import { effect, type ReadonlySignal } from "@preact/signals-core";
import type { VitaleState } from "./types.js";

/** The Vitale once it is known what it holds: a card just put in takes a second to be read. */
export async function whenRead(vitale: ReadonlySignal<VitaleState>): Promise<VitaleState> {
  let stop = (): void => {};
  const known = await new Promise<VitaleState>((resolve) => {
    stop = effect(() => {
      if (vitale.value.kind !== "reading") resolve(vitale.value);
    });
  });
  stop();
  return known;
}
