import { signal } from "@preact/signals-core";
import type { Advice, Forgotten, Refused } from "../../../../flows/visit/types.js";
import { amount } from "../../../i18n/format.js";
import { fr } from "../../../i18n/fr.js";
import {
  box,
  button,
  currentLook,
  dynamic,
  emptyState,
  listRow,
  type Node,
  rowCard,
  rows,
  type ScreenSpec,
  scaled,
  sectionTitle,
  stable,
  text,
  visible,
} from "../../../kit/index.js";
import { type VisitApp, visitScreen } from "../frame.js";
import { choiceCard } from "./assistant-choices.js";
import { sentenceRow } from "./sentence-row.js";

/** What the rules would still pay, refuse or leave to her: asked when the screen opens, and after each change. */
export function assistantScreen(app: VisitApp): ScreenSpec {
  let last: Advice | undefined;
  const advice = stable((): Advice | undefined => {
    const state = app.visit.state.value;
    // While the screen leaves, what it said stays on it: nothing is rated again for a step that is over.
    if (state.kind === "open" && state.view.draft.step.kind === "assistant") last = app.visit.advice();
    return last;
  });
  return visitScreen(app, {
    name: "visit-assistant",
    title: fr.assistant.title,
    primary: { label: fr.common.validate, onTap: () => app.back() },
    build(body) {
      dynamic(body, advice, (into, now) => (now === undefined ? undefined : adviceOf(into, app, now)), {
        w: "full",
        flow: "column",
        gap: 12,
      });
    },
  });
}

/** Which passage a sentence is about, when there are several. */
type AtPassage = (passage: number, text: string) => string;

function adviceOf(into: Node, app: VisitApp, advice: Advice): void {
  const several = advice.rated.lines.some(({ passage }) => passage > 0);
  const at: AtPassage = (passage, words) => (several ? fr.assistant.passage(passage + 1, words) : words);
  const total = box(into, { w: "full", flow: "row", gap: 12, pad: [0, 4] });
  text(total, fr.assistant.total, { role: "label", color: "ink2", grow: 1 });
  text(total, amount(advice.rated.total), { role: "body", weight: "bold", name: "assistant-total" });
  const due = advice.forgotten.filter(({ certainty }) => certainty === "due");
  const conditional = advice.forgotten.filter(({ certainty }) => certainty === "if");
  if (due.length === 0) {
    emptyState(into, { icon: "check", title: fr.assistant.none, text: fr.assistant.noneText });
  } else {
    sectionTitle(into, fr.assistant.due);
    rows(rowCard(into), due, (row, each) => forgottenRow(row, app, each, at));
  }
  if (advice.questions.length > 0) {
    rows(rowCard(into), advice.questions, (row, question) => {
      sentenceRow(row, {
        name: `question-${question.passage}`,
        icon: "question",
        text: at(question.passage, question.text),
        onTap: () => app.visit.go({ kind: "passage", passage: question.passage }),
      });
    });
  }
  if (advice.choices.length > 0) {
    sectionTitle(into, fr.assistant.choices);
    for (const choice of advice.choices) choiceCard(into, app, choice);
  }
  if (conditional.length > 0) {
    sectionTitle(into, fr.assistant.conditional);
    rows(rowCard(into), conditional, (row, each) => forgottenRow(row, app, each, at));
  }
  if (advice.refused.length > 0) refusedCard(into, advice.refused, at);
}

/** What to do, why, what it brings, and the key that does it. */
function forgottenRow(into: Node, { visit }: VisitApp, item: Forgotten, at: AtPassage): void {
  const { id, passage, action, why, article, gain, changes } = item;
  const row = box(into, { w: "full", flow: "column", gap: 8, pad: [12, 16], name: `forgotten-${nameOf(id)}` });
  text(row, at(passage, action), { role: "label", weight: "bold", w: "full" });
  const said = article === undefined ? why : fr.assistant.reason(why, article);
  text(row, said, { role: "caption", color: "ink2", w: "full" });
  const large = currentLook().scale !== 100;
  const foot = box(row, large ? { w: "full", flow: "column", gap: 8 } : { w: "full", flow: "row", gap: 12 });
  text(foot, fr.assistant.gain(amount(gain)), {
    role: "body",
    weight: "bold",
    ...(large ? { w: "full" } : { grow: 1 }),
  });
  const adds = changes.some(({ kind }) => kind === "add" || kind === "act" || kind === "restore");
  button(
    foot,
    {
      name: `apply-${nameOf(id)}`,
      icon: adds ? "plus" : "check",
      label: adds ? fr.assistant.add : fr.assistant.apply,
      onTap: () => visit.applyAdvice(changes),
    },
    { w: large ? "full" : 208, h: scaled(64) },
  );
}

/** Folded: it is read by who wonders why. */
function refusedCard(into: Node, refused: readonly Refused[], at: AtPassage): void {
  const open = signal(false);
  const card = rowCard(into);
  listRow(card, {
    name: "refused",
    icon: "lock-key",
    iconColor: "ink2",
    title: fr.assistant.refused(refused.length),
    second: () => (open.value ? fr.assistant.refusedFold : fr.assistant.refusedText),
    leadsOn: false,
    onTap: () => {
      open.value = !open.peek();
    },
  });
  const list = box(card, { w: "full", flow: "column" });
  visible(list, () => open.value);
  rows(list, refused, (row, { passage, code, label, amount: sum, why, article }) => {
    const words = box(row, { w: "full", flow: "column", gap: -1, pad: [8, 16] });
    const first = box(words, { w: "full", flow: "row", gap: 8 });
    text(first, code, { role: "label", weight: "bold", grow: 1 });
    text(first, amount(sum), { role: "label", color: "ink2" });
    text(words, at(passage, label), { role: "label", w: "full" });
    const said = article === undefined ? why : fr.assistant.reason(why, article);
    text(words, said, { role: "caption", color: "ink2", w: "full" });
  });
}

function nameOf(id: string): string {
  return id.replaceAll("/", "-");
}
