import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { checkText } from "../../../../firmware/billing/b2/check.js";
import type { Finding } from "../../../../firmware/billing/b2/finding.js";
import type { B2File, B2Invoice, B2Line } from "../../../../firmware/billing/b2/model.js";
import { pairFindings } from "../../../../firmware/billing/b2/pair.js";
import { date } from "../../../../firmware/lib/dates.js";
import { cents, ZERO } from "../../../../firmware/lib/money.js";
import { sha256 } from "../../../../firmware/lib/sha256.js";
import { ami, ami2, fileOf, hasSamples, invoice, sampleText, textOf } from "./sample.js";

/** « 3 error B2-ACCIDENT 2@86+9 numero_at_ou_date »: line, severity, rule, zone. */
function told({ line, severity, rule, record, position, length, field }: Finding): string {
  return `${line} ${severity} ${rule} ${record}@${position}+${length} ${field}`;
}

function findings(text: string): readonly string[] {
  return checkText(text, sha256).findings.map(told);
}

function ofInvoice(one: Partial<B2Invoice>, head: Partial<B2File> = {}): readonly string[] {
  return findings(textOf(fileOf(one, head)));
}

function ofLine(line: Partial<B2Line>, one: Partial<B2Invoice> = {}): readonly string[] {
  return ofInvoice({ ...one, lines: [{ ...ami, ...line }] });
}

const free = { rate: 100, amo: ami.base, amc: ZERO } as const;

describe("a file of ours", () => {
  it("has nothing to be told", () => {
    expect(ofInvoice({})).toEqual([]);
  });

  test.skipIf(!hasSamples).each(["b2_fse_amc_separate.txt", "b2_fse_c2s_single.txt", "b2_dre_separate.txt"])(
    "%s has nothing to be told",
    (name) => {
      expect(findings(sampleText(name))).toEqual([]);
    },
  );
});

