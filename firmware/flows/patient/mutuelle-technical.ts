import type { MutuelleTechnical } from "../../model/people.js";
import type { MutuelleErrors, MutuelleForm, TechnicalForm, TechnicalText } from "./types.js";

/** The fields that are typed, in the order of the screen (MUT-05, MUT-07). */
export const TECHNICAL_TEXTS = [
  "agreement",
  "indicator",
  "stsRouting",
  "contractType",
  "ocNumber",
  "routingCode",
  "host",
  "domain",
] as const satisfies readonly TechnicalText[];

export const NO_TECHNICAL: TechnicalForm = {
  agreement: "",
  indicator: "",
  stsRouting: "",
  contractType: "",
  ocNumber: "",
  routingCode: "",
  host: "",
  domain: "",
  referenceDate: "care",
  attestationRate: "",
};

export function technicalFormOf(technical: MutuelleTechnical | undefined): TechnicalForm {
  if (technical === undefined) return NO_TECHNICAL;
  const texts = TECHNICAL_TEXTS.map((field) => [field, technical[field] ?? ""]);
  return {
    ...NO_TECHNICAL,
    ...Object.fromEntries(texts),
    referenceDate: technical.referenceDate ?? "care",
    attestationRate: technical.attestationRate ?? "",
  };
}

/** What was typed; undefined when nothing was, as for a mutuelle of an earlier version. */
export function technicalOf(form: MutuelleForm): MutuelleTechnical | undefined {
  const texts = [...TECHNICAL_TEXTS, "attestationRate" as const].flatMap((field) => {
    const typed = form[field].trim();
    return typed === "" ? [] : [[field, typed] as const];
  });
  const technical: MutuelleTechnical = {
    ...Object.fromEntries(texts),
    ...(form.referenceDate === "care" ? {} : { referenceDate: form.referenceDate }),
  };
  return Object.keys(technical).length === 0 ? undefined : technical;
}

/** Two digits, or nothing: indicator and contract; ten digits at most: the number of the body. */
export function technicalErrors(form: MutuelleForm): MutuelleErrors {
  const twoDigits = (text: string): boolean => text === "" || /^\d{2}$/.test(text);
  return {
    ...(twoDigits(form.indicator) ? {} : { indicator: { kind: "two-digits" } }),
    ...(twoDigits(form.contractType) ? {} : { contractType: { kind: "two-digits" } }),
    ...(/^\d{0,10}$/.test(form.ocNumber) ? {} : { ocNumber: { kind: "digits" } }),
  };
}
