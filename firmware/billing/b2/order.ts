import type { PlainDate } from "../../lib/dates.js";

/**
 * Codes of lines that add to an act and follow it: the rows of kind « majoration » of `ngap.csv` and those that
 * `natures_prestation.csv` calls so.
 */
const MAJORATIONS: ReadonlySet<string> = new Set([
  ...["MAU", "MCI", "MIE", "MIP", "MSG", "MIR", "MSD", "N", "NP", "F"],
  ...["MEG", "MOP", "MCG", "MCS", "MCC", "MPC", "MPJ", "MGE", "MMD", "MEP", "MNP", "MNO", "MEO", "MCX", "MTX"],
  ...["MU", "MN", "MM", "MD", "MDE", "MDN", "MDI", "MDD", "MDM", "MEN", "MEI", "MED", "SNP"],
  ...["CRN", "CRM", "CRS", "CRD", "VRN", "VRM", "VRS", "VRD"],
]);

/** The nurse's day packages, which cover the acts of the day. */
const PACKAGES: ReadonlySet<string> = new Set(["BSA", "BSB", "BSC"]);

/** Whether a line of this code adds to the act before it. */
export function isMajoration(code: string): boolean {
  return MAJORATIONS.has(code);
}

/** Whether a line of this code covers acts written after it. */
export function isPackage(code: string): boolean {
  return PACKAGES.has(code);
}

interface Ordered {
  readonly code: string;
  readonly date: PlainDate;
}

/**
 * Lines as they are written: by day, the packages of a day first, no majoration before the first act of its day;
 * otherwise as given (shared/domain/billing.md §1.2). Ordering twice changes nothing.
 */
export function inRecordOrder<T extends Ordered>(lines: readonly T[]): readonly T[] {
  if (lines.length < 2) return lines;
  const days = new Map<PlainDate, T[]>();
  for (const line of lines) {
    const day = days.get(line.date);
    if (day === undefined) days.set(line.date, [line]);
    else day.push(line);
  }
  if (days.size === 1) return dayOrder(lines);
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, day]) => dayOrder(day));
}

function dayOrder<T extends Ordered>(day: readonly T[]): readonly T[] {
  const packages = day.filter(({ code }) => isPackage(code));
  const others = packages.length === 0 ? day : day.filter(({ code }) => !isPackage(code));
  if (packages.length > 0) return [...packages, ...others];
  const act = others.findIndex(({ code }) => !isMajoration(code));
  const [first] = act < 1 ? [] : others.slice(act);
  if (first === undefined) return others;
  return [first, ...others.slice(0, act), ...others.slice(act + 1)];
}

/** Sorted by day, those without a day first, otherwise as given. */
export function inDateOrder<T extends { readonly date: PlainDate | undefined }>(items: readonly T[]): readonly T[] {
  if (items.length < 2) return items;
  return [...items].sort((a, b) => {
    const [left, right] = [a.date ?? "", b.date ?? ""];
    return left === right ? 0 : left < right ? -1 : 1;
  });
}
