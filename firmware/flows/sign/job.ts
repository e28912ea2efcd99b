import type { RatedInvoice, RateError } from "../../billing/types.js";
import type { SlotName } from "../../drivers/card-slot/contract.js";
import type { Clock } from "../../lib/clock.js";
import type { Instant, PlainDate } from "../../lib/dates.js";
import type { Result } from "../../lib/result.js";
import type { SecuringMode } from "../../model/invoice.js";
import type { Professional } from "../../model/people.js";
import type { NewInvoice, StoredSignature } from "../../store/contract.js";
import { billerOf } from "../biller.js";
import type { CardsAtHand } from "../cards-at-hand.js";
import type { OpenSession } from "../session/types.js";
import type { InvoiceDraft } from "../visit/draft/draft.js";
import type { ConventionFound } from "../visit/insurance/convention.js";
import { beneficiaryOf, fullName } from "../vitale-of-patient.js";
import { writeDocument } from "./document.js";
import { IncompleteDraftError } from "./errors.js";
import type { Signatories } from "./waits.js";

/** One draft on its way to the ledger: the document under its number and the signatures gathered for exactly that text. */
export interface SignJob {
  readonly draft: InvoiceDraft;
  readonly mode: SecuringMode;
  readonly biller: string;
  readonly number: number;
  readonly who: Signatories;
  /** Writes the document, once per number. */
  prepare(professional: Professional): void;
  document(): string;
  has(card: SlotName): boolean;
  keep(card: SlotName, signature: StoredSignature): void;
  /** Another number is another document: what was signed before is dropped. */
  renumber(number: number): void;
  invoice(): NewInvoice;
}

export interface JobFacts {
  readonly draft: InvoiceDraft;
  readonly rated: Result<RatedInvoice, RateError>;
  readonly convention: ConventionFound | undefined;
  readonly cards: CardsAtHand;
  readonly session: OpenSession | undefined;
  readonly clock: Clock;
}

/** @throws IncompleteDraftError when the draft does not rate or lacks the prescription that its care needs. */
export function createJob({ draft, rated, convention, cards, session, clock }: JobFacts): SignJob {
  if (!rated.ok) throw new IncompleteDraftError(rated.error.kind);
  return new Job({
    draft,
    rated: rated.value,
    convention,
    prescription: prescriptionOf(draft),
    mode: draft.securing ?? safestMode(draft, cards),
    holder: session === undefined ? "" : fullName(session.professional),
    date: clock.wall().date,
    createdAt: clock.now(),
  });
}

function prescriptionOf({ prescription }: InvoiceDraft): JobParts["prescription"] {
  if (!prescription.needed) return undefined;
  const { prescriber, date } = prescription;
  if (prescriber === undefined || date === undefined) throw new IncompleteDraftError("no prescription");
  return { prescriber, date };
}

function safestMode(draft: InvoiceDraft, cards: CardsAtHand): SecuringMode {
  const vitale = cards.vitale();
  const his = vitale.kind === "ready" && beneficiaryOf(vitale.content, draft.patient) !== undefined;
  return his ? "synchronise" : "desynchronise";
}

interface JobParts {
  readonly draft: InvoiceDraft;
  readonly rated: RatedInvoice;
  readonly convention: ConventionFound | undefined;
  readonly prescription: Parameters<typeof writeDocument>[0]["prescription"];
  readonly mode: SecuringMode;
  readonly holder: string;
  readonly date: PlainDate;
  readonly createdAt: Instant;
}

class Job implements SignJob {
  readonly #parts: JobParts;
  readonly #signatures = new Map<SlotName, StoredSignature>();
  #number = 0;
  #document: string | undefined;

  constructor(parts: JobParts) {
    this.#parts = parts;
  }

  get draft(): InvoiceDraft {
    return this.#parts.draft;
  }

  get mode(): SecuringMode {
    return this.#parts.mode;
  }

  get biller(): string {
    return billerOf(this.draft.situation);
  }

  get number(): number {
    return this.#number;
  }

  get who(): Signatories {
    return { situation: this.draft.situation, holder: this.#parts.holder, patient: this.draft.patient };
  }

  prepare(professional: Professional): void {
    const { draft, rated, convention, prescription, mode, date } = this.#parts;
    this.#document ??= writeDocument({
      draft,
      rated,
      convention,
      number: this.number,
      biller: this.biller,
      professional,
      prescription,
      mode,
      date,
    });
  }

  document(): string {
    if (this.#document === undefined) throw new Error("the document is not written yet");
    return this.#document;
  }

  has(card: SlotName): boolean {
    return this.#signatures.has(card);
  }

  keep(card: SlotName, signature: StoredSignature): void {
    this.#signatures.set(card, signature);
  }

  renumber(number: number): void {
    if (number === this.#number) return;
    this.#number = number;
    this.#document = undefined;
    this.#signatures.clear();
  }

  invoice(): NewInvoice {
    const { draft, rated, mode, createdAt } = this.#parts;
    const { patient } = draft;
    return {
      draftId: draft.id,
      biller: this.biller,
      number: this.number,
      state: mode === "desynchronise" ? "half-signed" : "signed",
      mode,
      patientId: patient.id,
      insuredNir: patient.insuredNir,
      patientName: `${patient.lastName} ${patient.firstName}`,
      careDate: draft.passages[0].date,
      amounts: { total: rated.total, amo: rated.amo, amc: rated.amc, patient: rated.patient },
      document: this.document(),
      signatures: [...this.#signatures.values()],
      createdAt,
    };
  }
}
