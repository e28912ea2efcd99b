import { describe, expect, it, test } from "vitest";
import type { B2File, B2Line } from "../../../../firmware/billing/b2/model.js";
import { readFile, readText } from "../../../../firmware/billing/b2/read.js";
import { date } from "../../../../firmware/lib/dates.js";
import { sha256 } from "../../../../firmware/lib/sha256.js";
import { ami, fileOf, invoice, nurse, textOf } from "./sample.js";
import { findings, patched, told, without } from "./told.js";

// 1 file, 2 lot, 3 invoice, 4 its complement, 5 line, 6 its complement, 7 totals, 8 lot, 9 file.
const plain = textOf(fileOf({ lines: [ami] }));

/** Why a text is not read. */
function refusal(text: string): readonly string[] {
  const read = readFile(text, sha256);
  return read.ok ? ["read"] : read.error.map(told);
}

function withLine(line: Partial<B2Line>): string {
  return textOf(fileOf({ lines: [{ ...ami, ...line }] }));
}

const act = {
  code: "AFLB001",
  activity: "1",
  phase: 0,
  modifiers: [],
  association: "1",
  exceptional: "N",
  date: ami.date,
  teeth: [],
} as const;
/** Line 7 is then the CCAM act. */
const coded = withLine({ ccam: [act] });

describe("a code that no list holds is told, and the file is not read:", () => {
  it.each<[what: string, text: string, line: number, position: number, zone: string, expected: string]>([
    ["the application", plain, 1, 48, "FS", "1 error B2-CODE 000@48+2 application"],
    ["the securing mode", plain, 2, 30, "6", "2 error B2-CODE 1@30+1 mode_securisation"],
    ["the proof of AMO", plain, 3, 58, "3", "3 error B2-CODE 2@58+1 nature_piece_justificative_amo"],
    ["the nature of insurance", plain, 3, 77, "11", "3 error B2-CODE 2@77+2 nature_assurance"],
    ["no nature of insurance", plain, 3, 77, "00", "3 error B2-CODE 2@77+2 nature_assurance"],
    ["exoneration 8, which is historical", plain, 3, 79, "8", "3 error B2-CODE 2@79+1 justif_exo_tm"],
    ["the split top", plain, 3, 95, "X", "3 error B2-CODE 2@95+1 top_eclatement"],
    ["the contract", plain, 3, 117, "86", "3 error B2-CODE 2@117+2 type_contrat"],
    ["the médecin traitant declared", plain, 4, 71, "X", "4 error B2-CODE 2S@71+1 top_declaration_mt"],
    ["the course", plain, 4, 121, "X", "4 error B2-CODE 2S@121+1 ips"],
    ["the origin of a prescription", plain, 5, 53, "X", "5 error B2-CODE 4@53+1 origine_prescription"],
    ["the exoneration of a line", plain, 5, 54, "8", "5 error B2-CODE 4@54+1 justif_exo_acte"],
    ["the letter after an act", plain, 5, 80, "X", "5 error B2-CODE 4@76+5 code_acte"],
    ["the qualifier", plain, 5, 122, "X", "5 error B2-CODE 4@122+1 qualificatif_depense"],
    ["the prior agreement", plain, 6, 55, "1", "6 error B2-CODE 4S@55+1 code_accord_prealable"],
    ["no prior agreement", plain, 6, 55, " ", "6 error B2-CODE 4S@55+1 code_accord_prealable"],
    ["AMO typed for the whole invoice", plain, 6, 71, "2", "6 error B2-CODE 4S@71+1 indic_forcage_amo"],
    ["AMC typed", plain, 6, 100, "3", "6 error B2-CODE 4S@100+1 indic_forcage_amc"],
    ["who bears the flat share", plain, 6, 128, "X", "6 error B2-CODE 4S@128+1 code_participation_assure"],
    ["the activity of a CCAM act", coded, 7, 57, "6", "7 error B2-CODE 4M@57+1 activite"],
    ["its phase", coded, 7, 58, "4", "7 error B2-CODE 4M@58+1 phase"],
    ["its association", coded, 7, 63, "6", "7 error B2-CODE 4M@63+1 association"],
    ["its exceptional reimbursement", coded, 7, 64, "X", "7 error B2-CODE 4M@64+1 remboursement_sous_condition"],
    // Nature 10: the zone is a date as 000AAMMJJ.
    [
      "the number of an AT outside nature 41",
      plain,
      3,
      86,
      "020105342",
      "3 error B2-ACCIDENT 2@86+9 numero_at_ou_date",
    ],
    ["an accident on no day", plain, 3, 86, "000250230", "3 error B2-ACCIDENT 2@86+9 numero_at_ou_date"],
  ])("%s", (_what, text, line, position, zone, expected) => {
    const changed = patched(text, line, position, zone);
    expect(refusal(text)).toEqual(["read"]);
    expect(refusal(changed)).toEqual([expected]);
    expect(findings(changed)).toContain(expected);
  });

  it("names the codes of the list", () => {
    const read = readFile(patched(plain, 3, 58, "3"), sha256);
    expect(read.ok ? "" : read.error[0].message).toBe("nature_piece_justificative_amo must be one of 0 1 2 4");
  });

  it("all are told, by line", () => {
    const text = patched(patched(patched(plain, 9, 17, "X"), 5, 122, "X"), 3, 58, "3");
    expect(refusal(text)).toEqual([
      "3 error B2-CODE 2@58+1 nature_piece_justificative_amo",
      "5 error B2-CODE 4@122+1 qualificatif_depense",
      "9 error B2-FIXED 999@17+112 filler",
    ]);
  });
});

