import { builtInNomenclature } from "../../../firmware/billing/nomenclature.js";
import { rate } from "../../../firmware/billing/rate.js";
import type {
  InvoiceInput,
  PassageInput,
  PatientInput,
  RatedInvoice,
  RateError,
} from "../../../firmware/billing/types.js";
import { date, time } from "../../../firmware/lib/dates.js";

/** Wednesday 12 March 2025, 10:00, at home, in Metropole, unless the test says otherwise. */
export type Visit = Partial<Omit<PassageInput, "date" | "time" | "acts" | "travel">> & {
  readonly date?: string;
  readonly time?: string;
  /** Ids, or acts with their edits. */
  readonly acts?: readonly (string | PassageInput["acts"][number])[];
  readonly travel?: Partial<PassageInput["travel"]>;
};

type Rest = Partial<Omit<InvoiceInput, "patient" | "passages">> & { readonly patient?: Partial<PatientInput> };

export function invoice(visits: Visit | readonly Visit[], rest: Rest = {}): InvoiceInput {
  const list: readonly Visit[] = Array.isArray(visits) ? visits : [visits];
  return {
    profession: "infirmier",
    exemption: null,
    nature: "10",
    amc: { formula: "052", percent: undefined },
    typedShares: {},
    ...rest,
    patient: { ageYears: 70, sex: "F", dependent: false, regimeLocal: false, ...rest.patient },
    passages: list.map(passage),
  };
}

function passage(visit: Visit): PassageInput {
  return {
    place: "HOME",
    zone: "METRO",
    department: undefined,
    add: [],
    decline: [],
    dayFeeAlreadyBilled: null,
    sameHomeRank: 1,
    ...visit,
    date: date(visit.date ?? "2025-03-12"),
    time: time(visit.time ?? "10:00"),
    acts: (visit.acts ?? []).map((act) => (typeof act === "string" ? { id: act } : act)),
    travel: { oneWayKm: 0, terrain: "PLAIN", ...visit.travel },
  };
}

/** @throws when the invoice is refused: the test expected a price. */
export function rated(visits: Visit | readonly Visit[], rest: Rest = {}): RatedInvoice {
  const result = rate(invoice(visits, rest), builtInNomenclature);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** @throws when the invoice is rated: the test expected a refusal. */
export function refusal(visits: Visit | readonly Visit[], rest: Rest = {}): RateError {
  const result = rate(invoice(visits, rest), builtInNomenclature);
  if (result.ok) throw new Error(`rated: ${shown(result.value).join(", ")}`);
  return result.error;
}

/** « AMI 1.5 x2 50% = 473 » for each line; quantity 1 and rate 100 are not written, a declined line is in brackets. */
export function shown(invoice: RatedInvoice): string[] {
  return invoice.lines.map((line) => {
    const coefficient = line.coefficient === null ? "" : ` ${line.coefficient / 100}`;
    const quantity = line.quantity === 1 ? "" : ` x${line.quantity}`;
    const percent = line.ratePercent === 100 ? "" : ` ${line.ratePercent}%`;
    const text = `${line.code}${coefficient}${quantity}${percent} = ${line.amount}`;
    return line.freedom === "declined" ? `(${line.code})` : text;
  });
}

/** Rule ids of a line's reasons. */
export function rulesOf(invoice: RatedInvoice, key: string): string[] {
  return invoice.lines.find((line) => line.key === key)?.reasons.map(({ rule }) => rule) ?? [];
}
