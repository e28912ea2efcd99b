import type { RecordType } from "./field.js";
import { type Finding, onZone } from "./finding.js";
import { isNirForm, isTestPsNumber, luhnHolds, nirKeyHolds } from "./keys.js";

interface On {
  readonly line: number;
  readonly record: RecordType;
}

/** A PS number whose key is wrong: a warning for test cards (département 99), else an error. An empty zone is right. */
export function psKeyFindings(on: On, zone: string, number: string | undefined): readonly Finding[] {
  if (number === undefined || luhnHolds(number)) return [];
  const test = isTestPsNumber(number);
  const message = `the last digit of ${zone} is not the key of the others${test ? " (a test card's may not be)" : ""}`;
  return [onZone(on, zone, { rule: "B2-PS-KEY", message, severity: test ? "warning" : "error" })];
}

/** An RPPS whose last digit is not the key of the others. */
export function rppsKeyFindings(on: On, zone: string, number: string | undefined): readonly Finding[] {
  if (number === undefined || luhnHolds(number)) return [];
  return [onZone(on, zone, { rule: "B2-RPPS-KEY", message: `the last digit of ${zone} is not the key of the others` })];
}

/** A NIR that has not the form of one, or whose key is wrong. */
export function nirFindings(on: On, zones: NirZones, number: string | undefined, key: string): readonly Finding[] {
  if (number === undefined) return [];
  if (!isNirForm(number)) {
    return [onZone(on, zones.number, { rule: "B2-PICTURE", message: `${zones.number} has not the form of a NIR` })];
  }
  if (nirKeyHolds(number, key)) return [];
  const message = `${zones.key} is not the key of ${zones.number}`;
  return [onZone(on, zones.key, { rule: "B2-NIR-KEY", message })];
}

interface NirZones {
  readonly number: string;
  readonly key: string;
}
