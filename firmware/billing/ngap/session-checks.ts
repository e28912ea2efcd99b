import { daysBetween } from "../../lib/dates.js";
import { reason } from "../reason.js";
import type { PassageInput, Warning } from "../types.js";
import type { NgapAct } from "./model.js";

/** One billed act of a physiotherapist, in a passage. */
export interface PhysioAct {
  readonly key: string;
  readonly act: NgapAct;
  readonly quantity: number;
  /** Prior agreement ticked. */
  readonly agreed: boolean;
}

export interface PhysioSession {
  readonly input: PassageInput;
  readonly acts: readonly PhysioAct[];
}

/** What goes with a session without being one. */
const SUPPLEMENT = /^Supplément/;

/**
 * What to check in a physiotherapist's sessions, in order of time (`nomenclature.md` §8): one act per session, two
 * sessions of one day need two articles, and the sessions that a guide allows before prior agreement.
 */
export function checkPhysioSessions(sessions: readonly PhysioSession[], warnings: Warning[]): void {
  const done = new Map<string, number>();
  for (const [at, session] of sessions.entries()) {
    const acts = session.acts.filter(({ act }) => !SUPPLEMENT.test(act.label));
    checkOneAct(acts, warnings);
    checkSameDay(acts, sessions[at - 1], session, warnings);
    for (const one of acts) checkGuide(one, done, warnings);
  }
}

function warn(warnings: Warning[], rule: string, text: string, lineKey: string): void {
  warnings.push({ rule, text: reason("", text).text, lineKey });
}

function checkOneAct(acts: readonly PhysioAct[], warnings: Warning[]): void {
  for (const { key, act } of acts.slice(1))
    warn(warnings, "physio-one-act", `${act.label} : un seul acte par séance`, key);
}

function checkSameDay(
  acts: readonly PhysioAct[],
  before: PhysioSession | undefined,
  { input }: PhysioSession,
  warnings: Warning[],
): void {
  if (before === undefined || daysBetween(before.input.date, input.date) !== 0) return;
  for (const { key, act } of acts) {
    const same = before.acts.some((other) => other.act.letter === act.letter && !SUPPLEMENT.test(other.act.label));
    if (!same) continue;
    const text = `${act.label} : deux séances le même jour demandent deux ordonnances et deux articles différents`;
    warn(warnings, "physio-same-day", text, key);
  }
}

/** Only this invoice's sessions are known: those before it are the physiotherapist's to count. */
function checkGuide({ key, act, quantity, agreed }: PhysioAct, done: Map<string, number>, warnings: Warning[]): void {
  const limit = act.sessionsBeforeAgreement;
  if (limit === undefined) return;
  const count = (done.get(act.id) ?? 0) + quantity;
  done.set(act.id, count);
  if (agreed || count <= limit) return;
  const text =
    limit === 0
      ? `${act.label} : entente préalable dès la 1re séance, cochez-la`
      : `${act.label} : entente préalable au-delà de ${limit} séances, cochez-la`;
  warn(warnings, "physio-agreement", text, key);
}
