import { readFileSync } from "node:fs";
import type { CancelTimer, Clock } from "../lib/clock.js";
import { seconds } from "../lib/duration.js";
import type { PinAnswer, PinPad, PinRequest } from "../reader/contract.js";
import { codesIn } from "./reader-words.js";

/** A PIN pad whose keys are words of standard input. */
export interface TypedPad extends PinPad {
  /** Codes were typed; they are overwritten when nobody wants them. */
  enter(codes: readonly Uint8Array[]): void;
  cancel(): void;
}

/**
 * Asks the person at the desk. Says what the PC wants, for which card, and the tries left; the codes come by `enter`.
 * @param say a line for her
 */
export function typedPad(clock: Clock, say: (line: string) => void): TypedPad {
  let open: { readonly request: PinRequest; readonly end: (answer: PinAnswer) => void } | undefined;
  return {
    async ask(request, signal) {
      open?.end({ kind: "cancelled" });
      if (signal.aborted) return { kind: "cancelled" };
      return await new Promise<PinAnswer>((resolve) => {
        let cancelTimer: CancelTimer = () => {};
        const aborted = (): void => end({ kind: "cancelled" });
        const end = (answer: PinAnswer): void => {
          if (open?.end === end) open = undefined;
          cancelTimer();
          signal.removeEventListener("abort", aborted);
          resolve(answer);
        };
        open = { request, end };
        signal.addEventListener("abort", aborted);
        cancelTimer = clock.after(seconds(request.timeoutSeconds), () => end({ kind: "timed-out" }));
        say(described(request));
      });
    },
    enter(codes) {
      if (open !== undefined && fits(codes, open.request)) return open.end({ kind: "entered", codes });
      for (const code of codes) code.fill(0);
      say(open === undefined ? "no code is asked for" : `not what is asked for: ${described(open.request)}`);
    },
    cancel: () => open?.end({ kind: "cancelled" }),
  };
}

/** A pad for tests and demonstrations: each time, the codes asked for are the first ones of a file. */
export function filePad(file: string, say: (line: string) => void): PinPad {
  return {
    async ask(request) {
      say(described(request));
      let bytes: Buffer | undefined;
      try {
        bytes = readFileSync(file);
        const codes = codesIn(bytes).slice(0, request.entries.length);
        if (fits(codes, request)) return { kind: "entered", codes };
        for (const code of codes) code.fill(0);
        say(`${file} does not hold what is asked for`);
      } catch {
        say(`cannot read ${file}`);
      } finally {
        bytes?.fill(0);
      }
      return { kind: "cancelled" };
    },
  };
}

function fits(codes: readonly Uint8Array[], { entries, minDigits, maxDigits }: PinRequest): boolean {
  return codes.length === entries.length && codes.every(({ length }) => length >= minDigits && length <= maxDigits);
}

/** `the PC asks to verify the code of cps: current (4 to 8 digits), 3 tries left, 30 s`. */
function described({
  operation,
  reader,
  entries,
  minDigits,
  maxDigits,
  triesLeft,
  timeoutSeconds,
}: PinRequest): string {
  const tries = triesLeft === undefined ? "tries left unknown" : `${triesLeft} tries left`;
  const digits = minDigits === maxDigits ? `${minDigits}` : `${minDigits} to ${maxDigits}`;
  return `the PC asks to ${operation} the code of ${reader}: ${entries.join(", ")} (${digits} digits), ${tries}, ${timeoutSeconds} s`;
}
