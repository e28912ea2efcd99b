import type { Cents } from "../../lib/money.js";
import { err, ok, type Result } from "../../lib/result.js";
import type { NgapQuery, NgapTariff } from "../ngap/model.js";
import { reason } from "../reason.js";
import type { RateError } from "../types.js";
import { addedKilometreRefusal, isKilometreCode, type Kilometres } from "./kilometres.js";
import type { Session } from "./session.js";

/** A majoration or a flat fee that was asked for, with its price on the day. */
export interface AskedFee {
  readonly tariff: NgapTariff;
  readonly price: Cents;
}

function conflict({ index }: Session, text: string): Result<never, RateError> {
  return err({ kind: "conflict", text: reason("", text).text, passage: index });
}

/** Checks one name of `add`: its price, or why it cannot be. Kilometres are computed: asking for them adds nothing. */
export function askedFee(
  session: Session,
  code: string,
  query: NgapQuery,
  kilometres: Kilometres,
): Result<AskedFee | undefined, RateError> {
  const { index: passage, input } = session;
  const answer = session.ngap.tariff(code, query);
  if (answer.kind === "unknown") return err({ kind: "unknown-fee", fee: code, passage });
  if (isDeclined(session, code)) return conflict(session, `${code} : ajouté et retiré à la fois`);
  if (isKilometreCode(code)) {
    const refusal = addedKilometreRefusal(code, kilometres);
    if (refusal !== undefined) return conflict(session, `${code} : ${refusal.text}`);
    return kilometres.kind === "due" ? ok(undefined) : err({ kind: "no-tariff", code, date: query.on, passage });
  }
  if (answer.kind === "not-then") return err({ kind: "no-tariff", code, date: query.on, passage });
  const { tariff } = answer;
  if (tariff.kind === "letter" || tariff.kind === "exam") {
    return conflict(session, `${code} est un acte : ajoutez l'acte`);
  }
  if (tariff.kind === "travel" && input.place !== "HOME") return conflict(session, `${code} : réservé au domicile`);
  return tariff.price === undefined ? err({ kind: "no-price", code, passage }) : ok({ tariff, price: tariff.price });
}

/** Left out by its code or by its line key. */
export function isDeclined({ input, index }: Session, code: string): boolean {
  return input.decline.includes(code) || input.decline.includes(`p${index}/${code}`);
}

/** A known fee that is not due is silently fine: a habit of leaving out the kilometres must not break a visit without. */
export function declineRefusal(session: Session, query: NgapQuery): RateError | undefined {
  const { index: passage, input } = session;
  for (const name of input.decline) {
    if (session.acts.some(({ slot }) => slot.key === name)) continue;
    const prefix = `p${passage}/`;
    const code = name.startsWith(prefix) ? name.slice(prefix.length) : name;
    if (isKilometreCode(code)) continue;
    const answer = session.ngap.tariff(code, query);
    if (answer.kind === "unknown") return { kind: "unknown-fee", fee: name, passage };
    if (answer.kind === "found" && (answer.tariff.kind === "letter" || answer.tariff.kind === "exam")) {
      const text = reason("", `${code} est un acte : retirez sa ligne`).text;
      return { kind: "conflict", text, passage };
    }
  }
  return undefined;
}
