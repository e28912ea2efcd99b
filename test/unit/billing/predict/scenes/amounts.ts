import type { InvoiceInput } from "../../../../../firmware/billing/types.js";
import { cents } from "../../../../../firmware/lib/money.js";
import { invoice } from "../../visit.js";
import { sample } from "./samples.js";
import type { Scene } from "./scene.js";

/** The line p0/act/0 is a blood sample: 4.73, caisse 2.84, mutuelle 1.89. */
const typed = (amo: number | undefined, amc: number | undefined): InvoiceInput =>
  invoice(
    { acts: ["PONCTION_VEINEUSE"] },
    {
      typedShares: {
        "p0/act/0": {
          ...(amo === undefined ? {} : { amo: cents(amo) }),
          ...(amc === undefined ? {} : { amc: cents(amc) }),
        },
      },
    },
  );

export const amounts: readonly Scene[] = [
  {
    what: "AMO above the base",
    code: "I0702",
    step: "settlement",
    input: typed(474, undefined),
    mended: { input: sample },
  },
  {
    what: "another AMO than the caisse's",
    code: "I0703",
    step: "settlement",
    severity: "anomaly",
    input: typed(200, undefined),
    mended: { input: typed(284, undefined) },
  },
  {
    what: "both shares above the fee",
    code: "I1101",
    step: "settlement",
    severity: "anomaly",
    input: typed(undefined, 200),
    mended: { input: sample },
  },
  {
    what: "a negative share of the patient",
    code: "I9001",
    step: "settlement",
    severity: "anomaly",
    input: typed(undefined, 200),
    mended: { input: typed(undefined, 189) },
  },
  {
    what: "another share than the formula's",
    code: "I9002",
    step: "settlement",
    severity: "anomaly",
    input: typed(undefined, 100),
    mended: { input: typed(undefined, 189) },
  },
  {
    what: "AMO above the fee itself",
    code: "R4010",
    step: "settlement",
    input: typed(500, 0),
    mended: { input: typed(284, 189) },
  },
  {
    what: "an excess without a qualifier",
    code: "I1103",
    step: "acts",
    input: invoice({ acts: [{ id: "IM", edit: { total: cents(500) } }] }),
    mended: { input: invoice({ acts: [{ id: "IM", edit: { total: cents(500), qualifier: "E" } }] }) },
  },
  {
    what: "three times the tariff",
    code: "I1104",
    step: "acts",
    severity: "signal",
    input: invoice({ acts: [{ id: "IM", edit: { total: cents(945), qualifier: "E" } }] }),
    mended: { input: invoice({ acts: [{ id: "IM", edit: { total: cents(500), qualifier: "E" } }] }) },
  },
];
