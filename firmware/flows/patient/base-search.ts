import type { Patient } from "../../model/people.js";
import type { PatientRepository } from "../../store/contract.js";

/** How many rows a list holds at most; more letters narrow it. */
const LIST_LIMIT = 200;
const LAST_SEEN = 10;

/** The patients whose name begins so, alphabetical (PAT-01). */
export async function searchBase(
  patients: Pick<PatientRepository, "search" | "recent">,
  query: string,
  purpose: "visit" | "sheet",
): Promise<readonly Patient[]> {
  const beginning = query.trim();
  if (beginning !== "" || purpose === "sheet") return await patients.search(beginning, LIST_LIMIT);
  // For a visit the last ones seen come first: one touch instead of a search.
  const [recent, all] = await Promise.all([patients.recent(LAST_SEEN), patients.search("", LIST_LIMIT)]);
  const seen = new Set(recent.map(({ id }) => id));
  return [...recent, ...all.filter(({ id }) => !seen.has(id))];
}
