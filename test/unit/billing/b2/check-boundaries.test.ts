import { describe, expect, it, test } from "vitest";
import { checkText } from "../../../../firmware/billing/b2/check.js";
import { decodeRecord } from "../../../../firmware/billing/b2/decode.js";
import { encodeRecord } from "../../../../firmware/billing/b2/encode.js";
import type { B2File, B2Invoice, B2Line } from "../../../../firmware/billing/b2/model.js";
import { pairFindings } from "../../../../firmware/billing/b2/pair.js";
import { readText } from "../../../../firmware/billing/b2/read.js";
import { date } from "../../../../firmware/lib/dates.js";
import { ZERO } from "../../../../firmware/lib/money.js";
import { sha256 } from "../../../../firmware/lib/sha256.js";
import { ami, ami2, fileOf, invoice, nurse, textOf } from "./sample.js";
import { findings, patched, rehashed, told, without } from "./told.js";

const of = (one: Partial<B2Invoice>, head: Partial<B2File> = {}) =>
  findings(textOf(fileOf({ lines: [ami], ...one }, head)));
const ofLine = (line: Partial<B2Line>, one: Partial<B2Invoice> = {}) => of({ ...one, lines: [{ ...ami, ...line }] });

// 1 file, 2 lot, 3 invoice, 4 its complement, 5 line, 6 its complement, 7 totals, 8 lot, 9 file.
const plain = textOf(fileOf({ lines: [ami] }));
/** One zone altered, the hash made again: what the other controls say of it. */
const altered = (line: number, position: number, zone: string, text = plain) =>
  findings(rehashed(patched(text, line, position, zone)));

const free = { rate: 100, amo: ami.base, amc: ZERO } as const;