describe("what reads and is not what this program writes is told by its first zone:", () => {
  it.each<[what: string, text: string, expected: string]>([
    ["the fees of the invoice", patched(plain, 7, 58, "00000474"), "7 error B2-CANONICAL 5@58+8 total_honoraires"],
    ["the last digit of the AMC total", patched(plain, 7, 97, "0"), "7 error B2-CANONICAL 5@90+8 total_oc_honoraires"],
    ["the hash", patched(plain, 8, 61, "00000000"), "8 error B2-CANONICAL 6@61+64 empreinte_sha256_hex"],
    ["the count of lots", patched(plain, 9, 10, "2"), "9 error B2-CANONICAL 999@7+4 nb_lots"],
    ["an exoneration that stands twice", patched(plain, 5, 54, "0"), "5 error B2-CANONICAL 4@54+1 justif_exo_acte"],
    [
      "a record of RPPS without any",
      patched(withLine({ performer: { ...ami.performer, rpps: "99700557897" } }), 7, 64, "00000000000"),
      // Where record 5 should stand.
      "7 error B2-CANONICAL 4E@1+1 type_enregistrement",
    ],
    // Fees of 1.00 less an AMO of 2.84: record 5 has no sign.
    ["shares above the fees", patched(plain, 5, 115, "0000100"), "1 error B2-CANONICAL undefined@1+128 record"],
  ])("%s", (_what, text, expected) => {
    expect(refusal(text)).toEqual([expected]);
  });

  it("tells which zone cannot be written again", () => {
    const read = readFile(patched(plain, 5, 115, "0000100"), sha256);
    expect(read.ok ? "" : read.error[0].message).toBe(
      "total_participation_avant_oc of record 5 cannot be written again",
    );
  });

  it("a file of no day holds nothing to read", () => {
    expect(refusal(patched(plain, 1, 53, "000000"))).toEqual(["1 error B2-NESTING undefined@1+128 record"]);
  });
});

describe("what is missing leaves out what it belongs to, and no more", () => {
  const lot = (number: number) =>
    ({
      number,
      mode: "3",
      invoices: [
        { ...invoice, lines: [ami], number: number * 10 },
        { ...invoice, lines: [ami], number: number * 10 + 1 },
      ],
    }) as const;
  // Lots of 12 records: 2 to 13, 14 to 25. In the first: invoices at 3 and 8, their complements at 4 and 9.
  const two = textOf(fileOf({}, { lots: [lot(1), lot(2)] }));
  const kept = (file: B2File | undefined) =>
    file?.lots.map(({ number, invoices }) => `${number}: ${invoices.map((one) => one.number).join(" ")}`);

  test.each<[what: string, line: number, expected: readonly string[] | undefined]>([
    ["record 2", 3, ["1: 11", "2: 20 21"]],
    ["record 2S", 9, ["1: 10", "2: 20 21"]],
    ["its only line", 5, ["1: 11", "2: 20 21"]],
    ["the complement of its line", 6, ["1: 11", "2: 20 21"]],
    ["record 5", 7, ["1: 10 11", "2: 20 21"]],
    ["record 6", 13, ["1: 10 11", "2: 20 21"]],
    ["record 1 of the second lot", 14, ["1: 10 11"]],
    // The first lot tells who sends.
    ["record 1 of the first lot", 2, undefined],
    ["record 000", 1, undefined],
  ])("%s", (_what, line, expected) => {
    expect(kept(readText(without(two, line)).file)).toEqual(expected);
    expect(readFile(without(two, line), sha256).ok).toBe(false);
  });

  test.each<[what: string, line: number, position: number, zone: string, expected: readonly string[] | undefined]>([
    ["no application", 1, 48, "FS", undefined],
    ["no day", 1, 53, "000000", undefined],
    ["no securing mode of one lot", 14, 30, "9", ["1: 10 11"]],
  ])("%s", (_what, line, position, zone, expected) => {
    expect(kept(readText(patched(two, line, position, zone)).file)).toEqual(expected);
  });

  it("nothing in its only lot is no file", () => {
    expect(readText(without(plain, 3)).file).toBeUndefined();
    expect(readText(patched(plain, 2, 30, "9")).file).toBeUndefined();
    expect(readText("").file).toBeUndefined();
  });

  it("an invoice that nothing closes ends where the next begins", () => {
    expect(readText(without(two, 7)).tree.lots.map(({ invoices }) => invoices.length)).toEqual([2, 2]);
  });
});

describe("an empty zone is read as what it stands for", () => {
  it("no proof, no contract, nobody's NIR, no speciality", () => {
    const file = fileOf(
      {
        amoProof: "0",
        contract: "00",
        insured: { number: "", key: "00" },
        amcNumber: undefined,
        birth: "000000",
        birthRank: 0,
        organism: { regime: "00", caisse: "000", centre: "0000" },
        accident: { kind: "droit-commun", date: date("2024-12-24") },
        lines: [
          {
            ...ami,
            prescriber: { number: "000000000", speciality: undefined, origin: undefined, rpps: undefined },
            performer: { number: "000000000", speciality: undefined, zone: undefined, rpps: undefined },
          },
        ],
      },
      { sender: { ...nurse, speciality: undefined }, recipient: { regime: "00", caisse: "000", centre: "0000" } },
    );
    expect(readFile(textOf(file), sha256)).toEqual({ ok: true, value: file });
  });
});
