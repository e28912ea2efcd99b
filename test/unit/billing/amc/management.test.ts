import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amcKey, type Convention } from "../../../../firmware/billing/amc/conventions/model.js";
import {
  b2OcNumber,
  type ConventionChoice,
  type ManagementInput,
  managementOf,
  needsConvention,
  type ServiceAmo,
} from "../../../../firmware/billing/amc/management.js";
import { convention, tableOf } from "./convention-file.js";

function conventionOf(cells: Parameters<typeof convention>[0]): Convention {
  const [row] = tableOf({ conventions: [convention({ numAMC: "98532001", ...cells })] }).ofAmc(amcKey("98532001"));
  if (row === undefined) throw new Error("the test's convention is missing");
  return row;
}

const chosen = (cells: Parameters<typeof convention>[0]): ConventionChoice => ({
  kind: "chosen",
  convention: conventionOf(cells),
});
const NOT_FOUND: ConventionChoice = { kind: "not-found" };
const NOT_SEARCHED: ConventionChoice = { kind: "not-searched" };

const plain: ManagementInput = {
  mutuelle: { number: "98532001", management: "separee" },
  convention: NOT_SEARCHED,
  preference: "standard",
  serviceAmo: undefined,
};
const of = (input: Partial<ManagementInput>) => managementOf({ ...plain, ...input });
const mutuelle = (number: string, management: "unique" | "separee" = "separee") => ({
  mutuelle: { number, management },
});

/** What billing.md §6.2 says of each kind. */
const ONE_FLOW = { lots: "FSE", splitTop: "", amcPaidBy: "caisse" };
const TWO_FLOWS = {
  lots: "FSE+DRE",
  splitTop: "F",
  amcPaidBy: "amc",
  fse: { contractType: "00", ocNumber: undefined },
};
const NO_FLOW = {
  kind: "none",
  lots: "FSE",
  splitTop: "",
  amcPaidBy: "patient",
  fse: { contractType: "00", ocNumber: undefined },
};

describe("an ordinary mutuelle", () => {
  it("in gestion séparée has a DRE of its own, which names it", () => {
    // examples/b2_dre_separate.txt: 98532001 at position 119 of the DRE; the FSE has F and nothing.
    expect(of({ convention: chosen({ typeConvention: "AL", operateurReglement: "ALMERYS" }) })).toMatchObject({
      kind: "separee",
      ...TWO_FLOWS,
      payer: "ALMERYS",
      dre: { contractType: "00", ocNumber: "98532001" },
    });
  });

  it("in gestion unique goes with the FSE", () => {
    expect(of({ convention: chosen({ typeConvention: "RO" }) })).toMatchObject({
      kind: "unique",
      ...ONE_FLOW,
      fse: { contractType: "00", ocNumber: "98532001" },
    });
  });

  it("writes the number that the convention puts in its place", () => {
    expect(of({ convention: chosen({ typeConvention: "RO", noAMCCorrespondance: "77565712" }) }).fse.ocNumber).toBe(
      "77565712",
    );
  });

  it("follows the convention before the card's rights, and the rights before the tick", () => {
    const tick = mutuelle("98532001", "separee");
    expect(of({ ...tick, serviceAmo: "02", convention: chosen({ typeConvention: "AL" }) }).kind).toBe("separee");
    expect(of({ ...tick, serviceAmo: "02" }).kind).toBe("unique");
    expect(of({ ...tick, serviceAmo: "03" }).kind).toBe("separee");
    expect(of(tick).kind).toBe("separee");
    expect(of(mutuelle("98532001", "unique")).kind).toBe("unique");
  });

  it("says when the convention goes against the tick, and when nothing was checked", () => {
    const against = of({ ...mutuelle("98532001", "unique"), convention: chosen({ typeConvention: "AL" }) });
    expect(against.reasons[0].text).toContain("et non d’après la fiche patient");
    expect(of({}).reasons.map(({ rule }) => rule)).toEqual(["patient-sheet", "convention-not-checked"]);
  });

  it("without a convention is the patient's to pay in gestion séparée, and the caisse's in gestion unique", () => {
    expect(of({ convention: NOT_FOUND })).toMatchObject(NO_FLOW);
    expect(of({ ...mutuelle("98532001", "unique"), convention: NOT_FOUND })).toMatchObject({
      kind: "unique",
      ...ONE_FLOW,
    });
    expect(of({ convention: chosen({ typeConvention: "AL", typeAccord: "D" }) })).toMatchObject(NO_FLOW);
    expect(of({ mutuelle: undefined })).toMatchObject(NO_FLOW);
  });

  it("is not concerned by the tiers payant coordonné", () => {
    expect(of({ preference: "coordonne" })).toEqual(of({}));
  });
});

