import * as fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Nir } from "../../../firmware/model/nir.js";
import type { Prescriber, Professional } from "../../../firmware/model/people.js";
import type { Store } from "../../../firmware/store/contract.js";
import { fold } from "../../../firmware/store/names.js";
import { at, openTestStore, someDraft, someInvoice, somePatient, temporaryFolder } from "../../support/store.js";

let folder: ReturnType<typeof temporaryFolder>;
let store: Store;
beforeEach(async () => {
  folder = temporaryFolder();
  store = await openTestStore(`${folder.path}/store.db`);
});
afterEach(async () => {
  await store.close();
  folder.remove();
});

const patientsNamed = async (...names: readonly (readonly [last: string, first: string])[]): Promise<void> => {
  for (const [index, [lastName, firstName]] of names.entries()) {
    await store.patients.put(somePatient({ id: `p${index}`, lastName, firstName }));
  }
};
const found = async (beginning: string, limit = 50): Promise<string[]> =>
  (await store.patients.search(beginning, limit)).map(({ lastName, firstName }) => `${lastName} ${firstName}`);

test("a patient is kept whole, changed and deleted", async () => {
  const patient = somePatient({ ownNir: "2540375115001" as Nir, address: "3 rue de l’Été", dependent: true });
  await store.patients.put(patient);
  expect(await store.patients.get("p1")).toEqual(patient);
  await store.patients.put({ ...patient, phone: "0600000000" });
  expect((await store.patients.get("p1"))?.phone).toBe("0600000000");
  expect(await store.patients.delete("p1")).toEqual({ ok: true, value: undefined });
  expect(await store.patients.get("p1")).toBeUndefined();
  expect(await store.patients.search("", 10)).toEqual([]);
});

test("a card finds its sheet by insured, birth date and rank: twins are two patients", async () => {
  const nir = "2540375115001" as Nir;
  const birth = { raw: "20200230", calendar: undefined };
  await store.patients.put(somePatient({ id: "a", firstName: "Léa", birth, birthRank: 1 }));
  await store.patients.put(somePatient({ id: "b", firstName: "Zoé", birth, birthRank: 2 }));
  expect((await store.patients.findByIdentity(nir, "20200230", 2))?.id).toBe("b");
  expect(await store.patients.findByIdentity(nir, "20200230", 3)).toBeUndefined();
  expect(await store.patients.findByIdentity("1540375115001" as Nir, "20200230", 1)).toBeUndefined();
});

test("a few letters of either name find a patient, whatever the accents and case", async () => {
  await patientsNamed(["LEFÈVRE", "Éloïse"], ["D’ŒUVRE-NOËL", "Anaïs"], ["Martin", "Élodie"], ["ÉLUARD", "Paul"]);
  expect(await found("lefe")).toEqual(["LEFÈVRE Éloïse"]);
  expect(await found("LEFEVRE E")).toEqual(["LEFÈVRE Éloïse"]);
  expect(await found("eloise lef")).toEqual(["LEFÈVRE Éloïse"]);
  expect(await found("d'oeuvre n")).toEqual(["D’ŒUVRE-NOËL Anaïs"]);
  expect(await found("el")).toEqual(["ÉLUARD Paul", "LEFÈVRE Éloïse", "Martin Élodie"]);
  expect(await found("vre")).toEqual([]);
  expect(await found("", 2)).toEqual(["D’ŒUVRE-NOËL Anaïs", "ÉLUARD Paul"]);
  expect(await found("%")).toEqual([]);
});

test("names come in the order of a French dictionary", async () => {
  const french = new Intl.Collator("fr", { sensitivity: "base" });
  const name = fc.string({ unit: fc.constantFrom(..."aAàÀâbBcçÇdeéÉèêëiîïoôœŒæuùûüyÿzZ"), minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(name, name, async (one, other) => {
      const [a, b] = [fold(one), fold(other)];
      expect(Math.sign(french.compare(one, other))).toBe(a < b ? -1 : a > b ? 1 : 0);
    }),
    { numRuns: 500 },
  );
});

test("any text can be searched for and any name stored", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), async (lastName, firstName) => {
      await store.patients.put(somePatient({ lastName, firstName }));
      expect(await store.patients.search(lastName, 1)).toHaveLength(1);
      expect(await store.patients.search(`${lastName} ${firstName}`, 1)).toHaveLength(1);
    }),
    { numRuns: 50 },
  );
});

