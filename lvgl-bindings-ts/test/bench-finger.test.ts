// SPDX-License-Identifier: Apache-2.0
// The bench compares two programs that one script drives: a finger that strays would compare two different things.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Desk, Finger, FRAME_MS, type Phases, readScript } from "../bench/ts/finger.js";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "finger-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A desk that writes down what is done to it: touches as "x,y" or "x,y up", frames as ".". */
function notingDesk(): { desk: Desk; notes: string[] } {
  const notes: string[] = [];
  const desk: Desk = {
    pointer: (x, y, pressed) => notes.push(`${x},${y}${pressed ? "" : " up"}`),
    advance: (ms) => notes.push(ms === FRAME_MS ? "." : `advance ${ms}`),
    pixels: () => Uint8Array.of(1, 2, 3, 4),
  };
  return { desk, notes };
}

function script(text: string): ReturnType<typeof readScript> {
  const path = join(folder, "finger.txt");
  writeFileSync(path, text);
  return readScript(path);
}

function framesOf(phases: Phases): Record<string, number> {
  return Object.fromEntries(Object.entries(phases).map(([name, { frames }]) => [name, frames]));
}

test("a drag goes in steps of one frame, rounded towards where it began, as C divides", () => {
  const { desk, notes } = notingDesk();
  new Finger(script("down 10 100\nmove 20 90 3\nup\nwait 2\n"), desk).play({});
  expect(notes).toEqual(["10,100", ".", "13,97", ".", "16,94", ".", "20,90", ".", "20,90 up", ".", ".", "."]);
});

test("a tap rests for three frames before it lifts", () => {
  const { desk, notes } = notingDesk();
  new Finger(script("tap 5 6 2\n"), desk).play({});
  expect(notes.join(" ")).toBe("5,6 . . . . 5,6 up . . .");
});

test("frames count for the phase they stand in; a phase that comes again goes on", () => {
  const phases: Phases = {};
  new Finger(script("phase a\nwait 2\nphase b\nwait 3\nphase a\ntap 1 1 1\n"), notingDesk().desk).play(phases);
  expect(framesOf(phases)).toEqual({ a: 8, b: 3 });
});

test("a turn ends where the script says so; the next goes on in the same phase, and after the end it begins anew", () => {
  const { desk, notes } = notingDesk();
  const finger = new Finger(script("phase a\ndown 10 100\nturn\nmove 12 100 2\nphase b\nup\n"), desk);
  const turns = Array.from({ length: 3 }, () => {
    const phases: Phases = {};
    return [finger.play(phases), framesOf(phases), notes.splice(0).join(" ")];
  });
  expect(turns).toEqual([
    [false, { a: 1 }, "10,100 ."],
    [true, { a: 2, b: 1 }, "11,100 . 12,100 . 12,100 up ."],
    [false, { a: 1, b: 0 }, "10,100 ."],
  ]);
});

test("a shot is written only when a folder is given", () => {
  const steps = script("# a picture\n\nshot now\n");
  new Finger(steps, notingDesk().desk).play({});
  expect(() => readFileSync(join(folder, "now.raw"))).toThrow("ENOENT");
  new Finger(steps, notingDesk().desk).play({}, folder);
  expect([...readFileSync(join(folder, "now.raw"))]).toEqual([1, 2, 3, 4]);
});

test.each(["jump 3 4", "tap 1 2", "wait soon", "move 1 2 3 4", "shot"])(
  "a line it does not know ends it: %s",
  (line) => {
    expect(() => script(`wait 1\n${line}\n`)).toThrow(`not known: ${line}`);
  },
);

test("the bench's own script is understood and ends with the finger up", () => {
  const { desk, notes } = notingDesk();
  const finger = new Finger(readScript(new URL("../bench/finger.txt", import.meta.url).pathname), desk);
  while (!finger.play({})) {}
  expect(notes.filter((note) => note !== ".").at(-1)).toMatch(/ up$/);
});