describe("the C2S", () => {
  it("of the caisse is one flow with contract 89", () => {
    // examples/b2_fse_c2s_single.txt: 89 at 117, 99999997 at 119.
    const expected = { kind: "unique", ...ONE_FLOW, fse: { contractType: "89", ocNumber: "99999997" } };
    for (const convention of [NOT_FOUND, NOT_SEARCHED]) {
      expect(of({ ...mutuelle("99999997"), convention })).toMatchObject(expected);
      expect(of({ ...mutuelle("0099999997"), convention, preference: "coordonne" })).toMatchObject(expected);
      expect(of({ mutuelle: undefined, convention, serviceAmo: "01" })).toMatchObject(expected);
      // What the caisse says of its own rights wins over what was typed.
      expect(of({ convention, serviceAmo: "01" })).toMatchObject(expected);
    }
  });

  it("of another body is two flows, or one in tiers payant coordonné", () => {
    const c2s = mutuelle("88888888");
    expect(of({ ...c2s, convention: chosen({ typeConvention: "AL" }) })).toMatchObject({
      kind: "separee",
      ...TWO_FLOWS,
      dre: { contractType: "00", ocNumber: "88888888" },
    });
    const joint = { kind: "coordonnee", ...ONE_FLOW, fse: { contractType: "00", ocNumber: "88888888" } };
    expect(of({ ...c2s, preference: "coordonne" })).toMatchObject(joint);
    // Its patient pays nothing: without a convention the caisse takes both parts.
    expect(of({ ...c2s, convention: NOT_FOUND })).toMatchObject(joint);
  });

  it("that ended keeps the tiers payant: contract 85 with the caisse, 87 with another body", () => {
    const leaving = { serviceAmo: "10" } as const;
    const caisse = { kind: "unique", ...ONE_FLOW, fse: { contractType: "85", ocNumber: "99999997" } };
    expect(of({ ...leaving, ...mutuelle("99999997") })).toMatchObject(caisse);
    expect(of({ ...leaving, mutuelle: undefined })).toMatchObject(caisse);
    expect(of({ ...leaving, ...mutuelle("88888888") })).toMatchObject({
      ...TWO_FLOWS,
      dre: { contractType: "87", ocNumber: "88888888" },
    });
    expect(of({ ...leaving, ...mutuelle("88888888"), preference: "coordonne" })).toMatchObject({
      kind: "coordonnee",
      fse: { contractType: "87", ocNumber: "88888888" },
    });
    expect(of({ ...leaving })).toMatchObject({ ...TWO_FLOWS, dre: { contractType: "87", ocNumber: "98532001" } });
    expect(of({ ...leaving, ...mutuelle("98532001", "unique") })).toMatchObject({
      fse: { contractType: "87", ocNumber: "98532001" },
    });
  });
});

it("the AME is one flow under its number", () => {
  const expected = { kind: "unique", ...ONE_FLOW, fse: { contractType: "00", ocNumber: "75500017" } };
  for (const convention of [NOT_FOUND, NOT_SEARCHED])
    expect(of({ ...mutuelle("75500017"), convention })).toMatchObject(expected);
});

it.each([
  ["98532001", "98532001"],
  ["98532001", "98532001"],
  [" 302 976 568 ", "302976568"],
  ["0000000302976568", "302976568"],
  ["12345678901", undefined],
  ["", undefined],
  ["98-532", undefined],
])("« %s » is written %s at position 119", (typed, written) => {
  expect(b2OcNumber(typed)).toBe(written);
  if (written === undefined) expect(of(mutuelle(typed, "unique"))).toMatchObject(NO_FLOW);
});

