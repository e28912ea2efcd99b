import { parseArgs } from "node:util";
import { type BookError, readBook, writeBook } from "../billing/returns/book-json.js";
import type { CodeLookup } from "../billing/returns/codes.js";
import type { When } from "../billing/returns/deadlines.js";
import { type Book, type Taken, takeReturns } from "../billing/returns/matching.js";
import { parseReturns, type ReturnLineError } from "../billing/returns/parse.js";
import { describeFault } from "../billing/returns/strict-reader.js";
import { type Todo, todoList } from "../billing/returns/todo.js";
import { totalsOf } from "../billing/returns/totals.js";
import { systemClock } from "../lib/clock.js";
import { parseDate } from "../lib/dates.js";
import { assertNever, err, ok, type Result } from "../lib/result.js";
import { codesOf } from "./anomaly-codes.js";
import { type Outcome, readInput } from "./outcome.js";
import { returnsText } from "./returns-text.js";

const USAGE = `usage: tournee returns FILE.jsonl --invoices FILE.json [--today AAAA-MM-JJ] [--department 57]
                       [--codes anomalies.csv] [--json]  (or - for standard input)
`;

/** What the command works on, its files read. */
export interface ReturnsRequest {
  /** Returns, one JSON object a line. */
  readonly returns: string;
  /** The book of invoices, JSON. */
  readonly invoices: string;
  readonly when: When;
  readonly lookup: CodeLookup | undefined;
  readonly output: "text" | "json";
}

/** `tournee returns`: gives acknowledgements and payments to their invoices, and tells what is left to do. */
export function returnsCommand(args: readonly string[]): Outcome {
  const request = readRequest(args);
  return request.ok ? returnsOutcome(request.value) : { exitCode: 2, stdout: "", stderr: request.error };
}

function readRequest(args: readonly string[]): Result<ReturnsRequest, string> {
  const parsed = readArguments(args);
  if (parsed === undefined) return err(USAGE);
  const { file, invoices, codes, json } = parsed;
  const today =
    parsed.today === undefined
      ? systemClock(process.env.TOURNEE_ZONE ?? "Europe/Paris").wall().date
      : parseDate(parsed.today);
  if (today === undefined) return err(`tournee returns: --today must be a date AAAA-MM-JJ\n`);
  const texts = [file, invoices, ...(codes === undefined ? [] : [codes])].map((name) => ({
    name,
    text: readInput(name),
  }));
  const unread = texts.find(({ text }) => text === undefined);
  if (unread !== undefined) return err(`tournee returns: cannot read ${unread.name}\n`);
  const [returnsText = "", invoicesText = "", codesText] = texts.map(({ text }) => text ?? "");
  return ok({
    returns: returnsText,
    invoices: invoicesText,
    when: { today, department: parsed.department },
    lookup: codesText === undefined ? undefined : codesOf(codesText),
    output: json ? "json" : "text",
  });
}

interface Arguments {
  readonly file: string;
  readonly invoices: string;
  readonly today: string | undefined;
  readonly department: string | undefined;
  readonly codes: string | undefined;
  readonly json: boolean;
}

function readArguments(args: readonly string[]): Arguments | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        invoices: { type: "string" },
        today: { type: "string" },
        department: { type: "string" },
        codes: { type: "string" },
        json: { type: "boolean" },
      },
    });
    const [file, ...rest] = positionals;
    const { invoices, today, department, codes, json } = values;
    if (file === undefined || rest.length > 0 || invoices === undefined) return undefined;
    return { file, invoices, today, department, codes, json: json === true };
  } catch {
    return undefined;
  }
}

/** The command without files. Lines that cannot be read are told and make the exit code 2; the others are used. */
export function returnsOutcome({ returns, invoices, when, lookup, output }: ReturnsRequest): Outcome {
  const book = parseBook(invoices);
  if (!book.ok) return { exitCode: 2, stdout: "", stderr: `tournee returns: invoices: ${book.error}\n` };
  const { messages, errors } = parseReturns(returns);
  const taken = takeReturns(book.value, messages, lookup);
  const todo = todoList(taken.book, when, lookup);
  const stdout = output === "text" ? returnsText(taken, todo, lookup) : returnsJson(taken, todo);
  const stderr = errors.map((error) => `tournee returns: ${describeLine(error)}\n`).join("");
  return { exitCode: errors.length === 0 ? 0 : 2, stdout, stderr };
}

/** The book as `--invoices` reads it, with what is told beside it. */
function returnsJson({ book, findings }: Taken, todo: readonly Todo[]): string {
  const told = {
    ...writeBook(book),
    report: {
      totals: totalsOf(book.invoices),
      findings: findings.map(({ kind, text }) => ({ kind, text })),
      todo,
    },
  };
  return `${JSON.stringify(told, undefined, 2)}\n`;
}

function parseBook(text: string): Result<Book, string> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return err("the file is not JSON");
  }
  const book = readBook(value);
  return book.ok ? book : err(describeBook(book.error));
}

function describeBook(error: BookError): string {
  switch (error.kind) {
    case "field":
      return describeFault(error);
    case "unmatched":
      return `unmatched[${error.line - 1}]: is not a line of a returns file`;
    case "number-twice":
      return `invoice ${error.number} is there twice`;
    case "history":
      return `invoice ${error.number}: ${describeHistory(error)}`;
    default:
      return assertNever(error);
  }
}

function describeHistory({ error }: Extract<BookError, { kind: "history" }>): string {
  if (error.kind !== "bad-history") return error.kind;
  const { step, refusal } = error;
  return `steps[${step}]: "${refusal.event}" cannot follow "${refusal.from}" (${refusal.why})`;
}

function describeLine(error: ReturnLineError): string {
  switch (error.kind) {
    case "not-json":
      return `line ${error.line}: is not JSON`;
    case "line-too-long":
      return `line ${error.line}: is too long (${error.length} characters)`;
    case "field":
      return `line ${error.line}: ${describeFault(error)}`;
    default:
      return assertNever(error);
  }
}
