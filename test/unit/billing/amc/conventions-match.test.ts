import { describe, expect, it } from "vitest";
import { matchConvention } from "../../../../firmware/billing/amc/conventions/match.js";
import { memoryTable } from "../../../../firmware/billing/amc/conventions/memory-table.js";
import { amcKey, type ConventionTable } from "../../../../firmware/billing/amc/conventions/model.js";
import type { ConventionQuery } from "../../../../firmware/billing/amc/conventions/query.js";
import { date } from "../../../../firmware/lib/dates.js";
import { asked, convention, correspondance, matchesOf, regroupement, tableOf } from "./convention-file.js";

/** Labels of what is found, best first; the test's conventions are named by their label. */
function found(table: ConventionTable, query: Partial<ConventionQuery> = {}): readonly string[] {
  const result = matchConvention({ ...asked, ...query }, table);
  return matchesOf(result).map((match) => match.convention.amcLabel);
}

/** What is told when nothing is found: the kinds in their order and the details. */
function causes(table: ConventionTable, query: Partial<ConventionQuery> = {}) {
  const result = matchConvention({ ...asked, ...query }, table);
  if (result.kind !== "none") throw new Error("something was found");
  return { kinds: result.causes.map(({ kind }) => kind), details: result.causes.map(({ detail }) => detail) };
}

const one = (cells: Parameters<typeof convention>[0]): ConventionTable => tableOf({ conventions: [convention(cells)] });
const BLUE = { numAMC: "302976568", typeConvention: "RO", critereSecondaire: "94???????", libelleAMC: "blue" };

describe("a convention is found", () => {
  it("by its number, whatever the zeros and blanks on either side", () => {
    for (const written of ["780004099", "0780004099"]) {
      const table = one({ numAMC: written, typeConvention: "CM", libelleAMC: "acoris" });
      for (const number of ["780004099", "0780004099", " 780 004 099 ", "00780004099"]) {
        expect(found(table, { number })).toEqual(["acoris"]);
      }
      expect(found(table, { number: "780004090" })).toEqual([]);
    }
  });

  it("with the number to write: the patient's as typed, or the one the convention puts in its place", () => {
    const typed = matchConvention({ ...asked, number: "0302976568" }, one(BLUE));
    expect(typed).toMatchObject({ kind: "one", match: { amcNumber: "0302976568", via: "number", fixedCharacters: 2 } });
    const replaced = matchConvention(asked, one({ ...BLUE, noAMCCorrespondance: "77565712" }));
    expect(replaced).toMatchObject({ kind: "one", match: { amcNumber: "77565712" } });
  });

  it("only of the attestation's type, and of any when it is not known", () => {
    const table = tableOf({
      conventions: [convention(BLUE), convention({ ...BLUE, typeConvention: "AL", libelleAMC: "almerys" })],
    });
    expect(found(table, { type: "RO" })).toEqual(["blue"]);
    expect(found(table, { type: " al " })).toEqual(["almerys"]);
    expect(found(table, { type: "CM" })).toEqual([]);
    expect(new Set(found(table))).toEqual(new Set(["blue", "almerys"]));
    expect(new Set(found(table, { type: "" }))).toEqual(new Set(["blue", "almerys"]));
  });

  it("only when its criterion accepts the CSR or the caisse code", () => {
    // The manual's attestation: Almerys 98532001, Typ conv / CSR AL/001.
    const almerys = one({ numAMC: "98532001", typeConvention: "AL", critereSecondaire: "001", libelleAMC: "almerys" });
    const query = { number: "0098532001", type: "AL" };
    expect(found(almerys, { ...query, csr: "001" })).toEqual(["almerys"]);
    expect(found(almerys, { ...query, csr: "0011" })).toEqual([]);
    expect(found(almerys, { ...query, csr: "002" })).toEqual([]);
    expect(found(almerys, query)).toEqual([]);
    expect(found(one(BLUE), { csr: "001" })).toEqual(["blue"]);
    expect(found(one(BLUE), { caisse: "013490000" })).toEqual([]);
    expect(found(one(BLUE), { caisse: undefined, csr: "94" })).toEqual(["blue"]);
    expect(found(one({ ...BLUE, critereSecondaire: "" }), { caisse: undefined })).toEqual(["blue"]);
    expect(found(one({ ...BLUE, critereSecondaire: "?????????" }), { caisse: undefined })).toEqual(["blue"]);
  });

  it("only in tiers payant and once it applies", () => {
    expect(found(one({ ...BLUE, typeAccord: "D" }))).toEqual([]);
    expect(found(one({ ...BLUE, dateApplication: "20260115" }))).toEqual(["blue"]);
    expect(found(one({ ...BLUE, dateApplication: "20260116" }))).toEqual([]);
  });

  it("in its version of the day of care", () => {
    const table = tableOf({
      conventions: [
        convention({ ...BLUE, dateApplication: "20250101", libelleAMC: "of 2025" }),
        convention({ ...BLUE, dateApplication: "20260101", libelleAMC: "of 2026" }),
        convention({ ...BLUE, libelleAMC: "first" }),
        convention({ ...BLUE, dateApplication: "20270101", typeAccord: "D", libelleAMC: "ended" }),
      ],
    });
    expect(found(table, { on: date("2024-12-31") })).toEqual(["first"]);
    expect(found(table, { on: date("2025-12-31") })).toEqual(["of 2025"]);
    expect(found(table, { on: date("2026-01-01") })).toEqual(["of 2026"]);
    // The last version no longer allows tiers payant: an earlier one does not come back.
    expect(found(table, { on: date("2027-01-01") })).toEqual([]);
  });

  it("among several, those with more fixed characters first, then the latest", () => {
    const table = tableOf({
      conventions: [
        convention({ ...BLUE, critereSecondaire: "?????????", libelleAMC: "any" }),
        convention({ ...BLUE, dateApplication: "20240101", libelleAMC: "94 old", numOrganismeSignataire: "1" }),
        convention({ ...BLUE, dateApplication: "20250101", libelleAMC: "94 new", numOrganismeSignataire: "2" }),
        convention({ ...BLUE, critereSecondaire: "94011????", libelleAMC: "94011" }),
      ],
    });
    expect(found(table)).toEqual(["94011", "94 new", "94 old", "any"]);
  });
});

