import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { RatedInvoice, RatedLine } from "../../../firmware/billing/types.js";
import { readDocument } from "../../../firmware/flows/sign/document.js";
import { date, type Instant, time } from "../../../firmware/lib/dates.js";
import { cents } from "../../../firmware/lib/money.js";
import type { Store } from "../../../firmware/store/contract.js";
import { cpsCard } from "../../../simulator/cards/cps-card.js";
import { vitaleCard } from "../../../simulator/cards/vitale-card.js";
import { NURSES } from "../../../simulator/fixtures/nurses.js";
import { OTHER_PROFESSIONALS } from "../../../simulator/fixtures/other-professionals.js";
import { VITALES } from "../../../simulator/fixtures/patients.js";
import type { ProfessionalFixture } from "../../../simulator/fixtures/types.js";
import { someCcamSearch } from "../../support/ccam-search.js";
import { someNomenclature } from "../../support/nomenclature.js";
import { openTestStore, temporaryFolder } from "../../support/store.js";
import { DR_BERNARD, type Terminal, terminal } from "../../support/terminal.js";

/** Sunday 1 December 2024, 10:00 in Paris. */
const DECEMBER = Date.UTC(2024, 11, 1, 9) as Instant;

let store: Store;
let end: (() => Promise<void>) | undefined;
afterEach(async () => {
  await end?.();
  end = undefined;
});

async function atWork(holder: ProfessionalFixture, at: Instant = DECEMBER): Promise<Terminal> {
  const folder = temporaryFolder();
  const opened = await openTestStore(join(folder.path, "store.db"));
  const t = terminal({ store: opened, at, nomenclature: someNomenclature, ccamSearch: someCcamSearch });
  end = async () => {
    await t.dispose();
    await opened.close();
    folder.remove();
  };
  store = opened;
  await t.signIn(cpsCard(holder));
  return t;
}

const DOCTOR = OTHER_PROFESSIONALS.anneLefort;
const KINE = OTHER_PROFESSIONALS.hugoMarchand;
const BERNARD_COLIN = vitaleCard(VITALES.oldMutuelle);

function rated(t: Terminal): RatedInvoice {
  const { rated: now } = t.visit();
  if (!now.ok) throw new Error(`not priced: ${JSON.stringify(now.error)}`);
  return now.value;
}

const shares = ({ amo, amc, patient, total }: RatedInvoice): readonly number[] => [amo, amc, patient, total];
const shown = ({ code, ccam, amount, ratePercent }: RatedLine): string =>
  `${ccam?.code ?? code} ${code} ${ratePercent} ${amount}`;

