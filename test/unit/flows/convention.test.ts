import { describe, expect, test } from "vitest";
import { memoryTable } from "../../../firmware/billing/amc/conventions/memory-table.js";
import type { ConventionTable } from "../../../firmware/billing/amc/conventions/model.js";
import { builtInNomenclature } from "../../../firmware/billing/nomenclature.js";
import type { InvoiceDraft } from "../../../firmware/flows/visit/draft/draft.js";
import { conventionQuery, createConventionFinder } from "../../../firmware/flows/visit/insurance/convention.js";
import { viewOf } from "../../../firmware/flows/visit/view.js";
import { addDays } from "../../../firmware/lib/dates.js";
import type { Mutuelle } from "../../../firmware/model/people.js";
import { ALPILLES, draftOf, passageOf, patientOf, TODAY } from "../../support/visit.js";
import { convention, tableOf } from "../billing/amc/convention-file.js";

const YESTERDAY = addDays(TODAY, -1);
const LAST_WEEK = addDays(TODAY, -7);
const of = (mutuelle: Partial<Mutuelle>, more: Partial<InvoiceDraft> = {}): InvoiceDraft =>
  draftOf({ patient: patientOf({ mutuelles: [{ ...ALPILLES, ...mutuelle }] }), ...more });
const asked = (mutuelle: Partial<Mutuelle>, more: Partial<InvoiceDraft> = {}) =>
  conventionQuery(of(mutuelle, more), { ...ALPILLES, ...mutuelle }, TODAY);
const finder = (table: ConventionTable | undefined, preference: "standard" | "coordonne" = "standard") =>
  createConventionFinder({ table: () => table, today: () => TODAY, preference: () => preference });
const AL = convention({ numAMC: "99999991", typeConvention: "AL" });

describe("what is asked of the table", () => {
  test("number, type and CSR of the sheet, the whole caisse, the day of care", () => {
    expect(asked({ conventionType: "AL", csr: "001" }, { passages: [passageOf([], { date: YESTERDAY })] })).toEqual({
      number: "99999991",
      type: "AL",
      csr: "001",
      caisse: "012610000",
      on: YESTERDAY,
    });
  });

  test("type RO in gestion unique, whatever the attestation prints", () => {
    expect(asked({ management: "unique" }).type).toBe("RO");
    expect(asked({ management: "unique", conventionType: "AL" }).type).toBe("RO");
  });

  test("no caisse when the patient's is not whole", () => {
    const patient = patientOf({ mutuelles: [ALPILLES], amo: { ...patientOf().amo, centre: "" } });
    expect(conventionQuery(draftOf({ patient }), ALPILLES, TODAY).caisse).toBeUndefined();
  });

  test.each([
    [undefined, LAST_WEEK],
    ["care", LAST_WEEK],
    ["prescription", YESTERDAY],
    ["billing", TODAY],
  ] as const)("the date of reference %s (MUT-06), the earliest of several", (referenceDate, on) => {
    const passages = [passageOf([], { date: YESTERDAY }), passageOf([], { date: LAST_WEEK })] as const;
    const prescription = { ...draftOf().prescription, date: YESTERDAY };
    expect(asked({ technical: { referenceDate } }, { passages, prescription }).on).toBe(on);
  });
});

test("the rights of the mutuelle are looked at on its date of reference (MUT-06)", () => {
  const missing = (referenceDate: "care" | "billing") =>
    viewOf(
      of(
        { period: { from: TODAY, to: undefined }, technical: { referenceDate } },
        { passages: [passageOf([{ id: "IM" }], { date: YESTERDAY })] },
      ),
      {
        nomenclature: builtInNomenclature,
        cps: { kind: "out" },
        vitale: { kind: "out" },
        today: TODAY,
        saveError: undefined,
      },
    ).missing.settlement;
  expect(missing("care")).toEqual([{ kind: "mutuelle-not-valid" }]);
  expect(missing("billing")).toEqual([]);
});

