import type { NgapTable } from "../ngap/model.js";
import type { PassageInput, PatientInput, Profession, Reason } from "../types.js";
import type { ResolvedAct } from "./resolve.js";

/** One passage as the rules see it. */
export interface Session {
  /** Position in the invoice. */
  readonly index: number;
  readonly input: PassageInput;
  readonly profession: Profession;
  readonly patient: PatientInput;
  readonly ngap: NgapTable;
  readonly acts: readonly ResolvedAct[];
  /** Codes asked for in this passage: acts that are not left out, additions, N and F typed on an act. */
  readonly billed: ReadonlySet<string>;
  /** Majorations asked on an act's sheet (« Complément » N or F) that the profession's table holds. */
  readonly complements: ReadonlySet<string>;
}

/**
 * What the rules say of one majoration at one passage: `allowed` may be added; `refused` never, a rule of high
 * confidence says so; `doubtful` may be added, with a warning.
 */
export interface Verdict {
  readonly code: string;
  readonly status: "allowed" | "refused" | "doubtful";
  readonly reason: Reason;
  /** Worth a row among the proposals when refused. */
  readonly listed?: boolean;
}

export type SupplementRule = (session: Session, verdicts: Verdict[]) => void;

/** Whether one of these codes is asked for in the passage. */
export function bills({ billed }: Session, codes: Iterable<string>): boolean {
  for (const code of codes) if (billed.has(code)) return true;
  return false;
}
