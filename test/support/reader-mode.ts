import { type Signal, signal } from "@preact/signals-core";
import type { PinQuestion, ReaderModeFlow, ReaderModeState } from "../../firmware/flows/reader-mode/types.js";
import type { AllowedPc } from "../../firmware/flows/workstation/access.js";

export interface ReaderModeAtHand {
  readonly state: Signal<ReaderModeState>;
  readonly pcs: Signal<readonly AllowedPc[]>;
  readonly flow: ReaderModeFlow;
  readonly calls: string[];
}

/** The mode on, nothing asked. */
export const ON: Extract<ReaderModeState, { kind: "on" }> = {
  kind: "on",
  asleep: false,
  uses: { cps: "powered", vitale: "free", application: "free" },
  pin: undefined,
  pairing: undefined,
};

export const ASKED: PinQuestion = {
  reader: "cps",
  operation: "verify",
  entry: "current",
  digits: 3,
  minDigits: 4,
  maxDigits: 4,
  triesLeft: 3,
  secondsLeft: 42,
  mismatch: false,
};

/** What the reader's screens and the settings stand on: states to move by hand, and the calls they make. */
export function readerModeAtHand(
  first: ReaderModeState = { kind: "off" },
  allowed: readonly AllowedPc[] = [],
): ReaderModeAtHand {
  const state: Signal<ReaderModeState> = signal(first);
  const pcs: Signal<readonly AllowedPc[]> = signal(allowed);
  const calls: string[] = [];
  const call =
    (name: string) =>
    (...args: readonly unknown[]): void => {
      calls.push([name, ...args.map(String)].join(" "));
    };
  return {
    state,
    pcs,
    calls,
    flow: {
      state,
      pcs,
      leave: call("leave"),
      enter: call("enter"),
      digit: call("digit"),
      eraseDigit: call("erase"),
      clearDigits: call("clear"),
      submitPin: call("submit"),
      refusePin: call("refuse"),
      answerPairing: call("pairing"),
      refreshPcs: () => Promise.resolve(),
      revoke: (id) => {
        pcs.value = pcs.value.filter((pc) => pc.id !== id);
        return Promise.resolve(call("revoke")(id));
      },
      dispose: () => Promise.resolve(),
    },
  };
}
