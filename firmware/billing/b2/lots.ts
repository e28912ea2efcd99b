import type { PlainDate } from "../../lib/dates.js";
import { err, ok, type Result } from "../../lib/result.js";
import { APPLICATIONS, type B2Application, type B2SecuringMode, SECURING_MODES } from "./codes.js";
import { type FlowManagement, flowsOf } from "./management.js";
import type { B2File, B2Invoice, B2Lot, B2Organism, B2Professional } from "./model.js";
import { type Counter, next } from "./numbering.js";

/** One signed invoice that waits for its lot; its lines carry both shares. */
export interface BilledInvoice {
  readonly invoice: B2Invoice;
  readonly management: FlowManagement;
  readonly mode: B2SecuringMode;
  /** Undefined: the body of the insured. */
  readonly recipient?: B2Organism;
  /** Where its DRE goes; undefined: where the FSE goes. */
  readonly dreRecipient?: B2Organism;
}

/** The counters that lots and files take their numbers from; those of one professional. */
export interface SendingCounters {
  readonly lot: Counter;
  readonly file: Counter;
}

/** Files to send, and the counters after them: to be kept together or not at all. */
export interface Sending {
  readonly files: readonly B2File[];
  readonly counters: SendingCounters;
}

/** An invoice number stands twice among the invoices to send. */
export interface DoubledNumber {
  readonly kind: "doubled-number";
  readonly number: number;
}

/** Record 6 counts the invoices of a lot on four digits. */
const MAX_INVOICES = 9999;

interface Flow {
  readonly application: B2Application;
  readonly recipient: B2Organism;
  readonly mode: B2SecuringMode;
  readonly invoice: B2Invoice;
}

/**
 * Puts the invoices of one professional into lots by securing mode and into files by recipient and application
 * (shared/domain/billing.md §3.1, §6.2): the FSE first, then the DRE of those whose AMC part goes apart. Invoices keep
 * their order within a lot.
 */
export function buildFiles(
  sender: B2Professional,
  day: PlainDate,
  billed: readonly BilledInvoice[],
  counters: SendingCounters,
): Result<Sending, DoubledNumber> {
  const numbers = new Set<number>();
  for (const { invoice } of billed) {
    if (numbers.has(invoice.number)) return err({ kind: "doubled-number", number: invoice.number });
    numbers.add(invoice.number);
  }
  const files: B2File[] = [];
  let { lot: lotCounter, file: fileCounter } = counters;
  for (const [first, ...others] of filesOf(billed.flatMap(flowsFor))) {
    const given = next(fileCounter);
    fileCounter = given.counter;
    const [lots, counter] = lotsOf([first, ...others], lotCounter);
    lotCounter = counter;
    const { recipient, application } = first;
    files.push({ sender, recipient, application, counter: given.number, date: day, lots });
  }
  return ok({ files, counters: { lot: lotCounter, file: fileCounter } });
}

function flowsFor({ invoice, management, mode, recipient, dreRecipient }: BilledInvoice): readonly Flow[] {
  const { fse, dre } = flowsOf(invoice, management);
  const to = recipient ?? invoice.organism;
  const sent: Flow = { application: "B2", recipient: to, mode, invoice: fse };
  return dre === undefined ? [sent] : [sent, { application: "DR", recipient: dreRecipient ?? to, mode, invoice: dre }];
}

type Some<T> = readonly [T, ...T[]];

/** By application, then by recipient in the order met. */
function filesOf(flows: readonly Flow[]): readonly Some<Flow>[] {
  return APPLICATIONS.flatMap((application) => {
    const same = flows.filter((flow) => flow.application === application);
    return grouped(same, ({ recipient }) => `${recipient.regime}${recipient.caisse}${recipient.centre}`);
  });
}

function grouped<T>(items: readonly T[], key: (item: T) => string): readonly Some<T>[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

function lotsOf(flows: Some<Flow>, counter: Counter): readonly [Some<B2Lot>, Counter] {
  const [firstGroup, ...otherGroups] = SECURING_MODES.flatMap((mode) => {
    const same = flows.filter((flow) => flow.mode === mode).map(({ invoice }) => invoice);
    return chunks(same).map((invoices) => ({ mode, invoices }));
  });
  const [head] = flows;
  const opening = next(counter);
  const first = firstGroup ?? { mode: head.mode, invoices: [head.invoice] as const };
  const lots: [B2Lot, ...B2Lot[]] = [{ number: opening.number, ...first }];
  let rest = opening.counter;
  for (const group of otherGroups) {
    const given = next(rest);
    rest = given.counter;
    lots.push({ number: given.number, ...group });
  }
  return [lots, rest];
}

function chunks(invoices: readonly B2Invoice[]): readonly Some<B2Invoice>[] {
  const lots: Some<B2Invoice>[] = [];
  for (let from = 0; from < invoices.length; from += MAX_INVOICES) {
    const [first, ...others] = invoices.slice(from, from + MAX_INVOICES);
    if (first !== undefined) lots.push([first, ...others]);
  }
  return lots;
}
