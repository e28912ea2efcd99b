import type { PredictContext } from "../../../../../firmware/billing/predict/context.js";
import { date } from "../../../../../firmware/lib/dates.js";
import { invoice } from "../../visit.js";
import { accident, care, sample } from "./samples.js";
import type { Scene } from "./scene.js";

const work = (event: PredictContext["event"]): PredictContext => ({ event });
const valence = "012610000";
const metz = "025710000";

export const event: readonly Scene[] = [
  {
    what: "an accident without number nor date",
    code: "R0502",
    step: "insurance",
    input: accident,
    context: work({ work: { kind: "none" } }),
    mended: { context: work({ work: { kind: "given", id: "020105342" } }) },
  },
  {
    what: "care before the accident",
    code: "I0301",
    step: "insurance",
    input: accident,
    context: work({ work: { kind: "given", date: date("2025-03-13") } }),
    mended: { context: work({ work: { kind: "given", date: care } }) },
  },
  {
    what: "the card's accident with another organism",
    code: "I0307",
    step: "insurance",
    input: accident,
    context: work({
      work: { kind: "given", date: date("2025-03-01"), organism: valence },
      accidentsOnCard: [{ date: date("2025-03-01"), organism: metz }],
    }),
    mended: {
      context: work({
        work: { kind: "given", date: date("2025-03-01"), organism: metz },
        accidentsOnCard: [{ date: date("2025-03-01"), organism: metz }],
      }),
    },
  },
  {
    what: "an accident that the card does not know",
    code: "I0308",
    step: "insurance",
    input: accident,
    context: work({ work: { kind: "given", date: date("2025-01-20") }, accidentsOnCard: [] }),
    mended: {
      context: work({ work: { kind: "given", date: date("2025-01-20"), paperSeen: true }, accidentsOnCard: [] }),
    },
  },
  {
    what: "two days from a known accident",
    code: "I0310",
    step: "insurance",
    severity: "anomaly",
    input: accident,
    context: work({
      work: { kind: "given", date: date("2025-03-03") },
      accidentsOnCard: [{ date: date("2025-03-01"), organism: metz }],
    }),
    mended: {
      context: work({
        work: { kind: "given", date: date("2025-03-01") },
        accidentsOnCard: [{ date: date("2025-03-01"), organism: metz }],
      }),
    },
  },
  {
    what: "the day and month of a known accident, another year",
    code: "I0312",
    step: "insurance",
    severity: "anomaly",
    input: accident,
    context: work({
      work: { kind: "given", date: date("2024-03-01") },
      accidentsOnCard: [{ date: date("2025-03-01"), organism: metz }],
    }),
    mended: {
      context: work({
        work: { kind: "given", date: date("2025-03-01") },
        accidentsOnCard: [{ date: date("2025-03-01"), organism: metz }],
      }),
    },
  },
  {
    what: "maternity without its date",
    code: "R9020",
    step: "insurance",
    input: invoice({ acts: ["IM"] }, { nature: "30", patient: { ageYears: 30 } }),
    context: work({ maternityDate: "none" }),
    mended: { context: work({ maternityDate: care }) },
  },
  {
    what: "an accident by a third party without a date",
    code: "R0261",
    step: "insurance",
    input: sample,
    context: work({ commonLawAccident: { date: undefined } }),
    mended: { context: work({ commonLawAccident: { date: care } }) },
  },
];
