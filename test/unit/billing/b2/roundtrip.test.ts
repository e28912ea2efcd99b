import fc from "fast-check";
import { expect, it } from "vitest";
import { checkText } from "../../../../firmware/billing/b2/check.js";
import {
  AGREEMENTS,
  AMO_PROOFS,
  APPLICATIONS,
  CCAM_ACTIVITIES,
  CCAM_ASSOCIATIONS,
  CCAM_PHASES,
  COMPLEMENTS,
  CONTRACTS,
  DECLARED,
  EXEMPTIONS,
  FORCINGS,
  IPS_CODES,
  NATURES,
  ORIGINS,
  PARTICIPATIONS,
  QUALIFIERS,
  SECURING_MODES,
} from "../../../../firmware/billing/b2/codes.js";
import type { B2Ccam, B2File, B2Invoice, B2Line, B2Lot } from "../../../../firmware/billing/b2/model.js";
import { inDateOrder, inRecordOrder } from "../../../../firmware/billing/b2/order.js";
import { readFile } from "../../../../firmware/billing/b2/read.js";
import { addDays, date } from "../../../../firmware/lib/dates.js";
import { cents } from "../../../../firmware/lib/money.js";
import { sha256 } from "../../../../firmware/lib/sha256.js";
import { textOf } from "./sample.js";

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const amount = fc.nat(99_999).map(cents);
const day = fc.nat(36_000).map((days) => addDays(date("2000-01-01"), days));
/** Zeros alone mean an empty zone, so they are left out. */
const digits = (length: number) =>
  fc.stringMatching(new RegExp(`^\\d{${length}}$`)).filter((some) => /[1-9]/.test(some));
const word = (length: number) => fc.stringMatching(new RegExp(`^[A-Z][A-Z0-9' -]{0,${length - 2}}[A-Z]$`));
const sign = fc.constantFrom("A", "F", "U", "7");
const nir = fc.record({ number: fc.stringMatching(/^[12]\d{12}$/), key: digits(2) });

const ccam: fc.Arbitrary<B2Ccam> = fc.record({
  code: fc.stringMatching(/^[A-Z]{4}\d{3}$/),
  activity: fc.constantFrom(...CCAM_ACTIVITIES),
  phase: fc.constantFrom(...CCAM_PHASES),
  modifiers: fc.array(sign, { maxLength: 4 }),
  association: maybe(fc.constantFrom(...CCAM_ASSOCIATIONS)),
  exceptional: maybe(fc.constantFrom("O", "N")),
  date: maybe(day),
  teeth: fc.array(digits(2), { maxLength: 16 }),
});

const line: fc.Arbitrary<B2Line> = fc
  .record({
    prescriber: fc.record({
      number: digits(9),
      speciality: maybe(digits(2)),
      origin: maybe(fc.constantFrom(...ORIGINS)),
      rpps: maybe(digits(11)),
    }),
    performer: fc.record({
      number: digits(9),
      speciality: maybe(digits(2)),
      zone: maybe(digits(2)),
      rpps: maybe(digits(11)),
    }),
    date: day,
    code: fc.constantFrom("AMI", "AIS", "BSC", "MAU", "MCI", "IFA", "C", "ATM", "F"),
    complement: maybe(fc.constantFrom(...COMPLEMENTS)),
    quantity: fc.nat(99),
    coefficient: fc.nat(999_999),
    count: fc.nat(99),
    unitPrice: amount,
    base: amount,
    rate: fc.nat(100),
    amo: amount,
    qualifier: maybe(fc.constantFrom(...QUALIFIERS)),
    amc: amount,
    exemption: fc.constantFrom(...EXEMPTIONS),
    agreement: fc.record({ code: fc.constantFrom(...AGREEMENTS), date: maybe(day) }),
    forcedAmo: maybe(fc.constant("1" as const)),
    forcedAmc: maybe(fc.constantFrom(...FORCINGS)),
    place: maybe(fc.oneof(fc.stringMatching(/^2[AB]\d{7}$/), digits(9))),
    prevention: fc.record({ top: maybe(sign), qualifier: maybe(fc.constantFrom("BJ", "BF")) }),
    participation: maybe(fc.constantFrom(...PARTICIPATIONS)),
    device: maybe(digits(14)),
    ccam: fc.array(ccam, { maxLength: 3 }).map(inDateOrder),
  })
  // Record 5 tells fees less AMO, which has no sign.
  .map((one) => ({ ...one, charged: cents(one.amo + one.amc) }));

