import { date } from "../../../../../firmware/lib/dates.js";
import { cents } from "../../../../../firmware/lib/money.js";
import { coded } from "../../coded/session.js";
import { invoice } from "../../visit.js";
import { care, sample } from "./samples.js";
import type { Scene } from "./scene.js";

export const acts: readonly Scene[] = [
  {
    what: "care of more than 2 years and 3 months",
    code: "I0601",
    step: "acts",
    input: sample,
    context: { today: date("2027-06-13") },
    mended: { context: { today: date("2027-06-12") } },
  },
  {
    what: "care of tomorrow",
    code: "R9020",
    step: "acts",
    input: sample,
    context: { today: date("2025-03-11") },
    mended: { context: { today: care } },
  },
  {
    what: "five AIS sessions in one line",
    code: "I0605",
    step: "acts",
    input: invoice({ acts: [{ id: "AIS_SEANCE", edit: { quantity: 5 } }] }),
    mended: { input: invoice({ acts: [{ id: "AIS_SEANCE", edit: { quantity: 4 } }] }) },
  },
  {
    what: "two day fees in one line",
    code: "R1070",
    step: "acts",
    input: invoice({ acts: [{ id: "BSA", edit: { quantity: 2 } }] }),
    mended: { input: invoice({ acts: ["BSA"] }) },
  },
  {
    what: "AMI 2 for an injection",
    code: "R1080",
    step: "acts",
    input: invoice({ acts: [{ id: "IM", edit: { coefficient: 200 } }] }),
    mended: { input: invoice({ acts: [{ id: "IM", edit: { coefficient: 100 } }] }) },
  },
  {
    what: "an AMI of 3.35 in 2025",
    code: "I0607",
    step: "acts",
    severity: "anomaly",
    input: invoice({ acts: [{ id: "IM", edit: { unit: cents(335) } }] }),
    mended: { input: invoice({ acts: [{ id: "IM", edit: { unit: cents(315) } }] }) },
  },
  {
    what: "a price that no table has",
    code: "I0606",
    step: "acts",
    severity: "anomaly",
    input: coded({ acts: [{ id: "COG", edit: { unit: cents(4500) } }] }, { patient: { ageYears: 8 } }),
    mended: { input: coded({ acts: ["G"] }, { patient: { ageYears: 8 } }) },
  },
  {
    what: "urgency on a nurse's act",
    code: "R1010",
    step: "acts",
    input: invoice({ acts: [{ id: "IM", edit: { complement: "U" } }] }),
    mended: { input: invoice({ acts: ["IM"] }) },
  },
  {
    what: "a child's majoration with an adult, where the engine lets it through",
    code: "R1040",
    step: "acts",
    input: invoice({ acts: ["IV_ENFANT"] }, { patient: { ageYears: 6 } }),
    mended: { input: invoice({ acts: ["IV_ENFANT"] }, { patient: { ageYears: 4 } }) },
  },
  {
    what: "qualifier L outside free medical care",
    code: "R1050",
    step: "acts",
    input: invoice({ acts: [{ id: "IM", edit: { qualifier: "L" } }] }),
    mended: { input: invoice({ acts: ["IM"] }) },
  },
  {
    what: "a doctor's qualifier on a nurse's act",
    code: "R2050",
    step: "acts",
    input: invoice({ acts: [{ id: "IM", edit: { qualifier: "M" } }] }),
    mended: { input: invoice({ acts: [{ id: "IM", edit: { qualifier: "E" } }] }) },
  },
];