// Lines of a file of one invoice of one line: 1 file, 2 lot, 3 invoice, 4 its complement, 5 line, 6 its complement.
describe("the controls", () => {
  test.each([
    [
      "2: the key of the NIR",
      ofInvoice({ insured: { number: "1690366000409", key: "53" } }),
      "3 error B2-NIR-KEY 2@25+2 nir_cle",
    ],
    [
      "2: the key of the beneficiary's NIR",
      ofInvoice({ ownNir: { number: "1690366000409", key: "53" } }),
      "4 error B2-NIR-KEY 2S@63+2 nir_individuel_cle",
    ],
    [
      "2: the key of a prescriber",
      ofLine({ prescriber: { ...ami.prescriber, number: "760312083" } }),
      "5 error B2-PS-KEY 4@44+9 prescripteur_numero_cle",
    ],
    [
      "2: a test card's key is only a warning",
      ofLine({ prescriber: { ...ami.prescriber, number: "997005578" } }),
      "5 warning B2-PS-KEY 4@44+9 prescripteur_numero_cle",
    ],
    [
      "2: the key of an RPPS",
      ofLine({ prescriber: { ...ami.prescriber, rpps: "99700557890" } }),
      "7 error B2-RPPS-KEY 4E@39+11 rpps_prescripteur",
    ],
    [
      "4: AMO above the base",
      ofLine({ amo: cents(500), charged: cents(900) }),
      "5 error B2-AMO-BASE 4@108+7 montant_amo",
    ],
    ["4: both shares above the fees", ofLine({ amc: cents(200) }), "5 error B2-SHARES 4@108+7 montant_amo"],
    [
      "4: only a warning when typed by hand",
      ofLine({ amc: cents(200), forcedAmc: "1" }),
      "5 warning B2-SHARES 4@108+7 montant_amo",
    ],
    ["5: rate 100 with an exoneration", ofLine({ exemption: "4" }), "5 error B2-RATE 4@105+3 taux"],
    ["5: rate 0 of a non-refundable act", ofLine({ qualifier: "N" }), "5 error B2-RATE 4@105+3 taux"],
    ["5: rate 0 of a free act", ofLine({ qualifier: "G" }), "5 error B2-RATE 4@105+3 taux"],
    ["5: AMO 0 at rate 0", ofLine({ qualifier: "N", rate: 0 }), "5 error B2-RATE 4@108+7 montant_amo"],
    ["7: contract 89 and its number", ofInvoice({ contract: "89" }), "3 error B2-C2S 2@119+10 numero_oc"],
    [
      "7: contract 89 and its amount",
      ofLine({ ...free, exemption: "4" }, { contract: "89", amcNumber: "99999997" }),
      "3 error B2-C2S 2@117+2 type_contrat",
    ],
    [
      "8: no AMC amount in a split FSE",
      ofLine({}, { split: true, amcNumber: undefined }),
      "5 error B2-SPLIT 4@123+6 montant_oc",
    ],
    ["8: no AMC number in a split FSE", ofLine({ amc: ZERO }, { split: true }), "3 error B2-SPLIT 2@119+10 numero_oc"],
    [
      "8: no split top in a DRE",
      ofInvoice({ split: true, amcNumber: undefined, lines: [{ ...ami, amc: ZERO }] }, { application: "DR" }),
      "3 error B2-DRE 2@95+1 top_eclatement",
    ],
    [
      "9: an AT without accident",
      ofLine({ ...free }, { nature: "41" }),
      "3 error B2-ACCIDENT 2@86+9 numero_at_ou_date",
    ],
    [
      "9: an accident of another nature",
      ofLine({ ...free }, { nature: "30", accident: { kind: "droit-commun", date: date("2024-12-24") } }),
      "3 error B2-ACCIDENT 2@86+9 numero_at_ou_date",
    ],
    [
      "10: a nurse's act under course code A",
      ofLine({}, { ips: "A" }),
      "5 error B2-COURSE 4@68+2 specialite_executant",
    ],
    [
      "11: the name of who oriented",
      ofInvoice({ ips: "O", doctor: { ...invoice.doctor, firstName: "Anne" } }),
      "4 error B2-DOCTOR 2S@72+25 nom_mt_ou_orienteur",
    ],
    [
      "a request without answer and without date",
      ofLine({ agreement: { code: "0", date: undefined } }),
      "6 error B2-AGREEMENT 4S@49+6 date_demande_accord",
    ],
    ["a rank in régime 01", ofInvoice({ rank: 1 }), "3 error B2-RANK 2@27+3 rang_beneficiaire"],
    [
      "a lot number of zero",
      ofInvoice({}, { lots: [{ number: 0, mode: "3", invoices: [invoice] }] }),
      "2 error B2-LOT 1@21+3 numero_lot",
    ],
    [
      "an invoice twice",
      ofInvoice({}, { lots: [{ number: 1, mode: "3", invoices: [invoice, invoice] }] }),
      "10 error B2-LOT 2@30+9 numero_facture",
    ],
    ["AMO that is not the base at the rate", ofLine({ amo: cents(283) }), "5 warning B2-RATE 4@108+7 montant_amo"],
  ])("%s", (_what, found, expected) => {
    expect(found).toContain(expected);
  });

  test.each([
    [
      "an AT with its number",
      ofLine({ ...free }, { nature: "41", accident: { kind: "at-number", number: "020105342" } }),
    ],
    [
      "an AT with its day",
      ofLine({ ...free }, { nature: "41", accident: { kind: "at-date", date: date("2024-12-24") } }),
    ],
    [
      "an accident of another",
      ofInvoice({ nature: "13", accident: { kind: "droit-commun", date: date("2024-12-24") } }),
    ],
    ["an ALD at 100 %", ofLine({ ...free, exemption: "4" })],
    ["a non-refundable act", ofLine({ qualifier: "N", rate: 0, amo: ZERO, exemption: "4" })],
    ["AMO typed by hand", ofLine({ amo: cents(400), amc: ZERO, forcedAmo: "1" })],
    ["the anonymous minor's NIR", ofInvoice({ insured: { number: "2555555911042", key: "74" } })],
    ["a NIR whose month is 19", ofInvoice({ insured: { number: "1481913055003", key: "69" } })],
    ["exonerations that differ", ofInvoice({ lines: [ami, { ...ami2, ...free, amo: ami2.base, exemption: "3" }] })],
  ])("let %s through", (_what, found) => {
    expect(found).toEqual([]);
  });

  it("tell an exoneration that stands twice", () => {
    const text = textOf(fileOf({ lines: [{ ...ami, ...free, exemption: "4" }] }));
    // Position 54 of record 4, the fifth line; its hash is then wrong too.
    const at = 4 * 130 + 53;
    expect(findings(`${text.slice(0, at)}4${text.slice(at + 1)}`)).toEqual([
      "5 error B2-EXEMPTION 4@54+1 justif_exo_acte",
      "8 error B2-HASH 6@61+64 empreinte_sha256_hex",
    ]);
  });

  it("tell records out of their order", () => {
    const records = textOf(fileOf({ lines: [ami] })).split("\r\n");
    const swapped = [...records.slice(0, 4), records[5], records[4], ...records.slice(6)].join("\r\n");
    expect(findings(swapped)).toContain("5 error B2-NESTING 4S@1+128 record");
    const lost = [...records.slice(0, 5), ...records.slice(6)].join("\r\n");
    expect(findings(lost)).toContain("6 error B2-NESTING 5@1+128 record");
  });

  it("tell a file cut in its middle", () => {
    const text = textOf(fileOf({}));
    expect(findings(text.slice(0, 4 * 130 + 60))).toEqual(
      expect.arrayContaining(["5 error B2-LENGTH 4@1+128 record", "5 error B2-NESTING 4@1+128 record"]),
    );
    expect(findings("")).toEqual(["1 error B2-NESTING undefined@1+128 record"]);
  });

  it("tell line ends that are not CR LF, once a record", () => {
    const found = findings(textOf(fileOf({})).replaceAll("\r\n", "\n"));
    expect(found).toEqual(
      Array.from({ length: 11 }, (_, index) => expect.stringMatching(new RegExp(`^${index + 1} error B2-LINE-END`))),
    );
  });

  it("tell a zone of hospitals that is filled, as a warning", () => {
    const text = textOf(fileOf({ lines: [ami] }));
    const at = 4 * 130 + 38;
    const found = findings(`${text.slice(0, at)}07${text.slice(at + 2)}`);
    expect(found).toContain("5 warning B2-FIXED 4@39+2 mode_traitement");
  });

  it("never tell a NIR", () => {
    const text = textOf(fileOf({ insured: { number: "1690366000409", key: "53" } }));
    expect(JSON.stringify(checkText(text, sha256).findings)).not.toContain("1690366");
  });
});

