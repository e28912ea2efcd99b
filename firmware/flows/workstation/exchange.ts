import { createHash } from "node:crypto";
import type { BundleInbox } from "../../drivers/bundle-source/contract.js";
import type { Clock } from "../../lib/clock.js";
import { err, ok, type Result } from "../../lib/result.js";
import type { WorkstationInvoice } from "../../model/workstation-invoice.js";
import type {
  Acknowledged,
  CollectedFse,
  CollectedInvoice,
  EraseOutcome,
  LoadOutcome,
  PcFailure,
  TerminalExchange,
} from "../../reader/pc-app/contract.js";
import type { LedgerInvoice, Store, StoredWorkstationInvoice } from "../../store/contract.js";
import { billerOf } from "../biller.js";
import { readDocument } from "../sign/document.js";
import type { BillingLock } from "../update/billing-lock.js";

export interface ExchangeParts {
  readonly clock: Clock;
  readonly store: Pick<Store, "workstation" | "pcs" | "professionals" | "ledger">;
  /** What changes invoices and an installation keep each other out. */
  readonly lock: BillingLock;
  /** Where updates are laid down. */
  readonly inbox: Pick<BundleInbox, "received" | "write" | "verdict">;
  /** Something was loaded or erased: counters and lists read again. */
  readonly onChange: () => void;
}

/** The professional in whose name a PC loads and collects. */
interface PcOwner {
  readonly nationalId: string;
  /** Billing numbers with their keys. */
  readonly billers: readonly string[];
}

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

