import type { ActEdit, RatedLine } from "../../../../billing/types.js";
import type { CcamFacts } from "../../../../flows/visit/acts/ccam-facts.js";
import { ZERO } from "../../../../lib/money.js";
import { amount, dateShort, sentence } from "../../../i18n/format.js";
import { fr } from "../../../i18n/fr.js";
import { keep, type Node, note, rowCard, type ScreenSpec, text, visible } from "../../../kit/index.js";
import { agreementSwitch } from "../acts/act-edit-rows.js";
import { type VisitApp, visitScreen, visitStep, visitView } from "../frame.js";
import { rateErrorText } from "../words.js";
import { besideRows } from "./beside-rows.js";
import type { CcamInHand } from "./ccam-in-hand.js";
import { codingRows } from "./coding-rows.js";
import { modifierRows } from "./modifier-rows.js";
import { priceRows } from "./price-rows.js";

/** Whether the visit is at an act of the CCAM: its sheet is another one. */
export function isCcamStep({ visit }: VisitApp): boolean {
  const state = visit.state.peek();
  const step = state.kind === "open" ? state.view.draft.step : undefined;
  return step?.kind === "act-edit" && visit.ccamFacts(step.passage, step.act) !== undefined;
}

/** One CCAM act (FAC-36, FAC-39 … FAC-45): only what the act has and what the professional may choose. */
export function ccamActScreen(app: VisitApp): ScreenSpec {
  const { visit } = app;
  const view = visitView(app);
  const step = visitStep(app, "act-edit");
  const facts = keep(() => {
    // Read for the change of draft that it follows.
    const state = visit.state.value;
    return state.kind === "open" ? visit.ccamFacts(step().passage, step().act) : undefined;
  });
  const line = (): RatedLine | undefined => {
    const { rated } = view();
    const key = `p${step().passage}/act/${step().act}`;
    return rated.ok ? rated.value.lines.find((each) => each.key === key) : undefined;
  };
  const edit = (): ActEdit => view().draft.passages[step().passage]?.acts[step().act]?.edit ?? {};
  const set = (next: ActEdit): void => visit.editAct(step().passage, step().act, next);
  const hand: CcamInHand = {
    facts,
    line,
    edit,
    set,
    setDetail: (detail) => set({ ...edit(), ccam: { ...edit().ccam, ...detail } }),
  };
  const careDay = (): string => {
    const { passages } = view().draft;
    return dateShort((passages[step().passage] ?? passages[0]).date);
  };
  return visitScreen(app, {
    name: "visit-ccam-act",
    title: () => facts().code,
    action: { label: fr.common.restore, name: "restore", onTap: () => set({}) },
    middle: {
      name: "remove-act",
      icon: "trash",
      onTap: () => {
        visit.removeAct(step().passage, step().act);
        app.back();
      },
    },
    primary: { label: fr.common.validate, onTap: () => app.back() },
    build(body) {
      const wrong = note(body, {
        tone: "error",
        title: fr.acts.notRated,
        text: () => {
          const { rated } = view();
          return rated.ok ? "" : sentence(rateErrorText(rated.error));
        },
      });
      visible(wrong, () => !view().rated.ok);
      const sum = note(body, {
        tone: "calm",
        icon: "receipt",
        text: () => fr.actEdit.lineOn(careDay()),
        sum: () => amount(line()?.amount ?? ZERO),
      });
      visible(sum, () => line() !== undefined);
      warnings(body, facts());
      text(body, facts().label, { role: "caption", color: "ink2", w: "full" });
      codingRows(body, hand);
      modifierRows(body, hand);
      besideRows(body, hand);
      priceRows(body, hand);
      agreementSwitch(rowCard(body), hand);
    },
  });
}

function warnings(body: Node, { reimbursed, conditional, priorAgreement }: CcamFacts): void {
  const { ccam } = fr;
  if (!reimbursed) note(body, { tone: "attention", title: ccam.notReimbursed, text: ccam.notReimbursedText });
  if (conditional) note(body, { tone: "attention", title: ccam.conditional, text: ccam.conditionalText });
  if (priorAgreement) note(body, { tone: "attention", title: ccam.agreement, text: fr.actEdit.agreementText });
}