describe("when it is looked up", () => {
  function counted(table: ConventionTable): { readonly table: ConventionTable; lookups(): number } {
    let lookups = 0;
    return {
      table: {
        ...table,
        ofAmc(key) {
          lookups += 1;
          return table.ofAmc(key);
        },
      },
      lookups: () => lookups,
    };
  }

  test("once for a mutuelle, a date and a table, however the rest of the visit changes", () => {
    const { table, lookups } = counted(tableOf({ conventions: [AL] }));
    const find = finder(table);
    const draft = draftOf();
    expect(find(draft).kind).toBe("chosen");
    for (const id of ["IM", "PANS_SIMPLE"]) find({ ...draft, passages: [passageOf([{ id }])] });
    expect(lookups()).toBe(1);
    find({ ...draft, passages: [passageOf([], { date: YESTERDAY })] });
    expect(lookups()).toBe(2);
    find(of({ conventionType: "AL" }));
    expect(lookups()).toBe(3);
  });

  test("again when the table is another one", () => {
    let table = tableOf({ conventions: [AL] });
    const find = createConventionFinder({
      table: () => table,
      today: () => TODAY,
      preference: () => "standard",
    });
    expect(find(draftOf()).kind).toBe("chosen");
    table = tableOf({ conventions: [convention({ numAMC: "302976568", typeConvention: "AL" })] });
    expect(find(draftOf()).kind).toBe("none");
  });

  test.each<[string, InvoiceDraft]>([
    [
      "no third-party payment of the AMC",
      draftOf({ settlement: { tiersPayantAmo: true, tiersPayantAmc: false, mutuelleId: ALPILLES.id } }),
    ],
    ["no mutuelle", draftOf({ settlement: { tiersPayantAmo: true, tiersPayantAmc: true, mutuelleId: undefined } })],
  ])("never for %s: nothing leaves for the AMC", (_, draft) => {
    const { table, lookups } = counted(tableOf({ conventions: [AL] }));
    expect(finder(table)(draft)).toEqual({ kind: "not-searched", management: undefined });
    expect(lookups()).toBe(0);
  });

  // amc_fixed_ids.csv: 99999997 C2S of the caisse, 75500017 AME.
  test.each(["99999997", "75500017"])("never for %s, which the caisse settles by itself", (number) => {
    const { table, lookups } = counted(tableOf({ conventions: [AL] }));
    const found = finder(table)(of({ number }));
    expect(found).toMatchObject({ kind: "not-searched", management: { kind: "unique" } });
    expect(lookups()).toBe(0);
  });
});

describe("how the AMC part leaves", () => {
  test("a table that was never imported is as none: the sheet decides", () => {
    expect(finder(memoryTable([], []))(draftOf()).kind).toBe("not-searched");
    expect(finder(undefined)(draftOf())).toMatchObject({ kind: "not-searched", management: { kind: "separee" } });
  });

  test("the number of the complementary body is written instead of the mutuelle's when it was typed (MUT-07)", () => {
    const found = finder(undefined)(of({ technical: { ocNumber: "0780004099" } }));
    expect(found.management).toMatchObject({ kind: "separee", dre: { ocNumber: "0780004099" } });
  });

  test("a C2S of another body: two flows, or one in tiers payant coordonné (PRO-04)", () => {
    const draft = of({ number: "88888888" });
    expect(finder(undefined)(draft).management?.kind).toBe("separee");
    expect(finder(undefined, "coordonne")(draft).management?.kind).toBe("coordonnee");
    // Its patient pays nothing: without a convention the caisse settles both.
    expect(finder(tableOf({ conventions: [AL] }))(draft)).toMatchObject({
      kind: "none",
      management: { kind: "coordonnee" },
    });
  });

  test("the service AMO that she typed is heard", () => {
    const insurance = { ...draftOf().insurance, amoService: { code: "01", from: TODAY, to: TODAY } } as const;
    expect(finder(tableOf({ conventions: [AL] }))(draftOf({ insurance }))).toMatchObject({
      kind: "not-searched",
      management: { kind: "unique", fse: { ocNumber: "99999997", contractType: "89" } },
    });
  });
});