describe("FSE and DRE of one sending", () => {
  const fse = checkText(
    textOf(fileOf({ split: true, amcNumber: undefined, lines: [{ ...ami, amc: ZERO }] })),
    sha256,
  ).read;
  const dre = checkText(textOf(fileOf({}, { application: "DR" })), sha256).read;
  const other = checkText(textOf(fileOf({ number: 1436 }, { application: "DR" })), sha256).read;

  it("answer each other by their number", () => {
    expect(pairFindings([fse, dre])).toEqual([]);
    expect(pairFindings([fse, other]).map(({ file, finding }) => [file, told(finding)])).toEqual([
      [0, "3 error B2-SPLIT 2@30+9 numero_facture"],
      [1, "3 error B2-SPLIT 2@30+9 numero_facture"],
    ]);
  });

  it("cannot be compared when one kind is not there", () => {
    expect(pairFindings([fse])).toEqual([]);
  });
});

/** A file with every record type, two lots and three invoices. */
const rich = textOf(
  fileOf(
    {},
    {
      lots: [
        {
          number: 998,
          mode: "3",
          invoices: [
            invoice,
            {
              ...invoice,
              number: 1436,
              ips: "O",
              doctor: { declared: "O", name: "DURAND", firstName: "ANNE", number: "991145608" },
              lines: [
                {
                  ...ami,
                  ...free,
                  performer: { ...ami.performer, speciality: "01", rpps: "99700557897" },
                  exemption: "4",
                  ccam: [
                    {
                      code: "AFLB001",
                      activity: "1",
                      phase: 0,
                      modifiers: ["F"],
                      association: "1",
                      exceptional: "N",
                      date: ami.date,
                      teeth: ["11"],
                    },
                  ],
                },
                { ...ami2, exemption: "0" },
              ],
            },
          ],
        },
        { number: 999, mode: "5", invoices: [{ ...invoice, number: 1437 }] },
      ],
    },
  ),
);

