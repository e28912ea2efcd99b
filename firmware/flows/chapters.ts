import { computed } from "@preact/signals-core";
import type { Patient } from "../model/people.js";
import type { AppDeps } from "./app-deps.js";
import type { Problem, Toast } from "./app-types.js";
import { cardsOfSession } from "./cards-of-session.js";
import { createCodedActs } from "./favourites/coded-acts.js";
import { createFavouritesFlow } from "./favourites/favourites-flow.js";
import { createHome } from "./home.js";
import { inTurn } from "./in-turn.js";
import { createInvoicesFlow } from "./invoices/invoices-flow.js";
import { createPatientFlow } from "./patient/patient-flow.js";
import { createVitaleReader } from "./patient/vitale-reader.js";
import { createPreferences } from "./preferences/preferences.js";
import { createPrescribersFlow } from "./prescribers/prescribers-flow.js";
import { createSessionFlow } from "./session/session-flow.js";
import type { OpenSession } from "./session/types.js";
import { halfSignedCompletion } from "./sign/complete.js";
import { si01Signer } from "./sign/fse-signer.js";
import { createSignFlow } from "./sign/sign-flow.js";
import { createStatus } from "./status.js";
import { createConventionFinder } from "./visit/insurance/convention.js";
import { performerOf, professionOf } from "./visit/performer.js";
import { rateDraft } from "./visit/rate-draft.js";
import { createVisitFlow } from "./visit/visit-flow.js";
import { createOffer } from "./workstation/offer.js";
import { createWorkstationFlow } from "./workstation/workstation-flow.js";

/** What a chapter tells the one that leads from chapter to chapter. */
export interface ChapterHooks {
  readonly tell: (message: Toast["message"], undo?: () => void) => void;
  readonly notWritten: (error: { readonly kind: Problem["why"] }) => void;
  readonly onPatientChosen: (patient: Patient) => void;
  readonly onPrescriberPicked: () => void;
}

export type Chapters = ReturnType<typeof createChapters>;

/** The flows of the terminal, each joined to those it asks. Which one is on the screen is not theirs to say. */
export function createChapters(deps: AppDeps, { tell, notWritten, onPatientChosen, onPrescriberPicked }: ChapterHooks) {
  const { clock, slots, store, nomenclature, log, newId } = deps;
  const preferences = createPreferences(store.preferences, log, (kind) => notWritten({ kind }));
  const session = createSessionFlow({ clock, slot: slots.cps, store, log });
  const vitale = createVitaleReader({ slot: slots.vitale, session: session.state, clock, log });
  const cards = cardsOfSession(session, vitale);
  const open = (): OpenSession | undefined => {
    const state = session.state.peek();
    return state.kind === "open" ? state.session : undefined;
  };
  const turn = inTurn();
  const conventionOf = createConventionFinder({
    table: () => deps.conventions?.(),
    today: () => clock.wall().date,
    preference: () => preferences.settings.peek().thirdPartyMode,
  });

  const visit = createVisitFlow({
    clock,
    store,
    nomenclature,
    ccamSearch: deps.ccamSearch,
    cards,
    conventionOf,
    settings: preferences.settings,
    session: open,
    log,
    newId,
    onNotice: tell,
    onWriteError: (kind) => notWritten({ kind }),
  });
  const patient = createPatientFlow({
    clock,
    store,
    vitale: vitale.state,
    log,
    newId,
    bodyName: deps.bodyName,
    profession: () => professionOf(open()?.situation),
    onChosen: onPatientChosen,
    onSaved(outcome) {
      if (outcome === "saved") tell("patient-saved");
      else if (outcome === "deleted") tell("deleted");
      else notWritten({ kind: outcome });
    },
    onChanged: (changed) => visit.setPatient(changed),
  });
  const prescribers = createPrescribersFlow({
    store,
    newId,
    onPicked(prescriber) {
      visit.setPrescriber(prescriber);
      onPrescriberPicked();
    },
    onWriteError: notWritten,
  });
  const favourites = createFavouritesFlow({
    store,
    nomenclature,
    coded: createCodedActs({
      nomenclature,
      ccamSearch: deps.ccamSearch,
      performer() {
        const now = open();
        return now === undefined ? undefined : performerOf(now.situation);
      },
      today: () => clock.wall().date,
    }),
    newId,
    owner: () => open()?.professional.nationalId,
    onWriteError: notWritten,
  });
  const sign = createSignFlow({
    clock,
    cards,
    session: open,
    store,
    signer: si01Signer,
    rateDraft: (draft) => rateDraft(draft, nomenclature()),
    conventionOf,
    log,
    turn,
  });
  const invoices = createInvoicesFlow({
    clock,
    cards,
    session: open,
    store,
    complete: halfSignedCompletion({ clock, cards, store, signer: si01Signer, log, turn }),
    sink: deps.exportSink,
    maker: deps.quittanceMaker,
    log,
    newId,
    defaultPayment: () => preferences.settings.peek().defaultPayment,
  });
  const workstation = createWorkstationFlow({ clock, cards, session: open, store, signer: si01Signer, log, turn });
  const offer = createOffer(cards, workstation);
  const status = createStatus({
    clock,
    battery: deps.battery,
    networks: deps.networks,
    session: session.state,
    vitale: vitale.state,
  });
  const home = createHome({
    store,
    session: session.state,
    status: status.state,
    vitale: vitale.state,
    drafts: visit.keptDrafts,
    workstation: computed(() => {
      const { signed, toSign } = workstation.counts.value;
      return signed + toSign === 0 ? undefined : { signed, toSign };
    }),
  });
  return {
    preferences,
    session,
    vitale,
    open,
    visit,
    patient,
    prescribers,
    favourites,
    sign,
    invoices,
    workstation,
    offer,
    status,
    home,
  };
}
