import { date } from "../../../../../firmware/lib/dates.js";
import { invoice } from "../../visit.js";
import { care, sample } from "./samples.js";
import type { Scene } from "./scene.js";

const earlier = { invoice: "000001433", date: care, code: "AMI", coefficient: 150 };

export const duplicates: readonly Scene[] = [
  {
    what: "the same act, day and hour in an earlier invoice",
    code: "I0602",
    step: "acts",
    input: sample,
    context: { earlier: [{ ...earlier, time: "10:00" }] },
    mended: { context: { earlier: [{ ...earlier, time: "18:00" }] } },
  },
  {
    what: "the same act and day, hour not kept",
    code: "I0602",
    step: "acts",
    severity: "signal",
    input: sample,
    context: { earlier: [earlier] },
    mended: { context: { earlier: [{ ...earlier, coefficient: 100 }] } },
  },
  {
    what: "a second day fee",
    code: "I0603",
    step: "acts",
    input: invoice({ acts: ["BSB"] }),
    context: { earlier: [{ ...earlier, code: "BSA", coefficient: null }] },
    mended: { context: { earlier: [{ ...earlier, code: "BSA", coefficient: null, date: date("2025-03-11") }] } },
  },
  {
    what: "the same visit twice",
    code: "S0901",
    step: "acts",
    severity: "signal",
    input: invoice([{ acts: ["IM"] }, { acts: ["IM"] }]),
    mended: { input: invoice([{ acts: ["IM"] }, { time: "18:00", acts: ["IM"] }]) },
  },
];
