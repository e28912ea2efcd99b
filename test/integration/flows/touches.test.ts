import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { hours } from "../../../firmware/lib/duration.js";
import type { Store } from "../../../firmware/store/contract.js";
import { cpsCard } from "../../../simulator/cards/cps-card.js";
import { vitaleCard } from "../../../simulator/cards/vitale-card.js";
import { NURSES } from "../../../simulator/fixtures/nurses.js";
import { VITALES } from "../../../simulator/fixtures/patients.js";
import { openTestStore, temporaryFolder } from "../../support/store.js";
import { type Terminal, terminal } from "../../support/terminal.js";

/**
 * What a visit costs in events, one for each touch (shared/design/manual-map.md §19: the manual takes 14 bare and 22
 * usual with the Vitale, 17 and 29 without). The screens' test counts the touches themselves.
 */
let folder: ReturnType<typeof temporaryFolder>;
let store: Store;
let desk: Terminal;
let touches: string[];

beforeEach(async () => {
  folder = temporaryFolder();
  store = await openTestStore(`${folder.path}/t.db`);
  desk = terminal({ store });
  await desk.signIn(cpsCard(NURSES.claireMoreau));
  touches = [];
});
afterEach(async () => {
  await desk.dispose();
  await store.close();
  folder.remove();
});

async function touch(what: string, event: () => void | Promise<void>): Promise<void> {
  touches.push(what);
  await event();
}

const route = () => desk.app.route.peek().kind;

/** Yesterday's visit, and the cards put back as they stand in the morning. */
async function yesterday(who: "camilleRousseau" | "andreFontaine", index?: number): Promise<void> {
  await desk.billWith(vitaleCard(VITALES[who]), index);
  desk.fill();
  await desk.app.signVisit();
  desk.app.finish();
  desk.vitale.remove();
  await desk.until("the slot is empty", () => desk.app.patient.vitale.peek().kind === "empty");
  // The terminal locks by itself meanwhile: unlocking is not counted (manual-map.md §19).
  desk.clock.advance(hours(24));
  await desk.until("the code is asked", () => route() === "pin");
  await desk.type("1234");
}

describe("CNT-a, the Vitale is in the slot", () => {
  test("a patient alone on the card, the care of the last visit: 3", async () => {
    await yesterday("andreFontaine");
    await desk.putVitale(vitaleCard(VITALES.andreFontaine));
    await touch("Réaliser une facture", () => desk.app.bill());
    await desk.until("the visit opens", () => route() === "visit");
    await touch("Signer", () => desk.app.signVisit());
    expect(route()).toBe("result");
    await touch("Terminer", () => desk.app.finish());
    expect(route()).toBe("home");
    expect(touches.length).toBe(3);
    expect((await store.ledger.list({ biller: desk.session().biller })).length).toBe(2);
  });

  test("a family's card, the care of the last visit: 4", async () => {
    await yesterday("camilleRousseau", 0);
    await desk.putVitale(vitaleCard(VITALES.camilleRousseau));
    await touch("Réaliser une facture", () => desk.app.bill());
    await touch("Camille", () => desk.app.patient.pickBeneficiary(0));
    await desk.until("the visit opens", () => route() === "visit");
    expect(desk.visit()).toMatchObject({ mode: "synchronise", current: undefined });
    await touch("Signer", () => desk.app.signVisit());
    expect(route()).toBe("result");
    await touch("Terminer", () => desk.app.finish());
    expect(touches.length).toBeLessThanOrEqual(6);
    expect(touches.length).toBe(4);
  });

  test("the same with other care, from a favourite: 8, where the manual's usual visit takes 22", async () => {
    await yesterday("camilleRousseau", 0);
    await desk.app.openFavourites();
    desk.app.favourites.create();
    desk.app.favourites.setLabel("Pansement simple");
    desk.app.favourites.addAct("PANS_SIMPLE");
    await desk.app.favourites.save();
    desk.app.goHome();
    await desk.putVitale(vitaleCard(VITALES.camilleRousseau));
    await touch("Réaliser une facture", () => desk.app.bill());
    await touch("Camille", () => desk.app.patient.pickBeneficiary(0));
    await desk.until("the visit opens", () => route() === "visit");
    await touch("Actes", () => desk.app.visit.go({ kind: "acts", passage: 0 }));
    await touch("retirer l'injection", () => desk.app.visit.removeAct(0, 0));
    await touch("Ajouter", () => desk.app.visit.go({ kind: "act-search", passage: 0 }));
    await desk.until("the favourites are offered", () => desk.app.visit.search.peek().favourites.length > 0);
    const favourite = desk.app.visit.search.peek().favourites[0]?.id ?? "";
    await touch("le favori", () => {
      desk.app.visit.applyFavourite(0, favourite);
      desk.app.visit.go({ kind: "hub" });
    });
    expect(desk.visit().draft.passages[0].acts).toEqual([{ id: "PANS_SIMPLE" }]);
    await touch("Signer", () => desk.app.signVisit());
    await touch("Terminer", () => desk.app.finish());
    expect(route()).toBe("home");
    expect(touches.length).toBe(8);
  });
});

describe("CNT-b, a known patient without his card", () => {
  test("picked among the last ones seen, the care of the last visit: 4", async () => {
    await yesterday("camilleRousseau", 0);
    await touch("Réaliser une facture", () => desk.app.bill());
    expect(route()).toBe("patients");
    const shown = desk.app.patient.state.peek();
    const camille = shown.kind === "list" ? shown.patients[0] : undefined;
    expect(camille?.firstName).toBe("Camille");
    await touch("Camille", () => desk.app.patient.pickPatient(camille?.id ?? ""));
    await desk.until("the visit opens", () => route() === "visit");
    expect(desk.visit()).toMatchObject({ mode: "degrade", current: undefined });
    await touch("Signer", () => desk.app.signVisit());
    expect(route()).toBe("result");
    await touch("Terminer", () => desk.app.finish());
    expect(touches.length).toBeLessThanOrEqual(7);
    expect(touches.length).toBe(4);
  });

  test("found by three letters: 7", async () => {
    await yesterday("camilleRousseau", 0);
    await touch("Réaliser une facture", () => desk.app.bill());
    for (const letters of ["R", "RO", "ROU"]) await touch(letters, () => desk.app.patient.setQuery(letters));
    const shown = desk.app.patient.state.peek();
    const found = shown.kind === "list" ? shown.patients : [];
    expect(found.map(({ firstName }) => firstName)).toEqual(["Camille"]);
    await touch("Camille", () => desk.app.patient.pickPatient(found[0]?.id ?? ""));
    await desk.until("the visit opens", () => route() === "visit");
    await touch("Signer", () => desk.app.signVisit());
    await touch("Terminer", () => desk.app.finish());
    expect(route()).toBe("home");
    expect(touches.length).toBe(7);
  });
});
