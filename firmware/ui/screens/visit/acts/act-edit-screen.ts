import type { ActEdit, RatedLine } from "../../../../billing/types.js";
import type { VisitView } from "../../../../flows/visit/types.js";
import { amount, coefficient, dateShort } from "../../../i18n/format.js";
import { fr } from "../../../i18n/fr.js";
import {
  box,
  keep,
  listRow,
  type Node,
  note,
  openChoice,
  openNumber,
  rowCard,
  rule,
  type ScreenSpec,
  visible,
} from "../../../kit/index.js";
import { type VisitApp, visitScreen, visitStep, visitView } from "../frame.js";
import { actExemptionText, openActExemption } from "../insurance/act-exemption.js";
import { agreementRows } from "../insurance/agreement-rows.js";
import { lineCode } from "../line-face.js";
import { type ActEditing, agreementSwitch, qualifierRow, quantityRow } from "./act-edit-rows.js";
import { typedAmount } from "./typed-amount.js";

type Complement = NonNullable<ActEdit["complement"]>;
const COMPLEMENTS: readonly Complement[] = ["", "N", "F", "U"];
const MOST_COEFFICIENT = 9_999;

/** The act of the screen: how it is rated, and what is changed by hand. */
interface ActInHand extends ActEditing {
  readonly line: () => RatedLine;
}

/** One act changed by hand (FAC-26 … FAC-32); what is not changed stays computed. */
export function actEditScreen(app: VisitApp): ScreenSpec {
  const { visit } = app;
  const view = visitView(app);
  const step = visitStep(app, "act-edit");
  const line = keep(() => {
    const { rated } = view();
    const key = `p${step().passage}/act/${step().act}`;
    return rated.ok ? rated.value.lines.find((each) => each.key === key) : undefined;
  });
  const edit = (): ActEdit => view().draft.passages[step().passage]?.acts[step().act]?.edit ?? {};
  const hand: ActInHand = { line, edit, set: (next) => visit.editAct(step().passage, step().act, next) };
  return visitScreen(app, {
    name: "visit-act-edit",
    title: () => lineCode(line()),
    subtitle: () => line().label,
    action: { label: fr.common.restore, name: "restore", onTap: () => hand.set({}) },
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
      note(body, {
        tone: "calm",
        icon: "receipt",
        text: () => fr.actEdit.lineOn(dateShort(dateOf())),
        sum: () => amount(line().amount),
      });
      const card = rowCard(body);
      quantityRow(card, hand, () => quantityOf(line(), edit()));
      coefficientRow(card, hand);
      rule(card);
      qualifierRow(card, hand);
      rule(card);
      complementRow(card, hand);
      const prices = rowCard(body);
      unitPrice(prices, hand);
      rule(prices);
      total(prices, hand);
      exemptionRow(body, app, view, { ...step(), code: () => lineCode(line()) });
      const agreed = rowCard(body);
      agreementSwitch(agreed, hand);
      const answer = box(agreed, { w: "full", flow: "column" });
      rule(answer);
      agreementRows(answer, app, view);
      visible(answer, () => edit().ententePrealable === true);
      listRow(rowCard(body), {
        name: "replace-act",
        icon: "magnifying-glass",
        title: fr.actEdit.replace,
        second: fr.actEdit.replaceText,
        onTap: () => visit.go({ kind: "act-search", passage: step().passage, replace: step().act }),
      });
    },
  });
  function dateOf() {
    const { passages } = view().draft;
    return (passages[step().passage] ?? passages[0]).date;
  }
}

/** Same acts on one line count together there; here it is how many times this one was done. */
function quantityOf(line: RatedLine, edit: ActEdit): number {
  const grouped = line.reasons.some(({ rule: id }) => id === "grouped");
  return grouped ? (edit.quantity ?? 1) : line.quantity;
}