describe("a general practitioner", () => {
  it("opens a session with a CPS of another profession", async () => {
    const t = await atWork(DOCTOR);
    expect(t.session().professional.profession).toBe("10");
    expect(t.session().situation.speciality).toBe("01");
    expect(t.app.route.peek().kind).toBe("home");
  });

  it("bills C and AFLB001, types the shares of the manual and signs them (FAC-61)", async () => {
    const t = await atWork(DOCTOR);
    await t.billWith(BERNARD_COLIN);
    const { visit } = t.app;
    expect(t.visit().missing.prescription).toEqual([]);
    visit.setPassage(0, { place: "OFFICE" });
    visit.addAct(0, "C");
    visit.addAct(0, "AFLB001");
    visit.setTiersPayant({ amo: true, amc: true });
    visit.setCourse({ code: "T" });
    // C 23.00: 16.10 + 6.90. AFLB001 50.56: 35.39 + 15.17.
    expect(shares(rated(t))).toEqual([5149, 2207, 0, 7356]);
    visit.setShare("p0/act/0", "amo", cents(1900));
    expect(shares(rated(t))).toEqual([5439, 2207, -290, 7356]);
    visit.setShare("p0/act/0", "amc", cents(400));
    expect(shares(rated(t))).toEqual([5439, 1917, 0, 7356]);
    expect(t.visit().current).toBeUndefined();
    visit.go({ kind: "recap" });
    await t.app.signVisit();
    await t.until("it is signed", () => t.app.route.peek().kind === "result");
    const signed = t.app.sign.state.peek();
    if (signed.kind !== "done") throw new Error("not signed");
    const document = readDocument(signed.invoice.document);
    expect(document?.insurance.ips).toEqual({ code: "T" });
    expect(document?.professional.profession).toBe("10");
    expect(document?.lines.map(({ code, ccam }) => ccam?.code ?? code)).toEqual(["C", "AFLB001"]);
  });

  it("takes up the last visit: the same patient of hers, the act with its activity, no modifier of that day", async () => {
    const t = await atWork(DOCTOR);
    await t.billWith(BERNARD_COLIN);
    t.app.visit.addAct(0, "AFLB001", { ccam: { association: 1, modifiers: ["F"] } });
    t.app.visit.setCourse({ code: "N" });
    t.app.visit.go({ kind: "recap" });
    await t.app.signVisit();
    await t.until("it is signed", () => t.app.route.peek().kind === "result");
    t.app.finish();
    await t.app.bill();
    await t.until("the visit opens", () => t.app.route.peek().kind === "visit");
    const { draft } = t.visit();
    expect(draft.insurance.ips).toEqual({ code: "T" });
    expect(draft.passages[0].acts).toEqual([{ id: "AFLB001", edit: { ccam: { association: 1 } } }]);
    expect(draft.prescription.needed).toBe(false);
  });

  it("adds the modifier of a Sunday to a CCAM act: 50.56 + 19.06", async () => {
    const t = await atWork(DOCTOR);
    await t.billWith(BERNARD_COLIN);
    const { visit } = t.app;
    visit.addAct(0, "AFLB001");
    const facts = visit.ccamFacts(0, 0);
    expect(facts).toMatchObject({ code: "AFLB001", grouping: "ATM", activities: [1], phases: [0] });
    const [first] = facts?.modifiers ?? [];
    expect(first?.choices.map(({ code, adds }) => [code, adds.value])).toEqual([
      ["F", 1906],
      ["P", 3500],
      ["S", 4000],
    ]);
    visit.editAct(0, 0, { ccam: { modifiers: ["F"] } });
    expect(rated(t).lines.map(shown)).toEqual(["AFLB001 ATM 100 6962"]);
    // Hours and days: one modifier at most, so there is no second place.
    expect(visit.ccamFacts(0, 0)?.modifiers).toHaveLength(1);
    visit.editAct(0, 0, { ccam: { association: 3 } });
    expect(rated(t).lines.map(shown)).toEqual(["AFLB001 ATM 75 3792"]);
  });

  it("is asked where a patient of 16 or over stands in the parcours de soins", async () => {
    const t = await atWork(DOCTOR);
    await t.billWith(BERNARD_COLIN);
    const { visit } = t.app;
    visit.addAct(0, "C");
    expect(t.visit().courseAsked).toBe(true);
    expect(t.visit().missing.insurance).toEqual([{ kind: "course" }]);
    visit.setCourse({ code: "O" });
    expect(t.visit().missing.insurance).toEqual([{ kind: "course-detail" }]);
    visit.setCourse({ code: "O", doctor: { lastName: "ROY", firstName: "Luc" } });
    expect(t.visit().missing.insurance).toEqual([]);
    // Out of the course: the caisse takes 30 % of 23.00.
    visit.setCourse({ code: "M", mtDeclared: "no" });
    expect(rated(t).amo).toBe(690);
    visit.setCourse({ code: "M", mtDeclared: "yes" });
    expect(rated(t).amo).toBe(1610);
    visit.setNature("22", undefined);
    expect(t.visit().missing.insurance).toEqual([]);
  });

  it("is asked nothing for a child, nor is anybody else", async () => {
    const t = await atWork(DOCTOR);
    await t.billWith(vitaleCard(VITALES.soniaMercier), 1);
    expect(t.visit().courseAsked).toBe(false);
    t.app.goHome();
    t.cps.remove();
    for (const other of [KINE, NURSES.claireMoreau]) {
      await t.signIn(cpsCard(other));
      t.vitale.remove();
      await t.billWith(BERNARD_COLIN);
      expect(t.visit().courseAsked).toBe(false);
      t.app.goHome();
      t.cps.remove();
    }
  });

  it("types a letter that no table holds, and an exam that has no price", async () => {
    const t = await atWork(DOCTOR);
    await t.billWith(BERNARD_COLIN);
    t.app.visit.addAct(0, "ZZ", { unit: cents(1200), coefficient: 150 });
    t.app.visit.addAct(0, "COG", { unit: cents(4500) });
    expect(rated(t).lines.map(({ code, amount }) => [code, amount])).toEqual([
      ["ZZ", 1800],
      ["COG", 4500],
    ]);
  });
});

