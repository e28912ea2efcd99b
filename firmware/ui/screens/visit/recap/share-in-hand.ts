import { signal } from "@preact/signals-core";

/** Which share of a line the pad writes into first: the one she touched on the recap. */
export const shareInHand = signal<"amo" | "amc">("amo");
