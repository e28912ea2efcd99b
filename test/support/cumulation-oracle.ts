import type { NurseAct } from "../../firmware/billing/nurse/nomenclature/model.js";

/**
 * The cumulation rules of a visit told a second time, from the text (`shared/domain/nomenclature.md` §4.1 to §4.4) and as
 * slowly as it likes: every way of giving 100, 50 or 0 % to the acts is tried, those that the text allows are kept. It
 * shares nothing with the engine but the table of acts.
 */
export interface OracleVisit {
  readonly acts: readonly NurseAct[];
  readonly place: "HOME" | "OFFICE";
  readonly dayFeeAlreadyBilled: "BSA" | "BSB" | "BSC" | null;
  /** Prices of the letters on that day, cents. */
  readonly prices: Readonly<Record<string, number>>;
}

/** What the acts of the visit may cost in all, cents: one total, or several when the text leaves a tie open. */
export function oracleTotals(visit: OracleVisit): ReadonlySet<number> {
  const settled: Settled[] = [];
  const ranked: Unit[] = [];
  const context = contextOf(visit);
  const groups = new Map<string, Settled[]>();
  for (const act of inOrderOfCare(visit.acts)) {
    const verdict = verdictOf(act, context);
    if (verdict.rate !== "ranked") settled.push({ ...verdict, rate: verdict.rate });
    else if (["5BIS", "PERF", "POSTOP"].includes(act.cumulation)) {
      const members = groups.get(act.cumulation) ?? [];
      members.push({ ...verdict, rate: 0 });
      groups.set(act.cumulation, members);
    } else ranked.push({ members: [{ ...verdict, rate: 0 }], group: false });
  }
  for (const members of groups.values()) ranked.push({ members, group: true });
  const fixed = settled.reduce((sum, one) => sum + priceOf(one, one.rate, visit), 0);
  const totals = new Set<number>();
  for (const rates of assignments(ranked.length)) {
    if (!isLawful(ranked, rates)) continue;
    const variable = ranked.reduce(
      (sum, unit, at) => sum + unit.members.reduce((part, one) => part + priceOf(one, rates[at] ?? 0, visit), 0),
      0,
    );
    totals.add(fixed + variable);
  }
  return totals;
}

type Rate = 0 | 50 | 100;

interface Verdict {
  readonly letter: string;
  readonly coefficient: number;
  readonly rate: Rate | "ranked";
}

interface Settled extends Omit<Verdict, "rate"> {
  readonly rate: Rate;
}

interface Unit {
  readonly members: readonly Settled[];
  readonly group: boolean;
}

interface Context {
  readonly visit: OracleVisit;
  /** A day fee is billed that day; else an own-role session is done in the visit; else neither. */
  readonly dependent: "fee" | "session" | "no";
  readonly has: (pattern: RegExp) => boolean;
  /** Acts told so far, by id or kind: the second of some is another price, or none. */
  readonly told: Map<string, number>;
}

function contextOf(visit: OracleVisit): Context {
  const has = (pattern: RegExp): boolean => visit.acts.some(({ id }) => pattern.test(id));
  const fee = visit.dayFeeAlreadyBilled !== null || has(/^BS[ABC]$/);
  const session = visit.acts.some(({ cumulation }) => cumulation === "AIS");
  return { visit, dependent: fee ? "fee" : session ? "session" : "no", has, told: new Map() };
}

/** The dearest first: of two fees of a day or two long infusions, the one kept whole is the one worth most. */
function inOrderOfCare(acts: readonly NurseAct[]): readonly NurseAct[] {
  const worth = ({ letter, coefficient }: NurseAct): number =>
    coefficient * ({ BSC: 2870, BSB: 1820, BSA: 1300 }[letter as string] ?? 1);
  return [...acts].sort((a, b) => worth(b) - worth(a));
}

