import { type Check, checkText } from "../billing/b2/check.js";
import type { Finding } from "../billing/b2/finding.js";
import { pairFindings } from "../billing/b2/pair.js";
import { sha256 } from "../lib/sha256.js";
import { type Outcome, readInput, refuse } from "./outcome.js";

const USAGE = `usage: tournee b2 check FILE...

  Checks files of the norme B2 (FSE and DRE). One line a finding:
    FILE:LINE: error|warning RULE record R, zone NAME (position P, length L): what is wrong
  Several files are also checked against each other: a split FSE needs its DRE.
  Exit code: 0 no error (there may be warnings), 1 errors, 2 a file cannot be read.
`;

interface Checked {
  readonly file: string;
  readonly check: Check;
}

/** `tournee b2 check FILE...`. Never throws; tells lines and zones, never a NIR nor a name. */
export function runB2(args: readonly string[]): Promise<Outcome> {
  return Promise.resolve(checkCommand(args));
}

function checkCommand(args: readonly string[]): Outcome {
  const [action, ...files] = args;
  if (action !== "check" || files.length === 0 || files.some((file) => file.startsWith("--"))) return refuse(USAGE);
  const checked: Checked[] = [];
  for (const file of files) {
    const text = readInput(file, "latin1");
    if (text === undefined) return refuse(`tournee b2: cannot read ${file}\n`);
    checked.push({ file, check: checkText(text, sha256) });
  }
  return report(checked);
}

function report(checked: readonly Checked[]): Outcome {
  const pairs = pairFindings(checked.map(({ check }) => check.read));
  const lines = checked.flatMap(({ file, check }, index) => [
    ...check.findings.map((finding) => sentence(file, finding)),
    ...pairs.filter((pair) => pair.file === index).map((pair) => sentence(file, pair.finding)),
    summary(file, check),
  ]);
  const errors = checked.reduce((total, { check }) => total + check.errors, pairs.length);
  return { exitCode: errors === 0 ? 0 : 1, stdout: `${lines.join("\n")}\n`, stderr: "" };
}

function sentence(file: string, { line, severity, rule, record, field, position, length, message }: Finding): string {
  const zone = `record ${record ?? "?"}, zone ${field} (position ${position}, length ${length})`;
  return `${file}:${line}: ${severity} ${rule} ${zone}: ${message}`;
}

function summary(file: string, { records, lots, invoices, errors, warnings }: Check): string {
  return `${file}: ${records} records, ${lots} lots, ${invoices} invoices; ${errors} errors, ${warnings} warnings`;
}
