import { cents } from "../../../../../firmware/lib/money.js";
import { coded } from "../../coded/session.js";
import { sample } from "./samples.js";
import type { Scene } from "./scene.js";

export const performer: readonly Scene[] = [
  {
    what: "her own number with a wrong key",
    code: "R0551",
    step: "securing",
    input: sample,
    context: { performer: { number: "261001235" } },
    mended: { context: { performer: { number: "261001234" } } },
  },
  {
    what: "her speciality does not exist",
    code: "R0553",
    step: "securing",
    input: sample,
    context: { performer: { speciality: "58" } },
    mended: { context: { performer: { speciality: "24" } } },
  },
  {
    what: "her convention does not exist",
    code: "R0559",
    step: "securing",
    input: sample,
    context: { performer: { convention: "7" } },
    mended: { context: { performer: { convention: "1" } } },
  },
  {
    what: "her zone does not exist",
    code: "R0560",
    step: "securing",
    input: sample,
    context: { performer: { zone: "99" } },
    mended: { context: { performer: { zone: "24" } } },
  },
  {
    what: "her exercise mode does not exist",
    code: "R0561",
    step: "securing",
    input: sample,
    context: { performer: { exerciseMode: "5" } },
    mended: { context: { performer: { exerciseMode: "0" } } },
  },
  {
    what: "a physiotherapist's card on a nurse's acts",
    code: "R1090",
    step: "securing",
    input: sample,
    context: { performer: { speciality: "26" } },
    mended: { context: { performer: { speciality: "24" } } },
  },
  {
    what: "a cardiologist's G",
    code: "R1100",
    step: "acts",
    input: coded({ acts: ["G"] }),
    context: { performer: { speciality: "03" } },
    mended: { context: { performer: { speciality: "01" } } },
  },
  {
    what: "a controlled excess without OPTAM",
    code: "I1102",
    step: "acts",
    input: coded({ acts: [{ id: "G", edit: { qualifier: "M", total: cents(4000) } }] }),
    context: { performer: { optam: false } },
    mended: { context: { performer: { optam: true } } },
  },
];