describe("a regroupement", () => {
  const group = (cells: Parameters<typeof convention>[0]): ConventionTable =>
    tableOf({
      conventions: [
        convention({
          typeConvention: "RO",
          critereSecondaire: "94???????",
          numOrganismeSignataire: "94",
          libelleAMC: "signed",
          ...cells,
        }),
      ],
      regroupements: [
        regroupement({
          numeroAMC: "302976568",
          typeConvention: "RO",
          critereSecondaire: "94???????",
          numeroSignataire: "094",
        }),
      ],
    });

  it("leads to the conventions of its signatory that hold for a group", () => {
    expect(matchConvention(asked, group({}))).toMatchObject({
      kind: "one",
      match: { via: "regroupement", amcNumber: "302976568" },
    });
    expect(found(group({ numAMC: "111", indicateurConventionGroupe: "1" }))).toEqual(["signed"]);
    expect(found(group({ numAMC: "111", indicateurConventionGroupe: "0" }))).toEqual([]);
  });

  it("of its type and criterion", () => {
    expect(found(group({ typeConvention: "AL" }))).toEqual([]);
    expect(found(group({ critereSecondaire: "940??????" }))).toEqual([]);
  });

  it("counts a convention that names the AMC itself once", () => {
    expect(found(group({ numAMC: "302976568", indicateurConventionGroupe: "1" }))).toEqual(["signed"]);
  });
});

