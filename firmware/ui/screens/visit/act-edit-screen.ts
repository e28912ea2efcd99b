import type { ActEdit, ExpenseQualifier, RatedLine } from "../../../billing/types.js";
import { cents } from "../../../lib/money.js";
import { amount, coefficient, dateShort } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
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
  stepper,
  switchRow,
  visible,
} from "../../kit/index.js";
import { type VisitApp, visitScreen, visitStep, visitView } from "./frame.js";
import { lineCode } from "./line-face.js";

type Complement = NonNullable<ActEdit["complement"]>;
const QUALIFIERS: readonly ExpenseQualifier[] = ["E", "N", "G", "A"];
const COMPLEMENTS: readonly Complement[] = ["", "N", "F", "U"];
const MOST_COEFFICIENT = 9_999;
const MOST_QUANTITY = 99;

/** The act of the screen: how it is rated, what was changed by hand, and how to change it. */
interface ActInHand {
  readonly line: () => RatedLine;
  readonly edit: () => ActEdit;
  readonly set: (edit: ActEdit) => void;
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
      stepper(card, {
        name: "quantity",
        label: fr.actEdit.quantity,
        bounds: fr.actEdit.quantityBounds,
        value: () => line().quantity,
        low: 1,
        high: MOST_QUANTITY,
        format: String,
        onChange: (quantity) => hand.set({ ...edit(), quantity }),
      });
      coefficientRow(card, hand);
      rule(card);
      qualifierRow(card, hand);
      rule(card);
      complementRow(card, hand);
      total(rowCard(body), hand);
      switchRow(rowCard(body), {
        name: "agreement",
        label: fr.actEdit.agreement,
        consequence: fr.actEdit.agreementText,
        on: () => edit().ententePrealable === true,
        onChange: (on) => {
          const { ententePrealable: _, ...rest } = edit();
          hand.set(on ? { ...rest, ententePrealable: true } : rest);
        },
      });
    },
  });
  function dateOf() {
    const { passages } = view().draft;
    return (passages[step().passage] ?? passages[0]).date;
  }
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

function qualifierRow(card: Node, { edit, set }: ActInHand): void {
  const names = fr.actEdit.qualifiers;
  listRow(card, {
    name: "qualifier",
    over: fr.actEdit.qualifier,
    title: () => names[edit().qualifier ?? "none"],
    bold: true,
    onTap: () =>
      openChoice<ExpenseQualifier | "none">({
        name: "qualifiers",
        title: fr.actEdit.qualifier,
        chosen: edit().qualifier ?? "none",
        choices: [
          { key: "none", name: "qualifier-none", title: names.none },
          ...QUALIFIERS.map((code) => ({ key: code, name: `qualifier-${code}`, title: names[code] })),
        ],
        onChoose: (code) => {
          const { qualifier: _, ...rest } = edit();
          set(code === "none" ? rest : { ...rest, qualifier: code });
        },
      }),
  });
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

/** Computed, or typed with its excess (FAC-29). */
function total(card: Node, { line, edit, set }: ActInHand): void {
  const type = (): void => {
    openNumber({
      name: "total-pad",
      title: fr.actEdit.total,
      value: line().amount,
      bounds: { decimals: 2, integerDigits: 5 },
      unit: "€",
      problem: (value) => (value === undefined ? fr.actEdit.totalWrong : undefined),
      onChoose: (value) => set({ ...edit(), total: cents(value) }),
    });
  };
  switchRow(card, {
    name: "automatic-total",
    label: fr.actEdit.automatic,
    consequence: () => (edit().total === undefined ? fr.actEdit.automaticOn : fr.actEdit.automaticOff),
    on: () => edit().total === undefined,
    onChange: (on) => {
      if (!on) {
        type();
        return;
      }
      const { total: _, ...rest } = edit();
      set(rest);
    },
  });
  const typed = box(card, { w: "full", flow: "column" });
  rule(typed);
  listRow(typed, {
    name: "typed-total",
    title: fr.actEdit.total,
    value: () => amount(edit().total ?? line().amount),
    onTap: type,
  });
  visible(typed, () => edit().total !== undefined);
}