test("recent patients: billed most lately first, then those last touched", async () => {
  await patientsNamed(["A", "a"], ["B", "b"], ["C", "c"], ["D", "d"]);
  await store.ledger.append(someInvoice({ number: 1, draftId: "x", patientId: "p2" }));
  await store.ledger.append(someInvoice({ number: 2, draftId: "y", patientId: "p0" }));
  const recent = async (limit: number): Promise<string[]> => (await store.patients.recent(limit)).map(({ id }) => id);
  expect(await recent(10)).toEqual(["p0", "p2", "p3", "p1"]);
  await store.ledger.append(someInvoice({ number: 3, draftId: "z", patientId: "p2" }));
  expect(await recent(2)).toEqual(["p2", "p0"]);
});

test("prescribers are kept and found by name", async () => {
  const prescriber: Prescriber = {
    id: "r1",
    lastName: "Bézard",
    firstName: "Inès",
    number: "751000017",
    rpps: undefined,
    speciality: "01",
  };
  await store.prescribers.put(prescriber);
  expect(await store.prescribers.get("r1")).toEqual(prescriber);
  expect(await store.prescribers.search("beza", 5)).toEqual([prescriber]);
  expect(await store.prescribers.search("ines", 5)).toEqual([prescriber]);
  await store.prescribers.delete("r1");
  expect(await store.prescribers.search("", 5)).toEqual([]);
});

test("an accepted professional is known again, with the newest fiche", async () => {
  const professional: Professional = {
    nationalId: "10003456789",
    nationalIdType: "8",
    civility: "MME",
    lastName: "Garnier",
    firstName: "Sophie",
    profession: "60",
    situations: [],
  };
  expect(await store.professionals.get("10003456789")).toBeUndefined();
  await store.professionals.accept(professional);
  await store.professionals.accept({ ...professional, nationalId: "10000000000", lastName: "Ábel" });
  await store.professionals.accept({ ...professional, civility: "M" });
  expect(await store.professionals.get("10003456789")).toEqual({ ...professional, civility: "M" });
  expect((await store.professionals.list()).map(({ lastName }) => lastName)).toEqual(["Ábel", "Garnier"]);
});

test("favourites: most used first, then alphabetical, each owner's own", async () => {
  const put = (id: string, label: string, owner = "n1"): Promise<unknown> =>
    store.favourites.put({ id, owner, label, content: { acts: [id] } });
  await put("a", "Toilette");
  await put("b", "Éveil");
  await put("c", "Insuline matin");
  await put("d", "Autre", "n2");
  const labels = async (): Promise<string[]> => (await store.favourites.list("n1")).map(({ label }) => label);
  expect(await labels()).toEqual(["Éveil", "Insuline matin", "Toilette"]);
  await store.favourites.used("a", at(0));
  expect(await labels()).toEqual(["Toilette", "Éveil", "Insuline matin"]);
  await put("a", "Toilette complète");
  expect(await labels()).toEqual(["Toilette complète", "Éveil", "Insuline matin"]);
  await store.favourites.delete("b");
  expect(await labels()).toEqual(["Toilette complète", "Insuline matin"]);
});

test("a draft is saved at each step; the list has the newest first", async () => {
  await store.drafts.put(someDraft({ id: "a", updatedAt: at(1) }));
  await store.drafts.put(someDraft({ id: "b", updatedAt: at(2) }));
  await store.drafts.put(someDraft({ id: "a", updatedAt: at(3), content: { step: "sign" } }));
  await store.drafts.put(someDraft({ id: "c", biller: "991234569" }));
  expect(await store.drafts.get("a")).toEqual(someDraft({ id: "a", updatedAt: at(3), content: { step: "sign" } }));
  expect((await store.drafts.list("751234562")).map(({ id }) => id)).toEqual(["a", "b"]);
  await store.drafts.delete("a");
  expect((await store.drafts.list("751234562")).map(({ id }) => id)).toEqual(["b"]);
});

test("preferences are kept by owner and key", async () => {
  await store.preferences.put("", "brightness", 70);
  await store.preferences.put("n1", "tiersPayant", { amo: true, amc: null });
  await store.preferences.put("n1", "brightness", "high");
  await store.preferences.put("n1", "brightness", undefined);
  await store.preferences.put("n1", "__proto__", 1);
  expect(await store.preferences.all("")).toEqual({ brightness: 70 });
  expect(Object.entries(await store.preferences.all("n1"))).toEqual([
    ["__proto__", 1],
    ["tiersPayant", { amo: true, amc: null }],
  ]);
});

test("acts come back most recent first, in the order of their visit", async () => {
  await store.actUsage.record("n1", ["IM", "PANS_SIMPLE"], at(1));
  await store.actUsage.record("n1", ["BSA", "IM"], at(2));
  await store.actUsage.record("n2", ["TLS"], at(3));
  expect(await store.actUsage.recent("n1", 10)).toEqual(["BSA", "IM", "PANS_SIMPLE"]);
  expect(await store.actUsage.recent("n1", 1)).toEqual(["BSA"]);
});