describe("the controls say this and nothing else (billing.md §1.4):", () => {
  test.each<[what: string, found: readonly string[], expected: readonly string[]]>([
    ["2: no NIR", of({ insured: { number: "", key: "00" } }), ["3 error B2-CODE 2@12+13 nir_assure"]],
    [
      "2: no form of a NIR",
      of({ insured: { number: "9690366000409", key: "52" } }),
      ["3 error B2-PICTURE 2@12+13 nir_assure"],
    ],
    [
      "2: a NIR without key",
      of({ insured: { number: "1690366000409", key: "00" } }),
      ["3 error B2-NIR-KEY 2@25+2 nir_cle"],
    ],
    ["2: the beneficiary's NIR and its key", of({ ownNir: { number: "1690366000409", key: "52" } }), []],
    [
      "2: the beneficiary's without key",
      of({ ownNir: { number: "1690366000409", key: "00" } }),
      ["4 error B2-NIR-KEY 2S@63+2 nir_individuel_cle"],
    ],
    [
      "2: the key of the médecin traitant",
      of({ doctor: { ...invoice.doctor, number: "760312083" } }),
      ["4 error B2-PS-KEY 2S@112+9 numero_am_mt"],
    ],
    [
      "2: the key of a test card that performs",
      ofLine({ performer: { ...ami.performer, number: "991000697" } }),
      ["5 warning B2-PS-KEY 4@57+9 executant_numero_cle"],
    ],
    ["2: the prescriber's RPPS alone", ofLine({ prescriber: { ...ami.prescriber, rpps: "99700557897" } }), []],
    [
      "2: the performer's RPPS",
      ofLine({ performer: { ...ami.performer, rpps: "99700557890" } }),
      ["7 error B2-RPPS-KEY 4E@64+11 rpps_executant"],
    ],
    ["4: AMO of the whole base, both shares of all the fees", ofLine(free), []],
    ["5: rate 0 with the qualifier G", ofLine({ qualifier: "G" }), ["5 error B2-RATE 4@105+3 taux"]],
    ["5: AMO 0 with the qualifier G", ofLine({ qualifier: "G", rate: 0 }), ["5 error B2-RATE 4@108+7 montant_amo"]],
    ["5: rate and AMO 0", ofLine({ qualifier: "G", rate: 0, amo: ZERO }), []],
    ["5: exoneration 9 at 60 %", ofLine({ exemption: "9" }), []],
    ["5: exoneration 4 at 60 %", ofLine({ exemption: "4" }), ["5 error B2-RATE 4@105+3 taux"]],
    [
      "5: a line's own exoneration at 60 %",
      of({ lines: [ami, { ...ami2, exemption: "4" }] }),
      ["7 error B2-RATE 4@105+3 taux"],
    ],
    [
      "5: no exoneration of a line beside one",
      of({ lines: [ami, { ...ami2, ...free, amo: ami2.base, exemption: "4" }] }),
      [],
    ],
    [
      "7: contract 89 with an AMC amount on one line",
      of({ contract: "89", amcNumber: "99999997", lines: [ami, { ...ami2, amc: ZERO }] }),
      [],
    ],
    [
      "7: contract 89 without any",
      ofLine({ amc: ZERO }, { contract: "89", amcNumber: "99999997" }),
      ["3 error B2-C2S 2@117+2 type_contrat"],
    ],
    ["7: contract 89 of another number", of({ contract: "89" }), ["3 error B2-C2S 2@119+10 numero_oc"]],
    ["8: a split top without AMC", ofLine({ amc: ZERO }, { split: true, amcNumber: undefined }), []],
    [
      "8: a split top with AMC on its second line",
      of({ split: true, amcNumber: undefined, lines: [{ ...ami, amc: ZERO }, ami2] }),
      ["7 error B2-SPLIT 4@123+6 montant_oc"],
    ],
    ["9: nature 41 without accident", ofLine(free, { nature: "41" }), ["3 error B2-ACCIDENT 2@86+9 numero_at_ou_date"]],
    [
      "10: no speciality under course code A",
      ofLine({ performer: { ...ami.performer, speciality: undefined } }, { ips: "A" }),
      [],
    ],
    [
      "11: a doctor without first name",
      ofLine(
        { performer: { ...ami.performer, speciality: "01" } },
        { ips: "O", doctor: { ...invoice.doctor, name: "DURAND" } },
      ),
      ["4 error B2-DOCTOR 2S@97+15 prenom_mt_ou_orienteur"],
    ],
    ["a prior agreement without answer, and its day", ofLine({ agreement: { code: "0", date: ami.date } }), []],
    [
      "a prior agreement without answer nor day",
      ofLine({ agreement: { code: "0", date: undefined } }),
      ["6 error B2-AGREEMENT 4S@49+6 date_demande_accord"],
    ],
    ["an agreement given, without day", ofLine({ agreement: { code: "4", date: undefined } }), []],
    [
      "a lot of number 0",
      of({}, { lots: [{ number: 0, mode: "3", invoices: [invoice] }] }),
      ["2 error B2-LOT 1@21+3 numero_lot"],
    ],
  ])("%s", (_what, found, expected) => {
    expect(found).toEqual(expected);
  });
});

