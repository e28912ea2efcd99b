import { afterEach, describe, expect, it } from "vitest";
import type { StartupFailure } from "../../firmware/flows/app-types.js";
import { startupFailureScreen } from "../../firmware/ui/screens/startup/startup-failure-screen.js";
import { openUi, type TestUi, type UiOptions } from "../support/ui.js";

let ui: TestUi | undefined;
afterEach(() => {
  ui?.close();
  ui = undefined;
});

function show(failure: StartupFailure, look: UiOptions = {}): TestUi {
  const t = openUi({ status: false, ...look });
  ui = t;
  t.mount(startupFailureScreen(failure));
  return t;
}

describe("a memory that does not open", () => {
  it.each<[string, StartupFailure, string]>([
    ["wrong-key", { kind: "store", error: { kind: "wrong-key" } }, "M1"],
    ["corrupted", { kind: "store", error: { kind: "corrupted", detail: "page 3" } }, "M2"],
    ["newer", { kind: "store", error: { kind: "newer-version", found: 7, known: 4 } }, "M3, version 7 pour 4"],
    ["unwritable", { kind: "store", error: { kind: "unwritable", detail: "EROFS" } }, "M4"],
    ["keystore", { kind: "keystore", detail: "no key" }, "M5"],
  ])("says what happened, what is kept and what to do: %s", (name, failure, code) => {
    const t = show(failure);
    t.screenshot(`startup-${name}`);
    expect(t.text()).toContain("Rien n’a été effacé ni remplacé");
    expect(t.text()).toContain(code);
  });

  it.each(["soleil", "nuit"] as const)("reads by %s", (theme) => {
    show({ kind: "store", error: { kind: "corrupted", detail: "" } }, { theme }).screenshot(`startup-${theme}`);
  });

  it("keeps its words at 150 percent", () => {
    show({ kind: "store", error: { kind: "newer-version", found: 7, known: 4 } }, { scale: 150 }).screenshot(
      "startup-150",
    );
  });
});
