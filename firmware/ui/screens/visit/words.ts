import type { ExemptionCode, RateError } from "../../../billing/types.js";
import type { Missing, SectionName } from "../../../flows/visit/types.js";
import { assertNever } from "../../../lib/result.js";
import type { RightsState } from "../../../model/people.js";
import { dateShort } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";

/** What is missing, in words, under the section where it is missing. */
export function missingText(missing: Missing): string {
  switch (missing.kind) {
    case "rate-error":
      return rateErrorText(missing.error);
    case "no-mode":
      return fr.securing.missing[missing.why.kind];
    default:
      return fr.visit.missing[missing.kind];
  }
}

/** Why an invoice cannot be priced. */
export function rateErrorText(error: RateError): string {
  switch (error.kind) {
    case "unknown-act":
      return fr.visit.rateError.unknownAct(error.act);
    case "unknown-fee":
      return fr.visit.rateError.unknownFee(error.fee);
    case "no-tariff":
      return fr.visit.rateError.noTariff(error.code, dateShort(error.date));
    case "no-price":
      return fr.visit.rateError.noPrice(error.code);
    case "conflict":
      return error.text;
    case "empty":
      return fr.visit.missing["no-act"];
    default:
      return assertNever(error);
  }
}

/** The hub's button when something is missing: the verb that repairs it. */
export function resolveLabel(missing: Missing): string {
  return fr.visit.resolve[missing.kind];
}

/** Rights on the day of care, as a half sentence. */
export function rightsText(rights: RightsState): string {
  switch (rights.kind) {
    case "open":
      return rights.until === undefined ? fr.visit.rightsOpen : fr.visit.rightsOpenUntil(dateShort(rights.until));
    case "closed":
      return rights.since === undefined ? fr.visit.rightsClosed : fr.visit.rightsClosedSince(dateShort(rights.since));
    case "unknown":
      return fr.visit.rightsUnknown;
    default:
      return assertNever(rights);
  }
}

/** « Droits AMO ouverts », and under it until when. */
export function rightsFace(rights: RightsState): { readonly title: string; readonly dates: string } {
  const { rightsTitle, rightsDates } = fr.visit;
  const title = rightsTitle[rights.kind];
  if (rights.kind === "open" && rights.until !== undefined) {
    return { title, dates: rightsDates.until(dateShort(rights.until)) };
  }
  if (rights.kind === "closed" && rights.since !== undefined) {
    return { title, dates: rightsDates.since(dateShort(rights.since)) };
  }
  return { title, dates: rightsDates.none };
}

/** An exemption as the list names it (LST-EXO): its code, and what it stands for when the list says so. */
export function exemptionFace(code: ExemptionCode | null): {
  readonly title: string;
  readonly text: string | undefined;
} {
  const { exemptions } = fr.insurance;
  switch (code) {
    case null:
    case "0":
      return { title: fr.insurance.exemptionNone, text: undefined };
    case "3":
    case "4":
    case "5":
    case "7":
      return { title: fr.insurance.exemptionCode(code), text: exemptions[code] };
    default:
      return { title: fr.insurance.exemptionCode(code), text: undefined };
  }
}

/** Sections in the order of the page. */
export const SECTIONS: readonly SectionName[] = ["prescription", "acts", "insurance", "settlement", "securing"];
