import { addDays, isWithin, type PlainDate } from "../../lib/dates.js";
import type { AmoRights, Patient, RightsState } from "../../model/people.js";

/** Whether the AMO rights are open on the date of care. No period on the card: unknown. */
export function rightsOn(rights: AmoRights | undefined, on: PlainDate): RightsState {
  if (rights === undefined || rights.periods.length === 0) return { kind: "unknown" };
  const current = rights.periods.filter((period) => isWithin(on, period.from, period.to));
  if (current.length > 0) {
    // Periods that follow one another are told as one.
    let until = latest(current.map((period) => period.to));
    for (const next of [...rights.periods].sort((a, b) => (a.from ?? "").localeCompare(b.from ?? ""))) {
      if (until === undefined) break;
      const follows = next.from !== undefined && next.from <= addDays(until, 1);
      if (follows && (next.to === undefined || next.to > until)) until = next.to;
    }
    return { kind: "open", until };
  }
  const past = rights.periods.map((period) => period.to).filter((to) => to !== undefined && to < on);
  return { kind: "closed", since: latest(past) };
}

/** The rights of an invoice of several days: open when they are on each; else what is wrong with one of them. */
export function rightsOnAll(rights: AmoRights | undefined, days: readonly PlainDate[]): RightsState {
  const states = days.map((day) => rightsOn(rights, day));
  return (
    states.find(({ kind }) => kind === "closed") ??
    states.find(({ kind }) => kind === "unknown") ??
    states.at(-1) ?? { kind: "unknown" }
  );
}

/** The ALD code in force on a date: from the card's covers, or declared by hand on the sheet. */
export function aldOn(patient: Patient, on: PlainDate): string | undefined {
  const cover = patient.rights?.covers.find(
    (each) => each.aldCode !== undefined && each.aldCode !== "0" && isWithin(on, each.from, each.to),
  );
  if (cover?.aldCode !== undefined) return cover.aldCode;
  return patient.aldDeclared ? "1" : undefined;
}

function latest(dates: readonly (PlainDate | undefined)[]): PlainDate | undefined {
  // An open end is later than any date.
  if (dates.some((each) => each === undefined)) return undefined;
  return dates.reduce(
    (best, each) => (best === undefined || (each !== undefined && each > best) ? each : best),
    undefined,
  );
}
