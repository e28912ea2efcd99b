import type { CcamAct, CcamCatalogue } from "../../../../firmware/billing/ccam/model.js";
import type { NgapTable, NgapTariff } from "../../../../firmware/billing/ngap/model.js";
import { builtInNomenclature, type Nomenclature } from "../../../../firmware/billing/nomenclature.js";
import type { PricedLine } from "../../../../firmware/billing/priced-line.js";
import { rate } from "../../../../firmware/billing/rate.js";
import type {
  ActInput,
  InvoiceInput,
  PassageInput,
  PatientInput,
  RatedInvoice,
  RateError,
} from "../../../../firmware/billing/types.js";
import { date, time } from "../../../../firmware/lib/dates.js";
import { cents } from "../../../../firmware/lib/money.js";
import type { Result } from "../../../../firmware/lib/result.js";

/** Prices of the manual and of `ccam_tarifs.csv` for 2025, in cents; the last four are made up. */
const CCAM_PRICES: Readonly<Record<string, readonly [grouping: string, price: number]>> = {
  AFLB001: ["ATM", 5056],
  GLQP007: ["ATM", 14_880],
  QAGA001: ["ADC", 10_932],
  QZGA006: ["ADC", 8616],
  ADIX001: ["ADI", 13_000],
  ADEX001: ["ADE", 12_500],
  ADIX002: ["ADI", 7000],
  PROX001: ["CZ0", 44_000],
};

function act(code: string, grouping: string, price: number): CcamAct {
  return {
    code,
    shortLabel: code,
    label: code,
    type: 1,
    activities: [1],
    phases: [0],
    grouping,
    reimbursed: true,
    conditional: false,
    priorAgreement: false,
    modifiers: ["F", "P", "S", "U"],
    complementary: [],
    sex: undefined,
    from: undefined,
    prices: [
      { activity: 1, phase: 0, grouping, from: undefined, to: undefined, sector1: cents(price), outside: cents(price) },
    ],
  };
}

const acts: ReadonlyMap<string, CcamAct> = new Map(
  Object.entries(CCAM_PRICES).map(([code, [grouping, price]]) => [code, act(code, grouping, price)]),
);

const ccam: CcamCatalogue = { act: (code) => acts.get(code), modifier: () => [] };

function tariff(code: string, price: number, kind: NgapTariff["kind"], amoRate?: number): NgapTariff {
  return {
    code,
    label: code,
    price: cents(price),
    from: undefined,
    to: undefined,
    kind,
    amoRate,
    source: "test",
  };
}

const tariffs: ReadonlyMap<string, NgapTariff> = new Map(
  [
    tariff("C", 2300, "letter"),
    tariff("G", 2650, "letter"),
    tariff("K", 192, "letter"),
    tariff("MD", 1000, "majoration"),
    tariff("COE", 5400, "exam", 100),
  ].map((one) => [one.code, one]),
);

const ngap: NgapTable = {
  tariff: (code) => {
    const found = tariffs.get(code);
    return found === undefined ? { kind: "unknown" } : { kind: "found", tariff: found };
  },
  act: () => undefined,
  acts: () => [],
  tariffs: () => [...tariffs.values()],
};

export const nomenclature: Nomenclature = { ...builtInNomenclature, ngap, ccam };

export type Rest = Partial<Omit<InvoiceInput, "patient" | "passages">> & { readonly patient?: Partial<PatientInput> };

type Session = Partial<Omit<PassageInput, "date" | "acts">> & {
  readonly date?: string;
  readonly acts: readonly (string | ActInput)[];
};

/** A session at the office of a general practitioner on 12 March 2025, unless the test says otherwise. */
export function invoice(sessions: Session | readonly Session[], rest: Rest = {}): InvoiceInput {
  const list: readonly Session[] = Array.isArray(sessions) ? sessions : [sessions];
  return {
    profession: "medecin",
    exemption: null,
    nature: "10",
    amc: { formula: "052", percent: undefined },
    typedShares: {},
    ...rest,
    patient: { ageYears: 40, sex: "F", dependent: false, regimeLocal: false, ...rest.patient },
    passages: list.map(({ date: on, acts: asked, ...session }) => ({
      time: time("10:00"),
      place: "OFFICE",
      zone: "METRO",
      department: undefined,
      add: [],
      decline: [],
      dayFeeAlreadyBilled: null,
      travel: { oneWayKm: 0, terrain: "PLAIN" },
      sameHomeRank: 1,
      ...session,
      date: date(on ?? "2025-03-12"),
      acts: asked.map((one) => (typeof one === "string" ? { id: one } : one)),
    })),
  };
}

export function rating(sessions: Session | readonly Session[], rest: Rest = {}): Result<RatedInvoice, RateError> {
  return rate(invoice(sessions, rest), nomenclature);
}

/** @throws when the invoice is refused: the test expected shares. */
export function rated(sessions: Session | readonly Session[], rest: Rest = {}): RatedInvoice {
  const result = rating(sessions, rest);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** A line at a price, ready to be shared out: one act of 12 March 2025. */
export function pricedLine(line: Partial<PricedLine> & { readonly base: PricedLine["base"] }): PricedLine {
  return {
    key: "p0/act/0",
    passage: 0,
    date: date("2025-03-12"),
    kind: "act",
    code: "C",
    label: "C",
    coefficient: 100,
    ratePercent: 100,
    quantity: 1,
    unitPrice: line.base,
    amount: line.base,
    ccam: undefined,
    freedom: "declinable",
    complement: undefined,
    qualifier: undefined,
    amountTyped: false,
    exemption: undefined,
    fixedRate: undefined,
    reasons: [{ rule: "price", text: "prix", article: undefined, source: undefined }],
    ...line,
  };
}
