import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Instant } from "../../../firmware/lib/dates.js";
import type { Store } from "../../../firmware/store/contract.js";
import { cpsCard } from "../../../simulator/cards/cps-card.js";
import { vitaleCard } from "../../../simulator/cards/vitale-card.js";
import { NURSES } from "../../../simulator/fixtures/nurses.js";
import { VITALES } from "../../../simulator/fixtures/patients.js";
import { openTestStore, temporaryFolder } from "../../support/store.js";
import { type Terminal, terminal } from "../../support/terminal.js";

let folder: ReturnType<typeof temporaryFolder>;
let store: Store;
let desk: Terminal;

beforeEach(async () => {
  folder = temporaryFolder();
  store = await openTestStore(`${folder.path}/t.db`);
  desk = terminal({ store });
});
afterEach(async () => {
  await desk.dispose();
  await store.close();
  folder.remove();
});

const route = () => desk.app.route.peek().kind;
const pinState = () => {
  const now = desk.app.session.state.peek();
  if (now.kind !== "pin") throw new Error(`no code is asked: ${now.kind}`);
  return now;
};

describe("the code porteur (PS-02)", () => {
  test("tries left are shown before the first code and after a wrong one; the third blocks the card", async () => {
    const card = cpsCard(NURSES.claireMoreau);
    desk.cps.insert(card);
    await desk.until("the code is asked", () => route() === "pin");
    expect(pinState()).toMatchObject({ triesLeft: 3, lastTry: undefined, digits: 0 });
    await desk.type("0000");
    expect(pinState()).toMatchObject({ triesLeft: 2, lastTry: "wrong", digits: 0 });
    await desk.type("0001");
    expect(pinState()).toMatchObject({ triesLeft: 1, lastTry: "wrong" });
    await desk.type("0002");
    expect(route()).toBe("cps-blocked");
    desk.cps.remove();
    await desk.until("the terminal is locked", () => route() === "locked");
    desk.cps.insert(card);
    await desk.until("the card is known as blocked without a code", () => route() === "cps-blocked");
  });

  test("a wrong code then the right one opens, and the next insertion has its three tries again", async () => {
    const card = cpsCard(NURSES.claireMoreau);
    desk.cps.insert(card);
    await desk.until("the code is asked", () => route() === "pin");
    await desk.type("9999");
    await desk.type("1234");
    expect(route()).toBe("fiche");
    desk.cps.remove();
    desk.cps.insert(card);
    await desk.until("the code is asked", () => route() === "pin");
    expect(pinState().triesLeft).toBe(3);
  });

  test("nothing is sent to the card before the fourth digit", async () => {
    desk.cps.insert(cpsCard(NURSES.claireMoreau));
    await desk.until("the code is asked", () => route() === "pin");
    for (const digit of [1, 2, 3] as const) desk.app.session.digit(digit);
    await desk.app.session.submitPin();
    expect(pinState()).toMatchObject({ digits: 3, triesLeft: 3 });
    desk.app.session.eraseDigit();
    expect(pinState().digits).toBe(2);
    desk.app.session.clearDigits();
    expect(pinState().digits).toBe(0);
  });

  test("a CPS pulled out while the code is checked leaves a locked terminal", async () => {
    desk.cps.insert(cpsCard(NURSES.claireMoreau));
    await desk.until("the code is asked", () => route() === "pin");
    const typed = desk.type("1234");
    desk.cps.remove();
    await typed;
    await desk.until("the terminal is locked", () => route() === "locked");
  });
});

describe("what the CPS slot refuses", () => {
  test.each([
    ["a Vitale", () => vitaleCard(VITALES.andreFontaine), "wrong-slot"],
    ["a mute card", () => "mute" as const, "io"],
    ["an interrupted update", () => cpsCard(NURSES.claireMoreau, { update: "interrupted" }), "being-updated"],
  ])("%s", async (_name, card, kind) => {
    desk.cps.insert(card());
    await desk.until("the card is refused", () => route() === "card-refused");
    expect(desk.app.session.state.peek()).toMatchObject({ error: { kind } });
    desk.cps.remove();
    await desk.until("the terminal is locked", () => route() === "locked");
  });

  test("an expired card, with its date", async () => {
    await desk.dispose();
    desk = terminal({ store, at: Date.UTC(2029, 0, 2, 9) as Instant });
    desk.cps.insert(cpsCard(NURSES.claireMoreau));
    await desk.until("the card is refused", () => route() === "card-refused");
    expect(desk.app.session.state.peek()).toMatchObject({ error: { kind: "expired", on: "2028-12-31" } });
  });
});

describe("the fiche and the situations (PS-03, PS-04)", () => {
  test("the fiche is accepted once, then the home menu comes straight after the code", async () => {
    const card = cpsCard(NURSES.claireMoreau);
    await desk.signIn(card);
    expect(route()).toBe("home");
    desk.cps.remove();
    await desk.until("the terminal is locked", () => route() === "locked");
    desk.cps.insert(card);
    await desk.until("the code is asked", () => route() === "pin");
    await desk.type("1234");
    expect(route()).toBe("home");
    expect((await store.professionals.list()).map(({ lastName }) => lastName)).toEqual(["MOREAU"]);
  });

  test("several situations are asked once per insertion, each with its own invoices", async () => {
    const card = cpsCard(NURSES.luciePetitjean);
    await desk.signIn(card);
    expect(route()).toBe("situation");
    desk.app.session.chooseSituation("02");
    expect(route()).toBe("home");
    expect(desk.session().biller).toBe("886999036");
    desk.app.openSettings();
    desk.app.back();
    expect(route()).toBe("home");
    desk.cps.remove();
    await desk.until("the terminal is locked", () => route() === "locked");
    desk.cps.insert(card);
    await desk.until("the code is asked", () => route() === "pin");
    await desk.type("1234");
    expect(route()).toBe("situation");
  });
});

test("no name, number or code ever reaches the log", async () => {
  await desk.signIn(cpsCard(NURSES.claireMoreau));
  await desk.billWith(vitaleCard(VITALES.andreFontaine));
  desk.fill();
  await desk.app.signVisit();
  expect(route()).toBe("result");
  desk.vitale.insert("mute");
  await desk.until("the card is refused", () => desk.app.patient.vitale.peek().kind === "refused");
  const log = desk.logged.join("\n");
  expect(log).not.toBe("");
  for (const secret of ["1234", "FONTAINE", "André", "MOREAU", "Claire", "BERNARD", "1550699999001"]) {
    expect(log).not.toContain(secret);
  }
});
