import type { App } from "../../../flows/app-types.js";
import type { VisitStep } from "../../../flows/visit/draft/draft.js";
import type { VisitView } from "../../../flows/visit/types.js";
import { ageOn, yearOf } from "../../../lib/dates.js";
import type { Patient } from "../../../model/people.js";
import { age, person } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import {
  button,
  closeOverlay,
  type FootSpec,
  type HeadSpec,
  keep,
  type Live,
  type Node,
  type Overlay,
  openDialog,
  openSheet,
  type ScreenSpec,
  text,
  watch,
} from "../../kit/index.js";
import { run } from "../../run.js";

/** What the screens of a visit need of the app. */
export type VisitApp = Pick<
  App,
  "visit" | "status" | "back" | "goHome" | "signVisit" | "pickPrescriber" | "openVisitPatient"
>;

/** The open visit; while a screen leaves, the last one there was. */
export function visitView(app: VisitApp): () => VisitView {
  return keep(() => {
    const state = app.visit.state.value;
    return state.kind === "open" ? state.view : undefined;
  });
}

/** The step of the visit that this screen is about; while it leaves, the last one there was. */
export function visitStep<K extends VisitStep["kind"]>(
  app: VisitApp,
  kind: K,
): () => Extract<VisitStep, { readonly kind: K }> {
  return keep(() => {
    const state = app.visit.state.value;
    const step = state.kind === "open" ? state.view.draft.step : undefined;
    return step?.kind === kind ? (step as Extract<VisitStep, { readonly kind: K }>) : undefined;
  });
}

/** « ROUSSEAU Camille, 39 ans », at the day of the first passage. */
export function patientLine({ draft }: VisitView): string {
  const { patient, passages } = draft;
  return fr.visit.personAge(person(patient.lastName, patient.firstName), age(yearsOf(patient, passages[0].date)));
}

function yearsOf({ birth }: Patient, on: VisitView["draft"]["passages"][0]["date"]): number {
  return birth.calendar === undefined ? yearOf(on) - Number(birth.raw.slice(0, 4)) : ageOn(birth.calendar, on);
}

/** Stops of the route on which the screens of an invoice stand. */
export const STOPS = { prescription: 1, acts: 2, insurance: 3, recap: 4, securing: 5 } as const;

export interface VisitScreenSpec {
  readonly name: string;
  readonly title: Live<string>;
  readonly subtitle?: Live<string>;
  /** Instead of « Annuler ». */
  readonly action?: HeadSpec["action"];
  /** Stop of the route; none: a screen beside the round. */
  readonly stop?: number;
  readonly middle?: FootSpec["middle"];
  readonly primary?: FootSpec["primary"];
  readonly footLine?: boolean;
  readonly body?: ScreenSpec["body"];
  readonly build: (body: Node) => void;
}

/** What all screens of a visit share: whose it is, « Annuler », the route, one step back, home by a long press. */
export function visitScreen(app: VisitApp, spec: VisitScreenSpec): ScreenSpec {
  const view = visitView(app);
  const { visit } = app;
  const { stop } = spec;
  return {
    name: spec.name,
    head: {
      title: spec.title,
      subtitle: spec.subtitle ?? (() => patientLine(view())),
      action: spec.action ?? { label: fr.common.cancel, name: "cancel", onTap: () => visit.askCancel() },
    },
    ...(stop === undefined ? {} : { route: { count: 6, current: stop, onStop: (index) => goToStop(app, index) } }),
    foot: {
      back: { onTap: () => app.back(), onHome: () => app.goHome() },
      ...(spec.middle === undefined ? {} : { middle: spec.middle }),
      ...(spec.primary === undefined ? {} : { primary: spec.primary }),
      ...(spec.footLine === undefined ? {} : { line: spec.footLine }),
    },
    ...(spec.body === undefined ? {} : { body: spec.body }),
    build(body) {
      spec.build(body);
      cancelSheet(app);
    },
  };
}

function goToStop({ visit }: VisitApp, index: number): void {
  const steps: readonly VisitStep[] = [
    { kind: "hub" },
    { kind: "prescription" },
    { kind: "acts", passage: 0 },
    { kind: "insurance" },
    { kind: "recap" },
  ];
  const step = steps[index];
  if (step !== undefined) visit.go(step);
}

/** « Annuler » asks: keep the draft, delete it, or go on (shared/design/ui.md §4). */
function cancelSheet(app: VisitApp): void {
  const { visit } = app;
  const asked = (): boolean => visit.state.value.kind === "open" && visit.state.value.cancelAsked;
  let sheet: Overlay | undefined;
  watch(asked, (open) => {
    if (!open) {
      sheet?.close();
      sheet = undefined;
      return;
    }
    const answer = (choice: "keep" | "delete" | "continue"): void => run(visit.cancel(choice));
    sheet = openSheet({
      name: "cancel-sheet",
      title: fr.visit.cancelTitle,
      gap: 12,
      onClose: () => {
        if (visit.state.peek().kind === "open" && asked()) answer("continue");
      },
      build: (content) => {
        text(content, fr.visit.cancelText, { role: "row", color: "ink2", w: "full" });
        button(content, {
          kind: "primary",
          name: "cancel-keep",
          label: fr.common.keepDraft,
          onTap: () => answer("keep"),
        });
        button(content, { name: "cancel-continue", label: fr.common.continue, onTap: () => answer("continue") });
        button(content, {
          kind: "danger",
          icon: "trash",
          name: "cancel-delete",
          label: fr.common.delete,
          onTap: () => answer("delete"),
        });
      },
    });
  });
}

/** Goes on when the patient's share is not negative or was confirmed; else asks (FAC-60). */
export function askNegative(app: VisitApp, amountText: string | undefined, goOn: () => void): void {
  if (amountText === undefined) {
    goOn();
    return;
  }
  openDialog("negative-dialog", {
    title: fr.visit.negativeTitle,
    text: fr.visit.negativeText(amountText),
    actions: [
      { name: "negative-fix", label: fr.visit.negativeFix, onTap: () => closeOverlay() },
      {
        kind: "primary",
        name: "negative-confirm",
        label: fr.visit.negativeConfirm,
        onTap: () => {
          closeOverlay();
          app.visit.confirmNegative();
          goOn();
        },
      },
    ],
  });
}
