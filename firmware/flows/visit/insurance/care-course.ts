import type { IpsCode } from "../../../billing/types.js";
import type { PlainDate } from "../../../lib/dates.js";

/** Where the patient stands in the parcours de soins, as answered for this invoice (FAC-19, FAC-20). */
export interface CareCourse {
  /** `excluded`: « facture non concernée ». */
  readonly code: IpsCode | "excluded";
  /** FAC-20, where `ips.csv` says that it is asked. */
  readonly mtDeclared?: "yes" | "no" | "unknown" | undefined;
  /** The doctor who sent the patient (O, M), as typed. */
  readonly doctor?: { readonly lastName: string; readonly firstName: string } | undefined;
  /** Day of installation of the doctor (J), or of installation in the area (B). */
  readonly date?: PlainDate | undefined;
}

/** What an answer needs beside itself (`ips.csv`). */
export interface CourseNeeds {
  readonly mtDeclared: boolean;
  readonly doctor: boolean;
  readonly date: boolean;
}

/** The answers (LST-IPS), the commonest first. */
export const COURSE_CODES: readonly CareCourse["code"][] = [
  "T",
  "O",
  "N",
  "R",
  "M",
  "S",
  "U",
  "H",
  "J",
  "B",
  "D",
  "A",
  "excluded",
];

const ASKS_MT: ReadonlySet<CareCourse["code"]> = new Set(["J", "B", "H", "M", "D", "S"]);

export function courseNeeds(code: CareCourse["code"]): CourseNeeds {
  return {
    mtDeclared: ASKS_MT.has(code),
    doctor: code === "O" || code === "M",
    date: code === "J" || code === "B",
  };
}

/** What the last invoice tells of the next one: her own patient stays hers, one who was sent is sent again. */
export function courseAfter(last: CareCourse | undefined): CareCourse | undefined {
  if (last === undefined) return undefined;
  switch (last.code) {
    case "T":
    case "N":
      return { code: "T" };
    case "O":
    case "R":
      return last;
    default:
      return undefined;
  }
}
