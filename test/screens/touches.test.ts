import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { date, time } from "../../firmware/lib/dates.js";
import type { HeadlessTerminal } from "../../simulator/headless/contract.js";
import { findAct, logIn, reach, routeOf, typeDigits, unlock } from "../../simulator/headless/gestures.js";
import { type TestTerminal, testTerminal } from "../support/headless.js";

/**
 * Touches counted by the finger itself, as shared/design/manual-map.md §19 counts them: one a press, a letter is one,
 * cards moved by hand and scrolling are none. From the home menu, the session open, to the signed result.
 */
let bench: TestTerminal;
let terminal: HeadlessTerminal;

beforeEach(async () => {
  bench = await testTerminal();
  terminal = bench.now();
  await logIn(terminal, "cps:claireMoreau", "1234");
  await prescriber();
});
afterEach(() => bench.end());

/** Dr Bernard is known: the first visit of all would have to type him. */
async function prescriber(): Promise<void> {
  await terminal.tap("tile-prescribers");
  await terminal.tap("prescriber-create");
  await terminal.tap("field-lastName");
  await terminal.type("Bernard");
  await terminal.tap("key-ok");
  await terminal.tap("field-number");
  await typeDigits(terminal, "991145608");
  await terminal.tap("typing-done");
  await terminal.tap("prescriber-save");
  await goHome();
}

async function goHome(): Promise<void> {
  for (let steps = 0; routeOf(terminal) !== "home" && steps < 5; steps++) await terminal.tap("back");
  expect(routeOf(terminal)).toBe("home");
}

/** A blood sample for the person at hand, signed; her hands are back on the home menu. */
async function bloodSample(): Promise<void> {
  await terminal.tap("section-acts");
  await terminal.tap("add-act");
  await findAct(terminal, "prise de sang", "Prise de sang");
  await terminal.tap("primary");
  await terminal.tap("primary");
  await terminal.tap("BERNARD");
  await terminal.tap("primary");
  expect(routeOf(terminal)).toBe("result");
  await terminal.tap("finish");
  terminal.remove("vitale");
  await terminal.settle();
}

/** The next day, same hour. */
async function nextDay(): Promise<void> {
  terminal.setClock(date("2025-03-13"), time("09:00"));
  await terminal.settle();
  if (routeOf(terminal) === "pin") await unlock(terminal, "1234");
  expect(routeOf(terminal)).toBe("home");
}

async function counted(gestures: () => Promise<void>): Promise<number> {
  const before = terminal.finger.touches();
  await gestures();
  expect(routeOf(terminal)).toBe("result");
  expect(terminal.finger.text()).toContain("Facture signée");
  return terminal.finger.touches() - before;
}

async function vitale(card: string): Promise<void> {
  terminal.insert(card, "vitale");
  await terminal.settle();
}

describe("CNT-a, the Vitale is in the slot: 6 at most, where the manual takes 14 bare and 22 usual", () => {
  test("the care of the last visit, a patient alone on his card: 2", async () => {
    await vitale("vitale:andreFontaine");
    await terminal.tap("bill");
    await bloodSample();
    await nextDay();
    await vitale("vitale:andreFontaine");
    const touches = await counted(async () => {
      await terminal.tap("bill");
      expect(terminal.finger.text()).toContain("Signer 8,83 €");
      await terminal.tap("primary");
    });
    expect(touches).toBe(2);
  });

  test("the care of the last visit, a family's card: 3", async () => {
    await vitale("vitale:camilleRousseau");
    await terminal.tap("bill");
    await terminal.tap("beneficiary-0");
    await bloodSample();
    await nextDay();
    await vitale("vitale:camilleRousseau");
    const touches = await counted(async () => {
      await terminal.tap("bill");
      await terminal.tap("beneficiary-0");
      await terminal.tap("primary");
    });
    expect(touches).toBe(3);
  });

  test("a first visit, by a favourite, the prescriber picked: 6", async () => {
    await favourite();
    await vitale("vitale:andreFontaine");
    const touches = await counted(async () => {
      await terminal.tap("bill");
      // « Choisir le prescripteur », then « Ajouter un acte »: the button leads to what is missing.
      await terminal.tap("primary");
      await terminal.tap("BERNARD");
      await terminal.tap("primary");
      await reach(terminal, "Prise de sang");
      expect(terminal.finger.text()).toContain("Signer 8,83 €");
      await terminal.tap("primary");
    });
    expect(touches).toBe(6);
  });
});

/** Keeps a blood sample as a favourite, from a visit left at once. */
async function favourite(): Promise<void> {
  await vitale("vitale:soniaMercier");
  await terminal.tap("bill");
  await terminal.tap("beneficiary-0");
  await terminal.tap("section-acts");
  await terminal.tap("add-act");
  await findAct(terminal, "prise de sang", "Prise de sang");
  await reach(terminal, "save-favourite");
  await terminal.tap("cancel");
  await terminal.tap("cancel-delete");
  terminal.remove("vitale");
  await terminal.settle();
  expect(routeOf(terminal)).toBe("home");
}

describe("CNT-b, a known patient without his card: 7 at most, where the manual takes 17 bare and 29 usual", () => {
  test("his name in view, the care of the last visit: 3", async () => {
    await vitale("vitale:andreFontaine");
    await terminal.tap("bill");
    await bloodSample();
    await nextDay();
    const touches = await counted(async () => {
      await terminal.tap("bill");
      await terminal.tap("FONTAINE André");
      await terminal.tap("primary");
    });
    expect(touches).toBe(3);
  });

  test("his name found by three letters: 7", async () => {
    await vitale("vitale:andreFontaine");
    await terminal.tap("bill");
    await bloodSample();
    await nextDay();
    const touches = await counted(async () => {
      await terminal.tap("bill");
      await terminal.tap("patient-search");
      await terminal.type("fon");
      await terminal.tap("FONTAINE André");
      await terminal.tap("primary");
    });
    expect(touches).toBe(7);
  });
});
