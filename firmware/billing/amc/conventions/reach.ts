import { amcKey, type Convention, type ConventionTable } from "./model.js";
import { caisseCovered, patternAccepts } from "./pattern.js";

/** How a convention was found from the patient's mutuelle. */
export type Via = "number" | "regroupement" | "correspondance" | "caisse";

/** A convention that may concern the patient, before its type, criterion, accord and date are looked at. */
export interface Candidate {
  readonly convention: Convention;
  readonly via: Via;
  /** Number of the AMC to write, as typed. */
  readonly amcNumber: string;
}

/** The conventions of one AMC number: those that name it, and those of the signatories it is grouped under. */
export function ofNumber(
  table: ConventionTable,
  number: string,
  via: "number" | "correspondance",
): readonly Candidate[] {
  const key = amcKey(number);
  const found: Candidate[] = table.ofAmc(key).map((convention) => candidate(convention, via, number));
  for (const { signatory, type, criterion } of table.regroupements(key)) {
    for (const convention of table.ofGroup(amcKey(signatory))) {
      // The convention of a group that names this very AMC is there already.
      if (convention.amc !== undefined && amcKey(convention.amc) === key) continue;
      const sameCriterion = criterion === "" || convention.criterion === criterion;
      if (convention.type === type && sameCriterion) {
        found.push(candidate(convention, via === "number" ? "regroupement" : via, number));
      }
    }
  }
  return found;
}

/** The conventions of the AMC that stand behind a mutuelle number or a caisse. */
export function ofCorrespondances(
  table: ConventionTable,
  number: string,
  caisse: string | undefined,
): readonly Candidate[] {
  const key = amcKey(number);
  const numbers = new Map<string, string>();
  for (const row of table.correspondances(key, caisse?.slice(0, 2))) {
    if (mutuelleAccepts(row.mutuelle, key) && caisseCovered(row.caisse, caisse)) numbers.set(amcKey(row.amc), row.amc);
  }
  return [...numbers.values()].flatMap((amc) => ofNumber(table, amc, "correspondance"));
}

/** Conventions in gestion unique that go by the caisse: the number written stays the patient's. */
export function ofCaisse(table: ConventionTable, number: string): readonly Candidate[] {
  return table.ofCaisses().map((convention) => candidate(convention, "caisse", number));
}

function candidate(convention: Convention, via: Via, number: string): Candidate {
  return { convention, via, amcNumber: convention.amcToUse ?? number };
}

/** With wildcards the zeros count: the number is filled up to the length of the pattern. */
function mutuelleAccepts(pattern: string, key: string): boolean {
  if (pattern === "") return true;
  if (!pattern.includes("?")) return amcKey(pattern) === key;
  return patternAccepts(pattern, key.padStart(pattern.length, "0"));
}