/** What the terminal's memory gives to a PC and takes from it: the invoices of the professional who allowed that PC. */
export function createTerminalExchange({ clock, store, lock, inbox, onChange }: ExchangeParts): TerminalExchange {
  /** Who allowed this PC; undefined when nobody did, or no longer. */
  async function ownerOf(pcId: string): Promise<PcOwner | undefined> {
    const pc = await store.pcs.get(pcId);
    if (pc === undefined) return undefined;
    const professional = await store.professionals.get(pc.owner);
    return { nationalId: pc.owner, billers: professional?.situations.map(billerOf) ?? [] };
  }

  const billersOf = async (pcId: string): Promise<readonly string[]> => (await ownerOf(pcId))?.billers ?? [];

  async function waiting(pcId: string): Promise<readonly LedgerInvoice[]> {
    const billers = await billersOf(pcId);
    const lists = await Promise.all(billers.map((biller) => store.ledger.list({ biller, states: ["signed"] })));
    return lists.flat();
  }

  async function eraseOne(
    pcId: string,
    { nationalId, billers }: PcOwner,
    one: Acknowledged,
  ): Promise<Result<EraseOutcome, PcFailure>> {
    if (one.kind === "pdt") return await store.workstation.erase(nationalId, one.id, one.sha256, clock.now());
    const { biller, number } = one;
    const known = billers.includes(biller) ? await store.ledger.get(biller, number) : undefined;
    if (known === undefined) return ok("unknown");
    if (known.state === "exported") return ok("already-erased");
    if (known.state !== "signed") return ok("not-signed");
    if (sha256(known.document) !== one.sha256) return ok("hash-differs");
    // The ledger forgets nothing: what the PC took is marked as exported, and is not offered again.
    const marked = await store.ledger.markExported(biller, [number], `pc:${pcId}`, clock.now());
    if (marked.ok) return ok("erased");
    const { error } = marked;
    return error.kind === "disk-full" || error.kind === "io" ? err(error) : ok("not-signed");
  }

  /** Changes invoices, unless an update is being installed. */
  async function changing<T>(change: () => Promise<Result<T, PcFailure>>): Promise<Result<T, PcFailure>> {
    const held = lock.hold();
    if (!held.ok) return err({ kind: "busy" });
    try {
      return await change();
    } finally {
      held.value();
    }
  }

  async function load(
    pcId: string,
    invoices: readonly WorkstationInvoice[],
  ): Promise<Result<readonly LoadOutcome[], PcFailure>> {
    const owner = await ownerOf(pcId);
    if (owner === undefined) return ok(invoices.map(({ id, biller }) => outcomeOf(id, biller, undefined)));
    const known = invoices.filter(({ biller }) => owner.billers.includes(biller));
    const loaded = await store.workstation.load(owner.nationalId, known, clock.now());
    if (!loaded.ok) return loaded;
    if (loaded.value.includes("loaded")) onChange();
    const outcomes = new Map(known.map(({ id }, index) => [id, loaded.value[index]]));
    return ok(invoices.map(({ id, biller }) => outcomeOf(id, biller, outcomes.get(id))));
  }

  async function erase(
    pcId: string,
    acknowledged: readonly Acknowledged[],
  ): Promise<Result<readonly EraseOutcome[], PcFailure>> {
    const owner = await ownerOf(pcId);
    if (owner === undefined) return ok(acknowledged.map(() => "unknown"));
    const outcomes: EraseOutcome[] = [];
    for (const one of acknowledged) {
      const erased = await eraseOne(pcId, owner, one);
      // What was erased before stays so, and the same message asked again says it.
      if (!erased.ok) return err(erased.error);
      outcomes.push(erased.value);
    }
    if (outcomes.includes("erased")) onChange();
    return ok(outcomes);
  }

  return {
    billers: async (pcId) => ok(await billersOf(pcId)),
    load: (pcId, invoices) => changing(() => load(pcId, invoices)),
    async loaded(pcId) {
      const owner = await ownerOf(pcId);
      return ok(owner === undefined ? [] : await store.workstation.statesOf(owner.nationalId));
    },
    async collect(pcId, id) {
      const owner = await ownerOf(pcId);
      const stored = owner === undefined ? undefined : await store.workstation.get(owner.nationalId, id);
      return ok(stored === undefined ? undefined : collectedOf(stored));
    },
    async fseNumbers(pcId) {
      const invoices = await waiting(pcId);
      return ok(invoices.map(({ biller, number }) => ({ biller, number })));
    },
    async fse(pcId, biller, number) {
      if (!(await billersOf(pcId)).includes(biller)) return ok(undefined);
      const invoice = await store.ledger.get(biller, number);
      const given = invoice?.state === "signed" || invoice?.state === "exported" ? fseOf(invoice) : undefined;
      return ok(given);
    },
    async beneficiaries(pcId) {
      const people = (await waiting(pcId)).map(({ document }) => readDocument(document));
      const met = new Map<string, unknown>();
      for (const document of people) {
        if (document === undefined) continue;
        const { patient, insured, amo, settlement } = document;
        const { mutuelle } = settlement;
        met.set(`${insured.nir}/${patient.birth}/${patient.birthRank}`, { ...patient, insured, amo, mutuelle });
      }
      return ok([...met.values()]);
    },
    erase: (pcId, acknowledged) => changing(() => erase(pcId, acknowledged)),
    bundles: {
      async received(bundle) {
        return lock.installing.peek() ? err({ kind: "busy" }) : await inbox.received(bundle);
      },
      async write(bundle, offset, bytes) {
        return lock.installing.peek() ? err({ kind: "busy" }) : await inbox.write(bundle, offset, bytes);
      },
      verdict: (bundle) => inbox.verdict(bundle),
    },
  };
}

function outcomeOf(
  id: string,
  biller: string,
  loaded: "loaded" | "already" | "different-content" | undefined,
): LoadOutcome {
  switch (loaded) {
    case "loaded":
    case "already":
      return { id, kind: loaded };
    case "different-content":
      return { id, kind: "refused", why: { kind: "different-content" } };
    case undefined:
      return { id, kind: "refused", why: { kind: "unknown-professional", biller } };
  }
}

/** Undefined while it waits for its signature. */
function collectedOf({ invoice, outcome }: StoredWorkstationInvoice): CollectedInvoice | undefined {
  switch (outcome.state) {
    case "to-sign":
      return undefined;
    case "signed":
      return {
        id: invoice.id,
        state: "signed",
        document: outcome.document,
        signatures: outcome.signatures,
        reason: undefined,
      };
    case "refused":
      return { id: invoice.id, state: "refused", document: outcome.document, signatures: [], reason: outcome.reason };
  }
}

function fseOf({ biller, number, document, signatures }: LedgerInvoice): CollectedFse {
  return { biller, number, document, signatures };
}
