import { cents, roundHalfUp } from "../../lib/money.js";
import type { InvoiceInput } from "../types.js";
import type { LineWork } from "./work.js";

/** Department where the parcours de soins does not apply. */
const MAYOTTE = "976";

/**
 * Whether the parcours de soins concerns this line: acts of doctors on patients old enough, not in Mayotte
 * (`billing.md` §4.5). SMG, AME and the exempt lines are settled before the question comes.
 */
export function isCourseLine({ line, figures }: LineWork, input: InvoiceInput): boolean {
  return (
    input.profession === "medecin" &&
    input.patient.ageYears >= figures.courseAge &&
    input.passages[line.passage]?.department !== MAYOTTE
  );
}

/** Only S is out. M and D are in when a médecin traitant is declared, else the user says S (`ips.csv`). */
export function isOutOfCourse(work: LineWork, input: InvoiceInput): boolean {
  return input.ips === "S" && isCourseLine(work, input);
}

/** What a C2S holder out of the parcours loses of the caisse's part, cents: min(40 % of the base, 10.60) (W14). */
export function coursePenalty({ line, figures }: LineWork): number {
  const share = cents(roundHalfUp(line.base * figures.penaltyPercent, 100));
  return Math.min(share, figures.penaltyCap);
}