function coefficientRow(card: Node, { line, edit, set }: ActInHand): void {
  const holder = box(card, { w: "full", flow: "column" });
  rule(holder);
  listRow(holder, {
    name: "coefficient",
    over: fr.actEdit.coefficient,
    title: () => coefficient(line().coefficient ?? 0),
    bold: true,
    second: () => fr.actEdit.unitPrice(amount(line().unitPrice)),
    onTap: () =>
      openNumber({
        name: "coefficient-pad",
        title: fr.actEdit.coefficient,
        value: line().coefficient ?? undefined,
        bounds: { decimals: 2, integerDigits: 2 },
        problem: (value) =>
          value === undefined || value <= 0 || value > MOST_COEFFICIENT ? fr.actEdit.coefficientWrong : undefined,
        onChoose: (value) => set({ ...edit(), coefficient: value }),
      }),
  });
  visible(holder, () => line().coefficient !== null);
}

function complementRow(card: Node, { line, edit, set }: ActInHand): void {
  const names = fr.actEdit.complements;
  listRow(card, {
    name: "complement",
    over: fr.actEdit.complement,
    title: () => {
      const typed = edit().complement;
      if (typed !== undefined) return names[typed];
      return names[line().complement ?? "auto"];
    },
    bold: true,
    onTap: () =>
      openChoice<Complement | "auto">({
        name: "complements",
        title: fr.actEdit.complement,
        chosen: edit().complement ?? "auto",
        choices: [
          { key: "auto", name: "complement-auto", title: names.auto, second: fr.actEdit.complementAuto },
          ...COMPLEMENTS.map((code) => ({
            key: code,
            name: `complement-${code === "" ? "none" : code}`,
            title: names[code],
          })),
        ],
        onChoose: (code) => {
          const { complement: _, ...rest } = edit();
          set(code === "auto" ? rest : { ...rest, complement: code });
        },
      }),
  });
}

/** By the tariff, or typed by hand: the only price of a code that no table holds. */
function unitPrice(card: Node, { line, edit, set }: ActInHand): void {
  typedAmount(card, {
    name: "unit",
    row: "typed",
    label: fr.actEdit.unitAutomatic,
    consequence: () => (edit().unit === undefined ? fr.actEdit.unitOn(amount(line().unitPrice)) : fr.actEdit.unitOff),
    title: fr.actEdit.unit,
    wrong: fr.actEdit.unitWrong,
    typed: () => edit().unit,
    shown: () => line().unitPrice,
    onType: (unit) => set({ ...edit(), unit }),
    onAutomatic: () => {
      const { unit: _, ...rest } = edit();
      set(rest);
    },
  });
}

/** Computed, or typed with its excess (FAC-29). */
function total(card: Node, { line, edit, set }: ActInHand): void {
  typedAmount(card, {
    name: "total",
    row: "typed",
    label: fr.actEdit.automatic,
    consequence: () => (edit().total === undefined ? fr.actEdit.automaticOn : fr.actEdit.automaticOff),
    title: fr.actEdit.total,
    wrong: fr.actEdit.totalWrong,
    typed: () => edit().total,
    shown: () => line().amount,
    onType: (typed) => set({ ...edit(), total: typed }),
    onAutomatic: () => {
      const { total: _, ...rest } = edit();
      set(rest);
    },
  });
}

/** The exemption of this act, when each act says its own (FAC-52). */
function exemptionRow(
  body: Node,
  app: VisitApp,
  view: () => VisitView,
  act: { readonly passage: number; readonly act: number; readonly code: () => string },
): void {
  const card = rowCard(body);
  listRow(card, {
    name: "act-exemption",
    over: fr.actEdit.exemption,
    title: () => actExemptionText(view().draft.passages[act.passage]?.acts[act.act]?.edit?.exemption),
    bold: true,
    onTap: () => openActExemption(app, view(), { ...act, code: act.code() }),
  });
  visible(card, () => view().draft.specifics?.exemptionPerAct === true);
}
