import type Database from "better-sqlite3";
import type {
  CcamAct,
  CcamActivity,
  CcamCatalogue,
  CcamModifier,
  CcamPhase,
  CcamPrice,
} from "../../billing/ccam/model.js";
import type { PlainDate } from "../../lib/dates.js";
import type { Logger } from "../../lib/log.js";
import type { Cents } from "../../lib/money.js";

/** Acts kept once read: more than a professional bills, about 2 KB each. */
const KEPT = 300;

/** Rows as the builder checked them: the tables are STRICT. */
interface ActRow {
  readonly code: string;
  readonly number: number;
  readonly short_label: string;
  readonly label: string;
  readonly type: 0 | 1 | 2;
  readonly activities: string;
  readonly phases: string;
  readonly grouping: string;
  readonly reimbursed: 0 | 1;
  readonly conditional: 0 | 1;
  readonly prior_agreement: 0 | 1;
  readonly modifiers: string;
  readonly complementary: string;
  readonly sex: "F" | "M" | null;
  readonly since: PlainDate | null;
}

interface PriceRow {
  readonly activity: CcamActivity;
  readonly phase: CcamPhase;
  readonly grouping: string;
  readonly since: PlainDate | null;
  readonly until: PlainDate | null;
  readonly sector1: Cents;
  readonly outside: Cents;
}

type ModifierRow = { readonly code: string; readonly condition: string; readonly professionals: string } & (
  | { readonly kind: "flat"; readonly sector1: Cents; readonly outside: Cents }
  | { readonly kind: "percent"; readonly sector1: number; readonly outside: number }
);

const ACTIVITIES: readonly CcamActivity[] = [1, 2, 3, 4, 5];
const PHASES: readonly CcamPhase[] = [0, 1, 2, 3];

/**
 * The CCAM over an open tables file: an act is read by its key when it is asked for, and the last ones are kept;
 * modifiers stay in memory. A file that no longer answers is logged, and the act is as if unknown.
 */
export function ccamOver(db: Database.Database, logger: Logger): CcamCatalogue {
  const select = db.prepare<[string], ActRow>(`
    SELECT code, act.number, short_label, label, type, activities, phases, grouping, reimbursed, conditional,
      prior_agreement, modifier.members AS modifiers, complement.members AS complementary, sex, since
    FROM ccam_act AS act
      JOIN ccam_list AS modifier ON modifier.number = act.modifiers
      JOIN ccam_list AS complement ON complement.number = act.complementary
    WHERE code = ?`);
  const prices = db.prepare<[number], PriceRow>(`
    SELECT activity, phase, grouping, since, until, sector1, outside
    FROM ccam_price JOIN ccam_period ON ccam_period.number = period
    WHERE act = ? ORDER BY activity, phase, since`);
  const kept = new Map<string, CcamAct | undefined>();
  const read = (code: string): CcamAct | undefined => {
    const row = select.get(code);
    return row === undefined ? undefined : actOf(row, prices.all(row.number).map(priceOf));
  };
  const modifiers = new Map<string, CcamModifier[]>();
  for (const row of db.prepare<[], ModifierRow>("SELECT * FROM ccam_modifier ORDER BY number").all()) {
    modifiers.set(row.code, [...(modifiers.get(row.code) ?? []), modifierOf(row)]);
  }
  return {
    act(code) {
      if (kept.has(code)) {
        const act = kept.get(code);
        // Last asked, last dropped.
        kept.delete(code);
        kept.set(code, act);
        return act;
      }
      try {
        const act = read(code);
        kept.set(code, act);
        if (kept.size > KEPT) kept.delete(kept.keys().next().value ?? "");
        return act;
      } catch (error) {
        logger.error("tables.not-read", { why: error instanceof Error ? error.message : "unknown" });
        return undefined;
      }
    },
    modifier: (code) => modifiers.get(code) ?? [],
  };
}

const listOf = (members: string): readonly string[] => (members === "" ? [] : members.split("|"));

function actOf(row: ActRow, prices: readonly CcamPrice[]): CcamAct {
  return {
    code: row.code,
    shortLabel: row.short_label === "" ? row.label : row.short_label,
    label: row.label,
    type: row.type,
    activities: ACTIVITIES.filter((activity) => row.activities.includes(String(activity))),
    phases: PHASES.filter((phase) => row.phases.includes(String(phase))),
    grouping: row.grouping,
    reimbursed: row.reimbursed === 1,
    conditional: row.conditional === 1,
    priorAgreement: row.prior_agreement === 1,
    modifiers: listOf(row.modifiers),
    complementary: listOf(row.complementary),
    sex: row.sex ?? undefined,
    from: row.since ?? undefined,
    prices,
  };
}

function priceOf({ activity, phase, grouping, since, until, sector1, outside }: PriceRow): CcamPrice {
  return { activity, phase, grouping, from: since ?? undefined, to: until ?? undefined, sector1, outside };
}

function modifierOf(row: ModifierRow): CcamModifier {
  const { code, condition, professionals } = row;
  const amount =
    row.kind === "flat"
      ? { kind: row.kind, sector1: row.sector1, outside: row.outside }
      : { kind: row.kind, sector1: row.sector1, outside: row.outside };
  return { code, condition, professionals, amount };
}
