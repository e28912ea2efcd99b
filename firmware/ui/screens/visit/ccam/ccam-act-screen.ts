import type { ActEdit, CcamDetail, ExpenseQualifier, RatedLine } from "../../../../billing/types.js";
import type { CcamFacts } from "../../../../flows/visit/ccam-facts.js";
import { type Cents, cents, ZERO } from "../../../../lib/money.js";
import { amount, dateShort, percent, sentence } from "../../../i18n/format.js";
import { fr } from "../../../i18n/fr.js";
import {
  box,
  dynamic,
  factRow,
  keep,
  listRow,
  type Node,
  note,
  openChoice,
  openNumber,
  rowCard,
  rows,
  rule,
  type ScreenSpec,
  sectionTitle,
  stable,
  stepper,
  switchRow,
  text,
  visible,
} from "../../../kit/index.js";
import { type VisitApp, visitScreen, visitStep, visitView } from "../frame.js";
import { rateErrorText } from "../words.js";
import { addsText, openModifiers } from "./modifier-sheet.js";

const QUALIFIERS: readonly ExpenseQualifier[] = ["E", "N", "G", "A"];
const MOST_QUANTITY = 99;

/** The act of the screen: what it offers, how it is rated, and how it is changed. */
interface CcamInHand {
  readonly facts: () => CcamFacts;
  /** Undefined as long as the invoice cannot be priced. */
  readonly line: () => RatedLine | undefined;
  readonly edit: () => ActEdit;
  readonly set: (edit: ActEdit) => void;
  readonly setDetail: (detail: CcamDetail) => void;
}

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
      what(body, hand);
      modifiers(body, hand);
      beside(body, hand);
      prices(body, hand);
      agreement(body, hand);
    },
  });
}

function warnings(body: Node, { reimbursed, conditional, priorAgreement }: CcamFacts): void {
  const { ccam } = fr;
  if (!reimbursed) note(body, { tone: "attention", title: ccam.notReimbursed, text: ccam.notReimbursedText });
  if (conditional) note(body, { tone: "attention", title: ccam.conditional, text: ccam.conditionalText });
  if (priorAgreement) note(body, { tone: "attention", title: ccam.agreement, text: fr.actEdit.agreementText });
}

/** Activity, phase, grouping (FAC-39 … FAC-41); a choice only where the act leaves one. */
function what(body: Node, { facts, setDetail }: CcamInHand): void {
  const { activities, phases } = facts();
  const card = rowCard(body);
  listRow(card, {
    name: "activity",
    over: fr.ccam.activity,
    title: () => fr.ccam.activities[facts().activity],
    bold: true,
    ...(activities.length < 2
      ? {}
      : {
          onTap: () =>
            openChoice({
              name: "activities",
              title: fr.ccam.activity,
              chosen: facts().activity,
              choices: activities.map((key) => ({
                key,
                name: `activity-${key}`,
                title: fr.ccam.activities[key],
              })),
              onChoose: (activity) => setDetail({ activity }),
            }),
        }),
  });
  if (phases.length > 1) {
    rule(card);
    const most = phases.at(-1) ?? 0;
    listRow(card, {
      name: "phase",
      over: fr.ccam.phase,
      title: () => fr.ccam.phaseNumber(facts().phase, most),
      bold: true,
      onTap: () =>
        openChoice({
          name: "phases",
          title: fr.ccam.phase,
          chosen: facts().phase,
          choices: phases.map((key) => ({ key, name: `phase-${key}`, title: String(key) })),
          onChoose: (phase) => setDetail({ phase }),
        }),
    });
  }
  rule(card);
  listRow(card, { name: "grouping", over: fr.ccam.grouping, title: () => facts().grouping, bold: true });
}

/** Choosing one opens the next place, four at most (FAC-42). */
function modifiers(body: Node, hand: CcamInHand): void {
  sectionTitle(body, fr.ccam.modifiers);
  dynamic(
    body,
    stable(() => hand.facts().modifiers),
    (into, places) => {
      const card = rowCard(into);
      if (places.length === 0) {
        listRow(card, { name: "modifiers-none", title: fr.ccam.noneAllowed });
        return;
      }
      rows(card, places, (row, place) => modifierRow(row, place, places.indexOf(place), hand));
    },
    { w: "full", flow: "column" },
  );
}

function modifierRow(row: Node, place: CcamFacts["modifiers"][number], rank: number, hand: CcamInHand): void {
  const { chosen, choices } = place;
  const found = choices.find(({ code }) => code === chosen);
  listRow(row, {
    name: `modifier-${rank + 1}`,
    over: fr.ccam.modifier(rank + 1),
    title: chosen === undefined ? fr.ccam.noModifier : chosen,
    bold: true,
    ...(found === undefined ? {} : { second: found.condition, value: addsText(found) }),
    onTap: () =>
      openModifiers({
        rank: rank + 1,
        choices,
        chosen,
        onChoose: (code) => hand.setDetail({ modifiers: withModifier(hand, rank, code) }),
      }),
  });
}

function withModifier({ facts }: CcamInHand, rank: number, code: string | undefined): readonly string[] {
  const now = facts().modifiers.flatMap(({ chosen }) => chosen ?? []);
  const others = now.filter((_, at) => at !== rank);
  return code === undefined ? others : [...now.slice(0, rank), code, ...now.slice(rank + 1)];
}

