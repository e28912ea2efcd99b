import type { PlainDate } from "../../lib/dates.js";
import { type Cents, cents, roundHalfUp } from "../../lib/money.js";
import type { RatedCcam, RatedLine } from "../types.js";
import type { B2Ccam, B2Line, B2Performer, B2Prescriber } from "./model.js";

/** What a rated invoice does not know of its lines. */
export interface LinesAbout {
  readonly prescriber: B2Prescriber;
  readonly performer: B2Performer;
  /** Day of each passage, by its rank. */
  readonly days: readonly [PlainDate, ...PlainDate[]];
  /** Prior agreement of the invoice; undefined: none was asked. */
  readonly agreement?: B2Line["agreement"];
  /** FINESS number of the place of care. */
  readonly place?: string;
  readonly prevention?: B2Line["prevention"];
  /** Link of a video act, 14 digits. */
  readonly device?: string;
}

/**
 * Codes of the rating that the exchange names otherwise: IFD is IFA on the electronic invoice (`ngap.csv`, note); NP, deep
 * night, is an internal code whose letter is taken to be N (inferred).
 */
const EXCHANGE_CODES: ReadonlyMap<string, string> = new Map([
  ["IFD", "IFA"],
  ["NP", "N"],
]);

/** What the lines are made from: rated lines, or those of a signed document. */
export type LineSource = Pick<
  RatedLine,
  | "passage"
  | "code"
  | "coefficient"
  | "ratePercent"
  | "quantity"
  | "unitPrice"
  | "amount"
  | "base"
  | "amoRate"
  | "amo"
  | "amc"
  | "freedom"
  | "complement"
  | "qualifier"
  | "exemption"
  | "participationCode"
  | "ccam"
> & { readonly typed: Pick<RatedLine["typed"], "amo" | "amc"> };

/** Two digits in the record: 120 km are a line of 99 and a line of 21. */
const MAX_QUANTITY = 99;

/**
 * Lines of fees of a rated invoice, without those that she left out nor those that article 11 B leaves unpaid. The coefficient of a half or three-quarter act is the
 * act's own at that rate, in hundredths rounded half up; a CCAM act keeps 1.00, its association standing in 4M.
 */
export function b2LinesOf(lines: readonly LineSource[], about: LinesAbout): readonly B2Line[] {
  return lines
    .filter(({ freedom, ratePercent }) => freedom !== "declined" && ratePercent !== 0)
    .flatMap((line) => inTwoDigits(line))
    .map((line) => lineOf(line, about));
}

/** Amounts of the parts add up to the line's, to the cent: the last part has what the others leave. */
function inTwoDigits(line: LineSource): readonly LineSource[] {
  if (line.quantity <= MAX_QUANTITY) return [line];
  const part = (amount: Cents): Cents => cents(roundHalfUp(amount * MAX_QUANTITY, line.quantity));
  const rest = (amount: Cents): Cents => cents(amount - part(amount));
  const cut = (quantity: number, share: (amount: Cents) => Cents): LineSource => ({
    ...line,
    quantity,
    amount: share(line.amount),
    base: share(line.base),
    amo: share(line.amo),
    amc: share(line.amc),
  });
  return [cut(MAX_QUANTITY, part), ...inTwoDigits(cut(line.quantity - MAX_QUANTITY, rest))];
}

function lineOf(line: LineSource, about: LinesAbout): B2Line {
  const day = about.days[line.passage] ?? about.days[0];
  return {
    prescriber: about.prescriber,
    performer: about.performer,
    date: day,
    code: EXCHANGE_CODES.get(line.code) ?? line.code,
    complement: line.complement,
    quantity: line.quantity,
    coefficient: coefficientOf(line),
    count: 1,
    unitPrice: line.unitPrice,
    base: line.base,
    rate: line.amoRate,
    amo: line.amo,
    charged: line.amount,
    qualifier: line.qualifier,
    amc: line.amc,
    exemption: line.exemption ?? "0",
    agreement: about.agreement ?? { code: "9", date: undefined },
    forcedAmo: line.typed.amo ? "1" : undefined,
    forcedAmc: line.typed.amc ? "1" : undefined,
    place: about.place,
    prevention: about.prevention ?? { top: undefined, qualifier: undefined },
    participation: line.participationCode,
    device: about.device,
    ccam: line.ccam === undefined ? [] : [ccamOf(line.ccam, day)],
  };
}

function coefficientOf({ coefficient, ratePercent, ccam }: LineSource): number {
  if (coefficient === null || ccam !== undefined) return 100;
  return roundHalfUp(coefficient * ratePercent, 100);
}

function ccamOf(act: RatedCcam, day: PlainDate): B2Ccam {
  return {
    code: act.code,
    activity: `${act.activity}`,
    phase: act.phase,
    modifiers: act.modifiers,
    association: act.association === undefined ? undefined : `${act.association}`,
    exceptional: act.exceptional,
    date: day,
    teeth: [],
  };
}
