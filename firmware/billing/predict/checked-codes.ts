import type { Severity } from "./severity.js";

/** The families of checks; one file each in `checks/`. */
export type CheckFamily =
  | "person"
  | "rights"
  | "insurance"
  | "event"
  | "acts"
  | "sessions"
  | "hours"
  | "ccam"
  | "amounts"
  | "amc"
  | "prescriber"
  | "performer"
  | "course"
  | "agreement"
  | "duplicates";

export interface CheckedRow {
  readonly family: CheckFamily;
  /** What the code brings when the check is sure; a doubt is told as a signal. */
  readonly severity: Severity;
  readonly part: "amo" | "amc";
}

const reject = (family: CheckFamily): CheckedRow => ({ family, severity: "reject", part: "amo" });
const anomaly = (family: CheckFamily): CheckedRow => ({ family, severity: "anomaly", part: "amo" });
const signal = (family: CheckFamily): CheckedRow => ({ family, severity: "signal", part: "amo" });
const amcReject = (family: CheckFamily): CheckedRow => ({ family, severity: "reject", part: "amc" });

/**
 * Codes of `anomalies.csv` that a check can foresee. R codes are rejects; of the I codes, those that
 * `shared/domain/billing.md` §2.4 rejects, the others as their label says: another amount, or something told.
 */
export const CHECKED = {
  R0201: reject("person"),
  R0202: reject("person"),
  R0203: reject("person"),
  R0214: reject("person"),
  I0204: reject("person"),
  I0212: signal("person"),
  R9020: reject("person"),

  I1001: reject("rights"),
  I1002: reject("rights"),
  I0104: reject("rights"),
  I0208: signal("rights"),
  I0211: signal("rights"),
  I0407: reject("rights"),
  I0408: signal("rights"),
  I0418: reject("rights"),
  I9004: reject("rights"),
  I9005: reject("rights"),
  R0101: reject("rights"),
  R0102: reject("rights"),
  R3012: reject("rights"),
  R3020: reject("rights"),

  R0311: reject("insurance"),
  R0503: reject("insurance"),
  R0505: reject("insurance"),
  R1030: reject("insurance"),
  R1060: reject("insurance"),
  R3010: reject("insurance"),
  R8030: reject("insurance"),
  R8040: reject("insurance"),

  I0301: reject("event"),
  I0307: reject("event"),
  I0308: reject("event"),
  I0310: anomaly("event"),
  I0312: anomaly("event"),
  R0261: reject("event"),
  R0502: reject("event"),

  I0601: reject("acts"),
  I0605: reject("acts"),
  I0606: anomaly("acts"),
  I0607: anomaly("acts"),
  R1010: reject("acts"),
  R1040: reject("acts"),
  R1050: reject("acts"),
  R1070: reject("acts"),
  R1080: reject("acts"),
  R2050: reject("acts"),

  I0506: anomaly("sessions"),
  I0510: reject("sessions"),

  I0514: reject("hours"),
  I0515: signal("hours"),

  I0507: signal("ccam"),
  R0294: reject("ccam"),
  R0295: reject("ccam"),
  R0296: reject("ccam"),
  R6030: reject("ccam"),
  R6120: reject("ccam"),
  R6150: reject("ccam"),

  I0702: reject("amounts"),
  I0703: anomaly("amounts"),
  I1101: anomaly("amounts"),
  I1103: reject("amounts"),
  I1104: signal("amounts"),
  I9001: anomaly("amounts"),
  I9002: { family: "amounts", severity: "anomaly", part: "amc" },
  R4010: reject("amounts"),

  I0201: amcReject("amc"),
  I0202: amcReject("amc"),
  I0413: amcReject("amc"),
  I0414: amcReject("amc"),
  I0415: amcReject("amc"),
  I0416: reject("amc"),
  I0417: amcReject("amc"),
  I0501: amcReject("amc"),
  I0502: amcReject("amc"),
  I0503: amcReject("amc"),
  I0704: reject("amc"),
  I0705: reject("amc"),
  R0206: reject("amc"),
  R0215: reject("amc"),
  R0216: reject("amc"),
  R8050: reject("amc"),

  I1107: reject("prescriber"),
  R0552: reject("prescriber"),
  R1110: reject("prescriber"),
  R1120: reject("prescriber"),
  R1130: reject("prescriber"),

  I1102: reject("performer"),
  R0551: reject("performer"),
  R0553: reject("performer"),
  R0559: reject("performer"),
  R0560: reject("performer"),
  R0561: reject("performer"),
  R1090: reject("performer"),
  R1100: reject("performer"),

  R0301: reject("course"),
  R0302: reject("course"),
  R0306: reject("course"),

  I0402: reject("agreement"),
  I0403: signal("agreement"),
  I0404: reject("agreement"),
  I0405: reject("agreement"),
  I0406: signal("agreement"),
  R1221: reject("agreement"),
  R8010: reject("agreement"),

  I0602: reject("duplicates"),
  I0603: reject("duplicates"),
  S0901: signal("duplicates"),
} as const satisfies Readonly<Record<string, CheckedRow>>;

export type CheckedCode = keyof typeof CHECKED;