describe("the act search of a general practitioner", () => {
  async function searching(at: Instant = DECEMBER): Promise<Terminal> {
    const t = await atWork(DOCTOR, at);
    await t.billWith(BERNARD_COLIN);
    t.app.visit.go({ kind: "act-search", passage: 0 });
    return t;
  }
  const rows = (t: Terminal): readonly string[] => t.app.visit.search.peek().rows.map(({ id }) => id);

  it("has three lists: letters first, without the kilometres that are computed", async () => {
    const t = await searching();
    expect(t.app.visit.search.peek().lists).toEqual(["ngap", "cox", "ccam"]);
    expect(rows(t)).toEqual(expect.arrayContaining(["C", "G", "VG", "MEG", "MD"]));
    expect(rows(t)).not.toContain("IK");
    expect(rows(t)).not.toContain("COE");
    expect(rows(t).indexOf("G")).toBeLessThan(rows(t).indexOf("MEG"));
    t.app.visit.setSearch("visite généraliste");
    expect(rows(t)[0]).toBe("VG");
  });

  it("gives the COx the price of the day of care (FAC-34, FAC-35)", async () => {
    const t = await searching();
    t.app.visit.setActList("cox");
    const price = (): unknown => t.app.visit.search.peek().rows.find(({ id }) => id === "COE")?.price;
    expect(price()).toBe(4750);
    t.app.visit.setPassage(0, { date: date("2023-10-01") });
    expect(price()).toBe(4600);
    expect(t.app.visit.search.peek().rows.find(({ id }) => id === "COG")).toMatchObject({ priceToType: true });
  });

  it("finds CCAM acts by the beginning of their code, by words and by keyword (FAC-37, FAC-38)", async () => {
    const t = await searching();
    const { visit } = t.app;
    visit.setActList("ccam");
    expect(rows(t)).toEqual([]);
    visit.warmSearch();
    visit.setSearch("afl");
    expect(rows(t)).toEqual(["AFLB001"]);
    expect(visit.search.peek().rows[0]).toMatchObject({ letter: "AFLB001", price: 5056 });
    visit.setSearch("péridural sang");
    expect(rows(t)).toEqual(["AFLB001"]);
    visit.setSearch("surface");
    expect(visit.search.peek().rows[0]).toMatchObject({ id: "AHQP001", priceToType: true });
    visit.setByKeyword(true);
    visit.setSearch("électro");
    expect(visit.search.peek().keywords?.found).toEqual(["électrocardiographie", "électromyographie"]);
    visit.chooseKeyword("électrocardiographie");
    expect(rows(t)).toEqual(["DEQP003"]);
    visit.setSearch("péri");
    expect(visit.search.peek().keywords).toEqual({ found: ["péridurale"], chosen: undefined });
  });

  it("puts the acts billed lately first, each in its list", async () => {
    const t = await searching();
    const { visit } = t.app;
    visit.addAct(0, "VG");
    visit.addAct(0, "DEQP003");
    visit.setCourse({ code: "T" });
    visit.go({ kind: "recap" });
    await t.app.signVisit();
    await t.until("it is signed", () => t.app.route.peek().kind === "result");
    // What was billed is counted once the result is on the screen.
    const owner = t.session().professional.nationalId;
    let used = 0;
    await t.until("the acts are counted", () => {
      void store.actUsage.recent(owner, 5).then((acts) => {
        used = acts.length;
      });
      return used === 2;
    });
    t.app.finish();
    await t.app.bill();
    await t.until("the visit opens", () => t.app.route.peek().kind === "visit");
    t.app.visit.go({ kind: "act-search", passage: 0 });
    await t.until("lately used acts are read", () => t.app.visit.search.peek().rows[0]?.origin === "recent");
    expect(t.app.visit.search.peek().rows[0]).toMatchObject({ id: "VG", origin: "recent" });
    t.app.visit.setActList("ccam");
    expect(rows(t)).toEqual(["DEQP003"]);
  });

  it("proposes what is typed as a code only when no list holds it", async () => {
    const t = await searching();
    t.app.visit.setSearch("zz");
    expect(t.app.visit.search.peek().typable).toEqual({ code: "ZZ" });
    t.app.visit.setSearch("meg");
    expect(t.app.visit.search.peek().typable).toEqual({ code: undefined });
    t.app.visit.setActList("ccam");
    expect(t.app.visit.search.peek().typable).toBeUndefined();
  });
});

