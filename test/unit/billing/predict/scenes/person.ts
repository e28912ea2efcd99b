import { date } from "../../../../../firmware/lib/dates.js";
import { invoice } from "../../visit.js";
import { care, sample } from "./samples.js";
import type { Scene } from "./scene.js";

export const person: readonly Scene[] = [
  {
    what: "rank 0",
    code: "R0201",
    step: "patient",
    input: sample,
    context: { person: { birthRank: 0 } },
    mended: { context: { person: { birthRank: 1 } } },
  },
  {
    what: "a quality that is no digit",
    code: "R0202",
    step: "patient",
    input: sample,
    context: { person: { quality: "X" } },
    mended: { context: { person: { quality: "6" } } },
  },
  {
    what: "a man with a woman's number",
    code: "R0203",
    step: "patient",
    input: sample,
    context: { person: { sex: "M", nirStartsWith: "2" } },
    mended: { context: { person: { sex: "M", nirStartsWith: "1" } } },
  },
  {
    what: "maternity of a man of 40",
    code: "I0204",
    step: "insurance",
    input: invoice({ acts: ["PONCTION_VEINEUSE"] }, { nature: "30", patient: { ageYears: 40, sex: "M" } }),
    context: { person: { sex: "M" } },
    mended: { context: { person: { sex: "F" } } },
  },
  {
    what: "a twin typed by hand",
    code: "I0212",
    step: "patient",
    severity: "signal",
    input: sample,
    context: { person: { birthRank: 2, typed: true } },
    mended: { context: { person: { birthRank: 2, typed: false } } },
  },
  {
    what: "born after the care",
    code: "R9020",
    step: "patient",
    input: sample,
    context: { person: { birth: date("2025-03-13") } },
    mended: { context: { person: { birth: care } } },
  },
  {
    what: "AME with an ordinary number",
    code: "R0214",
    step: "patient",
    input: invoice({ acts: ["IM"] }, { amc: { formula: "052", percent: undefined, number: "75500017" } }),
    context: { person: { nirStartsWith: "2" } },
    mended: { context: { person: { nirStartsWith: "8" } } },
  },
];