describe("a correspondance", () => {
  const smcc = { numAMC: "77565712", typeConvention: "RO", libelleAMC: "smcc" };
  const behind = (cells: Parameters<typeof correspondance>[0]): ConventionTable =>
    tableOf({
      conventions: [convention(smcc)],
      correspondances: [correspondance({ numeroAMC: "077565712", ...cells })],
    });
  const member = { number: "12345678", caisse: "092000012" };

  it("gives the AMC behind a mutuelle number or a caisse", () => {
    expect(
      matchConvention({ ...asked, ...member }, behind({ numMutuelle: "????????", codeRegime: "092000000" })),
    ).toMatchObject({
      kind: "one",
      match: { via: "correspondance", amcNumber: "077565712" },
    });
    expect(found(behind({ numMutuelle: "12345678" }), member)).toEqual(["smcc"]);
    expect(found(behind({ numMutuelle: "1234????" }), member)).toEqual(["smcc"]);
    expect(found(behind({ numMutuelle: "1235????" }), member)).toEqual([]);
    expect(found(behind({ numMutuelle: "0012????" }), { number: "123456" })).toEqual(["smcc"]);
  });

  it.each([
    ["092000000", true],
    ["092000012", true],
    ["092000013", false],
    ["092010000", false],
    ["090000000", true],
    ["010000000", false],
    ["992000000", true],
    ["9920000??", true],
    ["0?2000012", true],
  ])("of caisse %s covers 09 200 0012: %s", (codeRegime, covered) => {
    const table = behind({ numMutuelle: "????????", codeRegime });
    expect(found(table, member)).toEqual(covered ? ["smcc"] : []);
    expect(found(table, { ...member, caisse: undefined })).toEqual([]);
  });

  it("counts only when the number itself leads nowhere", () => {
    const table = tableOf({
      conventions: [convention(smcc), convention({ ...BLUE, critereSecondaire: "" })],
      correspondances: [correspondance({ numMutuelle: "????????", codeRegime: "990000000", numeroAMC: "77565712" })],
    });
    expect(found(table)).toEqual(["blue"]);
    expect(found(table, { number: "5" })).toEqual(["smcc"]);
  });
});

describe("gestion unique typed in without an AMC number", () => {
  // As the note on conventions has it typed: signatory 08, accord T, type RO, criterion 08???????.
  const table = one({
    numOrganismeSignataire: "08",
    typeConvention: "RO",
    critereSecondaire: "08???????",
    libelleAMC: "cnmss",
  });

  it("goes by the caisse, when the mutuelle is in gestion unique", () => {
    expect(found(table, { type: "RO", caisse: "087580200" })).toEqual(["cnmss"]);
    expect(found(table, { type: "RO", caisse: "013490000" })).toEqual([]);
    expect(found(table, { type: "AL", caisse: "087580200" })).toEqual([]);
    expect(found(table, { caisse: "087580200" })).toEqual([]);
  });
});

describe("when nothing is found, the three causes are told, the likeliest first:", () => {
  it("no table at all", () => {
    const { kinds, details } = causes(memoryTable([], []));
    expect(kinds).toEqual(["table-outdated", "no-agreement", "wrong-mutuelle"]);
    expect(details[0]).toContain("Aucune table");
  });

  it("a number that no convention bears", () => {
    const { kinds, details } = causes(one({ ...BLUE, numAMC: "1" }));
    expect(kinds).toEqual(["wrong-mutuelle", "no-agreement", "table-outdated"]);
    expect(details[0]).toContain("302976568");
    expect(details[2]).toContain("InterAMC du 12/01/2026");
  });

  it("a number known with another type or criterion", () => {
    const { kinds, details } = causes(one(BLUE), { type: "AL" });
    expect(kinds[0]).toBe("wrong-mutuelle");
    expect(details[0]).toContain("RO/94???????");
  });

  it("an operator that nothing was signed with", () => {
    const { kinds, details } = causes(one({ ...BLUE, numAMC: "1" }), { type: "AL" });
    expect(kinds[0]).toBe("no-agreement");
    expect(details[0]).toContain("type AL");
  });

  it("no tiers payant with this one, or not yet", () => {
    expect(causes(one({ ...BLUE, typeAccord: "D" })).kinds[0]).toBe("no-agreement");
    const { kinds, details } = causes(one({ ...BLUE, dateApplication: "20260201" }));
    expect(kinds[0]).toBe("no-agreement");
    expect(details[0]).toContain("01/02/2026");
  });

  it("a table more than 31 days older than the care", () => {
    const old = (day: string): ConventionTable => tableOf({ conventions: [convention({ ...BLUE, numAMC: "1" })] }, day);
    expect(causes(old("2025-12-14")).kinds).toEqual(["table-outdated", "wrong-mutuelle", "no-agreement"]);
    expect(causes(old("2025-12-15")).kinds[0]).toBe("wrong-mutuelle");
    expect(causes(old("2025-01-01"), { type: "AL" }).kinds).toEqual([
      "no-agreement",
      "table-outdated",
      "wrong-mutuelle",
    ]);
  });
});

