import { createHash } from "node:crypto";
import type { BundleInbox } from "../../firmware/drivers/bundle-source/contract.js";
import type { Instant } from "../../firmware/lib/dates.js";
import { err, ok } from "../../firmware/lib/result.js";
import type { WorkstationInvoice, WorkstationInvoiceState } from "../../firmware/model/workstation-invoice.js";
import type {
  CollectedFse,
  CollectedSignature,
  EraseOutcome,
  LoadOutcome,
  PcFailure,
  TerminalExchange,
} from "../../firmware/reader/pc-app/contract.js";
import { emptyInbox } from "./inbox.js";

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");
/** As long as a signature of 2048 bits and a certificate of a card. */
const SIGNATURES: readonly CollectedSignature[] = (["cps", "vitale"] as const).map((by) => ({
  by,
  signature: Buffer.alloc(256, by.length).toString("base64"),
  certificate: Buffer.alloc(64, by.length).toString("base64"),
  at: 1_770_000_000_000 as Instant,
}));

interface Kept {
  readonly invoice: WorkstationInvoice;
  state: WorkstationInvoiceState;
  document: string;
  reason: string | undefined;
}

/** A terminal's memory that can be looked into: what was done to it, and how often. */
export interface MemoryExchange extends TerminalExchange {
  /** By id, in the order of loading. */
  readonly kept: ReadonlyMap<string, Kept>;
  /** Each invoice that was newly taken, and each erased, in order. */
  readonly taken: readonly string[];
  readonly erased: readonly string[];
  readonly calls: readonly string[];
  /** Each call waits for this before it does anything. */
  held: Promise<void>;
  /** Each of the next calls answers this. */
  fail: PcFailure | undefined;
  sign(id: string): void;
  refuse(id: string, reason: string, document?: string): void;
  addFse(biller: string, number: number, content?: Pick<CollectedFse, "document" | "signatures">): CollectedFse;
}

export interface MemoryExchangeOptions {
  readonly billers: readonly string[];
  readonly beneficiaries?: readonly unknown[];
  /** Where updates are laid down; by default in a folder that is made when one comes, and that a test which gives one removes. */
  readonly inbox?: BundleInbox;
  /** Called before an invoice is erased, with its document. */
  readonly onErase?: (name: string, document: string) => void;
}

/** In memory and in order; one PC's invoices are everybody's. */
export function memoryExchange({
  billers,
  beneficiaries = [],
  inbox = emptyInbox(),
  onErase,
}: MemoryExchangeOptions): MemoryExchange {
  const kept = new Map<string, Kept>();
  const gone = new Set<string>();
  const fses = new Map<string, CollectedFse>();
  const taken: string[] = [];
  const erased: string[] = [];
  const calls: string[] = [];

  function settle(id: string, state: "signed" | "refused", reason?: string, document?: string): void {
    const one = kept.get(id);
    if (one === undefined) throw new Error(`no invoice ${id}`);
    Object.assign(one, { state, reason, document: document ?? JSON.stringify({ state, invoice: one.invoice }) });
  }

  function eraseOne(name: string, hash: string, document: string | undefined, remove: () => void): EraseOutcome {
    if (gone.has(name)) return "already-erased";
    if (document === undefined) return "unknown";
    if (document === "") return "not-signed";
    if (sha256(document) !== hash) return "hash-differs";
    onErase?.(name, document);
    remove();
    gone.add(name);
    erased.push(name);
    return "erased";
  }

  const self: MemoryExchange = {
    kept,
    taken,
    erased,
    calls,
    held: Promise.resolve(),
    fail: undefined,
    sign: (id) => settle(id, "signed"),
    refuse: (id, reason, document) => settle(id, "refused", reason, document),
    addFse(biller, number, content = { document: JSON.stringify({ biller, number }), signatures: SIGNATURES }) {
      const fse = { biller, number, ...content };
      fses.set(`${biller} ${number}`, fse);
      return fse;
    },
    billers: () => told("billers", () => billers),
    load: (_pcId, invoices) =>
      told("load", () =>
        invoices.map((invoice): LoadOutcome => {
          const { id, biller } = invoice;
          if (!billers.includes(biller)) {
            return { id, kind: "refused", why: { kind: "unknown-professional", biller } };
          }
          const before = kept.get(id);
          if (before !== undefined) {
            const same = JSON.stringify(before.invoice) === JSON.stringify(invoice);
            return same ? { id, kind: "already" } : { id, kind: "refused", why: { kind: "different-content" } };
          }
          if (gone.has(`pdt ${id}`)) return { id, kind: "already" };
          kept.set(id, { invoice, state: "to-sign", document: "", reason: undefined });
          taken.push(id);
          return { id, kind: "loaded" };
        }),
      ),
    loaded: () => told("loaded", () => [...kept].map(([id, { state }]) => ({ id, state }))),
    collect: (_pcId, id) =>
      told("collect", () => {
        const one = kept.get(id);
        if (one === undefined || one.state === "to-sign") return undefined;
        const { state, document, reason } = one;
        return { id, state, document, reason, signatures: state === "signed" ? SIGNATURES : [] };
      }),
    fseNumbers: () => told("fseNumbers", () => [...fses.values()].map(({ biller, number }) => ({ biller, number }))),
    fse: (_pcId, biller, number) => told("fse", () => fses.get(`${biller} ${number}`)),
    beneficiaries: () => told("beneficiaries", () => beneficiaries),
    erase: (_pcId, acknowledged) =>
      told("erase", () =>
        acknowledged.map((one) => {
          const name = one.kind === "pdt" ? `pdt ${one.id}` : `fse ${one.biller} ${one.number}`;
          return one.kind === "pdt"
            ? eraseOne(name, one.sha256, kept.get(one.id)?.document, () => kept.delete(one.id))
            : eraseOne(name, one.sha256, fses.get(name.slice(4))?.document, () => fses.delete(name.slice(4)));
        }),
      ),
    bundles: inbox,
  };

  async function told<T>(call: string, value: () => T) {
    calls.push(call);
    await self.held;
    return self.fail === undefined ? ok(value()) : err(self.fail);
  }

  return self;
}
