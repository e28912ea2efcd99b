import { C2S_CAISSE } from "../amc/fixed-numbers.js";
import { nirFindings, psKeyFindings } from "./check-keys.js";
import { lineFindings } from "./check-line.js";
import { type B2Exemption, C2S_CONTRACT, EXEMPTIONS } from "./codes.js";
import { placeExemptions } from "./exemption.js";
import { type Finding, onRecord, onZone } from "./finding.js";
import { inRecordOrder } from "./order.js";
import type { AnyRecord, ParsedRecord } from "./parse.js";
import type { InvoiceTree } from "./tree.js";

/** Controls of one invoice, FSE (B2) or DRE (DR) (shared/domain/billing.md §1.4). */
export function invoiceFindings(tree: InvoiceTree, application: string | undefined): readonly Finding[] {
  const { open, complement, close } = tree;
  const context = {
    psNumber: open?.values.ps_numero_cle,
    exemption: open?.values.justif_exo_tm,
    nature: open?.values.nature_assurance,
    ips: complement?.values.ips,
  };
  return [
    ...(open === undefined ? [] : [...sameFindings(tree, open), ...insuredFindings(open), ...amcFindings(tree, open)]),
    ...(open !== undefined && application === "DR" ? dreFindings(tree, open) : []),
    ...(complement === undefined ? [] : doctorFindings(complement)),
    ...tree.lines.flatMap((line) => lineFindings(line, context)),
    ...exemptionFindings(tree),
    ...orderFindings(tree),
    ...(close === undefined ? [] : totalFindings(tree, close)),
  ];
}

const WITHOUT_RANK = ["ps_numero_cle", "nir_assure", "nir_cle", "numero_facture"];
const REPEATED = [...WITHOUT_RANK, "rang_beneficiaire"];
/** Complements of a line have no zone for the rank. */
const RANKLESS: readonly string[] = ["4S", "4E", "4M"];

/** Every record of an invoice repeats whose it is. */
function sameFindings(tree: InvoiceTree, open: ParsedRecord<"2">): readonly Finding[] {
  const wanted: Readonly<Record<string, unknown>> = open.values;
  const found: Finding[] = [];
  for (const record of tree.records) {
    const values: Readonly<Record<string, unknown>> = record.values;
    const zones = RANKLESS.includes(record.record) ? WITHOUT_RANK : REPEATED;
    const other = zones.find((zone) => values[zone] !== wanted[zone]);
    if (other === undefined) continue;
    const message = `${other} is not that of record 2, line ${open.line}`;
    const against = { first: open.line, last: open.line };
    found.push(onZone(record, other, { rule: "B2-SAME", message, against }));
  }
  return found;
}

function insuredFindings(open: ParsedRecord<"2">): readonly Finding[] {
  const { values } = open;
  const found = [
    ...nirFindings(open, { number: "nir_assure", key: "nir_cle" }, values.nir_assure, values.nir_cle ?? "00"),
  ];
  if (values.nir_assure === undefined) {
    found.push(onZone(open, "nir_assure", { rule: "B2-CODE", message: "nir_assure is empty" }));
  }
  if (values.grand_regime === "01" && (values.rang_beneficiaire ?? 0) !== 0) {
    found.push(onZone(open, "rang_beneficiaire", { rule: "B2-RANK", message: "the rank is 000 in régime 01" }));
  }
  const { nature_assurance: nature, numero_at_ou_date: accident } = values;
  if (nature === "41" && accident === undefined) {
    const message = "nature 41 needs the identifier of the accident or its date";
    found.push(onZone(open, "numero_at_ou_date", { rule: "B2-ACCIDENT", message }));
  }
  if (accident !== undefined && nature !== undefined && !WITH_ACCIDENT.includes(nature)) {
    const message = `an accident goes with nature 41, 10 or 13, not ${nature}`;
    found.push(onZone(open, "numero_at_ou_date", { rule: "B2-ACCIDENT", message }));
  }
  return found;
}

const WITH_ACCIDENT: readonly string[] = ["10", "13", "41"];

function amcFindings(tree: InvoiceTree, open: ParsedRecord<"2">): readonly Finding[] {
  const { type_contrat: contract, numero_oc: number, top_eclatement: split } = open.values;
  const found: Finding[] = [];
  if (contract === C2S_CONTRACT && number !== C2S_CAISSE) {
    const message = `contract ${C2S_CONTRACT} needs the number ${C2S_CAISSE}`;
    found.push(onZone(open, "numero_oc", { rule: "B2-C2S", message }));
  }
  if (contract === C2S_CONTRACT && !hasAmc(tree)) {
    const message = `contract ${C2S_CONTRACT} needs an AMC amount above zero`;
    found.push(onZone(open, "type_contrat", { rule: "B2-C2S", message }));
  }
  if (split !== "F") return found;
  if (number !== undefined) {
    found.push(onZone(open, "numero_oc", { rule: "B2-SPLIT", message: "numero_oc is blank with split top F" }));
  }
  for (const { line } of tree.lines) {
    if (line === undefined || (line.values.montant_oc ?? 0) === 0) continue;
    found.push(onZone(line, "montant_oc", { rule: "B2-SPLIT", message: "the AMC amount is zero with split top F" }));
  }
  return found;
}