/** What stands beside the act: association, exceptional reimbursement, supplement (FAC-43, FAC-44). */
function beside(body: Node, hand: CcamInHand): void {
  const { edit, setDetail } = hand;
  const card = rowCard(body);
  associationRow(card, hand);
  rule(card);
  const names = fr.ccam.exceptionals;
  listRow(card, {
    name: "exceptional",
    over: fr.ccam.exceptional,
    title: () => names[edit().ccam?.exceptional ?? "none"],
    bold: true,
    onTap: () =>
      openChoice<"none" | "O" | "N">({
        name: "exceptionals",
        title: fr.ccam.exceptional,
        chosen: edit().ccam?.exceptional ?? "none",
        choices: (["none", "O", "N"] as const).map((key) => ({ key, name: `exceptional-${key}`, title: names[key] })),
        onChoose: (code) => {
          const { exceptional: _, ...rest } = edit().ccam ?? {};
          hand.set({ ...edit(), ccam: code === "none" ? rest : { ...rest, exceptional: code } });
        },
      }),
  });
  rule(card);
  listRow(card, {
    name: "supplement",
    over: fr.ccam.supplement,
    title: () => amount(edit().ccam?.supplement ?? ZERO),
    bold: true,
    onTap: () =>
      openNumber({
        name: "supplement-pad",
        title: fr.ccam.supplement,
        value: edit().ccam?.supplement ?? 0,
        bounds: { decimals: 2, integerDigits: 4 },
        unit: "€",
        problem: (value) => (value === undefined ? fr.ccam.supplementWrong : undefined),
        onChoose: (value) => setDetail({ supplement: cents(value) }),
      }),
  });
}

function associationRow(card: Node, { facts, edit, set, setDetail }: CcamInHand): void {
  const names = fr.ccam.associations;
  const { associations, complementary } = facts();
  listRow(card, {
    name: "association",
    over: fr.ccam.association,
    title: () => names[facts().association ?? "none"],
    bold: true,
    ...(complementary ? { second: fr.ccam.complementary } : {}),
    onTap: () =>
      openChoice<"none" | (typeof associations)[number]["code"]>({
        name: "associations",
        title: fr.ccam.association,
        chosen: facts().association ?? "none",
        choices: [
          { key: "none", name: "association-none", title: names.none },
          ...associations.map(({ code, percent: rate }) => ({
            key: code,
            name: `association-${code}`,
            title: names[code],
            second: fr.ccam.associationRate(percent(rate)),
          })),
        ],
        onChoose: (code) => {
          if (code !== "none") {
            setDetail({ association: code });
            return;
          }
          const { association: _, ...rest } = edit().ccam ?? {};
          set({ ...edit(), ccam: rest });
        },
      }),
  });
}

/** Quantity, prices and qualifier (FAC-36, FAC-45). */
function prices(body: Node, hand: CcamInHand): void {
  const { line, edit, set } = hand;
  const card = rowCard(body);
  stepper(card, {
    name: "quantity",
    label: fr.actEdit.quantity,
    bounds: fr.actEdit.quantityBounds,
    value: () => edit().quantity ?? 1,
    low: 1,
    high: MOST_QUANTITY,
    format: String,
    onChange: (quantity) => set({ ...edit(), quantity }),
  });
  rule(card);
  typedAmount(card, hand, "unit", () => line()?.unitPrice ?? ZERO);
  rule(card);
  factRow(box(card, { w: "full", flow: "column", pad: [4, 16] }), {
    name: "base",
    label: fr.ccam.base,
    value: () => amount(line()?.base ?? ZERO),
  });
  rule(card);
  qualifierRow(card, hand);
  rule(card);
  typedAmount(card, hand, "total", () => line()?.amount ?? ZERO);
}

function qualifierRow(card: Node, { edit, set }: CcamInHand): void {
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

/** Computed while « automatique » is on; off, the pad opens (FAC-45). */
function typedAmount(card: Node, { edit, set }: CcamInHand, part: "unit" | "total", computed: () => Cents): void {
  const words =
    part === "unit"
      ? {
          title: fr.ccam.unit,
          automatic: fr.ccam.unitAutomatic,
          on: fr.ccam.unitOn,
          off: fr.ccam.unitOff,
          wrong: fr.ccam.unitWrong,
        }
      : {
          title: fr.actEdit.total,
          automatic: fr.actEdit.automatic,
          on: fr.actEdit.automaticOn,
          off: fr.actEdit.automaticOff,
          wrong: fr.actEdit.totalWrong,
        };
  const value = (): Cents => edit()[part] ?? computed();
  const type = (): void => {
    openNumber({
      name: `${part}-pad`,
      title: words.title,
      value: value(),
      bounds: { decimals: 2, integerDigits: 5 },
      unit: "€",
      problem: (typed) => (typed === undefined ? words.wrong : undefined),
      onChoose: (typed) => set({ ...edit(), [part]: cents(typed) }),
    });
  };
  switchRow(card, {
    name: `automatic-${part}`,
    label: words.automatic,
    consequence: () => (edit()[part] === undefined ? words.on : words.off),
    on: () => edit()[part] === undefined,
    onChange: (on) => {
      if (!on) {
        type();
        return;
      }
      const { [part]: _, ...rest } = edit();
      set(rest);
    },
  });
  rule(card);
  listRow(card, { name: `typed-${part}`, title: words.title, value: () => amount(value()), onTap: type });
}

function agreement(body: Node, { edit, set }: CcamInHand): void {
  switchRow(rowCard(body), {
    name: "agreement",
    label: fr.actEdit.agreement,
    consequence: fr.actEdit.agreementText,
    on: () => edit().ententePrealable === true,
    onChange: (on) => {
      const { ententePrealable: _, ...rest } = edit();
      set(on ? { ...rest, ententePrealable: true } : rest);
    },
  });
}
