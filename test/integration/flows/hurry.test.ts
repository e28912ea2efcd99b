import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { SimulatedSlot } from "../../../firmware/drivers/card-slot/simulated.js";
import { minutes } from "../../../firmware/lib/duration.js";
import type { Store } from "../../../firmware/store/contract.js";
import { cpsCard } from "../../../simulator/cards/cps-card.js";
import type { VirtualCard } from "../../../simulator/cards/virtual-card.js";
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

const andre = () => vitaleCard(VITALES.andreFontaine);
const sheetOfAndre = {
  lastName: "FONTAINE",
  nir: "155069999900115",
  birth: "20061955",
  caisse: "261",
  centre: "0000",
  phone: "0612345678",
};

describe("a terminal left alone on battery", () => {
  test("locks with its card in, asks the code again and comes back to the visit where it was", async () => {
    await desk.signIn(cpsCard(NURSES.claireMoreau));
    await desk.billWith(andre());
    desk.app.visit.addAct(0, "IM");
    desk.app.visit.go({ kind: "insurance" });
    desk.battery.set({ percent: 60, source: "battery" });
    desk.app.touched();
    desk.clock.advance(minutes(2));
    await desk.until("the code is asked again", () => desk.app.route.peek().kind === "pin");
    expect(desk.app.patient.vitale.peek().kind).not.toBe("read");
    await desk.type("1234");
    expect(desk.app.route.peek()).toEqual({ kind: "visit", step: "insurance" });
    expect(desk.visit().draft.passages[0].acts).toEqual([{ id: "IM" }]);
    await desk.until("the Vitale is read again", () => desk.visit().mode === "synchronise");
  });
});

describe("touches in a hurry", () => {
  test("a beneficiary touched twice is one patient and one visit", async () => {
    await desk.signIn(cpsCard(NURSES.claireMoreau));
    await desk.putVitale(vitaleCard(VITALES.camilleRousseau));
    await desk.app.bill();
    expect(desk.app.route.peek().kind).toBe("beneficiaries");
    await Promise.all([desk.app.patient.pickBeneficiary(2), desk.app.patient.pickBeneficiary(2)]);
    await desk.until("the visit opens", () => desk.app.route.peek().kind === "visit");
    desk.app.goHome();
    await desk.until("the draft waits", () => desk.app.home.peek().drafts.length > 0);
    expect((await store.patients.search("PETIT", 10)).map(({ firstName }) => firstName)).toEqual(["Hugo"]);
    expect(desk.app.home.peek().drafts.length).toBe(1);
  });

  test("« Réaliser une facture » touched while the Vitale is being read is for its people, once", async () => {
    const vitale = new SimulatedSlot("vitale");
    await desk.dispose();
    desk = terminal({ store, vitale, ids: "u" });
    const slow = held(andre());
    await desk.signIn(cpsCard(NURSES.claireMoreau));
    vitale.insert(slow.card);
    await desk.until("the card is being read", () => desk.app.patient.vitale.peek().kind === "reading");
    const touches = Promise.all([desk.app.bill(), desk.app.bill()]);
    slow.release();
    await touches;
    await desk.until("the visit opens", () => desk.app.route.peek().kind === "visit");
    expect(desk.visit().draft.patient.lastName).toBe("FONTAINE");
    expect((await store.patients.search("", 10)).length).toBe(1);
  });

  test("a new sheet saved twice is one patient", async () => {
    await desk.signIn(cpsCard(NURSES.claireMoreau));
    await desk.app.openPatients();
    desk.app.patient.create();
    desk.app.patient.setForm(sheetOfAndre);
    await Promise.all([desk.app.patient.saveForm(), desk.app.patient.saveForm()]);
    expect((await store.patients.search("FONTAINE", 10)).length).toBe(1);
  });

  test("« Signer » touched twice is one invoice", async () => {
    await desk.signIn(cpsCard(NURSES.claireMoreau));
    await desk.billWith(andre());
    desk.fill();
    await Promise.all([desk.app.signVisit(), desk.app.signVisit()]);
    expect(desk.app.route.peek().kind).toBe("result");
    const { biller } = desk.session();
    expect((await store.ledger.list({ biller })).map(({ number }) => number)).toEqual([1]);
    expect(await store.drafts.list(biller)).toEqual([]);
  });
});

