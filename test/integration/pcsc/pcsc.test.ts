import { describe, expect, test } from "vitest";
import { runBesidePcscd } from "../../support/pcscd.js";

// The tests themselves stand in `inside/`: they need a pcscd, hence a namespace, hence a process of their own.
const FILES = ["card-slot", "opensc", "pc-app", "restart", "update-cable"] as const;
const runs = await Promise.all(
  FILES.map(async (file) => ({ file, ...(await runBesidePcscd("pcsc", `${file}.inside.ts`)) })),
);

describe.each(runs)("beside a real pcscd: $file", ({ tests, trouble }) => {
  test("the namespace, pcscd and the tests of this file ran", () => {
    expect(trouble).toBe("");
    expect(tests.length).toBeGreaterThan(0);
  });

  test.for(tests)("$name", ({ outcome, messages }, { skip }) => {
    skip(outcome === "skipped");
    expect(outcome, messages.join("\n")).toBe("passed");
  });
});
