import type { PredictContext } from "../../../../../firmware/billing/predict/context.js";
import type { InvoiceInput } from "../../../../../firmware/billing/types.js";
import { date } from "../../../../../firmware/lib/dates.js";
import { invoice } from "../../visit.js";
import { open, sample } from "./samples.js";
import type { Scene } from "./scene.js";

const mutuelle = {
  kind: "given",
  number: "780004099",
  memberNumber: "12345",
  listed: true,
  convention: "found",
} as const;
const given = (change: Partial<Extract<PredictContext["mutuelle"], { kind: "given" }>>): PredictContext => ({
  mutuelle: { ...mutuelle, ...change },
});
const noAmc = invoice({ acts: ["PONCTION_VEINEUSE"] }, { amc: undefined });
const c2s = (number: string): InvoiceInput =>
  invoice({ acts: ["PONCTION_VEINEUSE"] }, { c2s: true, amc: { formula: "052", percent: undefined, number } });

export const amc: readonly Scene[] = [
  {
    what: "no convention",
    code: "I0201",
    step: "settlement",
    input: sample,
    context: given({ convention: "none" }),
    mended: { context: given({}) },
  },
  {
    what: "TP AMC without TP AMO",
    code: "I0202",
    step: "settlement",
    input: sample,
    context: { settlement: { tiersPayantAmo: false, tiersPayantAmc: true } },
    mended: { context: { settlement: { tiersPayantAmo: true, tiersPayantAmc: true } } },
  },
  {
    what: "a mutuelle that nobody knows",
    code: "I0413",
    step: "mutuelle",
    input: sample,
    context: given({ listed: false }),
    mended: { context: given({}) },
  },
  {
    what: "another mutuelle at the caisse",
    code: "I0414",
    step: "mutuelle",
    input: sample,
    context: { ...given({}), rights: { ...open, adriDiffers: ["other-mutuelle"] } },
    mended: { context: { ...given({}), rights: open } },
  },
  {
    what: "TP AMC and no mutuelle",
    code: "I0414",
    step: "settlement",
    input: noAmc,
    context: { mutuelle: { kind: "none" }, settlement: { tiersPayantAmo: true, tiersPayantAmc: true } },
    mended: { context: { mutuelle: { kind: "none" }, settlement: { tiersPayantAmo: true, tiersPayantAmc: false } } },
  },
  {
    what: "single management that the caisse does not know",
    code: "I0415",
    step: "mutuelle",
    input: sample,
    context: { ...given({ management: "unique" }), rights: { ...open, adriDiffers: ["no-mutuelle"] } },
    mended: { context: { ...given({ management: "separee" }), rights: { ...open, adriDiffers: ["no-mutuelle"] } } },
  },
  {
    what: "C2S of the caisse without contract 89",
    code: "I0416",
    step: "mutuelle",
    input: c2s("99999997"),
    context: given({ number: "99999997", contract: "00" }),
    mended: { context: given({ number: "99999997", contract: "89" }) },
  },
  {
    what: "the convention of another caisse",
    code: "I0417",
    step: "mutuelle",
    input: sample,
    context: {
      ...given({ management: "unique", conventionType: "RO", csr: "57???????" }),
      rights: { ...open, regime: "01", caisse: "261" },
    },
    mended: {
      context: {
        ...given({ management: "unique", conventionType: "RO", csr: "26???????" }),
        rights: { ...open, regime: "01", caisse: "261" },
      },
    },
  },
  {
    what: "no member number",
    code: "I0501",
    step: "mutuelle",
    input: sample,
    context: given({ memberNumber: "" }),
    mended: { context: given({}) },
  },
  {
    what: "a mutuelle of last year",
    code: "I0502",
    step: "mutuelle",
    input: sample,
    context: given({ period: { from: date("2024-01-01"), to: date("2024-12-31") } }),
    mended: { context: given({ period: { from: date("2025-01-01"), to: date("2025-12-31") } }) },
  },
  {
    what: "single management without a contract type",
    code: "I0503",
    step: "mutuelle",
    input: sample,
    context: given({ management: "unique", contract: "" }),
    mended: { context: given({ management: "unique", contract: "00" }) },
  },
  {
    what: "C2S and nobody asked for the complementary share",
    code: "I0704",
    step: "settlement",
    input: noAmc,
    context: { rights: { ...open, c2s: true } },
    mended: { input: c2s("88888888") },
  },
  {
    what: "C2S without third-party payment",
    code: "I0705",
    step: "settlement",
    input: c2s("88888888"),
    context: { settlement: { tiersPayantAmo: false } },
    mended: { context: { settlement: { tiersPayantAmo: true, tiersPayantAmc: true } } },
  },
  {
    what: "C2S billed that nobody knows",
    code: "R0206",
    step: "mutuelle",
    input: c2s("88888888"),
    context: { rights: { ...open, c2s: false } },
    mended: { context: { rights: { ...open, c2s: true } } },
  },
  {
    what: "contract 42 does not exist",
    code: "R0215",
    step: "mutuelle",
    input: sample,
    context: given({ contract: "42" }),
    mended: { context: given({ contract: "00" }) },
  },
  {
    what: "an ACS contract",
    code: "R0216",
    step: "mutuelle",
    input: sample,
    context: given({ contract: "91" }),
    mended: { context: given({ contract: "85" }) },
  },
  {
    what: "contract 89 with nothing to pay",
    code: "R8050",
    step: "mutuelle",
    input: invoice(
      { acts: ["IM"] },
      { exemption: "4", c2s: true, amc: { formula: "052", percent: undefined, number: "99999997" } },
    ),
    context: given({ number: "99999997", contract: "89" }),
    mended: { input: c2s("99999997") },
  },
];
