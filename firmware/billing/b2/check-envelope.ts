import { psKeyFindings, rppsKeyFindings } from "./check-keys.js";
import { APPLICATIONS, fluxOf } from "./codes.js";
import type { NewDigest } from "./digest.js";
import { type Finding, onZone } from "./finding.js";
import type { ParsedRecord } from "./parse.js";
import type { PhysicalRecord } from "./physical.js";
import type { FileTree, InvoiceTree, LotTree } from "./tree.js";

/** Controls of what opens and closes a file and its lots: the counts, the totals, the hash, and that they agree. */
export function envelopeFindings(
  tree: FileTree,
  physical: readonly PhysicalRecord[],
  newDigest: NewDigest,
): readonly Finding[] {
  const { open, close, lots } = tree;
  return [
    ...lots.flatMap((lot) => lotFindings(lot, physical, newDigest)),
    ...(open === undefined ? [] : lots.flatMap((lot) => openingFindings(open, lot.open))),
    ...(close === undefined ? [] : closingFindings(tree, close, physical.length)),
    ...numberFindings(lots),
  ];
}

/** What record 000 says of whom, to whom and when holds for each lot. */
function openingFindings(open: ParsedRecord<"000">, lot: ParsedRecord<"1"> | undefined): readonly Finding[] {
  if (lot === undefined) return [];
  const { values: file } = open;
  const { values } = lot;
  const application = APPLICATIONS.find((one) => one === file.application);
  const recipient = `${values.grand_regime_destinataire ?? "00"}${values.caisse_destinataire ?? "000"}${values.centre_destinataire ?? "0000"}`;
  const pairs: readonly (readonly [zone: string, holds: boolean])[] = [
    ["numero_emetteur", sameNumber(file.numero_emetteur, values.ps_numero_cle)],
    ["numero_destinataire", sameNumber(file.numero_destinataire, recipient)],
    ["date_creation", file.date_creation === values.date_lot],
    ["application", application === undefined || fluxOf(application) === values.nature_flux],
  ];
  const against = { first: lot.line, last: lot.line };
  return pairs
    .filter(([, holds]) => !holds)
    .map(([zone]) => {
      const message = `${zone} is not that of the lot opened at line ${lot.line}`;
      return onZone(open, zone, { rule: "B2-FILE", message, against });
    });
}

/** Whether two numbers are the same but for the zeros that fill their zones. */
function sameNumber(a: string | undefined, b: string | undefined): boolean {
  return Number(a ?? 0) === Number(b ?? 0);
}

function closingFindings({ open, lots }: FileTree, close: ParsedRecord<"999">, records: number): readonly Finding[] {
  const { identification_fichier: counter, nb_lots, nb_enregistrements } = close.values;
  const found: Finding[] = [];
  const opened = open?.values.identification_fichier;
  if (open !== undefined && opened !== undefined && counter !== undefined && counter !== opened) {
    const message = `the file is ${counter} at its end and ${opened} at its beginning`;
    const against = { first: open.line, last: open.line };
    found.push(onZone(close, "identification_fichier", { rule: "B2-FILE", message, against }));
  }
  found.push(...countFinding(close, "nb_lots", nb_lots, lots.length));
  found.push(...countFinding(close, "nb_enregistrements", nb_enregistrements, records));
  return found;
}

function countFinding(
  on: ParsedRecord<"6"> | ParsedRecord<"999">,
  zone: string,
  told: number | undefined,
  counted: number,
): readonly Finding[] {
  if (told === undefined || told === counted) return [];
  return [onZone(on, zone, { rule: "B2-COUNT", message: `${zone} is ${told} where the file has ${counted}` })];
}

function lotFindings(lot: LotTree, physical: readonly PhysicalRecord[], newDigest: NewDigest): readonly Finding[] {
  const { open, close, invoices } = lot;
  return [
    ...(open === undefined ? [] : lotOpenFindings(open, invoices)),
    ...(open === undefined || close === undefined ? [] : lotEndFindings(open, close, physical, newDigest)),
    ...(close === undefined ? [] : lotTotalFindings(close, invoices)),
  ];
}

