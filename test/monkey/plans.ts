import type { HeadlessTerminal } from "../../simulator/headless/contract.js";
import type { Chance } from "./chance.js";
import type { Deed } from "./deeds.js";
import { cardIn, insertion, removal } from "./hands.js";
import type { Touchable } from "./touchables.js";
import { CARE, NUMBERS, WORDS } from "./words.js";

/**
 * What a monkey that has watched a nurse does on a screen, several deeds in a row, so that it gets past the code and
 * into invoices. Empty: nothing in particular.
 */
export function planFor(
  screen: string,
  inView: readonly Touchable[],
  terminal: HeadlessTerminal,
  chance: Chance,
): readonly Deed[] {
  const plans = PLANS[screen];
  const typing = TYPES_BY_PLAN.has(screen) ? [] : typingPlan(inView, chance);
  if (typing.length > 0 && chance.often(0.5)) return typing;
  return plans === undefined ? [] : chance.weighted(plans)(terminal, chance, inView);
}

/** Screens with keys of their own, which their plans know how to use. */
const TYPES_BY_PLAN: ReadonlySet<string> = new Set(["pin", "visit/act-search", "favourite-act-search"]);

type Plan = (terminal: HeadlessTerminal, chance: Chance, inView: readonly Touchable[]) => readonly Deed[];

const tap = (name: string): Deed => ({ kind: "tap", name });
const taps =
  (...names: readonly string[]): Plan =>
  () =>
    names.map(tap);
const keys = (text: string): readonly Deed[] => [...text].map((key) => tap(key === " " ? "key-space" : `key-${key}`));
const oneOf =
  (...names: readonly string[]): Plan =>
  (_, chance) => [tap(chance.among(names))];
/** Touches one of those whose name begins so. */
const begins =
  (start: string): Plan =>
  (_, chance, inView) => {
    const names = inView.filter(({ name }) => name.startsWith(start)).map(({ name }) => name);
    return names.length === 0 ? [] : [tap(chance.among(names))];
  };

/** Brings the end of a long screen into view. */
const PULL_UP: Deed = { kind: "drag", from: [240, 620], to: [240, 120], moves: 6, stepMs: 16, fling: true };

const newCard: Plan = (terminal, chance) => [removal("cps", chance), insertion(terminal, "cps", chance)];

const rightCode: Plan = (terminal) => {
  const card = cardIn(terminal, "cps");
  const pin = card === undefined ? undefined : terminal.desk.simulator.tray.find(card)?.testPin;
  return [...keys(pin ?? "1234"), tap("primary")];
};
const wrongCode: Plan = (_, chance) => [...keys(String(chance.between(2000, 9999))), tap("primary")];

const bill: Plan = (terminal, chance) => [
  ...(cardIn(terminal, "vitale") === undefined ? [insertion(terminal, "vitale", chance)] : []),
  tap("bill"),
];

const prescriber: Plan = (_, chance) => [
  tap("field-lastName"),
  ...keys(chance.among(WORDS)),
  tap("key-ok"),
  tap("field-number"),
  ...keys("991145608"),
  tap("typing-done"),
  tap("prescriber-save"),
];

const findAct: Plan = (_, chance, inView) => [
  ...inView.filter(({ name }) => name.endsWith("-clear") && name !== "key-clear").map(({ name }) => tap(name)),
  ...keys(chance.among(chance.often(0.8) ? CARE : WORDS)),
  { kind: "press", at: [240, chance.among([225, 300, 373])], ms: 60 },
];

/** A visit goes on by its main button; what it wants is asked on the way. */
const goOn = taps("primary");

const PLANS: Readonly<Record<string, readonly (readonly [weight: number, plan: Plan])[]>> = {
  locked: [[1, newCard]],
  "card-refused": [[1, newCard]],
  "cps-blocked": [[1, newCard]],
  pin: [
    [12, rightCode],
    [1, wrongCode],
  ],
  fiche: [[1, goOn]],
  situation: [
    [2, begins("situation-")],
    [1, goOn],
  ],
  home: [
    [8, bill],
    [1, oneOf("tile-patients", "tile-invoices", "tile-prescribers", "tile-favourites", "settings")],
  ],
  beneficiaries: [[1, begins("beneficiary-")]],
  "visit/hub": [
    [3, goOn],
    [2, taps("section-acts")],
    [2, begins("section-")],
  ],
  "visit/acts": [
    [2, taps("add-act")],
    [2, goOn],
    [1, begins("line-")],
    [1, taps("save-favourite")],
  ],
  "visit/act-search": [
    [8, findAct],
    [2, begins("chip-")],
    [2, (_, chance) => [{ kind: "press", at: [240, chance.among([225, 300, 373])], ms: 60 }]],
    [1, taps("search-close")],
  ],
  "visit/prescription": [
    [3, goOn],
    [1, taps("prescriber")],
  ],
  "visit/securing": [
    [2, begins("mode-")],
    [1, goOn],
  ],
  "visit/course": [
    [1, begins("course-")],
    [1, goOn],
  ],
  prescribers: [
    [1, taps("prescriber-create")],
    [6, (_, chance) => [{ kind: "press", at: [240, chance.between(230, 480)], ms: 60 }]],
  ],
  "prescriber-form": [[1, prescriber]],
  patients: [[1, (_, chance) => [{ kind: "press", at: [240, chance.between(230, 480)], ms: 60 }]]],
  "patient-form": [
    [3, begins("field-")],
    [1, () => [...Array.from({ length: 4 }, () => PULL_UP), tap("mutuelle-add")]],
    [1, taps("patient-save")],
  ],
  "mutuelle-form": [
    [3, begins("field-")],
    [1, goOn],
  ],
  "favourite-act-search": [
    [4, findAct],
    [1, taps("search-close")],
  ],
  "favourite-form": [
    [1, begins("field-")],
    [1, taps("favourite-act-add")],
    [1, goOn],
  ],
  signing: [
    [3, (terminal, chance) => [insertion(terminal, chance.among(["cps", "vitale"] as const), chance)]],
    [2, taps("type-code")],
    [1, taps("finish-later")],
    [1, taps("sign-cancel")],
    [1, oneOf("stop-yes", "stop-no")],
  ],
  result: [
    [3, taps("finish")],
    [1, goOn],
  ],
  invoices: [[1, begins("chip-")]],
};

/** Letters for a keyboard, digits for a pad, and the key that ends them. */
function typingPlan(inView: readonly Touchable[], chance: Chance): readonly Deed[] {
  const names = new Set(inView.map(({ name }) => name));
  const end = ["key-ok", "typing-done", "number-validate", "km-validate", "primary"].find((name) => names.has(name));
  const close = end === undefined || chance.often(0.2) ? [] : [tap(end)];
  if (names.has("key-space")) return [...keys(chance.among(WORDS)), ...close];
  if (names.has("key-0")) return [...keys(chance.among(NUMBERS)), ...close];
  return [];
}
