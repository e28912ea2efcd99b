import {
  BODY_VERSION,
  type CollectedFseRecord,
  type CollectedPdt,
  type OperationFailure,
  type OperationName,
  PROTOCOL_VERSION,
  REQUEST_SCHEMAS,
  type RequestOf,
  schemaFault,
} from "tournee-pc/protocol";
import type { Clock } from "../../lib/clock.js";
import { err, ok, type Result } from "../../lib/result.js";
import type { WorkstationInvoice } from "../../model/workstation-invoice.js";
import { checkInvoice } from "./check-invoice.js";
import type {
  CollectedFse,
  CollectedInvoice,
  CollectedSignature,
  LoadOutcome,
  PcFailure,
  TerminalExchange,
} from "./contract.js";
import { deposit } from "./deposit.js";

export interface OperationParts {
  readonly exchange: TerminalExchange;
  readonly clock: Clock;
  /** How the terminal names itself to a PC. */
  readonly product: { readonly name: string; readonly release: string };
}

/** What is answered: a value for JSON, or why nothing was done. */
type Outcome = Result<unknown, OperationFailure>;

/**
 * Does one operation for a paired PC.
 * @param body JSON text from outside
 * @param attachment bytes that came with it
 * @returns JSON text of the answer, or the failure; nothing of the body is ever in a failure
 */
export async function perform(
  parts: OperationParts,
  pcId: string,
  operation: OperationName,
  body: string,
  attachment?: Uint8Array,
): Promise<Result<string, OperationFailure>> {
  const value = jsonOf(body);
  if (!isObject(value)) return err({ error: "invalid", field: "", why: "type" });
  if (value.v !== BODY_VERSION) return err({ error: "version", supported: [BODY_VERSION] });
  const parsed = REQUEST_SCHEMAS[operation].safeParse(value);
  if (!parsed.success) return err({ error: "invalid", ...schemaFault(parsed.error, value) });
  if (attachment !== undefined && operation !== "DeposerMiseAJour") {
    return err({ error: "invalid", field: "", why: "unknown-field" });
  }
  const outcome = await DOERS[operation](parts, pcId, parsed.data as never, attachment);
  return outcome.ok ? ok(JSON.stringify(outcome.value)) : outcome;
}

type Doers = {
  readonly [Name in OperationName]: (
    parts: OperationParts,
    pcId: string,
    request: RequestOf<Name>,
    attachment: Uint8Array | undefined,
  ) => Promise<Outcome>;
};

const DOERS: Doers = {
  async IdentifierTLA({ exchange, product }, pcId) {
    const billers = await exchange.billers(pcId);
    if (!billers.ok) return failed(billers.error);
    const loaded = await exchange.loaded(pcId);
    if (!loaded.ok) return failed(loaded.error);
    const fse = await exchange.fseNumbers(pcId);
    if (!fse.ok) return failed(fse.error);
    const count = (state: string): number => loaded.value.filter((one) => one.state === state).length;
    return ok({
      protocol: PROTOCOL_VERSION,
      product: product.name,
      release: product.release,
      billers: billers.value,
      pdt: { toSign: count("to-sign"), signed: count("signed"), refused: count("refused") },
      fse: fse.value.length,
    });
  },

  async ChargerFacturesPdT(parts, pcId, { invoices }) {
    const ids = invoices.map(({ id }) => id);
    const twice = ids.findIndex((id, index) => ids.indexOf(id) !== index);
    if (twice >= 0) return err({ error: "invalid", field: `invoices.${twice}.id`, why: "twice" });
    return await load(parts, pcId, invoices);
  },

  async DechargerFacturesPdT({ exchange }, pcId, request) {
    if (request.want === "list") {
      const loaded = await exchange.loaded(pcId);
      return loaded.ok ? ok({ invoices: loaded.value.map(({ id, state }) => ({ id, state })) }) : failed(loaded.error);
    }
    return collected(await exchange.collect(pcId, request.id), pdtRecord);
  },

  async DechargerFSETLA({ exchange }, pcId, request) {
    if (request.want === "list") {
      const numbers = await exchange.fseNumbers(pcId);
      return numbers.ok
        ? ok({ invoices: numbers.value.map(({ biller, number }) => ({ biller, number })) })
        : failed(numbers.error);
    }
    return collected(await exchange.fse(pcId, request.biller, request.number), fseRecord);
  },

  async DechargerBeneficiaires({ exchange }, pcId) {
    const beneficiaries = await exchange.beneficiaries(pcId);
    return beneficiaries.ok ? ok({ beneficiaries: beneficiaries.value }) : failed(beneficiaries.error);
  },

  async EffacerTLA({ exchange }, pcId, { acknowledged }) {
    const outcomes = await exchange.erase(pcId, acknowledged);
    return outcomes.ok ? ok({ outcomes: outcomes.value }) : failed(outcomes.error);
  },

  async DeposerMiseAJour({ exchange }, _pcId, request, attachment) {
    return await deposit(exchange.bundles, request, attachment);
  },
};

/** Those that are well formed are given to the terminal's memory in one call; outcomes come in the order of the request. */
async function load(
  { exchange, clock }: OperationParts,
  pcId: string,
  invoices: readonly { readonly id: string }[],
): Promise<Outcome> {
  const today = clock.wall().date;
  const checked = invoices.map((invoice) => ({ id: invoice.id, check: checkInvoice(invoice, today) }));
  const good: WorkstationInvoice[] = checked.flatMap(({ check }) => (check.ok ? [check.value] : []));
  const loaded = good.length === 0 ? ok([]) : await exchange.load(pcId, good);
  if (!loaded.ok) return failed(loaded.error);
  const byId = new Map<string, LoadOutcome>(loaded.value.map((outcome) => [outcome.id, outcome]));
  const outcomes = checked.flatMap(({ id, check }): LoadOutcome[] => {
    if (!check.ok) return [{ id, kind: "refused", why: { kind: "invalid", ...check.error } }];
    const outcome = byId.get(id);
    return outcome === undefined ? [] : [outcome];
  });
  return ok({ outcomes });
}

function collected<T>(found: Result<T | undefined, PcFailure>, toRecord: (value: T) => unknown): Outcome {
  if (!found.ok) return failed(found.error);
  return found.value === undefined ? err({ error: "unknown" }) : ok(toRecord(found.value));
}

/** Fields in a fixed order: the same record is the same text each time it is collected. */
function pdtRecord({ id, state, document, signatures, reason }: CollectedInvoice): CollectedPdt {
  return { kind: "pdt", id, state, document, signatures: signatures.map(signatureRecord), reason: reason ?? null };
}

function fseRecord({ biller, number, document, signatures }: CollectedFse): CollectedFseRecord {
  return { kind: "fse", biller, number, document, signatures: signatures.map(signatureRecord) };
}

function signatureRecord({ by, signature, certificate, at }: CollectedSignature): CollectedPdt["signatures"][number] {
  return { by, signature, certificate, at };
}

/** The detail of an `io` failure stays in the terminal. */
function failed(failure: PcFailure): { readonly ok: false; readonly error: OperationFailure } {
  return err({ error: failure.kind });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