describe("favourites of another profession", () => {
  it("are made of its own acts and say them by their codes", async () => {
    const t = await atWork(DOCTOR);
    const { favourites } = t.app;
    await t.app.openFavourites();
    expect(favourites.findActs("pansement")).toEqual([]);
    expect(favourites.findActs("péridurale").map(({ id }) => id)).toEqual(["AFLB001"]);
    await t.billWith(BERNARD_COLIN);
    t.app.visit.addAct(0, "G");
    t.app.visit.addAct(0, "AFLB001");
    await t.app.visit.saveAsFavourite("Blood patch");
    await t.app.openFavourites();
    await t.until("the list is read", () => favourites.state.peek().kind === "list");
    const list = favourites.state.peek();
    expect(list.kind === "list" && list.rows.map(({ summary }) => summary)).toEqual(["G + AFLB001"]);
  });
});

describe("a physiotherapist", () => {
  it("bills a lombalgie at home with IFS and kilometres", async () => {
    const t = await atWork(KINE);
    await t.billWith(BERNARD_COLIN);
    const { visit } = t.app;
    expect(t.visit().missing.prescription).toContainEqual({ kind: "prescriber" });
    visit.setPrescriber(DR_BERNARD);
    visit.setPassage(0, {
      place: "HOME",
      date: date("2024-11-28"),
      time: time("10:00"),
      travel: { oneWayKm: 7, terrain: "PLAIN" },
    });
    visit.setPrescriptionDate(date("2024-11-25"));
    visit.go({ kind: "act-search", passage: 0 });
    visit.setSearch("lombalgie");
    const [row] = visit.search.peek().rows;
    expect(row).toMatchObject({ id: "RAM_LOMBALGIE_COMMUNE", letter: "RAM", coefficient: 749, price: 1655 });
    visit.addAct(0, row?.id ?? "");
    visit.setAdded(0, "IFS", true);
    // RAM 7.49 × 2.21 = 16.55; IFS 4.00; IK (2 × 7 - 4) × 0.38 = 3.80.
    expect(rated(t).lines.map(({ code, amount }) => [code, amount])).toEqual([
      ["RAM", 1655],
      ["IFS", 400],
      ["IK", 380],
    ]);
    expect(t.visit().missing.acts).toEqual([]);
    expect(visit.search.peek().lists).toEqual(["ngap"]);
  });
});
