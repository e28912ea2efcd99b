import { date } from "../../../../../firmware/lib/dates.js";
import { coded } from "../../coded/session.js";
import { invoice } from "../../visit.js";
import type { Scene } from "./scene.js";

export const course: readonly Scene[] = [
  {
    what: "a nurse in the parcours",
    code: "R0302",
    step: "insurance",
    input: invoice({ acts: ["IM"] }, { ips: "T" }),
    mended: { input: invoice({ acts: ["IM"] }) },
  },
  {
    what: "sent by a doctor without a name",
    code: "R0302",
    step: "insurance",
    input: coded({ acts: ["G"] }, { ips: "O" }),
    context: { course: { orientingNamed: false } },
    mended: { context: { course: { orientingNamed: true } } },
  },
  {
    what: "recently installed, no date",
    code: "R0306",
    step: "insurance",
    input: coded({ acts: ["G"] }, { ips: "J" }),
    context: { course: { installedOn: "none" } },
    mended: { context: { course: { installedOn: date("2024-01-01") } } },
  },
  {
    what: "a wrong number of the médecin traitant",
    code: "R0301",
    step: "insurance",
    input: coded({ acts: ["G"] }, { ips: "O" }),
    context: { course: { treatingNumber: "12" } },
    mended: { context: { course: { treatingNumber: "261001234" } } },
  },
];