describe("one person, one sheet", () => {
  test("a sheet typed for somebody known by his card joins his sheet", async () => {
    await desk.signIn(cpsCard(NURSES.claireMoreau));
    await desk.putVitale(andre());
    await desk.app.openPatients();
    await desk.app.patient.openBase("sheet");
    desk.app.patient.create();
    desk.app.patient.setForm({ ...sheetOfAndre, lastName: "FONTAIN" });
    await desk.app.patient.saveForm();
    const [only, ...others] = await store.patients.search("", 10);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ lastName: "FONTAINE", source: "vitale", phone: "0612345678" });
    expect(only?.rights?.periods.length).toBeGreaterThan(0);
  });

  test("a sheet typed first takes what the card says and keeps what was typed", async () => {
    await desk.signIn(cpsCard(NURSES.claireMoreau));
    await desk.app.openPatients();
    desk.app.patient.create();
    desk.app.patient.setForm({ ...sheetOfAndre, travel: { oneWayKm: 7, terrain: "PLAIN" } });
    await desk.app.patient.saveForm();
    await desk.putVitale(andre());
    await desk.app.openPatients();
    const [only, ...others] = await store.patients.search("", 10);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ source: "vitale", phone: "0612345678", travel: { oneWayKm: 7 } });
  });
});

test("another nurse's card finds nothing of the visit under way, which stays the first one's", async () => {
  await desk.signIn(cpsCard(NURSES.claireMoreau));
  await desk.billWith(andre());
  desk.app.visit.addAct(0, "IM");
  const claire = desk.session().biller;
  desk.cps.remove();
  await desk.until("the terminal locks", () => desk.app.route.peek().kind === "locked");
  await desk.signIn(cpsCard(NURSES.marieHoarau));
  expect(desk.app.route.peek().kind).toBe("home");
  const marie = desk.session().biller;
  desk.cps.remove();
  await desk.until("the terminal locks", () => desk.app.route.peek().kind === "locked");
  await desk.signIn(cpsCard(NURSES.claireMoreau));
  await desk.until("her draft waits", () => desk.app.home.peek().drafts.length === 1);
  expect((await store.drafts.list(marie)).length).toBe(0);
  expect((await store.drafts.list(claire)).length).toBe(1);
});

test("another nurse's card leaves a signature that waited for the first one's", async () => {
  await desk.signIn(cpsCard(NURSES.claireMoreau));
  await desk.billWith(andre());
  desk.fill();
  const claire = desk.session().biller;
  const signing = desk.app.signVisit();
  desk.cps.remove();
  await desk.until("the signature waits", () => waits(desk) === "cps-out");
  await desk.signIn(cpsCard(NURSES.marieHoarau));
  await signing;
  expect(desk.app.route.peek().kind).toBe("home");
  expect((await store.drafts.list(claire)).length).toBe(1);
  expect(await store.ledger.list({ biller: claire })).toEqual([]);
});

describe("a visit of several passages", () => {
  test("a fee left out stays left out when a passage before it goes", async () => {
    await desk.signIn(cpsCard(NURSES.claireMoreau));
    await desk.billWith(andre());
    desk.app.visit.addAct(0, "PC_ESCARRE");
    desk.app.visit.addPassage();
    expect(keys(desk)).toContain("p1/MCI");
    desk.app.visit.setDeclined("p1/MCI", true);
    desk.app.visit.removePassage(0);
    expect(lineOf(desk, "p0/MCI")?.freedom).toBe("declined");
  });

  test("a favourite leaves out the same fee at any passage", async () => {
    await desk.signIn(cpsCard(NURSES.claireMoreau));
    await desk.billWith(andre());
    desk.app.visit.addAct(0, "PC_ESCARRE");
    desk.app.visit.setDeclined("p0/MCI", true);
    await desk.app.visit.saveAsFavourite("Escarre sans MCI");
    desk.app.visit.addPassage();
    desk.app.visit.removeAct(1, 0);
    const favourite = desk.app.visit.search.peek().favourites[0];
    if (favourite === undefined) throw new Error("the favourite is not offered");
    desk.app.visit.applyFavourite(1, favourite.id);
    expect(lineOf(desk, "p1/MCI")?.freedom).toBe("declined");
  });
});

/** A card that answers nothing before it is released. */
function held(inner: VirtualCard): { readonly card: VirtualCard; release(): void } {
  let release = (): void => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  return {
    release: () => release(),
    card: {
      atr: inner.atr,
      reset: () => inner.reset(),
      transmit: (apdu) => released.then(() => inner.transmit(apdu)),
    },
  };
}

function waits({ app }: Terminal): string | undefined {
  const now = app.sign.state.peek();
  return now.kind === "signing" ? now.waiting?.kind : undefined;
}

function lines(desk: Terminal) {
  const { rated } = desk.visit();
  if (!rated.ok) throw new Error(`not rated: ${rated.error.kind}`);
  return rated.value.lines;
}
const keys = (desk: Terminal) => lines(desk).map(({ key }) => key);
const lineOf = (desk: Terminal, key: string) => lines(desk).find((line) => line.key === key);
