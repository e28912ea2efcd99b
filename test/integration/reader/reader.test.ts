import { describe, expect, test } from "vitest";
import { runBesidePcscd } from "../../support/pcscd.js";

// As for the terminal's own slots, the tests stand in `inside/`: here the terminal is the reader, and pcscd the PC's.
const FILES = ["card-slot", "opensc", "moving-cards", "pyscard", "pin-pad", "t1"] as const;
const runs = await Promise.all(
  FILES.map(async (file) => ({ file, ...(await runBesidePcscd("reader", `${file}.inside.ts`)) })),
);

describe.each(runs)("a PC whose reader is the terminal: $file", ({ tests, trouble }) => {
  test("the namespace, pcscd and the tests of this file ran", () => {
    expect(trouble).toBe("");
    expect(tests.length).toBeGreaterThan(0);
  });

  test.for(tests)("$name", ({ outcome, messages }, { skip }) => {
    skip(outcome === "skipped");
    expect(outcome, messages.join("\n")).toBe("passed");
  });
});
