import type { App } from "../../../flows/app-types.js";
import { amount, displayText, person } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import {
  box,
  currentLook,
  followDialog,
  keep,
  namedSteps,
  note,
  progressBar,
  type ScreenSpec,
  stable,
  visible,
} from "../../kit/index.js";
import { run } from "../../run.js";
import { cardFace } from "./card-face.js";
import { namedStepsOf, progressOf, type SigningView, stepState, viewOf } from "./steps.js";
import { type SigningActions, signingDialog } from "./waiting.js";

export type SigningApp = Pick<App, "sign" | "visit" | "session">;

/** Both cards at work (mock 12); whatever it waits for is one dialog that changes and closes by itself (mock 18). */
export function signingScreen(app: SigningApp): ScreenSpec {
  const { sign } = app;
  const draft = keep(() => {
    const state = sign.state.value;
    return state.kind === "signing" || state.kind === "failed" ? state.draft : undefined;
  });
  let last: SigningView = { steps: [], resting: true, failed: true };
  const view = stable((): SigningView => {
    const state = sign.state.value;
    last = state.kind === "failed" ? { ...last, failed: true } : (viewOf(state) ?? last);
    return last;
  });
  const cancellable = (): boolean => sign.state.value.kind !== "signing" || sign.state.value.cancellable;
  return {
    name: "signing",
    head: { title: fr.signing.title, subtitle: () => subtitle(app, draft()) },
    route: { count: 6, current: 5 },
    foot: {
      primary: {
        name: "sign-cancel",
        kind: "outlined",
        label: currentLook().scale === 100 ? fr.signing.stop : fr.signing.stopShort,
        inactive: () => (cancellable() ? undefined : fr.signing.tooLate),
        onTap: () => sign.askCancel(),
      },
    },
    build(body) {
      const { patient } = draft();
      const withVitale = view().steps.some(({ name }) => name === "sign-vitale");
      const cards = box(body, { w: "full", flow: "row", gap: 12, pad: [8, 0, 4, 0] });
      cardFace(cards, {
        card: "cps",
        title: fr.signing.cps,
        holder: nurse(app),
        state: () => stepState(view(), "sign-cps"),
      });
      if (withVitale) {
        cardFace(cards, {
          card: "vitale",
          title: fr.signing.vitale,
          holder: shortName(patient),
          state: () => stepState(view(), "sign-vitale"),
        });
      }
      progressBar(body, () => progressOf(view()), 448);
      namedSteps(
        body,
        stable(() => namedStepsOf(view())),
      );
      const still = note(body, {
        tone: "calm",
        icon: "hand-palm",
        title: withVitale ? fr.signing.leaveBoth : fr.signing.leaveCps,
      });
      visible(still, () => !view().failed);
      const actions = actionsOf(app);
      followDialog("signing-dialog", () => signingDialog(sign.state.value, actions));
    },
  };
}

function actionsOf({ sign, session }: SigningApp): SigningActions {
  return {
    // The dialog has said that the draft is kept: one touch is enough.
    later: () => {
      sign.askCancel();
      sign.cancel(true);
    },
    goOn: () => sign.cancel(false),
    stop: () => sign.cancel(true),
    typeCode: () => session.lock(),
    retry: () => run(sign.retry()),
    leave: () => sign.clear(),
  };
}

function nurse({ session }: SigningApp): string {
  const state = session.state.peek();
  if (state.kind !== "open") return "";
  return shortName(state.session.professional);
}

/** « Camille R. », as a face has room for. */
function shortName(who: { readonly lastName: string; readonly firstName: string }): string {
  return displayText(`${who.firstName} ${who.lastName.slice(0, 1).toLocaleUpperCase("fr-FR")}.`);
}

/** Whose invoice, and its sum while the visit under it is the one being signed. */
function subtitle(
  { visit }: SigningApp,
  draft: { readonly id: string; readonly patient: { readonly lastName: string; readonly firstName: string } },
): string {
  const name = person(draft.patient.lastName, draft.patient.firstName);
  const state = visit.state.value;
  if (state.kind !== "open" || state.view.draft.id !== draft.id || !state.view.rated.ok) return name;
  return fr.signing.personAmount(name, amount(state.view.rated.value.total));
}
