import { reason } from "../reason.js";
import type { InvoiceInput, Warning } from "../types.js";
import { isCourseLine, isOutOfCourse } from "./course.js";
import { contradicts, type InvoiceRates } from "./line-rate.js";
import type { LineWork } from "./work.js";

function warning(rule: string, text: string): Warning {
  return { rule, text: reason(rule, text).text, lineKey: undefined };
}

const TYPED = warning("amo-rate-exemption", "Le taux saisi l'emporte : l'exonération n'est pas écrite");
const UNKNOWN = warning("amo-unknown", "Aucun taux de la caisse à cette date : saisissez-le");
const ORIENTED = warning(
  "ips-mt",
  "Dans le parcours de soins si un médecin traitant est déclaré ; sinon choisissez « hors parcours »",
);
const OTHER_RATE = warning(
  "ips-other-rate",
  "Hors parcours : la caisse peut diminuer aussi le taux du régime local ou de l'ASPA, vérifiez",
);
const RESPONSIBLE = warning(
  "ips-mutuelle",
  "Hors parcours : un contrat responsable ne prend pas la majoration du ticket modérateur, vérifiez la formule",
);
const NEWBORN = warning(
  "heavy-newborn",
  "Nouveau-né de moins de 30 jours : pas de forfait sur les actes lourds, mettez l'exonération 3",
);
const NONE: readonly Warning[] = [];

/** What the user should know about the shares of the caisse; each at most once an invoice. */
export function amoWarnings(
  works: readonly LineWork[],
  input: InvoiceInput,
  invoice: InvoiceRates,
): readonly Warning[] {
  const found: Warning[] = [];
  const { typed, cover } = invoice;
  if (typed !== undefined && works.some(({ asked }) => contradicts(typed, asked))) found.push(TYPED);
  if (works.some(({ rate }) => rate.reason.rule === "amo-unknown")) found.push(UNKNOWN);
  if (input.patient.ageYears === 0 && works.some(({ participation }) => participation > 0)) found.push(NEWBORN);
  const course = courseWarning(works, input, cover);
  if (course !== undefined) found.push(course);
  return found.length === 0 ? NONE : found;
}

function courseWarning(
  works: readonly LineWork[],
  input: InvoiceInput,
  cover: InvoiceRates["cover"],
): Warning | undefined {
  const open = works.filter(({ stage }) => stage === "open");
  if (input.ips === "M" || input.ips === "D") {
    return open.some((work) => isCourseLine(work, input)) ? ORIENTED : undefined;
  }
  const out = open.filter((work) => isOutOfCourse(work, input));
  if (out.length === 0) return undefined;
  if (out.some(({ rate, figures }) => rate === figures.local || rate === figures.aspa)) return OTHER_RATE;
  return cover === "formula" ? RESPONSIBLE : undefined;
}
