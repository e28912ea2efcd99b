import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { logIn, routeOf, typeDigits } from "../../../simulator/headless/gestures.js";
import { type TestTerminal, testTerminal } from "../../support/headless.js";

let bench: TestTerminal;
beforeEach(async () => {
  bench = await testTerminal();
});
afterEach(() => bench.end());

describe("the code porteur", () => {
  it("says the tries left before and after a wrong code, and opens at the right one", async () => {
    const terminal = bench.now();
    terminal.insert("cps:claireMoreau", "cps");
    await terminal.settle();
    expect(terminal.finger.text()).toContain("Il reste 3 essais");
    await typeDigits(terminal, "9999");
    await terminal.tap("primary");
    expect(terminal.finger.text()).toContain("il reste 2 essais");
    await typeDigits(terminal, "1234");
    await terminal.tap("primary");
    expect(routeOf(terminal)).toBe("fiche");
  });

  it("blocks the card at the third wrong one and says what to do next", async () => {
    const terminal = bench.now();
    terminal.insert("cps:claireMoreau", "cps");
    await terminal.settle();
    for (const wrong of ["0000", "1111", "2222"]) {
      await typeDigits(terminal, wrong);
      await terminal.tap("primary");
    }
    expect(routeOf(terminal)).toBe("cps-blocked");
    expect(terminal.finger.text()).toMatch(/bloquée/);
    expect(terminal.finger.text()).toMatch(/code de secours/i);
    terminal.remove("cps");
    await terminal.settle();
    expect(routeOf(terminal)).toBe("locked");
    // It stays blocked wherever it is put back.
    terminal.insert("cps:claireMoreau", "cps");
    await terminal.settle();
    expect(routeOf(terminal)).toBe("cps-blocked");
  });
});

describe("the fiche PS", () => {
  it("is shown and accepted the first time, and never again", async () => {
    let terminal = bench.now();
    await logIn(terminal, "cps:claireMoreau", "1234");
    expect(routeOf(terminal)).toBe("home");
    terminal = await bench.restart();
    terminal.insert("cps:claireMoreau", "cps");
    await terminal.settle();
    await typeDigits(terminal, "1234");
    await terminal.tap("primary");
    expect(routeOf(terminal)).toBe("home");
    expect(terminal.finger.text()).toContain("Bonjour Claire");
  });

  it("is not skipped by a card pulled out before Valider", async () => {
    const terminal = bench.now();
    terminal.insert("cps:claireMoreau", "cps");
    await terminal.settle();
    await typeDigits(terminal, "1234");
    await terminal.tap("primary");
    expect(routeOf(terminal)).toBe("fiche");
    terminal.remove("cps");
    await terminal.settle();
    expect(routeOf(terminal)).toBe("locked");
    terminal.insert("cps:claireMoreau", "cps");
    await terminal.settle();
    await typeDigits(terminal, "1234");
    await terminal.tap("primary");
    expect(routeOf(terminal)).toBe("fiche");
  });
});

describe("two situations de facturation", () => {
  it("are offered, and the one picked is the one she bills under", async () => {
    const terminal = bench.now();
    await logIn(terminal, "cps:luciePetitjean", "1234");
    expect(routeOf(terminal)).toBe("situation");
    expect(terminal.finger.text()).toContain("CABINET DE LA PLACE KLÉBER");
    await terminal.tap("CABINET DE SAINT-DIÉ");
    expect(routeOf(terminal)).toBe("home");
    const session = terminal.app?.session.state.peek();
    expect(session?.kind === "open" ? session.session.biller : undefined).toBe("886999036");
  });
});

describe("a store that does not open", () => {
  it("with another key is said on a screen, and nothing is overwritten", async () => {
    await logIn(bench.now(), "cps:claireMoreau", "1234");
    const file = join(bench.dataDir, "store.db");
    const kept: Buffer[] = [];
    const terminal = await bench.restart(() => {
      rmSync(join(bench.dataDir, "store.key"));
      kept.push(readFileSync(file));
    });
    expect(routeOf(terminal)).toBe("startup-failure");
    expect(terminal.finger.text()).toMatch(/clé/i);
    terminal.finger.assertNoClippedText();
    expect([readFileSync(file)]).toEqual(kept);
  });
});
