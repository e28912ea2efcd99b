import { describe, expect, it } from "vitest";
import type { B2File, B2Invoice } from "../../../../firmware/billing/b2/model.js";
import { cents, ZERO } from "../../../../firmware/lib/money.js";
import { ami, ami2, fileOf, invoice, nurse, textOf } from "./sample.js";
import { findings, patched } from "./told.js";

// One invoice of one line: 1 file, 2 lot, 3 invoice, 4 its complement, 5 line, 6 its complement, 7 totals, 8 lot, 9 file.
const plain = textOf(fileOf({ lines: [ami] }));
/** Lines 2 to 7 are under the hash of the lot. */
const HASH = "8 error B2-HASH 6@61+64 empreinte_sha256_hex (2-7)";

describe("one zone that disagrees with the others is told, with what it disagrees with:", () => {
  it.each<[what: string, line: number, position: number, zone: string, told: readonly string[]]>([
    ["who sends", 1, 6, "00000991000696", ["1 error B2-FILE 000@6+14 numero_emetteur (2-2)"]],
    ["to whom", 1, 28, "00000012610000", ["1 error B2-FILE 000@28+14 numero_destinataire (2-2)"]],
    ["when", 1, 53, "250103", ["1 error B2-FILE 000@53+6 date_creation (2-2)"]],
    ["FSE or DRE", 1, 48, "DR", ["1 error B2-FILE 000@48+2 application (2-2)"]],
    ["the file's number at its end", 9, 4, "002", ["9 error B2-FILE 999@4+3 identification_fichier (1-1)"]],
    ["how many lots", 9, 7, "0002", ["9 error B2-COUNT 999@7+4 nb_lots"]],
    ["how many records", 9, 11, "000010", ["9 error B2-COUNT 999@11+6 nb_enregistrements"]],
    ["the RPPS of a lot", 2, 59, "99700557890", ["2 error B2-RPPS-KEY 1@59+11 rpps", HASH]],
    [
      "whose lot",
      2,
      2,
      "991000696",
      [
        "1 error B2-FILE 000@6+14 numero_emetteur (2-2)",
        "3 error B2-SAME 2@2+9 ps_numero_cle (2-2)",
        "8 error B2-LOT 6@2+9 ps_numero_cle (2-2)",
        HASH,
      ],
    ],
    [
      "nobody's lot",
      2,
      2,
      "000000000",
      [
        "1 error B2-FILE 000@6+14 numero_emetteur (2-2)",
        "2 error B2-CODE 1@2+9 ps_numero_cle",
        "3 error B2-SAME 2@2+9 ps_numero_cle (2-2)",
        HASH,
      ],
    ],
    [
      "the flux of a lot",
      2,
      31,
      "X",
      ["1 error B2-FILE 000@48+2 application (2-2)", "2 error B2-CODE 1@31+1 nature_flux", HASH],
    ],
    ["the number of a lot", 2, 21, "002", ["8 error B2-LOT 6@12+3 numero_lot (2-2)", HASH]],
    ["the number of a lot at its end", 8, 12, "002", ["8 error B2-LOT 6@12+3 numero_lot (2-2)"]],
    ["how many invoices", 8, 15, "0002", ["8 error B2-COUNT 6@15+4 nb_factures"]],
    ["how many records in the lot", 8, 19, "000008", ["8 error B2-COUNT 6@19+6 nb_enregistrements"]],
    ["the fees of the lot", 8, 25, "000000474", ["8 error B2-TOTAL 6@25+9 total_honoraires"]],
    ["its AMO", 8, 34, "000000285", ["8 error B2-TOTAL 6@34+9 total_amo"]],
    ["its patients' share", 8, 43, "000000190", ["8 error B2-TOTAL 6@43+9 total_participation_avant_oc"]],
    ["its AMC", 8, 52, "000000190", ["8 error B2-TOTAL 6@52+9 total_oc"]],
    ["its hash", 8, 61, "00000000", [HASH]],
    [
      "the fees of the invoice",
      7,
      58,
      "00000474",
      ["7 error B2-TOTAL 5@58+8 total_honoraires (3-7)", "8 error B2-TOTAL 6@25+9 total_honoraires", HASH],
    ],
    [
      "its AMO",
      7,
      66,
      "00000285",
      ["7 error B2-TOTAL 5@66+8 total_amo_honoraires (3-7)", "8 error B2-TOTAL 6@34+9 total_amo", HASH],
    ],
    [
      "its patient's share",
      7,
      74,
      "00000190",
      [
        "7 error B2-TOTAL 5@74+8 total_participation_avant_oc (3-7)",
        "8 error B2-TOTAL 6@43+9 total_participation_avant_oc",
        HASH,
      ],
    ],
    [
      "its AMC",
      7,
      90,
      "00000190",
      ["7 error B2-TOTAL 5@90+8 total_oc_honoraires (3-7)", "8 error B2-TOTAL 6@52+9 total_oc", HASH],
    ],
    ["how many lines", 7, 39, "003", ["7 error B2-COUNT 5@39+3 nb_enregistrements_3_4 (3-7)", HASH]],
    ["whose line, by the rank", 5, 27, "001", ["5 error B2-SAME 4@27+3 rang_beneficiaire (3-3)", HASH]],
    ["of which invoice", 6, 27, "000001436", ["6 error B2-SAME 4S@27+9 numero_facture (3-3)", HASH]],
    ["a rate above 100", 5, 105, "101", ["5 error B2-RATE 4@105+3 taux", HASH]],
    ["nobody's act", 5, 57, "000000000", ["5 error B2-CODE 4@57+9 executant_numero_cle", HASH]],
  ])("%s", (_what, line, position, zone, told) => {
    expect(findings(patched(plain, line, position, zone))).toEqual(told);
  });
});