const altered: readonly (readonly [string, () => string])[] = [
  ["ours", () => rich],
  ...(hasSamples
    ? ["b2_fse_amc_separate.txt", "b2_fse_c2s_single.txt", "b2_dre_separate.txt"].map(
        (name) => [name, () => sampleText(name)] as const,
      )
    : []),
];

describe.each(altered)("one altered byte of %s", (_name, read) => {
  const names = (finding: Finding, line: number) => {
    const { against } = finding;
    return finding.line === line || (against !== undefined && against.first <= line && line <= against.last);
  };

  it("is found, and its line named", () => {
    const text = read();
    expect(findings(text)).toEqual([]);
    const random = fc.sample(fc.integer({ min: 0, max: 255 }), { numRuns: text.length, seed: 20_250_102 });
    const missed: string[] = [];
    for (let at = 0; at < text.length; at += 1) {
      const near = text[at] === "1" ? "2" : "1";
      const others = [String.fromCharCode(random[at] ?? 0), near].filter((sign) => sign !== text[at]);
      for (const sign of others) {
        const found = checkText(text.slice(0, at) + sign + text.slice(at + 1), sha256).findings;
        const line = Math.floor(at / 130) + 1;
        const sure = found.filter(({ severity }) => severity === "error");
        if (!sure.some((finding) => names(finding, line)))
          missed.push(`line ${line}, column ${(at % 130) + 1}: ${sign}`);
      }
    }
    expect(missed).toEqual([]);
  });

  it("of an envelope record is named by its own line or the one it disagrees with", () => {
    const text = read();
    const last = text.length / 130;
    for (let at = 0; at < 128; at += 1) {
      const sign = text[at] === "7" ? "8" : "7";
      for (const line of [1, last]) {
        const place = (line - 1) * 130 + at;
        const changed = text[place] === sign ? "6" : sign;
        const found = checkText(text.slice(0, place) + changed + text.slice(place + 1), sha256).findings;
        const near = found.some(
          ({ against, ...finding }) => finding.line === line || (against?.first === line && against.last === line),
        );
        expect(near, `line ${line}, column ${at + 1}`).toBe(true);
      }
    }
  });
});

describe("any bytes", () => {
  const never = (text: string) => {
    const check = checkText(text, sha256);
    expect(check.errors).toBeGreaterThan(0);
    for (const { line, message } of check.findings) {
      expect(line).toBeGreaterThan(0);
      expect(message).not.toBe("");
    }
  };

  it("are read without throwing", () => {
    const bytes = fc.uint8Array({ maxLength: 2000 }).map((some) => Buffer.from(some).toString("latin1"));
    fc.assert(fc.property(bytes, never), { numRuns: 300 });
  });

  it("made of pieces of true records are read without throwing", () => {
    const records = rich.split("\r\n");
    const piece = fc.oneof(
      fc.constantFrom(...records),
      fc.tuple(fc.constantFrom(...records), fc.nat(128)).map(([record, cut]) => record.slice(0, cut)),
      fc.constantFrom("", "é", "\u0000", "4", "000"),
    );
    const end = fc.constantFrom("\r\n", "\n", "\r", "\n\r", "");
    const text = fc.array(fc.tuple(piece, end), { maxLength: 20 }).map((some) => some.flat().join(""));
    fc.assert(fc.property(text, never), { numRuns: 300 });
  });

  it("cut from a true file are told", () => {
    fc.assert(
      fc.property(fc.nat(rich.length - 1), fc.integer({ min: 1, max: 400 }), (from, length) => {
        never(rich.slice(0, from) + rich.slice(from + length));
      }),
      { numRuns: 300 },
    );
  });
});
