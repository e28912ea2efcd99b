import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Patient } from "../../../firmware/model/people.js";
import type { Store } from "../../../firmware/store/contract.js";
import { cpsCard } from "../../../simulator/cards/cps-card.js";
import { vitaleCard } from "../../../simulator/cards/vitale-card.js";
import { NURSES } from "../../../simulator/fixtures/nurses.js";
import { VITALES, type VitaleId } from "../../../simulator/fixtures/patients.js";
import { openTestStore, temporaryFolder } from "../../support/store.js";
import { type Terminal, terminal } from "../../support/terminal.js";

let folder: ReturnType<typeof temporaryFolder>;
let store: Store;
let desk: Terminal;

beforeEach(async () => {
  folder = temporaryFolder();
  store = await openTestStore(`${folder.path}/t.db`);
  desk = terminal({ store });
  await desk.signIn(cpsCard(NURSES.claireMoreau));
});
afterEach(async () => {
  await desk.dispose();
  await store.close();
  folder.remove();
});

const route = () => desk.app.route.peek().kind;
const put = (id: VitaleId) => desk.putVitale(vitaleCard(VITALES[id]));
const names = (patients: readonly Patient[]) => patients.map(({ lastName, firstName }) => `${lastName} ${firstName}`);
function rows() {
  const now = desk.app.patient.state.peek();
  if (now.kind !== "beneficiaries") throw new Error(`no beneficiaries: ${now.kind}`);
  return now.rows;
}
function list() {
  const now = desk.app.patient.state.peek();
  if (now.kind !== "list") throw new Error(`no list: ${now.kind}`);
  return now;
}
function sheet() {
  const now = desk.app.patient.state.peek();
  if (now.kind !== "sheet") throw new Error(`no sheet: ${now.kind}`);
  return now;
}
function form() {
  const now = desk.app.patient.state.peek();
  if (now.kind !== "form") throw new Error(`no form: ${now.kind}`);
  return now;
}

describe("the people of a Vitale (PAT-02)", () => {
  test("one alone is taken at once, and kept in the base", async () => {
    await put("andreFontaine");
    await desk.app.openPatients();
    expect(sheet().patient).toMatchObject({ lastName: "FONTAINE", source: "vitale" });
    expect(names(await store.patients.search("", 10))).toEqual(["FONTAINE André"]);
  });

  test("several are listed with their age and rights; only the one picked is kept", async () => {
    await put("camilleRousseau");
    await desk.app.openPatients();
    expect(rows().map(({ beneficiary, age }) => [beneficiary.firstName, age])).toEqual([
      ["Camille", 41],
      ["Julien", 43],
      ["Hugo", 10],
      ["Inès", 4],
    ]);
    expect(rows().every(({ rights }) => rights.kind === "open")).toBe(true);
    await desk.app.patient.pickBeneficiary(3);
    expect(names(await store.patients.search("", 10))).toEqual(["PETIT Inès"]);
  });

  test("nineteen are nineteen rows", async () => {
    await put("nineteen");
    await desk.app.openPatients();
    expect(rows().length).toBe(19);
    await desk.app.patient.pickBeneficiary(18);
    expect(sheet().patient.firstName).toBe("Enfant R");
  });

  test("twins are two patients, told apart by their rank", async () => {
    await put("lauraBrunet");
    for (const index of [1, 2]) {
      await desk.app.openPatients();
      await desk.app.patient.pickBeneficiary(index);
    }
    const twins = await store.patients.search("BRUNET", 10);
    expect(twins.map(({ firstName, birthRank }) => [firstName, birthRank])).toEqual([
      ["Adam", 1],
      ["Jade", 2],
    ]);
  });

  test("a lunar date and a Corsican NIR come through", async () => {
    await put("fatimaHaddad");
    await desk.app.openPatients();
    expect(sheet().patient.birth).toEqual({ raw: "19530000", calendar: undefined });
    await put("corsican");
    await desk.app.openPatients();
    expect(sheet().patient.insuredNir).toBe("278012A999051");
  });

  test("closed rights are said with their end", async () => {
    await put("closedRights");
    await desk.app.openPatients();
    expect(sheet().rights).toEqual({ kind: "closed", since: "2023-12-31" });
  });

  test("the list is of the card in the slot: another card, its people; none, the base", async () => {
    await put("camilleRousseau");
    await desk.app.bill();
    expect(rows()[0]?.beneficiary.firstName).toBe("Camille");
    desk.vitale.insert(vitaleCard(VITALES.lauraBrunet));
    await desk.until("the other family shows", () => rows()[0]?.beneficiary.firstName === "Laura");
    desk.vitale.remove();
    await desk.until("the base shows", () => route() === "patients");
    expect(list().purpose).toBe("visit");
    expect(await store.patients.search("", 10)).toEqual([]);
  });
});

