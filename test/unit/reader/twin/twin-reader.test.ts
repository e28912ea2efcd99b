import { expect, test } from "vitest";
import type { UsbFunction, UsbFunctionOutput } from "../../../../firmware/drivers/usb-gadget/contract.js";
import { manualClock } from "../../../../firmware/lib/clock.js";
import type { Instant } from "../../../../firmware/lib/dates.js";
import { milliseconds } from "../../../../firmware/lib/duration.js";
import { fromHex, toHex } from "../../../../firmware/lib/hex.js";
import { frame } from "../../../../firmware/reader/twin/frame.js";
import { GEMPC_PINPAD, SEC1210, type TwinProfile } from "../../../../firmware/reader/twin/profile.js";
import { createTwinReader } from "../../../../firmware/reader/twin/twin-reader.js";

/** A function that keeps what it is given and answers when the test says so. */
class RecordingFunction implements UsbFunction {
  readonly name = "recording";
  readonly interfaceClass = { class: 0x0b, subclass: 0, protocol: 0 };
  readonly classDescriptor = new Uint8Array(54);
  readonly maxMessage = 271;
  readonly got: string[] = [];
  output: UsbFunctionOutput | undefined;

  attach(output: UsbFunctionOutput): void {
    this.output = output;
    this.got.push("attached");
  }
  detach(reason: string): void {
    this.got.push(`detached: ${reason}`);
  }
  bulkOut(bytes: Uint8Array): void {
    this.got.push(toHex(bytes));
  }
  control(): "stall" {
    return "stall";
  }
}

function bench(profile: TwinProfile = SEC1210) {
  const clock = manualClock("Europe/Paris", 0 as Instant);
  const functions = Array.from({ length: profile.slots }, () => new RecordingFunction());
  const sent: string[] = [];
  const forgotten = { count: 0 };
  const reader = createTwinReader({
    profile,
    functions,
    clock,
    firmware: "Essai 1",
    line: {
      write: (bytes) => void sent.push(toHex(bytes)),
      forget() {
        forgotten.count += 1;
      },
    },
  });
  const [first, second] = functions;
  if (first === undefined) throw new Error("a profile has a slot");
  return { clock, reader, sent, forgotten, first, second };
}

const say = (hex: string): Uint8Array => frame(fromHex(hex));
const framed = (hex: string): string => toHex(say(hex));

test("the functions learn of the host at its first byte, and of its leaving", () => {
  const { reader, first, second } = bench();
  reader.left();
  expect(first.got).toEqual([]);
  reader.heard(say("65 00000000 00 01 000000"));
  reader.left();
  reader.left();
  expect(first.got).toEqual(["attached", "65000000000001000000", "detached: unplugged"]);
  expect(second?.got).toEqual(["attached", "detached: unplugged"]);
});

test("a command goes to the function of its slot as to slot 0, and the answer comes back as from that slot", () => {
  const { reader, sent, first, second } = bench();
  reader.heard(say("6F 02000000 01 2A 000000 00A4"));
  expect(second?.got).toEqual(["attached", "6F02000000002A00000000A4"]);
  expect(first.got).toEqual(["attached"]);
  second?.output?.bulkIn(fromHex("80 02000000 00 2A 000000 9000"));
  expect(sent).toEqual([framed("80 02000000 01 2A 000000 9000")]);
});

test("a slot that the reader does not have is the bad field, in the right answer", () => {
  const { reader, sent } = bench();
  reader.heard(say("62 00000000 02 05 000000"));
  reader.heard(say("6C 00000000 02 06 000000"));
  reader.heard(say("65 00000000 FF 07 000000"));
  expect(sent).toEqual([
    framed("80 00000000 02 05 42 05 00"),
    framed("82 00000000 02 06 42 05 00"),
    framed("81 00000000 FF 07 42 05 00"),
  ]);
});

test("the driver's opening sequence is answered here, other escapes by the function", () => {
  const { reader, sent, first } = bench();
  reader.heard(say("6B 01000000 00 00 000000 06"));
  reader.heard(say("6B 01000000 00 01 000000 02"));
  reader.heard(say("6B 03000000 00 02 000000 010101"));
  const name = toHex(new TextEncoder().encode("Essai 1"));
  expect(sent).toEqual([
    framed(`83 07000000 00 00 010000 ${name}`),
    framed(`83 07000000 00 01 010000 ${name}`),
    framed("83 00000000 00 02 010000"),
  ]);
  reader.heard(say("6B 01000000 00 03 000000 6A"));
  expect(first.got).toEqual(["attached", "6B0100000000030000006A"]);
});

test("card movements are told once, both slots in one byte, with the next answer and before it", () => {
  const { reader, sent, first, second } = bench();
  reader.heard(say("65 00000000 00 01 000000"));
  first.output?.interrupt(fromHex("50 03"));
  second?.output?.interrupt(fromHex("50 02"));
  first.output?.interrupt(fromHex("51 00 01 00"));
  expect(sent).toEqual([]);
  first.output?.bulkIn(fromHex("81 00000000 00 01 010000"));
  reader.heard(say("65 00000000 00 02 000000"));
  first.output?.bulkIn(fromHex("81 00000000 00 02 010000"));
  expect(sent).toEqual([`500B${framed("81 00000000 00 01 010000")}`, framed("81 00000000 00 02 010000")]);
});

