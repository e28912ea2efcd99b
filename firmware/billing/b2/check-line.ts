import { roundHalfUp } from "../../lib/money.js";
import { psKeyFindings, rppsKeyFindings } from "./check-keys.js";
import { OUTSIDE_COURSE } from "./codes.js";
import { type Finding, onRecord, onZone } from "./finding.js";
import type { ParsedRecord } from "./parse.js";
import type { LineTree } from "./tree.js";

/** What a line needs to know of its invoice. */
export interface LineContext {
  readonly psNumber: string | undefined;
  readonly exemption: string | undefined;
  readonly nature: string | undefined;
  readonly ips: string | undefined;
}

/** Controls of one line of fees and of its complements (shared/domain/billing.md §1.4). */
export function lineFindings(tree: LineTree, context: LineContext): readonly Finding[] {
  const { line, complement, rpps, ccam } = tree;
  return [
    ...(line === undefined ? [] : [...amountFindings(line, tree, context), ...personFindings(line, context)]),
    ...(complement === undefined ? [] : agreementFindings(complement)),
    ...(rpps === undefined ? [] : rppsFindings(rpps)),
    ...sequenceFindings(ccam),
  ];
}

function amountFindings(line: ParsedRecord<"4">, tree: LineTree, context: LineContext): readonly Finding[] {
  const {
    montant_amo: amo = 0,
    base_remboursement: base = 0,
    honoraires: charged = 0,
    montant_oc: amc = 0,
  } = line.values;
  const marks = tree.complement?.values;
  const typed = marks?.indic_forcage_amo !== undefined || marks?.indic_forcage_amc !== undefined;
  const severity = typed ? "warning" : "error";
  const found: Finding[] = [];
  if (line.values.code_acte === undefined) {
    found.push(onZone(line, "code_acte", { rule: "B2-CODE", message: "a line needs the code of its act" }));
  }
  if (amo > base) {
    const message = `AMO ${amo} is above the base ${base} (cents)`;
    found.push(onZone(line, "montant_amo", { rule: "B2-AMO-BASE", message, severity }));
  }
  if (amo + amc > charged) {
    const message = `AMO ${amo} and AMC ${amc} together are above the fees ${charged} (cents)`;
    found.push(onZone(line, "montant_amo", { rule: "B2-SHARES", message, severity }));
  }
  return [...found, ...rateFindings(line, tree, context)];
}

function rateFindings(line: ParsedRecord<"4">, tree: LineTree, context: LineContext): readonly Finding[] {
  const { taux: rate, qualificatif_depense: qualifier, montant_amo: amo = 0 } = line.values;
  if (rate === undefined) return [];
  const say = (message: string) => onZone(line, "taux", { rule: "B2-RATE", message });
  if (rate > 100) return [say(`the rate ${rate} is above 100`)];
  if (qualifier === "N" || qualifier === "G") {
    if (rate !== 0) return [say(`the rate is 0 with the qualifier ${qualifier}, not ${rate}`)];
    return amo === 0
      ? []
      : [onZone(line, "montant_amo", { rule: "B2-RATE", message: `AMO is 0 at rate 0, not ${amo}` })];
  }
  const exemption = line.values.justif_exo_acte ?? context.exemption;
  if (exemption !== undefined && exemption !== "0" && exemption !== "9" && rate !== 100) {
    return [say(`the rate is 100 with the exoneration ${exemption}, not ${rate}`)];
  }
  return productFindings(line, tree, context, rate);
}

/** AMO is the base at the rate, but where a share was typed, a flat share taken off, or a prise en charge limits it. */
function productFindings(
  line: ParsedRecord<"4">,
  { complement }: LineTree,
  context: LineContext,
  rate: number,
): readonly Finding[] {
  const { montant_amo: amo, base_remboursement: base } = line.values;
  const free =
    complement === undefined ||
    complement.values.indic_forcage_amo !== undefined ||
    complement.values.code_participation_assure !== undefined ||
    context.nature === "22";
  if (free || amo === undefined || base === undefined) return [];
  const expected = roundHalfUp(base * rate, 100);
  if (amo === expected) return [];
  const message = `AMO is ${amo} where ${rate} % of ${base} are ${expected} (cents)`;
  return [onZone(line, "montant_amo", { rule: "B2-RATE", message, severity: "warning" })];
}

function personFindings(line: ParsedRecord<"4">, { psNumber, ips }: LineContext): readonly Finding[] {
  const { prescripteur_numero_cle: prescriber, executant_numero_cle: performer, specialite_executant } = line.values;
  const found = [
    ...(prescriber === psNumber ? [] : psKeyFindings(line, "prescripteur_numero_cle", prescriber)),
    ...(performer === psNumber ? [] : psKeyFindings(line, "executant_numero_cle", performer)),
  ];
  if (performer === undefined) {
    found.push(onZone(line, "executant_numero_cle", { rule: "B2-CODE", message: "executant_numero_cle is empty" }));
  }
  if ((ips === "A" || ips === "U") && specialite_executant !== undefined && OUTSIDE_COURSE.has(specialite_executant)) {
    const message = `course code ${ips} excludes an act of speciality ${specialite_executant}, which has no course code`;
    found.push(onZone(line, "specialite_executant", { rule: "B2-COURSE", message }));
  }
  return found;
}

function agreementFindings(complement: ParsedRecord<"4S">): readonly Finding[] {
  const { code_accord_prealable: code, date_demande_accord: day } = complement.values;
  if (code !== "0" || day !== undefined) return [];
  const message = "a prior agreement without answer (0) needs the date of the request";
  return [onZone(complement, "date_demande_accord", { rule: "B2-AGREEMENT", message })];
}

function rppsFindings(rpps: ParsedRecord<"4E">): readonly Finding[] {
  const { rpps_prescripteur: prescriber, rpps_executant: performer } = rpps.values;
  const found = [
    ...rppsKeyFindings(rpps, "rpps_prescripteur", prescriber),
    ...rppsKeyFindings(rpps, "rpps_executant", performer),
  ];
  if (prescriber !== undefined || performer !== undefined) return found;
  return [...found, onRecord(rpps, { rule: "B2-CODE", message: "a record 4E holds at least one RPPS" })];
}

function sequenceFindings(ccam: LineTree["ccam"]): readonly Finding[] {
  const found: Finding[] = [];
  ccam.forEach((act, index) => {
    const { sequence, date_seance: day, code_ccam: code } = act.values;
    if (sequence !== undefined && sequence !== index + 1) {
      const message = `the sequence is ${sequence} where ${index + 1} was expected`;
      found.push(onZone(act, "sequence", { rule: "B2-SEQUENCE", message }));
    }
    const before = ccam[index - 1]?.values.date_seance ?? "";
    if ((day ?? "") < before) {
      const message = "the 4M records of a line go by increasing date";
      found.push(onZone(act, "date_seance", { rule: "B2-SEQUENCE", message }));
    }
    if (!/^[A-Z]{4}\d{3}$/.test(code ?? "")) {
      const message = "a CCAM code has four letters and three digits";
      found.push(onZone(act, "code_ccam", { rule: "B2-CODE", message }));
    }
  });
  return found;
}