describe("the base (PAT-01)", () => {
  beforeEach(async () => {
    for (const id of ["andreFontaine", "germaineFaure", "pierreLambert"] as const) {
      await put(id);
      await desk.app.openPatients();
    }
    desk.vitale.remove();
    await desk.until("the slot is empty", () => desk.app.patient.vitale.peek().kind === "empty");
    desk.app.goHome();
  });

  test("is narrowed by the letters typed last, however fast", async () => {
    await desk.app.openPatients();
    await Promise.all(["f", "fa", "fau", "l"].map((letters) => desk.app.patient.setQuery(letters)));
    expect(list().query).toBe("l");
    expect(names(list().patients)).toEqual(["LAMBERT Pierre"]);
  });

  test("an answer that comes after a visit began changes nothing of it", async () => {
    await desk.app.bill();
    const fontaine = list().patients.find(({ lastName }) => lastName === "FONTAINE");
    await Promise.all([desk.app.patient.pickPatient(fontaine?.id ?? ""), desk.app.patient.setQuery("f")]);
    await desk.until("the visit opens", () => route() === "visit");
    expect(desk.app.patient.state.peek().kind).toBe("none");
    desk.app.openVisitPatient();
    expect(sheet().patient.lastName).toBe("FONTAINE");
  });

  test("a list shows what became of the sheet opened from it", async () => {
    await desk.app.openPatients();
    await desk.app.patient.setQuery("fa");
    await desk.app.patient.pickPatient(list().patients[0]?.id ?? "");
    desk.app.patient.askDelete();
    await desk.app.patient.confirmDelete(true);
    await desk.until("the list is read again", () => list().patients.length === 0);
    expect(list().query).toBe("fa");
    await desk.app.patient.setQuery("");
    expect(names(list().patients)).toEqual(["FONTAINE André", "LAMBERT Pierre"]);
  });

  test("deleting is asked, and no is no", async () => {
    await desk.app.openPatients();
    await desk.app.patient.pickPatient(list().patients[0]?.id ?? "");
    desk.app.patient.askDelete();
    expect(sheet().deleteAsked).toBe(true);
    await desk.app.patient.confirmDelete(false);
    expect(sheet().deleteAsked).toBe(false);
    expect((await store.patients.search("", 10)).length).toBe(3);
  });
});

describe("a sheet typed by hand (PAT-22)", () => {
  const typed = { lastName: "Fontaine", nir: "155069999900115", birth: "20061955", caisse: "261", centre: "0000" };

  test("says what it lacks and is kept once it lacks nothing", async () => {
    await desk.app.openPatients();
    desk.app.patient.create();
    desk.app.patient.setForm({ ...typed, nir: "155069999900116" });
    await desk.app.patient.saveForm();
    expect(form().errors).toEqual({ nir: { kind: "nir-key", expected: "15" } });
    expect(await store.patients.search("", 10)).toEqual([]);
    desk.app.patient.setForm(typed);
    await desk.app.patient.saveForm();
    expect(sheet().patient).toMatchObject({ lastName: "FONTAINE", source: "typed" });
    expect(sheet().rights).toEqual({ kind: "unknown" });
    expect(desk.app.toast.peek()?.message).toBe("patient-saved");
  });

  test("for a visit, leads to the visit", async () => {
    await desk.app.bill();
    desk.app.patient.create();
    desk.app.patient.setForm(typed);
    await desk.app.patient.saveForm();
    await desk.until("the visit opens", () => route() === "visit");
    expect(desk.visit().draft.patient.lastName).toBe("FONTAINE");
  });

  test("his Vitale put in during the visit gives what it knows, and keeps what was typed", async () => {
    await desk.app.bill();
    desk.app.patient.create();
    desk.app.patient.setForm({ ...typed, phone: "0612345678", travel: { oneWayKm: 7, terrain: "PLAIN" } });
    await desk.app.patient.saveForm();
    await desk.until("the visit opens", () => route() === "visit");
    await put("andreFontaine");
    await desk.until("the card is used", () => desk.visit().draft.patient.source === "vitale");
    expect(desk.visit().draft.patient).toMatchObject({
      firstName: "André",
      phone: "0612345678",
      travel: { oneWayKm: 7 },
    });
    expect(desk.visit().rights.kind).toBe("open");
    await desk.app.visit.cancel("keep");
    expect((await store.patients.search("", 10)).map(({ source }) => source)).toEqual(["vitale"]);
  });
});

describe("mutuelles (MUT-01 … MUT-15)", () => {
  beforeEach(async () => {
    await put("camilleRousseau");
    await desk.app.openPatients();
    await desk.app.patient.pickBeneficiary(0);
    desk.app.patient.edit();
  });

  test("the card's own is never changed nor removed; its copy is hers, and kept with the patient", async () => {
    const { patient } = desk.app;
    const [own] = form().form.mutuelles;
    if (own === undefined) throw new Error("the card has a mutuelle");
    patient.editMutuelle(own.id);
    patient.removeMutuelle(own.id);
    expect(form().form.mutuelles).toEqual([own]);
    patient.duplicateMutuelle(own.id);
    patient.setMutuelleForm({ formula: "02A", percent: "150" });
    patient.setMutuelleYear();
    patient.saveMutuelle();
    expect((await store.patients.search("ROUSSEAU", 1))[0]?.mutuelles).toEqual([own]);
    await patient.saveForm();
    const saved = (await store.patients.search("ROUSSEAU", 1))[0]?.mutuelles;
    expect(saved?.[0]).toEqual(own);
    expect(saved?.[1]).toMatchObject({
      source: "typed",
      number: own.number,
      formula: "02A",
      formulaPercent: 150,
      period: { from: "2026-01-01", to: "2026-12-31" },
    });
  });

  test("one added without its body says so, and is left by back", () => {
    const { patient } = desk.app;
    patient.addMutuelle();
    patient.saveMutuelle();
    expect(patient.state.peek()).toMatchObject({
      kind: "mutuelle",
      errors: { name: { kind: "required" }, number: { kind: "required" } },
    });
    desk.app.back();
    expect(form().form.mutuelles.length).toBe(1);
  });
});
