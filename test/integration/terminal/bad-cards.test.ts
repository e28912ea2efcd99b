import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { SlotName } from "../../../firmware/drivers/card-slot/contract.js";
import { logIn, routeOf, typeDigits } from "../../../simulator/headless/gestures.js";
import { type TestTerminal, testTerminal } from "../../support/headless.js";

let bench: TestTerminal;
beforeEach(async () => {
  bench = await testTerminal();
});
afterEach(() => bench.end());

async function put(card: string, slot: SlotName): Promise<string> {
  const terminal = bench.now();
  terminal.insert(card, slot);
  await terminal.settle();
  terminal.finger.assertNoClippedText();
  return terminal.finger.text();
}

describe("a card that is no good in the CPS slot", () => {
  it.each([
    ["cps:paulGarnier", /expirée|périmée|fin de validité/i],
    ["cps:blocked", /bloquée/],
    ["cps:interrupted-update", /mise à jour/i],
    ["vitale:camilleRousseau", /Vitale dans le mauvais lecteur/],
    ["vitale:first-generation", /Vitale|inconnue|reconnue/i],
    ["other:bank", /inconnue|reconnue/i],
    ["other:mute", /ne répond pas|muette/i],
  ])("%s is named", async (card, said) => {
    const seen = await put(card, "cps");
    expect(seen).toMatch(said);
    bench.now().remove("cps");
    await bench.now().settle();
    expect(routeOf(bench.now())).toBe("locked");
  });

  it("with two wrong codes behind it, says that one try is left", async () => {
    expect(await put("cps:last-try", "cps")).toContain("Dernier essai\nUn code faux bloque la carte.");
  });

  it("that may not sign is let in, and the visit says why it cannot be signed", async () => {
    const terminal = bench.now();
    await logIn(terminal, "cps:samirBenali", "1234");
    terminal.insert("vitale:andreFontaine", "vitale");
    await terminal.settle();
    await terminal.tap("bill");
    expect(terminal.finger.text()).toMatch(/ne permet pas de signer|ne signe pas|ne peut pas signer/i);
  });
});

describe("a card that is no good in the Vitale slot", () => {
  it.each([
    ["vitale:truncated", /incompl|tronqu|illisible|borne/i],
    ["vitale:expired", /expirée|périmée|fin de validité|mettre à jour/i],
    ["vitale:first-generation", /première génération|ancien|inconnue|reconnue/i],
    ["other:bank", /inconnue|reconnue/i],
    ["other:mute", /ne répond pas|muette/i],
    ["cps:luciePetitjean", /CPS/],
  ])("%s is named where a patient is chosen", async (card, said) => {
    const terminal = bench.now();
    await logIn(terminal, "cps:claireMoreau", "1234");
    await put(card, "vitale");
    await terminal.tap("bill");
    expect(routeOf(terminal)).toBe("patients");
    terminal.finger.assertNoClippedText();
    expect(terminal.finger.text()).toMatch(said);
  });

  it("with closed rights is read, and the closed rights are said", async () => {
    const terminal = bench.now();
    await logIn(terminal, "cps:claireMoreau", "1234");
    await put("vitale:closedRights", "vitale");
    await terminal.tap("bill");
    expect(terminal.finger.text()).toMatch(/droits fermés/i);
  });

  it("with nineteen people, all of them can be reached", async () => {
    const terminal = bench.now();
    await logIn(terminal, "cps:claireMoreau", "1234");
    await put("vitale:nineteen", "vitale");
    await terminal.tap("bill");
    terminal.finger.reveal("beneficiary-18");
    await terminal.tap("beneficiary-18");
    expect(routeOf(terminal)).toBe("visit/hub");
    expect(terminal.finger.text()).toContain("NOMBREUX Enfant R");
  });
});

it("the last right code after two wrong ones opens, and gives the three tries back", async () => {
  await put("cps:last-try", "cps");
  const terminal = bench.now();
  await typeDigits(terminal, "1234");
  await terminal.tap("primary");
  terminal.remove("cps");
  await terminal.settle();
  expect(await put("cps:last-try", "cps")).toContain("Il reste 3 essais");
});
