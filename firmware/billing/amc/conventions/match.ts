import { type Cause, causesOf } from "./causes.js";
import { amcKey, type ConventionTable, SINGLE_MANAGEMENT } from "./model.js";
import { fixedCharacters } from "./pattern.js";
import { acceptsBeneficiary, asCompared, type ConventionQuery, holdsOn, isOfType, isTiersPayant } from "./query.js";
import { type Candidate, ofCaisse, ofCorrespondances, ofNumber } from "./reach.js";

export interface ConventionMatch extends Candidate {
  /** Characters of the criterion that are not wildcards. */
  readonly fixedCharacters: number;
}

export type ConventionMatchResult =
  | { readonly kind: "one"; readonly match: ConventionMatch }
  /** Best first; the professional picks one. */
  | { readonly kind: "several"; readonly matches: readonly [ConventionMatch, ConventionMatch, ...ConventionMatch[]] }
  /** The likeliest cause first. */
  | { readonly kind: "none"; readonly causes: readonly [Cause, Cause, Cause] };

/**
 * Finds the conventions for a patient's mutuelle (`shared/domain/billing.md` §6.3): by its number and the signatories it is
 * grouped under, else by the AMC that a correspondance gives, else, in gestion unique, by the caisse. Kept are those of
 * the type, whose criterion accepts the CSR or the caisse code, that hold on the day, in tiers payant. Of two versions of
 * one convention the later one holds. Ordered by fixed characters of the criterion, then by latest date.
 */
export function matchConvention(query: ConventionQuery, table: ConventionTable): ConventionMatchResult {
  const asked = asCompared(query);
  const { number, caisse, type } = asked;
  const seen: Candidate[] = [];
  for (const reach of [
    () => ofNumber(table, number, "number"),
    () => ofCorrespondances(table, number, caisse),
    () => (type === SINGLE_MANAGEMENT ? ofCaisse(table, number) : []),
  ]) {
    const candidates = reach();
    const [best, second, ...others] = matchesAmong(candidates, asked);
    if (best !== undefined && second === undefined) return { kind: "one", match: best };
    if (best !== undefined && second !== undefined) return { kind: "several", matches: [best, second, ...others] };
    seen.push(...candidates.filter(({ via }) => via !== "caisse"));
  }
  return { kind: "none", causes: causesOf(asked, seen, table) };
}

function matchesAmong(candidates: readonly Candidate[], query: ConventionQuery): readonly ConventionMatch[] {
  const versions = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const { convention } = candidate;
    const fits = holdsOn(convention, query) && isOfType(convention, query) && acceptsBeneficiary(convention, query);
    if (!fits) continue;
    const key = versionKey(candidate);
    const former = versions.get(key);
    if (former === undefined || startOf(candidate) >= startOf(former)) versions.set(key, candidate);
  }
  return [...versions.values()]
    .filter(({ convention }) => isTiersPayant(convention))
    .map((candidate) => ({ ...candidate, fixedCharacters: fixedCharacters(candidate.convention.criterion) }))
    .sort(bestFirst);
}

/** Rows with the same key are versions of one convention; only their dates and terms differ. */
function versionKey({ convention, amcNumber }: Candidate): string {
  const { amc, signatory, type, criterion } = convention;
  return [amcKey(amc ?? amcNumber), amcKey(signatory ?? ""), type, criterion].join("|");
}

function bestFirst(one: ConventionMatch, other: ConventionMatch): number {
  const byCriterion = other.fixedCharacters - one.fixedCharacters;
  if (byCriterion !== 0) return byCriterion;
  const [start, otherStart] = [startOf(one), startOf(other)];
  return start === otherStart ? 0 : start < otherStart ? 1 : -1;
}

/** A convention without a date holds since ever: before all others. */
function startOf({ convention }: Candidate): string {
  return convention.from ?? "";
}
