import { computed, effect, signal, untracked } from "@preact/signals-core";
import { TourneeError } from "../lib/errors.js";
import type { Patient } from "../model/people.js";
import type { LedgerInvoice } from "../store/contract.js";
import type { AppDeps } from "./app-deps.js";
import type { App, Problem, Route, Toast } from "./app-types.js";
import { createBack } from "./back.js";
import { createCardUpdate } from "./card-update.js";
import { createChapters } from "./chapters.js";
import { createIdleLock } from "./idle-lock.js";
import { type Place, routeOf } from "./route.js";
import { createAboutTerminal } from "./update/about-terminal.js";
import type { InvoiceDraft } from "./visit/draft/draft.js";
import { createVisitSignature } from "./visit-signature.js";

/** Composes the flows and says which screen is due. */
export function createApp(deps: AppDeps): App {
  const { clock, store, log, newId } = deps;
  const places = signal<readonly Place[]>(["home"]);
  const toast = signal<Toast | undefined>(undefined);
  const problem = signal<Problem | undefined>(undefined);
  let toasts = 0;

  const tell = (message: Toast["message"], undo?: () => void): void => {
    toasts += 1;
    toast.value = { id: toasts, message, undo };
  };
  const notWritten = (error: { readonly kind: Problem["why"] }): void => {
    problem.value = { kind: "not-written", why: error.kind };
  };
  const enter = (place: Place): void => {
    places.value = [...places.peek().filter((each) => each !== place), place];
  };
  const leave = (place: Place): void => {
    places.value = places.peek().filter((each) => each !== place);
  };

  /** Work that no touch waits for. When the memory is gone, or closes meanwhile, the log knows and the screen stays. */
  const behind = (work: Promise<unknown>): void => {
    work.catch((cause: unknown) => {
      log.error("app.behind-failed", { cause: cause instanceof TourneeError ? cause.code : "unknown" });
    });
  };

  const chapters = createChapters(deps, {
    tell,
    notWritten,
    onPatientChosen: (chosen) => behind(startVisit(chosen)),
    onPrescriberPicked: () => leave("prescribers"),
    onExchanged: () => behind(refresh()),
  });
  const { preferences, session, vitale, open, visit, patient, prescribers, favourites } = chapters;
  const { sign, invoices, workstation, readerMode, offer, status, home, updateGate } = chapters;
  const idle = createIdleLock({
    clock,
    battery: deps.battery,
    settings: preferences.settings,
    busy: () => chapters.signing.peek() || updateGate.locked.peek(),
    lock: () => {
      if (open() === undefined) session.clearDigits();
      else session.lock();
    },
  });
  const cardUpdate = createCardUpdate({ store, vitale: vitale.state, visit, sign: sign.state, newId, log });

  const about = createAboutTerminal(deps, updateGate, {
    tell,
    notWritten,
    watching: () => places.peek().at(-1) === "update",
    behind,
  });
  const { update, updateServer } = about;

  const route = computed<Route>(() =>
    routeOf({
      places: places.value,
      session: session.state.value,
      patient: patient.state.value,
      visit: visit.state.value,
      sign: sign.state.value,
      invoices: invoices.state.value,
      prescribers: prescribers.state.value,
      favourites: favourites.state.value,
      workstation: workstation.state.value,
      readerMode: readerMode.state.value,
      update: update.state.value,
    }),
  );

  async function startVisit(chosen: Patient): Promise<void> {
    if (updateGate.locked.peek()) return;
    patient.leave();
    places.value = ["home", "visit"];
    await visit.start(chosen);
  }

  /** The power goes: what still runs behind asks the store for nothing more. */
  let ended = false;
  const refresh = async (): Promise<void> => {
    if (ended) return;
    await Promise.all([visit.refreshDrafts(), home.refresh(), workstation.refresh()]);
  };

  const toHome = (): void => {
    // A visit under signature is saved as it is: writing it now could outlive the invoice it becomes.
    if (sign.state.peek().kind === "signing") visit.suspend();
    else visit.leave();
    showHome();
  };

  const showHome = (): void => {
    patient.leave();
    // What waited for a card or a retry is left with its draft; only an invoice being stored goes on, unseen.
    sign.askCancel();
    sign.cancel(true);
    sign.clear();
    places.value = ["home"];
    behind(visit.settled().then(refresh));
  };

  // Another professional, or another situation, finds nothing of the one before.
  let biller: string | undefined;
  const stopSession = effect(() => {
    const state = session.state.value;
    if (state.kind !== "open") return;
    untracked(() => {
      idle.touched();
      if (biller !== state.session.biller) {
        biller = state.session.biller;
        // Her draft was saved at each step and opens again where it was.
        visit.suspend();
        showHome();
      }
      const signed = sign.state.peek();
      // The card left between the ledger's answer and the result.
      if (signed.kind === "done" && invoices.state.peek().kind === "none") {
        behind(invoices.openInvoice(signed.invoice.number));
      }
      behind(preferences.load(state.session.professional.nationalId));
      behind(refresh());
    });
  });
  behind(preferences.load(undefined));
  behind(updateServer.load());

  const showResult = async (invoice: LedgerInvoice, draft: InvoiceDraft | undefined): Promise<void> => {
    if (biller !== invoice.biller) {
      // Another professional's card came meanwhile: the invoice is in its list, its result is not hers to see.
      sign.clear();
      return;
    }
    places.value = ["home", "result"];
    await invoices.openInvoice(invoice.number);
    if (ended) return;
    const owner = open()?.professional.nationalId;
    const acts = draft?.passages.flatMap((passage) => passage.acts.map(({ id }) => id)) ?? [];
    if (owner !== undefined) await store.actUsage.record(owner, acts, clock.now());
    await refresh();
  };
  const signature = createVisitSignature({ visit, sign, vitale: vitale.state, show: showResult });

  const goBack = createBack({
    route,
    visit,
    patient,
    invoices,
    prescribers,
    favourites,
    workstation,
    sign,
    readerMode,
    update,
    updateServer,
    leave,
    toHome,
  });

  const chooseForVisit = async (): Promise<void> => {
    if (updateGate.locked.peek()) return;
    places.value = ["home", "patient"];
    await patient.chooseForVisit();
  };
  const openWorkstation = async (): Promise<void> => {
    places.value = ["home", "workstation"];
    await workstation.open();
  };

  return {
    route,
    status: status.state,
    home: home.state,
    settings: preferences.settings,
    toast,
    problem,
    session,
    patient,
    visit,
    sign: signature.flow,
    invoices,
    prescribers,
    favourites,
    workstation,
    readerMode,
    update,
    updateGate,
    updateServer,
    informations: about.informations,
    workstationOffer: offer.state,
    async bill() {
      if (!(await offer.ask())) await chooseForVisit();
    },
    openWorkstation,
    async answerWorkstationOffer(answer) {
      offer.close();
      if (answer === "sign-first") await openWorkstation();
      else if (answer === "go-on") await chooseForVisit();
    },
    billPatient: startVisit,
    async resumeDraft(id) {
      if (updateGate.locked.peek()) return;
      places.value = ["home", "visit"];
      await visit.resume(id);
    },
    async openPatients() {
      places.value = ["home", "patient"];
      await patient.open();
    },
    openVisitPatient() {
      const now = visit.state.peek();
      if (now.kind !== "open") return;
      patient.openSheet(now.view.draft.patient);
      enter("patient");
    },
    async openInvoices() {
      places.value = ["home", "invoices"];
      await invoices.open();
    },
    async openPrescribers() {
      places.value = ["home", "prescribers"];
      await prescribers.open("manage");
    },
    async pickPrescriber() {
      enter("prescribers");
      await prescribers.open("pick");
    },
    async openFavourites() {
      places.value = ["home", "favourites"];
      await favourites.open();
    },
    searchFavouriteAct: () => enter("favourite-act-search"),
    openSettings: () => enter("settings"),
    openUpdate() {
      enter("update");
      behind(about.readFacts());
    },
    async openUpdateServer() {
      await updateServer.open();
      enter("update-server");
    },
    async openInformations() {
      enter("informations");
      await about.readFacts();
    },
    setSetting: (key, value) => preferences.set(key, value),
    async signVisit() {
      if (updateGate.locked.peek()) return;
      const now = visit.state.peek();
      if (now.kind !== "open" || now.view.current !== undefined) return;
      if (preferences.settings.peek().showRecap && now.view.draft.step.kind !== "recap") {
        visit.go({ kind: "recap" });
        return;
      }
      if (now.view.negativeToConfirm !== undefined) {
        if (now.view.draft.step.kind !== "recap") visit.go({ kind: "recap" });
        return;
      }
      await signature.signNow();
    },
    finish: toHome,
    back: goBack,
    goHome: toHome,
    dismissToast() {
      toast.value = undefined;
    },
    dismissProblem() {
      problem.value = undefined;
    },
    touched: () => idle.touched(),
    clockChanged() {
      status.refreshTime();
      idle.touched();
      visit.refresh();
      behind(refresh());
    },
    async dispose() {
      ended = true;
      stopSession();
      about.dispose();
      signature.dispose();
      cardUpdate.dispose();
      idle.dispose();
      status.dispose();
      invoices.dispose();
      workstation.dispose();
      sign.dispose();
      await visit.settled();
      visit.dispose();
      patient.dispose();
      vitale.dispose();
      session.dispose();
      await readerMode.dispose();
      chapters.closeApplication();
      for (const slot of [chapters.lent.cps, chapters.lent.vitale]) slot.dispose();
    },
  };
}
