import { parseArgs } from "node:util";
import { loadFaces } from "../documents/faces.js";
import type { Quittance } from "../documents/quittance.js";
import { quittancePdf } from "../documents/quittance-pdf.js";
import { writeFileAtomic } from "../lib/atomic-file.js";
import { wallIn } from "../lib/clock.js";
import { type Instant, type PlainDate, parseDate } from "../lib/dates.js";
import { type Outcome, readInput, refuse } from "./outcome.js";
import { readQuittance } from "./quittance-input.js";

const USAGE = `usage: tournee quittance INVOICE.json [--out FILE.pdf] [--masked] [--number N] [--date AAAA-MM-JJ]

  Writes the patient's copy of an exported invoice as a PDF.
  --out     by default quittance-NUMBER.pdf, here
  --masked  only the first digits of social security numbers
  --number  which invoice, when the file holds several
  --date    the day it is issued, today by default; the same day gives the same bytes
`;

interface Request {
  readonly file: string;
  readonly out: string | undefined;
  readonly masked: boolean;
  readonly number: number | undefined;
  readonly date: PlainDate | undefined;
}

/** `tournee quittance`: reads an export of the terminal, writes one sheet. */
export async function quittanceCommand(args: readonly string[]): Promise<Outcome> {
  const request = parse(args);
  if (request === undefined) return refuse(USAGE);
  const { file, masked, number, date } = request;
  const text = readInput(file);
  if (text === undefined) return refuse(`tournee quittance: cannot read ${file}\n`);
  const zone = process.env.TOURNEE_ZONE ?? "Europe/Paris";
  const issuedOn = date ?? wallIn(zone, Date.now() as Instant).date;
  const quittance = readQuittance(text, { number, issuedOn, zone });
  if (!quittance.ok) return refuse(`tournee quittance: ${quittance.error}\n`);
  return write(quittance.value, request.out ?? fileName(quittance.value), masked);
}

async function write(quittance: Quittance, out: string, masked: boolean): Promise<Outcome> {
  const sheet = await quittancePdf(quittance, { faces: loadFaces(), nir: masked ? "masked" : "shown" });
  try {
    // It names a patient: for the eyes of who asked.
    writeFileAtomic(out, sheet.bytes, { mode: 0o600, existing: "replace" });
  } catch {
    return refuse(`tournee quittance: cannot write ${out}\n`);
  }
  const missing = sheet.missingGlyphs.join(", ");
  const warning = missing === "" ? "" : `tournee quittance: drawn as empty boxes, the font lacks them: ${missing}\n`;
  return { exitCode: 0, stdout: `${out}\n`, stderr: warning };
}

/** `quittance-000001434.pdf`. */
function fileName({ number }: Quittance): string {
  return `quittance-${String(number).padStart(9, "0")}.pdf`;
}

function parse(args: readonly string[]): Request | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        out: { type: "string" },
        masked: { type: "boolean", default: false },
        number: { type: "string" },
        date: { type: "string" },
      },
      allowPositionals: true,
    });
    const [file, ...rest] = positionals;
    const date = values.date === undefined ? undefined : parseDate(values.date);
    const number = values.number === undefined ? undefined : Number(values.number);
    const wrong = (values.date !== undefined && date === undefined) || (number !== undefined && !(number >= 1));
    if (file === undefined || rest.length > 0 || wrong) return undefined;
    return { file, out: values.out, masked: values.masked, number, date };
  } catch {
    // parseArgs throws on an option it does not know.
    return undefined;
  }
}