test("an answer that comes after the host went on is not said: the driver would take it for the other", () => {
  const { reader, sent, first, second } = bench();
  reader.heard(say("6F 00000000 00 01 000000"));
  reader.heard(say("65 00000000 01 02 000000"));
  first.output?.bulkIn(fromHex("80 00000000 00 01 000000"));
  expect(sent).toEqual([]);
  second?.output?.bulkIn(fromHex("81 00000000 00 02 000000"));
  expect(sent).toEqual([framed("81 00000000 01 02 000000")]);
});

test("of commands that are heard at once all are obeyed and the last is answered: the driver gave up the others", () => {
  const { reader, sent, first } = bench();
  const opening = say("6B 01000000 00 01 000000 06");
  const power = say("62 00000000 00 02 000000");
  const status = say("65 00000000 00 03 000000");
  reader.heard(Uint8Array.from([...opening, ...power, ...status]));
  first.output?.bulkIn(fromHex("80 00000000 00 02 000000"));
  first.output?.bulkIn(fromHex("81 00000000 00 03 000000"));
  expect(first.got).toEqual(["attached", "62000000000002000000", "65000000000003000000"]);
  expect(sent).toEqual([framed("81 00000000 00 03 000000")]);
});

test("what the host has not read when it speaks again is dropped, before the new answer", () => {
  const { reader, forgotten, first } = bench();
  reader.heard(say("65 00000000 00 01 000000"));
  expect(forgotten.count).toBe(1);
  first.output?.bulkIn(fromHex("81 00000000 00 01 000000"));
  reader.heard(fromHex("03 06 65"));
  reader.heard(fromHex("03 15 16"));
  expect(forgotten.count).toBe(1);
  reader.left();
  reader.heard(say("65 00000000 00 02 000000"));
  expect(forgotten.count).toBe(2);
});

test("time extensions and the answer that follows them are all said", () => {
  const { reader, sent, first } = bench();
  reader.heard(say("6F 00000000 00 01 000000"));
  first.output?.bulkIn(fromHex("80 00000000 00 01 800100"));
  first.output?.bulkIn(fromHex("80 02000000 00 01 000000 9000"));
  expect(sent).toEqual([framed("80 00000000 00 01 800100"), framed("80 02000000 00 01 000000 9000")]);
});

test("a damaged frame gets a NAK; a NAK of the host gets the last frame again", () => {
  const { reader, sent, first } = bench();
  const damaged = say("65 00000000 00 01 000000");
  damaged[8] = 0x77;
  reader.heard(damaged);
  expect(sent).toEqual(["031516"]);
  expect(first.got).toEqual(["attached"]);
  reader.heard(say("65 00000000 00 01 000000"));
  first.output?.bulkIn(fromHex("81 00000000 00 01 000000"));
  reader.heard(fromHex("03 15 16"));
  expect(sent.slice(1)).toEqual([framed("81 00000000 00 01 000000"), framed("81 00000000 00 01 000000")]);
});

test("half a frame gets a NAK after half a second of silence, and the next command is heard", () => {
  const { clock, reader, sent, first } = bench();
  const command = say("65 00000000 00 01 000000");
  reader.heard(command.subarray(0, 6));
  clock.advance(milliseconds(499));
  expect(sent).toEqual([]);
  clock.advance(milliseconds(1));
  expect(sent).toEqual(["031516"]);
  reader.heard(command);
  expect(first.got).toEqual(["attached", "65000000000001000000"]);
  clock.advance(milliseconds(5_000));
  expect(sent).toEqual(["031516"]);
});

test("what was unfinished when the host left is not there for the next one", () => {
  const { clock, reader, sent, first } = bench();
  reader.heard(say("65 00000000 00 01 000000"));
  first.output?.interrupt(fromHex("50 03"));
  first.output?.bulkIn(fromHex("81 00000000 00 01 000000"));
  first.output?.interrupt(fromHex("50 02"));
  reader.heard(fromHex("03 06 6F"));
  reader.left();
  sent.length = 0;
  reader.heard(fromHex("03 15 16"));
  clock.advance(milliseconds(5_000));
  first.output?.bulkIn(fromHex("81 00000000 00 01 000000"));
  expect(sent).toEqual([]);
});

test("a driver that drops the first frame as an echo gets one to drop, each time it waits", () => {
  const { reader, sent, first } = bench(GEMPC_PINPAD);
  const dropped = framed("81 00000000 00 00 000000");
  reader.heard(say("6F 00000000 00 01 000000"));
  first.output?.bulkIn(fromHex("80 00000000 00 01 800100"));
  first.output?.bulkIn(fromHex("80 00000000 00 01 000000"));
  reader.heard(say("6B 04000000 00 02 000000 B2A0004D"));
  expect(sent).toEqual([
    dropped + framed("80 00000000 00 01 800100"),
    dropped + framed("80 00000000 00 01 000000"),
    dropped + framed("83 00000000 00 02 010000"),
  ]);
});
