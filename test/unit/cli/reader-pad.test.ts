import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { filePad, typedPad } from "../../../firmware/cli/reader-pad.js";
import { manualClock } from "../../../firmware/lib/clock.js";
import type { Instant } from "../../../firmware/lib/dates.js";
import { seconds } from "../../../firmware/lib/duration.js";
import type { PinRequest } from "../../../firmware/reader/contract.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const folder = mkdtempSync(join(tmpdir(), "pad-"));
afterAll(() => rmSync(folder, { recursive: true }));

const VERIFY: PinRequest = {
  reader: "cps",
  operation: "verify",
  entries: ["current"],
  minDigits: 4,
  maxDigits: 8,
  validation: ["key"],
  triesLeft: 3,
  timeoutSeconds: 30,
};

function desk() {
  const said: string[] = [];
  const clock = manualClock("Europe/Paris", 0 as Instant);
  return { said, clock, pad: typedPad(clock, (line) => said.push(line)) };
}
const never = new AbortController().signal;

test("she is told what the PC asks for, and her code is the answer", async () => {
  const { pad, said } = desk();
  const answer = pad.ask(VERIFY, never);
  expect(said).toEqual(["the PC asks to verify the code of cps: current (4 to 8 digits), 3 tries left, 30 s"]);
  pad.enter([bytes("1234")]);
  expect(await answer).toEqual({ kind: "entered", codes: [bytes("1234")] });
});

test("a code that does not fit is overwritten and asked for again", async () => {
  const { pad, said } = desk();
  const answer = pad.ask(VERIFY, never);
  const wrong = [bytes("123"), bytes("45678")];
  pad.enter(wrong);
  expect(wrong.every((code) => code.every((digit) => digit === 0))).toBe(true);
  expect(said.at(-1)).toContain("not what is asked for");
  expect(said.join()).not.toContain("123");
  pad.cancel();
  expect(await answer).toEqual({ kind: "cancelled" });
  pad.enter([bytes("1234")]);
  expect(said.at(-1)).toBe("no code is asked for");
});

test("nobody types: time is up when the PC said", async () => {
  const { pad, clock } = desk();
  const answer = pad.ask(VERIFY, never);
  clock.advance(seconds(30));
  expect(await answer).toEqual({ kind: "timed-out" });
});

test("the PC takes its question back, before or after it was asked", async () => {
  const { pad } = desk();
  const taken = new AbortController();
  const answer = pad.ask(VERIFY, taken.signal);
  taken.abort();
  expect(await answer).toEqual({ kind: "cancelled" });
  expect(await pad.ask(VERIFY, taken.signal)).toEqual({ kind: "cancelled" });
});

test("a file gives as many codes as are asked for, and nothing when it does not fit", async () => {
  const said: string[] = [];
  const file = join(folder, "codes");
  const pad = filePad(file, (line) => said.push(line));
  expect(await pad.ask(VERIFY, never)).toEqual({ kind: "cancelled" });
  writeFileSync(file, "1234\n5678\n");
  expect(await pad.ask(VERIFY, never)).toEqual({ kind: "entered", codes: [bytes("1234")] });
  const modify: PinRequest = { ...VERIFY, operation: "modify", entries: ["current", "new", "confirmation"] };
  expect(await pad.ask(modify, never)).toEqual({ kind: "cancelled" });
  writeFileSync(file, "1234\n5678\n5678\n");
  expect(await pad.ask(modify, never)).toEqual({
    kind: "entered",
    codes: [bytes("1234"), bytes("5678"), bytes("5678")],
  });
  expect(said.join()).not.toContain("5678");
});