describe("what is told of the causes", () => {
  const known = (criteria: readonly string[]): ConventionTable =>
    tableOf({ conventions: criteria.map((critereSecondaire) => convention({ ...BLUE, critereSecondaire })) });
  const otherType = { type: "AL" };

  it("three of the types and criteria known under that number, and that there are more", () => {
    const three = causes(known(["01???????", "02???????", "03???????"]), otherType).details[0];
    expect(three).toContain("RO/01???????, RO/02???????, RO/03???????.");
    const four = causes(known(["01???????", "02???????", "03???????", "04???????"]), otherType).details[0];
    expect(four).toContain("RO/03???????….");
    expect(four).not.toContain("04");
    expect(causes(known([""]), otherType).details[0]).toContain("critère\u00A0: RO.");
  });

  it("the three oldest of the files in service, the oldest first, and how old they are", () => {
    const files = (...days: readonly string[]) =>
      memoryTable(
        days.map((day, at) => ({ name: `fichier ${at}`, date: date(day), conventions: 1 })),
        [],
      );
    const told = (...days: readonly string[]) =>
      causes(files(...days)).details.find((detail) => detail.startsWith("Table en service"));
    expect(told("2026-01-10", "2026-01-02")).toBe(
      "Table en service\u00A0: fichier 1 du 02/01/2026, fichier 0 du 10/01/2026\u202F; vérifiez que c’est la dernière.",
    );
    expect(told("2026-01-03", "2026-01-10", "2026-01-02", "2026-01-11")).toContain(
      "fichier 2 du 02/01/2026, fichier 0 du 03/01/2026, fichier 1 du 10/01/2026…\u202F;",
    );
    expect(told("2026-01-01", "2026-01-02", "2026-01-03")).not.toContain("…");
    // One that is old is enough.
    expect(told("2026-01-10", "2025-06-01")).toContain("elle a plus d’un mois");
  });

  it("the first day of several versions to come", () => {
    const table = tableOf({
      conventions: ["20260301", "20260201"].map((dateApplication, at) =>
        convention({ ...BLUE, dateApplication, numOrganismeSignataire: String(at + 1) }),
      ),
    });
    expect(causes(table).details[0]).toContain("01/02/2026");
  });

  it("no agreement only of what fits the patient and holds on that day", () => {
    // The number is known, for another caisse, without tiers payant: the mutuelle is the likelier cause.
    const other = one({ ...BLUE, critereSecondaire: "08???????", typeAccord: "D" });
    expect(causes(other).kinds[0]).toBe("wrong-mutuelle");
    const later = one({ ...BLUE, typeAccord: "D", dateApplication: "20260201" });
    expect(causes(later).kinds[0]).toBe("wrong-mutuelle");
  });

  it("an old table after a known number: the mutuelle stays the first", () => {
    const old = tableOf({ conventions: [convention(BLUE)] }, "2025-01-01");
    expect(causes(old, otherType).kinds).toEqual(["wrong-mutuelle", "table-outdated", "no-agreement"]);
  });

  it("a table that cannot be read", () => {
    const damaged = { ...memoryTable([], []), state: () => ({ kind: "damaged" }) as const };
    expect(causes(damaged).kinds).toEqual(["table-outdated", "no-agreement", "wrong-mutuelle"]);
    expect(causes(damaged).details[0]).toContain("illisible");
  });
});

describe("several correspondances of one number", () => {
  it("lead to the first of the file, whatever they are looked up by", () => {
    const row = (numMutuelle: string, codeRegime: string, numeroAMC: string): string =>
      correspondance({ numMutuelle, codeRegime, numeroAMC });
    const rows = [
      row("????????", "992000000", "1"),
      row("12345678", "092000000", "2"),
      row("12345678", "", "3"),
      row("????????", "0?2000000", "4"),
    ];
    for (const order of [rows, [...rows].reverse()]) {
      const table = tableOf({ conventions: [convention(BLUE)], correspondances: order });
      const amcs = table.correspondances(amcKey("12345678"), "09").map(({ amc }) => amc);
      expect(amcs).toEqual(order.map((line) => line.split(";").find((cell) => /^[1-4]$/.test(cell))));
    }
  });
});
