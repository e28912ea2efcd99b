import { computed, signal } from "@preact/signals-core";
import { inTurn } from "../lib/in-turn.js";
import type { Patient } from "../model/people.js";
import { lentSlot } from "../reader/lending.js";
import type { PcApplication } from "../reader/pc-app/pc-application.js";
import type { Reader } from "../reader/reader.js";
import type { AppDeps } from "./app-deps.js";
import type { Problem, Toast } from "./app-types.js";
import { cardsOfSession } from "./cards-of-session.js";
import { createCodedActs } from "./favourites/coded-acts.js";
import { createFavouritesFlow } from "./favourites/favourites-flow.js";
import { createHome } from "./home.js";
import { createInvoicesFlow } from "./invoices/invoices-flow.js";
import { createPatientFlow } from "./patient/patient-flow.js";
import { createVitaleReader } from "./patient/vitale-reader.js";
import { createPreferences } from "./preferences/preferences.js";
import { createPrescribersFlow } from "./prescribers/prescribers-flow.js";
import { createReaderMode, type ReaderModeParts } from "./reader-mode/reader-mode.js";
import { createSessionFlow } from "./session/session-flow.js";
import type { OpenSession } from "./session/types.js";
import { halfSignedCompletion } from "./sign/complete.js";
import { si01Signer } from "./sign/fse-signer.js";
import { createSignFlow } from "./sign/sign-flow.js";
import { createStatus } from "./status.js";
import { createBillingLock } from "./update/billing-lock.js";
import { createUpdateGate } from "./update/gate.js";
import { workAtHand } from "./update/work-at-hand.js";
import { createConventionFinder } from "./visit/insurance/convention.js";
import { performerOf, professionOf } from "./visit/performer.js";
import { rateDraft } from "./visit/rate-draft.js";
import { createVisitFlow } from "./visit/visit-flow.js";
import { createAccess } from "./workstation/access.js";
import { createTerminalExchange } from "./workstation/exchange.js";
import { createOffer } from "./workstation/offer.js";
import { createWorkstationFlow } from "./workstation/workstation-flow.js";

/** What a chapter tells the one that leads from chapter to chapter. */
export interface ChapterHooks {
  readonly tell: (message: Toast["message"], undo?: () => void) => void;
  readonly notWritten: (error: { readonly kind: Problem["why"] }) => void;
  readonly onPatientChosen: (patient: Patient) => void;
  readonly onPrescriberPicked: () => void;
  /** A PC loaded or took something, or gave the cards back. */
  readonly onExchanged: () => void;
}

export type Chapters = ReturnType<typeof createChapters>;

/** The flows of the terminal, each joined to those it asks. Which one is on the screen is not theirs to say. */
export function createChapters(
  deps: AppDeps,
  { tell, notWritten, onPatientChosen, onPrescriberPicked, onExchanged }: ChapterHooks,
) {
  const { clock, slots, store, nomenclature, log, newId } = deps;
  const lent = { cps: lentSlot(slots.cps), vitale: lentSlot(slots.vitale) };
  const preferences = createPreferences(store.preferences, log, (kind) => notWritten({ kind }));
  const session = createSessionFlow({ clock, slot: lent.cps.terminal, store, log });
  const vitale = createVitaleReader({ slot: lent.vitale.terminal, session: session.state, clock, log });
  const cards = cardsOfSession(session, vitale);
  const open = (): OpenSession | undefined => {
    const state = session.state.peek();
    return state.kind === "open" ? state.session : undefined;
  };
  const turn = inTurn();
  const lock = createBillingLock();
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
    lock,
    complete: halfSignedCompletion({ clock, cards, store, signer: si01Signer, log, turn }),
    sink: deps.exportSink,
    maker: deps.quittanceMaker,
    log,
    newId,
    defaultPayment: () => preferences.settings.peek().defaultPayment,
  });
  const workstation = createWorkstationFlow({
    clock,
    cards,
    session: open,
    store,
    signer: si01Signer,
    log,
    turn,
    lock,
  });
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
  /** Who had opened a session when the cards went to the PC: a new PC is allowed in that name. */
  let lentBy: string | undefined;
  const owner = (): string | undefined => open()?.professional.nationalId ?? lentBy;
  const access = createAccess({ store, owner, log });
  let application: PcApplication | undefined;
  const pcExchange = signal(false);
  /** The reader and the words of the PC are much to read: no picture waits for them, and no PC misses them. */
  async function openReader(holder: Parameters<ReaderModeParts["openReader"]>[0]): Promise<Reader> {
    await deps.drawn;
    const [{ createReader }, { createPcApplication }] = await Promise.all([
      import("../reader/reader.js"),
      import("../reader/pc-app/pc-application.js"),
    ]);
    const { gadget, identity } = deps.usb;
    application = createPcApplication({
      exchange: createTerminalExchange({ clock, store, lock, inbox: deps.cable, onChange: onExchanged }),
      access,
      clock,
      product: { name: identity.product, release: releaseText(identity.release) },
      isOpen: () => owner() !== undefined,
      log,
      onExchange: (isUnderWay) => {
        pcExchange.value = isUnderWay;
      },
    });
    return createReader({ ...holder, gadget, identity, slots: lent, application: application.slot, clock, log });
  }
  /** The cards sign at this moment, waiting for nobody. */
  const signing = computed(() => {
    const now = sign.state.value;
    const prepared = workstation.state.value;
    const many = prepared.kind === "list" && prepared.busy === "signing";
    return many || (now.kind === "signing" && now.waiting === undefined);
  });
  const readerMode = createReaderMode({
    gadget: deps.usb.gadget,
    slots: lent,
    openReader,
    access,
    enabled: computed(() => preferences.settings.value.pcscWhenPlugged),
    // An installation goes first too, and is asked of the gate before any card is lent.
    signing: computed(() => signing.value || lock.installing.value),
    onLend: () => {
      lentBy = owner();
    },
    onBack: onExchanged,
    clock,
    log,
  });
  const updateGate = createUpdateGate(
    workAtHand({
      status,
      lock,
      visit,
      sign,
      invoices,
      patient,
      prescribers,
      favourites,
      readerMode,
      pcExchange,
    }),
    lock.installing,
  );
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
    readerMode,
    signing,
    closeApplication: () => application?.close(),
    lent,
    offer,
    status,
    home,
    updateGate,
  };
}

/** Binary coded decimal as people write it: 0x0102 is « 1.2 ». */
function releaseText(release: number): string {
  return `${release >> 8}.${release & 0xff}`;
}