it("whatever is known: one flow leaves the split top blank, two have F and a blank FSE, a C2S never asks the patient", () => {
  const choice = fc.constantFrom(
    NOT_FOUND,
    NOT_SEARCHED,
    chosen({ typeConvention: "RO" }),
    chosen({ typeConvention: "AL" }),
  );
  const number = fc.oneof(fc.constantFrom("99999997", "88888888", "75500017", "98532001", ""), fc.string());
  const input = fc.record({
    mutuelle: fc.option(fc.record({ number, management: fc.constantFrom("unique" as const, "separee" as const) }), {
      nil: undefined,
    }),
    convention: choice,
    preference: fc.constantFrom("standard" as const, "coordonne" as const),
    serviceAmo: fc.option(fc.constantFrom<ServiceAmo>("00", "01", "02", "03", "10"), { nil: undefined }),
  });
  fc.assert(
    fc.property(input, (given) => {
      const result = managementOf(given);
      expect(result.reasons[0].text).not.toBe("");
      expect(result.splitTop === "F").toBe(result.lots === "FSE+DRE");
      if (result.kind === "separee") expect(result).toMatchObject(TWO_FLOWS);
      if (result.kind === "none") expect(result).toMatchObject(NO_FLOW);
      if (result.kind !== "none")
        expect((result.kind === "separee" ? result.dre : result.fse).ocNumber).toMatch(/^[0-9A-Z]{1,10}$/);
      if (given.serviceAmo === "01" || given.mutuelle?.number === "88888888")
        expect(result.amcPaidBy).not.toBe("patient");
    }),
    { numRuns: 1000 },
  );
});

describe("a reason says where the management comes from", () => {
  const text = (input: Partial<ManagementInput>): string => of(input).reasons[0].text.replace(/[\u00A0\u202F]/g, " ");

  it.each<[string, Partial<ManagementInput>, string]>([
    ["the rights read", { serviceAmo: "01" }, "C2S gérée par la caisse d’après les droits lus (service AMO 01)"],
    ["a number of the C2S", mutuelle("99999997"), "C2S gérée par la caisse d’après son numéro"],
    ["the tick, gestion unique", mutuelle("98532001", "unique"), "Gestion unique d’après la fiche patient"],
    ["the tick, gestion séparée", {}, "Gestion séparée d’après la fiche patient"],
    [
      "a convention of the same kind",
      { ...mutuelle("98532001", "unique"), convention: chosen({ typeConvention: "RO" }) },
      "Gestion unique d’après la convention de type RO :",
    ],
    [
      "a convention of the other kind",
      { convention: chosen({ typeConvention: "RO" }) },
      "Gestion unique d’après la convention de type RO, et non d’après la fiche patient",
    ],
    ["gestion séparée by a convention", { convention: chosen({ typeConvention: "AL" }) }, "Gestion séparée d’après la"],
  ])("%s", (_, input, sentence) => {
    expect(text(input)).toContain(sentence);
  });

  it("a mutuelle kept without convention may refuse; one that is chosen leaves no doubt", () => {
    const rules = (convention: ConventionChoice) => of({ convention }).reasons.map(({ rule }) => rule);
    expect(rules({ kind: "kept-without" })).toEqual(["patient-sheet", "convention-missing"]);
    expect(rules(chosen({ typeConvention: "AL" }))).toEqual(["convention-type"]);
  });

  it("the C2S of another body goes in one flow when no convention was found, even if it is kept", () => {
    for (const kind of ["not-found", "kept-without"] as const) {
      expect(of({ ...mutuelle("88888888"), convention: { kind } })).toMatchObject({ kind: "coordonnee", ...ONE_FLOW });
    }
  });
});

describe("a convention has a say", () => {
  it.each<[string, Partial<ManagementInput>, boolean]>([
    ["in an ordinary mutuelle", {}, true],
    ["in gestion unique too", mutuelle("98532001", "unique"), true],
    ["in the C2S of another body", mutuelle("88888888"), true],
    ["not without a mutuelle", { mutuelle: undefined }, false],
    ["not in the AME", mutuelle("75500017"), false],
    ["not in the C2S of the caisse", mutuelle("99999997"), false],
    ["not in the C2S that goes on", { mutuelle: undefined, serviceAmo: "10" }, false],
    ["not in a coordinated C2S", { ...mutuelle("88888888"), preference: "coordonne" }, false],
  ])("%s: %s", (_, input, needed) => {
    const { convention: _none, ...rest } = { ...plain, ...input };
    expect(needsConvention(rest)).toBe(needed);
  });
});

describe("the number at position 119", () => {
  it.each([
    ["98532001", "98532001"],
    ["0098532001", "0098532001"],
    ["000098532001", "98532001"],
    ["985 320 01", "98532001"],
    ["ab12", "AB12"],
    ["12345678901", undefined],
    ["98-532", undefined],
    ["", undefined],
  ])("%s is written %s", (typed, written) => {
    expect(b2OcNumber(typed)).toBe(written);
  });

  it("that does not fit is the patient's to pay, in one flow or two", () => {
    for (const kind of ["unique", "separee"] as const) {
      const refused = of(mutuelle("12345678901", kind));
      expect(refused).toMatchObject(NO_FLOW);
      expect(refused.reasons[0].rule).toBe("number-unreadable");
    }
  });
});
