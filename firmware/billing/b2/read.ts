import { err, ok, type Result } from "../../lib/result.js";
import { APPLICATIONS, SECURING_MODES } from "./codes.js";
import type { NewDigest } from "./digest.js";
import { type Finding, onField, onRecord, onZone } from "./finding.js";
import { readInvoice } from "./from-records.js";
import { LAYOUTS, typeOf } from "./layout.js";
import type { B2File, B2Invoice, B2Lot, B2Organism, B2Professional } from "./model.js";
import { type ParsedRecord, type ParsedText, parseText } from "./parse.js";
import { type FileTree, type LotTree, treeOf } from "./tree.js";
import { writeFile } from "./write.js";

/** What a text says, whether or not it says it well. */
export interface ReadText {
  readonly parsed: ParsedText;
  readonly tree: FileTree;
  /** Undefined when records are missing or say nothing that a file can hold. */
  readonly file: B2File | undefined;
  /** By line: form, order and codes. */
  readonly findings: readonly Finding[];
}

/**
 * Reads a B2 text back: the file, such that writing it gives the same text again, or every reason why not.
 * @param text one byte a character (latin-1)
 */
export function readFile(text: string, newDigest: NewDigest): Result<B2File, readonly [Finding, ...Finding[]]> {
  const { parsed, file, findings } = readText(text);
  const [first, ...others] = findings;
  if (first !== undefined) return err([first, ...others]);
  if (file === undefined) {
    const message = "the file holds no whole lot";
    return err([onRecord({ line: 1, record: undefined }, { rule: "B2-NESTING", message })]);
  }
  const other = canonicalFinding(parsed, file, newDigest);
  return other === undefined ? ok(file) : err([other]);
}

/** The first steps of `readFile`, for the controls that go on where reading stops. Never throws. */
export function readText(text: string): ReadText {
  const parsed = parseText(text);
  const tree = treeOf(parsed.records);
  const findings: Finding[] = [...parsed.findings];
  const file = fileOf(tree, findings);
  return { parsed, tree, file, findings: findings.sort((a, b) => a.line - b.line) };
}

function fileOf({ open, lots }: FileTree, findings: Finding[]): B2File | undefined {
  const [firstTree] = lots;
  const [first, ...others] = lots.flatMap((lot) => lotOf(lot, findings) ?? []);
  const application = open === undefined ? undefined : applicationOf(open, findings);
  const lotOpen = firstTree?.open;
  if (first === undefined || lotOpen === undefined) return undefined;
  if (open?.values.date_creation === undefined || application === undefined) return undefined;
  return {
    sender: senderOf(lotOpen),
    recipient: recipientOf(lotOpen),
    application,
    counter: open.values.identification_fichier ?? 0,
    date: open.values.date_creation,
    lots: [first, ...others],
  };
}

function applicationOf(open: ParsedRecord<"000">, findings: Finding[]): B2File["application"] | undefined {
  const application = APPLICATIONS.find((one) => one === open.values.application);
  if (application === undefined) {
    const message = "application must be B2 (FSE) or DR (DRE)";
    findings.push(onZone(open, "application", { rule: "B2-CODE", message }));
  }
  return application;
}

function senderOf({ values }: ParsedRecord<"1">): B2Professional {
  return {
    number: values.ps_numero_cle ?? "000000000",
    name: values.nom_ps ?? "",
    speciality: values.specialite,
    rpps: values.rpps,
  };
}

function recipientOf({ values }: ParsedRecord<"1">): B2Organism {
  return {
    regime: values.grand_regime_destinataire ?? "00",
    caisse: values.caisse_destinataire ?? "000",
    centre: values.centre_destinataire ?? "0000",
  };
}

function lotOf({ open, invoices }: LotTree, findings: Finding[]): B2Lot | undefined {
  const read: B2Invoice[] = [];
  for (const tree of invoices) {
    const { invoice, findings: found } = readInvoice(tree);
    findings.push(...found);
    if (invoice !== undefined) read.push(invoice);
  }
  const [first, ...others] = read;
  if (open === undefined || first === undefined) return undefined;
  const mode = SECURING_MODES.find((one) => one === (open.values.mode_securisation ?? "0"));
  if (mode === undefined) {
    const message = `mode_securisation must be one of ${SECURING_MODES.join(" ")}`;
    findings.push(onZone(open, "mode_securisation", { rule: "B2-CODE", message }));
    return undefined;
  }
  return { number: open.values.numero_lot ?? 0, mode, invoices: [first, ...others] };
}

/** The first zone that is not what this program writes for the same file: totals, counts, hash, order, doubled codes. */
export function canonicalFinding({ physical }: ParsedText, file: B2File, newDigest: NewDigest): Finding | undefined {
  const written = writeFile(file, newDigest);
  if (!written.ok) {
    const { field, record } = written.error.misfit;
    const message = `${field.name} of record ${record} cannot be written again`;
    return onRecord({ line: 1, record: undefined }, { rule: "B2-CANONICAL", message });
  }
  const records = written.value.split("\r\n");
  for (const { line, text } of physical) {
    const expected = records[line - 1] ?? "";
    if (text !== expected) return differingZone(line, text, expected);
  }
  return undefined;
}

function differingZone(line: number, text: string, expected: string): Finding {
  const layout = Object.values(LAYOUTS).find(({ type }) => type === typeOf(text));
  const place = { line, record: layout?.type };
  const field = layout?.fields.find(({ at, length }) => !sameSlice(text, expected, at - 1, length));
  const message = "the zone is not what the rest of the file gives";
  return field === undefined
    ? onRecord(place, { rule: "B2-CANONICAL", message })
    : onField(place, field, { rule: "B2-CANONICAL", message });
}

function sameSlice(a: string, b: string, from: number, length: number): boolean {
  return a.slice(from, from + length) === b.slice(from, from + length);
}
