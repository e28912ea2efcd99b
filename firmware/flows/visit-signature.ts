import { effect, type ReadonlySignal, untracked } from "@preact/signals-core";
import type { LedgerInvoice } from "../store/contract.js";
import type { VitaleState } from "./patient/types.js";
import { whenRead } from "./patient/when-read.js";
import type { SignFlow } from "./sign/types.js";
import type { InvoiceDraft } from "./visit/draft/draft.js";
import type { VisitState, VisitView } from "./visit/types.js";
import type { VisitHolder } from "./visit/visit-holder.js";

export interface VisitSignatureParts {
  readonly visit: Pick<VisitHolder, "state" | "settled" | "refresh" | "close">;
  readonly sign: SignFlow;
  readonly vitale: ReadonlySignal<VitaleState>;
  /** Shows the invoice a draft became; the draft is undefined when it was signed before this terminal started. */
  readonly show: (invoice: LedgerInvoice, draft: InvoiceDraft | undefined) => Promise<void>;
}

export interface VisitSignature {
  /** The draft is complete and its mode possible: signs it, and resolves once what came of it shows. */
  signNow(): Promise<void>;
  /** The sign flow as the screens use it: a retry shows its result too. */
  readonly flow: SignFlow;
  dispose(): void;
}

/** From the visit on the screen to the invoice on the screen. */
export function createVisitSignature({ visit, sign, vitale, show }: VisitSignatureParts): VisitSignature {
  let underSignature: InvoiceDraft | undefined;
  let shown: Promise<void> = Promise.resolve();

  const follow = (invoice: LedgerInvoice): void => {
    const draft = underSignature;
    underSignature = undefined;
    const now = visit.state.peek();
    if (now.kind === "open" && now.view.draft.id === draft?.id) visit.close();
    shown = show(invoice, draft);
  };
  // At the very moment the ledger has it: not one touch more changes the draft that it was.
  const stop = effect(() => {
    const now = sign.state.value;
    if (now.kind === "done") untracked(() => follow(now.invoice));
  });

  return {
    async signNow() {
      const before = ready(visit.state.peek());
      if (before === undefined) return;
      // A Vitale just put in takes a second: the mode waits for what it says.
      await whenRead(vitale);
      // A late save must not bring the draft back after the ledger took it.
      await visit.settled();
      visit.refresh();
      const now = ready(visit.state.peek());
      if (now === undefined || sign.state.peek().kind !== "idle") return;
      const { draft, vitale: card } = now;
      // A card pulled out since the touch is waited for in the mode she touched; another patient's is not.
      const mode = now.mode ?? (card.kind === "other-patient" ? undefined : before.mode);
      if (mode === undefined) return;
      underSignature = draft;
      await sign.sign({ ...draft, securing: mode });
      await shown;
    },
    flow: {
      ...sign,
      async retry() {
        await sign.retry();
        await shown;
      },
    },
    dispose: stop,
  };
}

/** The visit when nothing but a card is missing. */
function ready(state: VisitState): VisitView | undefined {
  if (state.kind !== "open") return undefined;
  const { current, negativeToConfirm } = state.view;
  const complete = current === undefined || current === "securing";
  return complete && negativeToConfirm === undefined ? state.view : undefined;
}