describe("records that go by several", () => {
  const act = {
    code: "AFLB001",
    activity: "1",
    phase: 0,
    modifiers: [],
    association: undefined,
    exceptional: "N",
    date: ami.date,
    teeth: [],
  } as const;
  // 7 and 8 are the CCAM acts of the line, 9 its totals, 10 the end of the lot.
  const two = textOf(fileOf({ lines: [{ ...ami, ccam: [act, act] }] }));
  const hash = "10 error B2-HASH 6@61+64 empreinte_sha256_hex (2-9)";

  it.each<[what: string, line: number, position: number, zone: string, told: string]>([
    ["the sequence", 8, 37, "03", "8 error B2-SEQUENCE 4M@37+2 sequence"],
    ["their days", 8, 65, "241231", "8 error B2-SEQUENCE 4M@65+6 date_seance"],
    ["the form of a code", 7, 43, "AFLB0019", "7 error B2-CODE 4M@43+13 code_ccam"],
  ])("CCAM acts: %s", (_what, line, position, zone, told) => {
    expect(findings(two)).toEqual([]);
    expect(findings(patched(two, line, position, zone))).toEqual([told, hash]);
  });

  it("a record of RPPS holds one at least", () => {
    const rpps = textOf(fileOf({ lines: [{ ...ami, performer: { ...ami.performer, rpps: "99700557897" } }] }));
    expect(findings(rpps)).toEqual([]);
    expect(findings(patched(rpps, 7, 64, "00000000000"))).toEqual([
      "7 error B2-CODE 4E@1+128 record",
      "9 error B2-HASH 6@61+64 empreinte_sha256_hex (2-8)",
    ]);
  });

  it("lines go by day: the first that is out of its place is told", () => {
    const lines = textOf(fileOf({ lines: [ami, ami2] }));
    expect(findings(patched(lines, 7, 70, "241231"))).toEqual([
      "5 error B2-ORDER 4@1+128 record",
      "10 error B2-HASH 6@61+64 empreinte_sha256_hex (2-9)",
    ]);
  });

  it("lots and invoices have each their number in a file", () => {
    const lot = (number: number, one: number) =>
      ({ number, mode: "3", invoices: [{ ...invoice, lines: [ami], number: one }] }) as const;
    const of = (...lots: B2File["lots"]) => findings(textOf(fileOf({}, { lots })));
    expect(of(lot(1, 1435), lot(2, 1436))).toEqual([]);
    // Each lot here has 7 records: 2 to 8, 9 to 15, 16 to 22. What was given first is what is shown.
    expect(of(lot(1, 1435), lot(1, 1436), lot(1, 1437))).toEqual([
      "9 error B2-LOT 1@21+3 numero_lot (2-2)",
      "16 error B2-LOT 1@21+3 numero_lot (2-2)",
    ]);
    expect(of(lot(1, 1435), lot(2, 1435))).toEqual(["10 error B2-LOT 2@30+9 numero_facture (3-3)"]);
  });
});

