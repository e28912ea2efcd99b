import { type Cents, cents, roundHalfUp } from "../../lib/money.js";
import { err, ok, type Result } from "../../lib/result.js";
import { euros, fr } from "../french.js";
import type { Reason } from "../types.js";
import type { CcamAct, CcamCatalogue, CcamModifier } from "./model.js";
import { type ModifierActor, modifierCase } from "./performer.js";

const MAX_MODIFIERS = 4;
/** Hours and days: one at most. */
const TIMES: ReadonlySet<string> = new Set(["F", "P", "S", "U"]);
/** Activity 4 only (`nomenclature.md` §10.2). */
const ANAESTHESIA: ReadonlySet<string> = new Set(["A", "3", "7"]);

/** What the modifiers of one act add: a sum of percents in hundredths of a percent, a sum of cents, and why. */
export interface ModifierSum {
  readonly percent: number;
  readonly flat: Cents;
  readonly reasons: readonly Reason[];
}

const NO_MODIFIER: ModifierSum = { percent: 0, flat: cents(0), reasons: [] };

/**
 * Sums the modifiers of an act for who performs it (`nomenclature.md` §10.3). `price` in cents is the one that percents
 * apply to. The error is a French sentence that says which modifier and why.
 */
export function sumModifiers(
  act: CcamAct,
  codes: readonly string[],
  price: Cents,
  actor: ModifierActor,
  catalogue: CcamCatalogue,
): Result<ModifierSum, string> {
  if (codes.length === 0) return ok(NO_MODIFIER);
  const refusal = combinationRefusal(codes) ?? codes.map((code) => modifierRefusal(act, code, actor)).find(Boolean);
  if (refusal !== undefined) return err(refusal);
  let percent = 0;
  let flat = 0;
  const reasons: Reason[] = [];
  for (const code of codes) {
    const cases = catalogue.modifier(code);
    if (cases.length === 0) return err(`le modificateur ${code} n'existe pas`);
    const chosen = modifierCase(cases, actor);
    if (chosen === undefined) return err(`le modificateur ${code} est réservé à : ${whoOf(cases)}`);
    const value = figureOf(chosen, actor);
    if (chosen.amount.kind === "percent") percent += value;
    else flat += value;
    reasons.push(modifierReason(chosen, value, price));
  }
  return ok({ percent, flat: cents(flat), reasons });
}

/**
 * The modifiers that an act and who performs it may take with this activity, each with the case that would price it, in
 * the order of the act's list. `beside` are those already there: one that cannot join them comes with the reason.
 */
export function modifiersFor(
  act: CcamAct,
  beside: readonly string[],
  actor: ModifierActor,
  catalogue: CcamCatalogue,
): readonly { readonly found: CcamModifier; readonly refused: string | undefined }[] {
  return act.modifiers.flatMap((code) => {
    if (beside.includes(code) || modifierRefusal(act, code, actor) !== undefined) return [];
    const found = modifierCase(catalogue.modifier(code), actor);
    if (found === undefined) return [];
    const refused = combinationRefusal([...beside, code]);
    return [{ found, refused: refused === undefined ? undefined : fr(refused) }];
  });
}

function combinationRefusal(codes: readonly string[]): string | undefined {
  if (codes.length > MAX_MODIFIERS) return `quatre modificateurs au plus, pas ${codes.length}`;
  const twice = codes.find((code, at) => codes.indexOf(code) !== at);
  if (twice !== undefined) return `le modificateur ${twice} est saisi deux fois`;
  if (codes.includes("Y") && codes.includes("Z")) return "les modificateurs Y et Z s'excluent";
  const times = codes.filter((code) => TIMES.has(code));
  if (times.length > 1) return `les modificateurs ${times.join(" et ")} s'excluent : un seul d'horaire`;
  return undefined;
}

function modifierRefusal(act: CcamAct, code: string, { activity }: ModifierActor): string | undefined {
  if (ANAESTHESIA.has(code) && activity !== 4) return `le modificateur ${code} est réservé à l'activité 4`;
  if (act.modifiers.includes(code)) return undefined;
  const allowed = act.modifiers.length === 0 ? "l'acte n'en admet aucun" : `admis : ${act.modifiers.join(", ")}`;
  return `le modificateur ${code} n'est pas admis (${allowed})`;
}

function whoOf(cases: readonly CcamModifier[]): string {
  return [...new Set(cases.map(({ professionals }) => professionals))].join(" ; ");
}

function figureOf({ amount }: CcamModifier, { performer }: ModifierActor): number {
  return performer?.sector === "outside" ? amount.outside : amount.sector1;
}

/** « Modificateur F, Urgence dimanche ou jour férié : », set once for each case. */
const heads = new WeakMap<CcamModifier, string>();

function headOf(one: CcamModifier): string {
  let head = heads.get(one);
  if (head === undefined) {
    head = fr(`Modificateur ${one.code}, ${one.condition} : `);
    heads.set(one, head);
  }
  return head;
}

function modifierReason(one: CcamModifier, value: number, price: Cents): Reason {
  const text =
    one.amount.kind === "percent"
      ? fr(`+ ${String(value / 100).replace(".", ",")} %, ${euros(cents(roundHalfUp(price * value, 10_000)))}`)
      : euros(cents(value));
  return {
    rule: `modifier-${one.code}`,
    text: headOf(one) + text,
    article: undefined,
    source: `ccam_modificateurs.csv ${one.code}`,
  };
}