function hasAmc(tree: InvoiceTree): boolean {
  return tree.lines.some(({ line }) => (line?.values.montant_oc ?? 0) > 0);
}

function dreFindings(tree: InvoiceTree, open: ParsedRecord<"2">): readonly Finding[] {
  const found: Finding[] = [];
  if (open.values.top_eclatement !== undefined) {
    found.push(onZone(open, "top_eclatement", { rule: "B2-DRE", message: "the split top is blank in a DRE" }));
  }
  if (open.values.numero_oc === undefined) {
    found.push(onZone(open, "numero_oc", { rule: "B2-DRE", message: "a DRE names the AMC in numero_oc" }));
  }
  if (!hasAmc(tree)) found.push(onRecord(open, { rule: "B2-DRE", message: "a DRE asks an AMC amount above zero" }));
  return found;
}

function doctorFindings(complement: ParsedRecord<"2S">): readonly Finding[] {
  const { values } = complement;
  const found = [
    ...nirFindings(
      complement,
      { number: "nir_individuel", key: "nir_individuel_cle" },
      values.nir_individuel,
      values.nir_individuel_cle ?? "00",
    ),
    ...psKeyFindings(complement, "numero_am_mt", values.numero_am_mt),
  ];
  if (values.ips !== "O" && values.ips !== "M") return found;
  const missing = (["nom_mt_ou_orienteur", "prenom_mt_ou_orienteur"] as const).filter(
    (zone) => values[zone] === undefined,
  );
  const message = `course code ${values.ips} needs the name and the first name of the doctor`;
  return [...found, ...missing.map((zone) => onZone(complement, zone, { rule: "B2-DOCTOR", message }))];
}

/** A code of exoneration stands once: on record 2 when all lines agree, else on the lines. */
function exemptionFindings({ open, lines }: InvoiceTree): readonly Finding[] {
  const invoice = codeOf(open?.values.justif_exo_tm);
  if (open === undefined || invoice === undefined) return [];
  const written = lines.flatMap(({ line }) => line ?? []);
  const own = written.map(({ values }) => codeOf(values.justif_exo_acte));
  const [first, ...others] = own.map((code) => code ?? invoice);
  if (first === undefined) return [];
  const placed = placeExemptions([first, ...others]);
  const misplaced = written.find((_line, index) => own[index] !== placed.lines[index]);
  if (misplaced !== undefined) {
    const against = { first: open.line, last: open.line };
    const message =
      own[written.indexOf(misplaced)] === undefined
        ? "the line needs its own exoneration: the lines differ"
        : "the exoneration stands once: on record 2 when all lines agree, else on the lines";
    return [onZone(misplaced, "justif_exo_acte", { rule: "B2-EXEMPTION", message, against })];
  }
  if (placed.invoice === invoice) return [];
  const message = `record 2 says ${placed.invoice} when the lines carry their own exonerations`;
  return [onZone(open, "justif_exo_tm", { rule: "B2-EXEMPTION", message })];
}

function codeOf(text: string | undefined): B2Exemption | undefined {
  return EXEMPTIONS.find((code) => code === text);
}

function orderFindings({ lines }: InvoiceTree): readonly Finding[] {
  const given = lines.flatMap(({ line }) => {
    const day = line?.values.date_soins;
    const code = line?.values.code_acte;
    return line === undefined || day === undefined || code === undefined
      ? []
      : [{ line, date: day, code: code.slice(0, 4).trimEnd() }];
  });
  const right = inRecordOrder(given);
  const wrong = given.find((one, index) => one !== right[index]);
  if (wrong === undefined) return [];
  const message = "lines go by day, a package before the acts it covers, a majoration after its act";
  return [onRecord(wrong.line, { rule: "B2-ORDER", message })];
}

/** Record 5 adds up the records between it and record 2. */
function totalFindings(tree: InvoiceTree, close: ParsedRecord<"5">): readonly Finding[] {
  const lines = tree.lines.flatMap(({ line }) => line?.values ?? []);
  const sum = (read: (values: ParsedRecord<"4">["values"]) => number | undefined): number =>
    lines.reduce((total, values) => total + (read(values) ?? 0), 0);
  const charged = sum(({ honoraires }) => honoraires);
  const amo = sum(({ montant_amo }) => montant_amo);
  const expected = {
    total_honoraires: charged,
    total_amo_honoraires: amo,
    total_participation_avant_oc: charged - amo,
    total_oc_honoraires: sum(({ montant_oc }) => montant_oc),
  };
  const against = { first: tree.records[0]?.line ?? close.line, last: close.line };
  const found: Finding[] = [];
  for (const zone of Object.keys(expected) as (keyof typeof expected)[]) {
    const told = close.values[zone];
    if (told === undefined || told === expected[zone]) continue;
    const message = `${zone} is ${told} where the lines add up to ${expected[zone]} (cents)`;
    found.push(onZone(close, zone, { rule: "B2-TOTAL", message, against }));
  }
  const count = tree.records.filter(isCounted).length;
  const told = close.values.nb_enregistrements_3_4;
  if (told !== undefined && told !== count) {
    const message = `${told} records of type 4 are told, the invoice has ${count}`;
    found.push(onZone(close, "nb_enregistrements_3_4", { rule: "B2-COUNT", message, against }));
  }
  return found;
}

function isCounted({ record }: AnyRecord): boolean {
  return record.startsWith("4");
}