describe("what depends on the kind of invoice", () => {
  const of = (one: Partial<B2Invoice>, head: Partial<B2File> = {}) =>
    findings(textOf(fileOf({ lines: [ami], ...one }, head)));
  const DRE = { application: "DR" } as const;

  it("a DRE names its AMC and asks it something", () => {
    expect(of({}, DRE)).toEqual([]);
    expect(of({ amcNumber: undefined }, DRE)).toEqual(["3 error B2-DRE 2@119+10 numero_oc"]);
    expect(of({ lines: [{ ...ami, amc: ZERO }] }, DRE)).toEqual(["3 error B2-DRE 2@1+128 record"]);
    // An FSE owes neither.
    expect(of({ amcNumber: undefined, lines: [{ ...ami, amc: ZERO }] })).toEqual([]);
  });

  it("course codes A and U exclude an act of a nurse, not one of a doctor", () => {
    const doctor = { ...ami, performer: { ...ami.performer, speciality: "01" } };
    for (const ips of ["A", "U"] as const) {
      expect(of({ ips })).toEqual(["5 error B2-COURSE 4@68+2 specialite_executant"]);
      expect(of({ ips, lines: [doctor] })).toEqual([]);
    }
    expect(of({ ips: "T" })).toEqual([]);
  });

  it("O and M need both names of the doctor", () => {
    const doctor = { declared: "O", name: undefined, firstName: undefined, number: undefined } as const;
    const lines = [{ ...ami, performer: { ...ami.performer, speciality: "01" } }] as const;
    for (const ips of ["O", "M"] as const) {
      expect(of({ ips, doctor, lines })).toEqual([
        "4 error B2-DOCTOR 2S@72+25 nom_mt_ou_orienteur",
        "4 error B2-DOCTOR 2S@97+15 prenom_mt_ou_orienteur",
      ]);
    }
    expect(of({ ips: "T", doctor, lines })).toEqual([]);
  });

  it("the rank is the régime général's alone", () => {
    expect(of({ rank: 1 })).toEqual(["3 error B2-RANK 2@27+3 rang_beneficiaire"]);
    expect(of({ rank: 1, organism: { ...invoice.organism, regime: "02" } })).toEqual([]);
  });

  it("an accident goes with natures 10, 13 and 41, and its number only with 41", () => {
    const accident = { kind: "droit-commun", date: ami.date } as const;
    for (const nature of ["10", "13"] as const) expect(of({ nature, accident })).toEqual([]);
    expect(of({ nature: "30", accident, lines: [{ ...ami, rate: 100, amo: ami.base, amc: ZERO }] })).toEqual([
      "3 error B2-ACCIDENT 2@86+9 numero_at_ou_date",
    ]);
  });

  it("a share typed by hand makes a warning of what would be an error, whichever was typed", () => {
    const above = { ...ami, charged: cents(900), amo: cents(474), amc: cents(500) } as const;
    const both = ["5 error B2-AMO-BASE 4@108+7 montant_amo", "5 error B2-SHARES 4@108+7 montant_amo"];
    expect(of({ lines: [above] })).toEqual([...both, "5 warning B2-RATE 4@108+7 montant_amo"]);
    for (const mark of [{ forcedAmo: "1" }, { forcedAmc: "1" }] as const) {
      const told = of({ lines: [{ ...above, ...mark }] });
      expect(told.filter((one) => one.includes("error"))).toEqual([]);
      expect(told).toEqual(expect.arrayContaining(both.map((one) => one.replace("error", "warning"))));
    }
  });

  it("AMO need not be the base at the rate where a flat share or a prise en charge takes its part", () => {
    const less = { ...ami, amo: cents(200), amc: ZERO } as const;
    expect(of({ lines: [less] })).toEqual(["5 warning B2-RATE 4@108+7 montant_amo"]);
    expect(of({ lines: [{ ...less, participation: "A" }] })).toEqual([]);
    expect(of({ lines: [{ ...less, forcedAmo: "1" }] })).toEqual([]);
    expect(of({ nature: "22", lines: [less] })).toEqual([]);
  });

  it("the PS of the lot is not checked twice where he prescribes or performs", () => {
    const test = { ...nurse, number: "997005578" };
    const lines = [{ ...ami, performer: { ...ami.performer, number: test.number } }] as const;
    expect(findings(textOf(fileOf({ lines }, { sender: test })))).toEqual(["2 warning B2-PS-KEY 1@2+9 ps_numero_cle"]);
  });
});