function verdictOf(act: NurseAct, context: Context): Verdict {
  const { dependent, has, told, visit } = context;
  const kind = /^BS[ABC]$/.test(act.id) ? "fee" : act.id.replace(/_CANCER$/, "");
  const before = told.get(kind) ?? 0;
  told.set(kind, before + 1);
  const sameBefore = told.get(`=${act.id}`) ?? 0;
  told.set(`=${act.id}`, sameBefore + 1);
  const plain = { letter: act.letter as string, coefficient: act.coefficient };
  // §4.3: one fee a day; no AIS that day.
  if (kind === "fee") return { ...plain, rate: before === 0 && visit.dayFeeAlreadyBilled === null ? 100 : 0 };
  if (act.cumulation === "AIS") {
    if (dependent === "fee") return { ...plain, rate: 0 };
    return { ...plain, rate: act.maxPerDay !== undefined && sameBefore >= act.maxPerDay ? 0 : 100 };
  }
  if (act.cumulation === "DI") return { ...plain, rate: 100 };
  const amx = dependent !== "no" && act.letter === "AMI" && act.withDayFee !== "NON";
  const billed = { letter: amx ? "AMX" : act.letter, coefficient: act.coefficient };
  // §4.3: included in the fee, or in the session.
  if (amx && act.withDayFee === "INCLUS") return { ...billed, rate: 0 };
  // §4.4, over the visit.
  if (kind === "PERF_RETRAIT" && has(/^PERF_COURTE/)) return { ...billed, rate: 0 };
  if (kind === "PERF_ORG" && has(/^PERF_(LONGUE|RETRAIT)/)) return { ...billed, rate: 0 };
  if (kind === "PERF_COURTE" && before > 0 && has(/^PERF_LONGUE/)) return { ...billed, rate: 0 };
  if (kind === "PERF_LONGUE" && before > 0) billed.coefficient = 410;
  else if (act.maxPerDay !== undefined && sameBefore >= act.maxPerDay) return { ...billed, rate: 0 };
  if (isFull(act, amx, context)) return { ...billed, rate: 100 };
  if (act.id === "POSTOP" && has(/^PERINERVEUX$/)) return { ...billed, rate: 0 };
  return { ...billed, rate: "ranked" };
}

/** §4.1: what is never reduced and pushes nothing down. §4.3: what is full beside the fee or the session. */
function isFull(act: NurseAct, amx: boolean, { visit, has }: Context): boolean {
  if (act.cumulation === "PLEIN") return true;
  if (act.cumulation === "VACC") return visit.place === "HOME" || amx;
  if (act.cumulation === "TOPIQUE") return amx || has(/^PC_(ULCERE|COMPRESSION|ESCARRE)$/);
  const heavyDressing = act.chapter === "I" && act.article === "3";
  return amx && act.withDayFee === "PLEIN" && !heavyDressing && act.cumulation !== "5BIS";
}

/** Article 11B: one at 100, the next at 50, the others at 0, by coefficient; a group counts as one act and wins a tie. */
function isLawful(units: readonly Unit[], rates: readonly Rate[]): boolean {
  const count = (rate: Rate): number => rates.filter((each) => each === rate).length;
  if (count(100) !== Math.min(1, units.length) || count(50) !== (units.length > 1 ? 1 : 0)) return false;
  return units.every((unit, at) =>
    units.every((other, place) => {
      if ((rates[at] ?? 0) <= (rates[place] ?? 0)) return true;
      const [weight, least] = [weightOf(unit), weightOf(other)];
      return weight > least || (weight === least && (unit.group || !other.group));
    }),
  );
}

function weightOf({ members }: Unit): number {
  return members.reduce((sum, { coefficient }) => sum + coefficient, 0);
}

function* assignments(count: number): Generator<readonly Rate[]> {
  if (count === 0) {
    yield [];
    return;
  }
  for (const rest of assignments(count - 1)) for (const rate of [0, 50, 100] as const) yield [...rest, rate];
}

/** Half up, on each line alone (§1). */
function priceOf({ letter, coefficient }: Omit<Verdict, "rate">, rate: Rate, { prices }: OracleVisit): number {
  const price = prices[letter];
  if (price === undefined) throw new Error(`the oracle has no price for ${letter}`);
  const exact = BigInt(price) * BigInt(coefficient) * BigInt(rate);
  return Number((exact + 5_000n) / 10_000n);
}
