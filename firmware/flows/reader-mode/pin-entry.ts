import { type ReadonlySignal, type Signal, signal } from "@preact/signals-core";
import type { CancelTimer, Clock } from "../../lib/clock.js";
import { seconds } from "../../lib/duration.js";
import type { PinAnswer, PinEntryName, PinPad, PinRequest } from "../../reader/contract.js";
import type { PinQuestion } from "./types.js";

const ASCII_ZERO = 0x30;

/** The pad with the hands that type on it. */
export interface PinEntry extends PinPad {
  readonly question: ReadonlySignal<PinQuestion | undefined>;
  digit(digit: number): void;
  erase(): void;
  clear(): void;
  submit(): void;
  cancel(): void;
}

interface Asked {
  readonly request: PinRequest;
  readonly settle: (answer: PinAnswer) => void;
  /** One per entry asked for; wiped when they are given or given up. */
  readonly typed: readonly Uint8Array[];
  at: number;
  count: number;
}

/**
 * A code that a PC asks for, typed on the terminal: it goes to the card and never to the PC. Digits are bytes that are
 * wiped, and only their count leaves this object.
 */
export function createPinEntry(clock: Clock): PinEntry {
  const question: Signal<PinQuestion | undefined> = signal(undefined);
  let asked: Asked | undefined;
  let cancelTick: CancelTimer | undefined;
  let secondsLeft = 0;

  const wipe = (now: Asked): void => {
    for (const code of now.typed) code.fill(0);
  };

  const end = (answer: PinAnswer): void => {
    const now = asked;
    if (now === undefined) return;
    asked = undefined;
    cancelTick?.();
    question.value = undefined;
    wipe(now);
    now.settle(answer);
  };

  const show = (now: Asked, mismatch: boolean): void => {
    const { request } = now;
    const entry = request.entries[now.at];
    if (entry === undefined) return;
    const { reader, operation, minDigits, maxDigits, triesLeft } = request;
    question.value = {
      reader,
      operation,
      entry,
      digits: now.count,
      minDigits,
      maxDigits,
      triesLeft,
      secondsLeft,
      mismatch,
    };
  };

  const restart = (now: Asked, at: number): void => {
    now.typed.slice(at).forEach((code) => {
      code.fill(0);
    });
    now.at = at;
    now.count = 0;
  };

  const entered = (now: Asked): PinAnswer => ({
    kind: "entered",
    codes: now.typed.map((code, index) => code.slice(0, lengthOf(code, index === now.at ? now.count : undefined))),
  });

  const tick = (): void => {
    const now = asked;
    if (now === undefined) return;
    secondsLeft -= 1;
    if (secondsLeft <= 0) {
      const complete = now.at === now.request.entries.length - 1 && now.count >= now.request.minDigits;
      end(now.request.validation.includes("timeout") && complete ? entered(now) : { kind: "timed-out" });
      return;
    }
    show(now, question.peek()?.mismatch ?? false);
    cancelTick = clock.after(seconds(1), tick);
  };

  const submit = (): void => {
    const now = asked;
    if (now === undefined || now.count < now.request.minDigits) return;
    if (entryIs(now, "confirmation") && !confirmed(now)) {
      restart(now, now.request.entries.indexOf("new"));
      show(now, true);
      return;
    }
    if (now.at === now.request.entries.length - 1) {
      end(entered(now));
      return;
    }
    now.at += 1;
    now.count = 0;
    show(now, false);
  };

  return {
    question,
    ask(request, abort) {
      if (abort.aborted || asked !== undefined) return Promise.resolve({ kind: "cancelled" });
      return new Promise((resolve) => {
        const taken = (): void => end({ kind: "cancelled" });
        const settle = (answer: PinAnswer): void => {
          abort.removeEventListener("abort", taken);
          resolve(answer);
        };
        abort.addEventListener("abort", taken, { once: true });
        const typed = request.entries.map(() => new Uint8Array(request.maxDigits));
        asked = { request, settle, typed, at: 0, count: 0 };
        secondsLeft = request.timeoutSeconds;
        show(asked, false);
        cancelTick = clock.after(seconds(1), tick);
      });
    },
    digit(digit) {
      const now = asked;
      const code = now?.typed[now.at];
      if (now === undefined || code === undefined || now.count === now.request.maxDigits) return;
      code[now.count] = ASCII_ZERO + digit;
      now.count += 1;
      show(now, false);
      if (now.count === now.request.maxDigits && now.request.validation.includes("max-digits")) submit();
    },
    erase() {
      const now = asked;
      const code = now?.typed[now.at];
      if (now === undefined || code === undefined || now.count === 0) return;
      now.count -= 1;
      code[now.count] = 0;
      show(now, false);
    },
    clear() {
      const now = asked;
      if (now === undefined) return;
      now.typed[now.at]?.fill(0);
      now.count = 0;
      show(now, false);
    },
    submit,
    cancel: () => end({ kind: "cancelled" }),
  };
}

/** Digits of an entry: those typed last are counted, the earlier ones end at the first zero byte. */
function lengthOf(code: Uint8Array, counted: number | undefined): number {
  if (counted !== undefined) return counted;
  const end = code.indexOf(0);
  return end < 0 ? code.length : end;
}

function entryIs({ request, at }: Asked, name: PinEntryName): boolean {
  return request.entries[at] === name;
}

/** The new code typed twice alike. */
function confirmed({ request, typed, at }: Asked): boolean {
  const first = typed[request.entries.indexOf("new")];
  const again = typed[at];
  return first === undefined || (again?.every((digit, index) => digit === first[index]) ?? false);
}
