import { coded } from "../../coded/session.js";
import { invoice } from "../../visit.js";
import { accident } from "./samples.js";
import type { Scene } from "./scene.js";

export const insurance: readonly Scene[] = [
  {
    what: "an exoneration over maternity",
    code: "R0503",
    step: "insurance",
    input: invoice({ acts: ["IM"] }, { nature: "30", exemption: "4", patient: { ageYears: 30 } }),
    mended: { input: invoice({ acts: ["IM"] }, { nature: "30", patient: { ageYears: 30 } }) },
  },
  {
    what: "a nurse's care at 70 %",
    code: "R0505",
    step: "insurance",
    input: invoice({ acts: ["IM"] }, { amoRate: 70 }),
    mended: { input: invoice({ acts: ["IM"] }, { amoRate: 60 }) },
  },
  {
    what: "100 % typed without a reason",
    code: "R1060",
    step: "insurance",
    input: invoice({ acts: ["IM"] }, { amoRate: 100 }),
    mended: { input: invoice({ acts: ["IM"] }, { amoRate: 100, exemption: "3" }) },
  },
  {
    what: "prevention with an ALD exoneration",
    code: "R0311",
    step: "insurance",
    input: invoice({ acts: ["VACCIN_PRESCRIT"] }, { nature: "90", exemption: "4" }),
    mended: { input: invoice({ acts: ["VACCIN_PRESCRIT"] }, { nature: "90", exemption: "7" }) },
  },
  {
    what: "prevention with an accident at work",
    code: "R8030",
    step: "insurance",
    input: invoice({ acts: ["VACCIN_PRESCRIT"] }, { nature: "41", exemption: "7" }),
    mended: { input: invoice({ acts: ["VACCIN_PRESCRIT"] }, { exemption: "7" }) },
  },
  {
    what: "a dependency fee as prevention",
    code: "R8040",
    step: "acts",
    input: invoice({ acts: ["BSA"] }, { exemption: "7" }),
    mended: { input: invoice({ acts: ["VACCIN_PRESCRIT"] }, { exemption: "7" }) },
  },
  {
    what: "an accident at work of a child of the insured",
    code: "R3010",
    step: "insurance",
    input: accident,
    context: { person: { quality: "6" } },
    mended: { context: { person: { quality: "0" } } },
  },
  {
    what: "a child's examination as an accident",
    code: "R1030",
    step: "insurance",
    input: coded({ acts: ["COE"] }, { nature: "41", patient: { ageYears: 1 } }),
    mended: { input: coded({ acts: ["COE"] }, { patient: { ageYears: 1 } }) },
  },
];