const invoice: fc.Arbitrary<B2Invoice> = fc
  .record({
    number: fc.integer({ min: 1, max: 999_999_999 }),
    insured: nir,
    rank: fc.nat(999),
    organism: fc.record({ regime: digits(2), caisse: digits(3), centre: digits(4) }),
    amoProof: fc.constantFrom(...AMO_PROOFS),
    nature: fc.constantFrom(...NATURES),
    accidentDay: maybe(day),
    accidentNumber: maybe(fc.stringMatching(/^[1-9]\d{8}$/)),
    split: fc.boolean(),
    birth: digits(6),
    birthRank: fc.nat(9),
    contract: fc.constantFrom(...CONTRACTS),
    amcNumber: maybe(word(10)),
    ownNir: maybe(nir),
    doctor: fc.record({
      declared: maybe(fc.constantFrom(...DECLARED)),
      name: maybe(word(25)),
      firstName: maybe(word(15)),
      number: maybe(digits(9)),
    }),
    ips: maybe(fc.constantFrom(...IPS_CODES)),
    first: line,
    others: fc.array(line, { maxLength: 4 }),
  })
  .map(({ accidentDay, accidentNumber, first, others, ...rest }) => {
    const [head, ...tail] = inRecordOrder([first, ...others]);
    return { ...rest, accident: accidentOf(rest.nature, accidentDay, accidentNumber), lines: [head ?? first, ...tail] };
  });

function accidentOf(nature: string, on: B2Line["date"] | undefined, number: string | undefined): B2Invoice["accident"] {
  if (nature === "41" && number !== undefined) return { kind: "at-number", number };
  return on === undefined ? undefined : { kind: nature === "41" ? "at-date" : "droit-commun", date: on };
}

const lot: fc.Arbitrary<B2Lot> = fc
  .record({
    number: fc.integer({ min: 1, max: 999 }),
    mode: fc.constantFrom(...SECURING_MODES),
    first: invoice,
    others: fc.array(invoice, { maxLength: 2 }),
  })
  .map(({ first, others, ...rest }) => ({ ...rest, invoices: [first, ...others] }));

const file: fc.Arbitrary<B2File> = fc
  .record({
    sender: fc.record({
      number: digits(9),
      name: word(25),
      speciality: maybe(digits(2)),
      rpps: maybe(digits(11)),
    }),
    recipient: fc.record({ regime: digits(2), caisse: digits(3), centre: digits(4) }),
    application: fc.constantFrom(...APPLICATIONS),
    counter: fc.nat(999),
    date: day,
    first: lot,
    others: fc.array(lot, { maxLength: 2 }),
  })
  .map(({ first, others, ...rest }) => ({ ...rest, lots: [first, ...others] }));

it("what is written is read back, and written again the same", () => {
  fc.assert(
    fc.property(file, (one) => {
      const text = textOf(one);
      const read = readFile(text, sha256);
      expect(read).toEqual({ ok: true, value: one });
      expect(read.ok && textOf(read.value)).toBe(text);
    }),
    { numRuns: 300 },
  );
});

it("every record has 128 characters and the hash covers them", () => {
  fc.assert(
    fc.property(file, (one) => {
      const text = textOf(one);
      expect(
        text
          .split("\r\n")
          .slice(0, -1)
          .every((record) => record.length === 128),
      ).toBe(true);
      const form = ["B2-LENGTH", "B2-LINE-END", "B2-NESTING", "B2-HASH", "B2-TOTAL", "B2-COUNT", "B2-SAME", "B2-ORDER"];
      expect(checkText(text, sha256).findings.filter(({ rule }) => form.includes(rule))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

it("ordering lines twice changes nothing, and loses none", () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      const once = inRecordOrder(lines);
      expect(inRecordOrder(once)).toEqual(once);
      expect(new Set(once)).toEqual(new Set(lines));
      expect(once).toHaveLength(lines.length);
    }),
    { numRuns: 300 },
  );
});