describe("a zone that does not read is not blamed twice:", () => {
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
  const coded = textOf(fileOf({ lines: [{ ...ami, ccam: [act] }] }));
  const accident = textOf(fileOf({ lines: [ami], accident: { kind: "droit-commun", date: date("2024-12-24") } }));

  test.each<[what: string, found: readonly string[], expected: readonly string[]]>([
    ["the application", altered(1, 48, "FS"), ["1 error B2-CODE 000@48+2 application"]],
    [
      "the nature beside an accident",
      altered(3, 77, "1X", accident),
      ["3 error B2-PICTURE 2@77+2 nature_assurance", "3 error B2-CODE 2@77+2 nature_assurance"],
    ],
    ["the invoice's exoneration", altered(3, 79, " "), ["3 error B2-CODE 2@79+1 justif_exo_tm"]],
    [
      "the AMO",
      altered(5, 108, "X"),
      [
        "5 error B2-PICTURE 4@108+7 montant_amo",
        "7 error B2-TOTAL 5@66+8 total_amo_honoraires (3-7)",
        "7 error B2-TOTAL 5@74+8 total_participation_avant_oc (3-7)",
      ],
    ],
    ["the day of a line", altered(5, 70, "000000"), ["5 error B2-CANONICAL 4@70+6 date_soins"]],
    ["the sequence of a CCAM act", altered(7, 37, "X1", coded), ["7 error B2-PICTURE 4M@37+2 sequence"]],
  ])("%s", (_what, found, expected) => {
    expect(found).toEqual(expected);
  });

  it("an act without its code is told, in its grouping line and in its detail", () => {
    expect(altered(5, 76, "     ", coded)).toEqual(["5 error B2-CODE 4@76+5 code_acte"]);
    expect(altered(7, 43, "       ", coded)).toEqual(["7 error B2-CODE 4M@43+13 code_ccam"]);
  });

  it("a CCAM code has seven signs, no more before than after", () => {
    expect(altered(7, 43, "XAFLB001", coded)).toEqual(["7 error B2-CODE 4M@43+13 code_ccam"]);
  });

  it("what disagrees is said with both values", () => {
    const messages = (text: string) => checkText(text, sha256).findings.map(({ message }) => message);
    expect(messages(rehashed(patched(coded, 7, 37, "03")))).toEqual(["the sequence is 3 where 1 was expected"]);
    expect(messages(patched(plain, 8, 61, "00000000"))).toEqual([
      "the hash is not that of lines 2 to 7: one of them was altered, or the hash",
    ]);
  });
});

describe("6: where exonerations stand", () => {
  // Lines 5 and 7; exonerations at 54, that of the invoice at 79 of line 3.
  const differ = textOf(fileOf({ lines: [ami, { ...ami2, ...free, amo: ami2.base, exemption: "4" }] }));
  const said = (text: string) =>
    checkText(rehashed(text), sha256).findings.map((one) => `${told(one)}: ${one.message}`);

  it("a line without its own, where the lines differ", () => {
    expect(said(patched(differ, 5, 54, " "))).toEqual([
      "5 error B2-EXEMPTION 4@54+1 justif_exo_acte (3-3): the line needs its own exoneration: the lines differ",
    ]);
  });

  it("one that all lines share, and repeat", () => {
    expect(said(patched(plain, 5, 54, "0"))).toEqual([
      "5 error B2-EXEMPTION 4@54+1 justif_exo_acte (3-3): the exoneration stands once: on record 2 when all lines agree, else on the lines",
    ]);
  });

  it("the invoice's, where the lines have their own", () => {
    expect(said(patched(differ, 3, 79, "4"))).toEqual([
      "3 error B2-EXEMPTION 2@79+1 justif_exo_tm: record 2 says 0 when the lines carry their own exonerations",
    ]);
  });
});

describe("the order of lines (billing.md §1.2)", () => {
  const two = textOf(fileOf({ lines: [ami, ami2] }));
  const codes = (first: string, second: string) => altered(7, 76, second, patched(two, 5, 76, first));

  it.each([
    ["MCI  ", "AMI  "],
    // With the letter of the night.
    ["MAU N", "AMI  "],
    ["F   N", "AMI N"],
    ["AMI  ", "BSA  "],
  ])("%s before %s is told on the first", (first, second) => {
    expect(codes(first, second)).toEqual(["5 error B2-ORDER 4@1+128 record"]);
    expect(codes(second, first)).toEqual([]);
  });

  it("a complement without its line is not placed", () => {
    expect(findings(without(two, 5))).toEqual([
      "5 error B2-NESTING 4S@1+128 record",
      "8 error B2-COUNT 5@39+3 nb_enregistrements_3_4 (3-8)",
      "8 error B2-TOTAL 5@58+8 total_honoraires (3-8)",
      "8 error B2-TOTAL 5@66+8 total_amo_honoraires (3-8)",
      "8 error B2-TOTAL 5@74+8 total_participation_avant_oc (3-8)",
      "8 error B2-TOTAL 5@90+8 total_oc_honoraires (3-8)",
      "9 error B2-COUNT 6@19+6 nb_enregistrements",
      "9 error B2-HASH 6@61+64 empreinte_sha256_hex (2-8)",
      "10 error B2-COUNT 999@11+6 nb_enregistrements",
    ]);
  });
});

