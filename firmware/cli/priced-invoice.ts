import type { Nomenclature } from "../billing/nomenclature.js";
import type { PredictContext } from "../billing/predict/context.js";
import type { InvoiceInput, RatedInvoice, TypedShares } from "../billing/types.js";
import { err, ok, type Result } from "../lib/result.js";
import { contextSchema } from "./context-schema.js";
import { type Outcome, readInput, refuse } from "./outcome.js";
import { rateRequest } from "./rate.js";
import { readRateRequest } from "./rate-input.js";

/** An invoice as `tournee rate` reads it, priced, and what its `context` says. */
export interface PricedInvoiceFile {
  readonly input: InvoiceInput;
  readonly rated: RatedInvoice;
  readonly context: PredictContext;
}

/** Runs a command on an invoice file (`-`: standard input) and prints what `show` makes of it as JSON. */
export function invoiceCommand(
  name: string,
  args: readonly string[],
  nomenclature: Nomenclature,
  show: (invoice: PricedInvoiceFile) => unknown,
): Outcome {
  const [file, ...rest] = args;
  if (file === undefined || rest.length > 0) {
    return refuse(`usage: tournee ${name} FILE.json [--tables FILE]   (or - for standard input)\n`);
  }
  const text = readInput(file);
  if (text === undefined) return refuse(`tournee ${name}: cannot read ${file}\n`);
  const invoice = readInvoice(text, nomenclature);
  if (!invoice.ok) return refuse(`tournee ${name}: ${invoice.error}\n`);
  return { exitCode: 0, stdout: `${JSON.stringify(show(invoice.value), undefined, 2)}\n`, stderr: "" };
}

/** The input of `tournee rate` with an optional `context` beside it. Never throws; the error is one sentence. */
export function readInvoice(text: string, nomenclature: Nomenclature): Result<PricedInvoiceFile, string> {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return err("the input is not JSON");
  }
  const { invoice, said } = apart(document);
  const context = contextSchema.safeParse(said ?? {});
  if (!context.success) {
    const [issue] = context.error.issues;
    return err(`${["context", ...(issue?.path ?? [])].join(".")}: ${issue?.message ?? "is refused"}`);
  }
  const request = readRateRequest(invoice);
  if (!request.ok) return request;
  const rated = rateRequest(request.value, nomenclature);
  if (!rated.ok) return rated;
  const { tp } = request.value;
  const settlement = hasOwn(invoice, "tp") ? { tiersPayantAmo: tp.amo, tiersPayantAmc: tp.amc } : undefined;
  return ok({
    input: { ...request.value.input, typedShares: typedSharesOf(rated.value) },
    rated: rated.value,
    context: { settlement, ...context.data },
  });
}

function hasOwn(document: unknown, name: string): boolean {
  return typeof document === "object" && document !== null && Object.hasOwn(document, name);
}

function apart(document: unknown): { readonly invoice: unknown; readonly said: unknown } {
  if (typeof document !== "object" || document === null || Array.isArray(document)) {
    return { invoice: document, said: undefined };
  }
  const entries = Object.entries(document);
  const said = entries.find(([name]) => name === "context")?.[1];
  return { invoice: Object.fromEntries(entries.filter(([name]) => name !== "context")), said };
}

/** By line key: the request names lines by their place. */
function typedSharesOf({ lines }: RatedInvoice): Readonly<Record<string, TypedShares>> {
  return Object.fromEntries(
    lines
      .filter(({ typed }) => typed.amo || typed.amc)
      .map(({ key, typed, amo, amc }) => [key, { ...(typed.amo ? { amo } : {}), ...(typed.amc ? { amc } : {}) }]),
  );
}
