import { cents } from "../../../../../firmware/lib/money.js";
import { coded, ccam as technical } from "../../coded/session.js";
import type { Scene } from "./scene.js";

export const ccam: readonly Scene[] = [
  {
    what: "a grouping code typed with a price, and no act",
    code: "R6030",
    step: "acts",
    input: coded({ acts: [{ id: "ATM", edit: { unit: cents(5176) } }] }),
    mended: { input: coded({ acts: ["AFLB001"] }) },
  },
  {
    what: "anaesthesia's modifier A at 40",
    code: "I0507",
    step: "acts",
    severity: "signal",
    input: coded(
      { acts: [technical("GAMA008", { activity: 4, modifiers: ["A"] })] },
      { performer: { speciality: "02", sector: "1" }, patient: { ageYears: 40 } },
    ),
    mended: {
      input: coded(
        { acts: [technical("GAMA008", { activity: 4, modifiers: ["A"] })] },
        { performer: { speciality: "02", sector: "1" }, patient: { ageYears: 81 } },
      ),
    },
  },
  {
    what: "two technical acts without association",
    code: "R0294",
    step: "acts",
    input: coded({ acts: ["AFLB001", "DEQP003"] }),
    mended: {
      input: coded({ acts: [technical("AFLB001", { association: 1 }), technical("DEQP003", { association: 2 })] }),
    },
  },
  {
    what: "two dental acts without association: a doubt",
    code: "R0294",
    step: "acts",
    severity: "signal",
    input: coded({ acts: ["HBJA003", "HBQD001"] }, { profession: "dentiste" }),
    mended: { input: coded({ acts: ["HBJA003"] }, { profession: "dentiste" }) },
  },
  {
    what: "an act under conditions without its code",
    code: "R0295",
    step: "acts",
    input: coded({ acts: ["QZFA001"] }),
    mended: { input: coded({ acts: [technical("QZFA001", { exceptional: "O" })] }) },
  },
  {
    what: "the charge supplement at home",
    code: "R0296",
    step: "acts",
    input: coded({ place: "HOME", acts: [technical("DEQP003", { supplement: cents(500) })] }),
    mended: { input: coded({ place: "OFFICE", acts: [technical("DEQP003", { supplement: cents(500) })] }) },
  },
  {
    what: "activity 4 by a general practitioner",
    code: "R6120",
    step: "acts",
    input: coded({ acts: [technical("GAMA008", { activity: 4 })] }, { performer: { speciality: "01", sector: "1" } }),
    mended: {
      input: coded({ acts: [technical("GAMA008", { activity: 4 })] }, { performer: { speciality: "02", sector: "1" } }),
    },
  },
  {
    what: "the price of 2024 in 2025",
    code: "R6150",
    step: "acts",
    input: coded({ acts: [{ id: "AFLB001", edit: { unit: cents(5056) } }] }),
    mended: { input: coded({ acts: [{ id: "AFLB001", edit: { unit: cents(5176) } }] }) },
  },
  {
    what: "an act for men",
    code: "R1040",
    step: "acts",
    input: coded({ acts: ["ELQM002"] }, { patient: { sex: "F" } }),
    mended: { input: coded({ acts: ["ELQM002"] }, { patient: { sex: "M" } }) },
  },
];
