import type { PlainDate } from "../../lib/dates.js";
import { roundHalfUp } from "../../lib/money.js";
import type { RatedCcam, RatedInvoice, RatedLine } from "../types.js";
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

/**
 * Lines of fees of a rated invoice, without those that she left out. The coefficient of a half or three-quarter act is the
 * act's own at that rate, in hundredths rounded half up; a CCAM act keeps 1.00, its association standing in 4M.
 */
export function linesOf(rated: RatedInvoice, about: LinesAbout): readonly B2Line[] {
  return rated.lines.filter(({ freedom }) => freedom !== "declined").map((line) => lineOf(line, about));
}

function lineOf(line: RatedLine, about: LinesAbout): B2Line {
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

function coefficientOf({ coefficient, ratePercent, ccam }: RatedLine): number {
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
