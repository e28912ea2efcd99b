import { date } from "../../../../../firmware/lib/dates.js";
import { invoice } from "../../visit.js";
import { care, sample } from "./samples.js";
import type { Scene } from "./scene.js";

export const prescriber: readonly Scene[] = [
  {
    what: "no prescriber",
    code: "R1130",
    step: "prescription",
    input: sample,
    context: { prescription: { needed: true, prescriber: { kind: "none" } } },
    mended: { context: { prescription: { needed: false, prescriber: { kind: "none" } } } },
  },
  {
    what: "a prescription of tomorrow",
    code: "R9020",
    step: "prescription",
    input: sample,
    context: { prescription: { date: date("2025-03-13") } },
    mended: { context: { prescription: { date: care } } },
  },
  {
    // Luhn of 99700557 (test card, billing.md §1.6) is 9, printed 8; 26100123 gives 4 by hand.
    what: "a prescriber's number with a wrong key",
    code: "R0552",
    step: "prescription",
    input: sample,
    context: { prescription: { prescriber: { kind: "given", number: "261001235" } } },
    mended: { context: { prescription: { prescriber: { kind: "given", number: "261001234" } } } },
  },
  {
    what: "a speciality that does not exist",
    code: "I1107",
    step: "prescription",
    input: sample,
    context: { prescription: { prescriber: { kind: "given", speciality: "99" } } },
    mended: { context: { prescription: { prescriber: { kind: "given", speciality: "01" } } } },
  },
  {
    what: "a pharmacist as prescriber",
    code: "R1110",
    step: "prescription",
    input: sample,
    context: { prescription: { prescriber: { kind: "given", speciality: "50" } } },
    mended: { context: { prescription: { prescriber: { kind: "given", speciality: "21" } } } },
  },
  {
    what: "her own prescription of a blood sample",
    code: "R1120",
    step: "prescription",
    input: sample,
    context: {
      performer: { number: "261001234" },
      prescription: { prescriber: { kind: "given", number: "261001234" } },
    },
    mended: { input: invoice({ acts: ["VACCIN_SANS"] }) },
  },
];
