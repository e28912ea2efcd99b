import { join } from "node:path";
import { builtInNomenclature } from "../../firmware/billing/nomenclature.js";
import { quittanceMaker } from "../../firmware/boards/quittance-maker.js";
import type { CardsAtHand } from "../../firmware/flows/cards-at-hand.js";
import { createInvoicesFlow } from "../../firmware/flows/invoices/invoices-flow.js";
import type { ExportSink, InvoicesFlow, QuittanceMaker } from "../../firmware/flows/invoices/types.js";
import { patientFromCard } from "../../firmware/flows/patient/from-card.js";
import { halfSignedCompletion } from "../../firmware/flows/sign/complete.js";
import { type FseSigner, si01Signer } from "../../firmware/flows/sign/fse-signer.js";
import { createSignFlow } from "../../firmware/flows/sign/sign-flow.js";
import type { SignFlow, SignState } from "../../firmware/flows/sign/types.js";
import { createBillingLock } from "../../firmware/flows/update/billing-lock.js";
import type { InvoiceDraft } from "../../firmware/flows/visit/draft/draft.js";
import { newDraft } from "../../firmware/flows/visit/draft/new-draft.js";
import { rateDraft } from "../../firmware/flows/visit/rate-draft.js";
import { type ManualClock, manualClock } from "../../firmware/lib/clock.js";
import { date, type Instant } from "../../firmware/lib/dates.js";
import { inTurn } from "../../firmware/lib/in-turn.js";
import { silentLogger } from "../../firmware/lib/log.js";
import { ok } from "../../firmware/lib/result.js";
import type { SecuringMode } from "../../firmware/model/invoice.js";
import { settingsFrom } from "../../firmware/settings/schema.js";
import type { Store } from "../../firmware/store/contract.js";
import { cpsCard } from "../../simulator/cards/cps-card.js";
import { vitaleCard } from "../../simulator/cards/vitale-card.js";
import { NURSES } from "../../simulator/fixtures/nurses.js";
import { VITALES } from "../../simulator/fixtures/patients.js";
import { type FlowDesk, flowDesk } from "./flow-desk.js";
import { openTestStore, temporaryFolder } from "./store.js";

export const MORNING = Date.UTC(2026, 10, 3, 8) as Instant;
export const TODAY = date("2026-11-03");

/** A desk, a clock that stands still and a store on disk, to put flows on. */
export interface FlowTerminal extends FlowDesk {
  readonly clock: ManualClock;
  readonly store: Store;
  /** A fresh draft of a simple dressing at home for Camille Rousseau, saved as the visit does. */
  draft(change?: Partial<InvoiceDraft>): Promise<InvoiceDraft>;
  end(): Promise<void>;
}

/** Claire Moreau's CPS is in and open, Camille Rousseau's Vitale is in and read. */
export async function flowTerminal(): Promise<FlowTerminal> {
  const folder = temporaryFolder();
  const store = await openTestStore(join(folder.path, "store.db"));
  const clock = manualClock("Europe/Paris", MORNING);
  const desk = flowDesk(TODAY);
  await desk.putCps(cpsCard(NURSES.claireMoreau));
  await desk.putVitale(vitaleCard(VITALES.camilleRousseau));
  const pattern = someVisit(desk, clock);
  let drafts = 0;
  return {
    ...desk,
    clock,
    store,
    async draft(change = {}) {
      drafts += 1;
      const draft = { ...pattern, id: `draft-${drafts}`, ...change };
      await saveDraft(store, draft);
      return draft;
    },
    async end() {
      await store.close();
      folder.remove();
    },
  };
}

export async function saveDraft(store: Store, draft: InvoiceDraft): Promise<void> {
  const { billingNumber, billingKey } = draft.situation;
  await store.drafts.put({
    id: draft.id,
    biller: `${billingNumber}${billingKey}`,
    patientId: draft.patient.id,
    updatedAt: draft.createdAt,
    content: draft,
  });
}

function someVisit(desk: FlowDesk, clock: ManualClock): InvoiceDraft {
  const session = desk.session();
  const vitale = desk.cards.vitale();
  if (session === undefined || vitale.kind !== "ready") throw new Error("the cards are not at hand");
  const [person] = vitale.content.beneficiaries;
  const draft = newDraft({
    id: "draft",
    at: clock.now(),
    ...clock.wall(),
    patient: patientFromCard(vitale.content, person, undefined, () => `patient-${person.firstName}`),
    situation: session.situation,
    settings: settingsFrom({}),
    last: undefined,
    dayFee: null,
  });
  const [passage] = draft.passages;
  return {
    ...draft,
    passages: [{ ...passage, acts: [{ id: "PANS_SIMPLE" }] }],
    prescription: {
      needed: true,
      prescriber: {
        id: "prescriber-1",
        lastName: "DURAND",
        firstName: "Anne",
        number: "991145608",
        rpps: undefined,
        speciality: "01",
      },
      date: date("2026-10-30"),
    },
    securing: "synchronise",
  };
}

export interface TestSigning {
  readonly sign: SignFlow;
  readonly invoices: InvoicesFlow;
  /** What was exported: name to text. */
  readonly exported: ReadonlyMap<string, string>;
}

/** The flows under test on a terminal; any part may be swapped for one that fails. */
export function signingOn(
  terminal: FlowTerminal,
  change: {
    readonly store?: Store;
    readonly cards?: CardsAtHand;
    readonly sink?: ExportSink;
    readonly signer?: FseSigner;
    readonly maker?: QuittanceMaker;
  } = {},
): TestSigning {
  const exported = new Map<string, string>();
  let ids = 0;
  const common = {
    clock: terminal.clock,
    cards: terminal.cards,
    store: terminal.store,
    session: terminal.session,
    signer: si01Signer,
    log: silentLogger,
    turn: inTurn(),
    maker: quittanceMaker({ zone: "Europe/Paris", bodyName: () => undefined }),
    sink: {
      write: async (name: string, bytes: Uint8Array) => {
        exported.set(name, new TextDecoder().decode(bytes));
        return ok(`USB/${name}`);
      },
    },
    ...change,
  };
  return {
    exported,
    sign: createSignFlow({ ...common, rateDraft: (draft) => rateDraft(draft, builtInNomenclature) }),
    invoices: createInvoicesFlow({
      ...common,
      lock: createBillingLock(),
      complete: halfSignedCompletion(common),
      defaultPayment: () => "cb",
      newId: () => {
        ids += 1;
        return `payment-${ids}`;
      },
    }),
  };
}

/** Resolves once the flow shows a state of this kind. */
export function shows<K extends SignState["kind"]>(
  flow: SignFlow,
  kind: K,
  also: (state: Extract<SignState, { kind: K }>) => boolean = () => true,
): Promise<Extract<SignState, { kind: K }>> {
  return new Promise((resolve) => {
    let stop = (): void => {};
    let found = false;
    stop = flow.state.subscribe((state) => {
      if (found || state.kind !== kind || !also(state as Extract<SignState, { kind: K }>)) return;
      found = true;
      resolve(state as Extract<SignState, { kind: K }>);
      queueMicrotask(() => stop());
    });
  });
}

export async function signIn(
  terminal: FlowTerminal,
  flow: SignFlow,
  mode: SecuringMode,
  change: Partial<InvoiceDraft> = {},
): Promise<InvoiceDraft> {
  const draft = await terminal.draft({ ...change, securing: mode });
  await flow.sign(draft);
  return draft;
}