describe("8: FSE and DRE of one sending", () => {
  const split = (number: number) =>
    fileOf({ number, split: true, amcNumber: undefined, lines: [{ ...ami, amc: ZERO }] });
  const dreOf = (number: number, head: Partial<B2File> = {}) => fileOf({ number }, { application: "DR", ...head });
  const pairs = (...texts: readonly string[]) =>
    pairFindings(texts.map(readText)).map(({ file, finding }) => `${file}: ${told(finding)}: ${finding.message}`);
  const [noDre, noFse] = [
    "the split invoice has no DRE of the same number",
    "the DRE has no split invoice of the same number",
  ];

  it("an invoice that is not split has no DRE, and needs none", () => {
    const whole = textOf(fileOf({ number: 7 }));
    expect(pairs(whole, textOf(dreOf(7)))).toEqual([`1: 3 error B2-SPLIT 2@30+9 numero_facture: ${noFse}`]);
    expect(pairs(whole, textOf(split(8)), textOf(dreOf(8)))).toEqual([]);
  });

  it("a number is one professional's own", () => {
    const other = { ...nurse, number: "991000696" };
    expect(pairs(textOf(split(7)), textOf(dreOf(7, { sender: other })))).toEqual([
      `0: 3 error B2-SPLIT 2@30+9 numero_facture: ${noDre}`,
      `1: 3 error B2-SPLIT 2@30+9 numero_facture: ${noFse}`,
    ]);
  });

  it("what has no record 000 or no record 2 is compared with nothing", () => {
    expect(pairs(without(textOf(split(7)), 1), textOf(dreOf(7)))).toEqual([]);
    expect(pairs(without(textOf(split(7)), 3), textOf(dreOf(7)))).toEqual([
      `1: 3 error B2-SPLIT 2@30+9 numero_facture: ${noFse}`,
    ]);
  });
});

describe("one record", () => {
  const line = plain.split("\r\n")[4] ?? "";

  it("cut reads as far as it goes, a zone cut in two not at all", () => {
    // Positions 44 to 52 hold the prescriber's number, 70 to 75 the day.
    expect(decodeRecord("4", line.slice(0, 69)).misfits).toEqual([]);
    expect(decodeRecord("4", line.slice(0, 69)).values.date_soins).toBeUndefined();
    const cut = decodeRecord("4", line.slice(0, 50)).misfits.map(({ field, why }) => `${field.name} ${why}`);
    expect(cut).toEqual(["prescripteur_numero_cle characters"]);
  });

  it("Corsica is rewritten in FINESS numbers only, and read back when the zone holds one", () => {
    const refused = encodeRecord("4S", { numero_appareil: "2A0000012" });
    expect(refused.ok ? "written" : refused.error.why).toBe("characters");
    const place = (zone: string) => {
      const record = encodeRecord("4S", {});
      const text = record.ok ? record.value : "";
      return decodeRecord("4S", text.slice(0, 71) + zone + text.slice(71 + zone.length)).values.lieu_execution;
    };
    expect(place("00020010000012")).toBe("2A0000012");
    expect(place("00000010000024")).toBe("010000024");
    // Fourteen digits are no FINESS number.
    expect(place("99920010000012")).toBe("99920010000012");
  });
});