function lotOpenFindings(open: ParsedRecord<"1">, invoices: readonly InvoiceTree[]): readonly Finding[] {
  const { values } = open;
  const found = [
    ...psKeyFindings(open, "ps_numero_cle", values.ps_numero_cle),
    ...rppsKeyFindings(open, "rpps", values.rpps),
  ];
  if (values.ps_numero_cle === undefined) {
    found.push(onZone(open, "ps_numero_cle", { rule: "B2-CODE", message: "ps_numero_cle is empty" }));
  }
  if (values.nature_flux !== "F" && values.nature_flux !== "D") {
    found.push(onZone(open, "nature_flux", { rule: "B2-CODE", message: "nature_flux must be F (FSE) or D (DRE)" }));
  }
  if (values.numero_lot === 0) {
    found.push(onZone(open, "numero_lot", { rule: "B2-LOT", message: "a lot is numbered from 001 to 999" }));
  }
  const against = { first: open.line, last: open.line };
  for (const { open: invoice } of invoices) {
    if (invoice?.values.ps_numero_cle === undefined || invoice.values.ps_numero_cle === values.ps_numero_cle) continue;
    const message = `ps_numero_cle is not that of the lot opened at line ${open.line}`;
    found.push(onZone(invoice, "ps_numero_cle", { rule: "B2-SAME", message, against }));
  }
  return found;
}

/** What joins records 1 and 6: whose, which number, how many records, their hash. */
function lotEndFindings(
  open: ParsedRecord<"1">,
  close: ParsedRecord<"6">,
  physical: readonly PhysicalRecord[],
  newDigest: NewDigest,
): readonly Finding[] {
  const found: Finding[] = [];
  const against = { first: open.line, last: open.line };
  for (const zone of ["ps_numero_cle", "numero_lot"] as const) {
    const [told, wanted] = [close.values[zone], open.values[zone]];
    if (told === wanted || told === undefined || wanted === undefined) continue;
    const message = `${zone} is not that of the lot opened at line ${open.line}`;
    found.push(onZone(close, zone, { rule: "B2-LOT", message, against }));
  }
  const records = close.line - open.line + 1;
  found.push(...countFinding(close, "nb_enregistrements", close.values.nb_enregistrements, records));
  const digest = newDigest();
  for (const { text } of physical.slice(open.line - 1, close.line - 1)) digest.update(text);
  const hash = close.values.empreinte_sha256_hex;
  if (hash !== undefined && hash !== digest.hex()) {
    const message = `the hash is not that of lines ${open.line} to ${close.line - 1}: one of them was altered, or the hash`;
    const covered = { first: open.line, last: close.line - 1 };
    found.push(onZone(close, "empreinte_sha256_hex", { rule: "B2-HASH", message, against: covered }));
  }
  return found;
}

function lotTotalFindings(close: ParsedRecord<"6">, invoices: readonly InvoiceTree[]): readonly Finding[] {
  const ends = invoices.flatMap(({ close: end }) => end?.values ?? []);
  const sum = (read: (values: ParsedRecord<"5">["values"]) => number | undefined): number =>
    ends.reduce((total, values) => total + (read(values) ?? 0), 0);
  const expected = {
    total_honoraires: sum(({ total_honoraires }) => total_honoraires),
    total_amo: sum(({ total_amo_honoraires }) => total_amo_honoraires),
    total_participation_avant_oc: sum(({ total_participation_avant_oc }) => total_participation_avant_oc),
    total_oc: sum(({ total_oc_honoraires }) => total_oc_honoraires),
  };
  const found = [...countFinding(close, "nb_factures", close.values.nb_factures, invoices.length)];
  for (const zone of Object.keys(expected) as (keyof typeof expected)[]) {
    const told = close.values[zone];
    if (told === undefined || told === expected[zone]) continue;
    const message = `${zone} is ${told} where the records 5 add up to ${expected[zone]} (cents)`;
    found.push(onZone(close, zone, { rule: "B2-TOTAL", message }));
  }
  return found;
}

/** No two lots of a file have one number, nor two of its invoices. */
function numberFindings(lots: readonly LotTree[]): readonly Finding[] {
  const lotLines = new Map<number, number>();
  const invoiceLines = new Map<number, number>();
  return lots.flatMap(({ open, invoices }) => [
    ...twice(open, "numero_lot", open?.values.numero_lot, lotLines),
    ...invoices.flatMap((tree) => twice(tree.open, "numero_facture", tree.open?.values.numero_facture, invoiceLines)),
  ]);
}

function twice(
  record: ParsedRecord<"1"> | ParsedRecord<"2"> | undefined,
  zone: string,
  number: number | undefined,
  lines: Map<number, number>,
): readonly Finding[] {
  if (record === undefined || number === undefined) return [];
  const first = lines.get(number);
  lines.set(number, first ?? record.line);
  if (first === undefined) return [];
  const message = `${zone} was already given at line ${first}`;
  return [onZone(record, zone, { rule: "B2-LOT", message, against: { first, last: first } })];
}
