import { date } from "../../../../../firmware/lib/dates.js";
import { coded } from "../../coded/session.js";
import { kine, lumbago, sample } from "./samples.js";
import type { Scene } from "./scene.js";

export const agreement: readonly Scene[] = [
  {
    what: "an act under prior agreement, none asked",
    code: "I0404",
    step: "acts",
    input: coded({ acts: ["GAMA008"] }),
    context: { agreement: { code: "9" } },
    mended: { context: { agreement: { code: "4", date: date("2025-02-01") } } },
  },
  {
    what: "an agreement without its date",
    code: "I0402",
    step: "securing",
    input: coded({ acts: ["GAMA008"] }),
    context: { agreement: { code: "4" } },
    mended: { context: { agreement: { code: "4", date: date("2025-02-01") } } },
  },
  {
    what: "no answer after ten days",
    code: "I0403",
    step: "securing",
    severity: "signal",
    input: coded({ acts: ["GAMA008"] }),
    context: { agreement: { code: "0", date: date("2025-03-02") } },
    mended: { context: { agreement: { code: "0", date: date("2025-02-25") } } },
  },
  {
    what: "an agreement for acts that need none",
    code: "I0405",
    step: "securing",
    input: sample,
    context: { agreement: { code: "4", date: date("2025-02-01") } },
    mended: { context: { agreement: { code: "9" } } },
  },
  {
    what: "session 14 of 15",
    code: "I0406",
    step: "acts",
    severity: "signal",
    input: lumbago,
    context: { sessionsDone: 13 },
    mended: { context: { sessionsDone: 3 } },
  },
  {
    what: "session 16 of 15",
    code: "R1221",
    step: "acts",
    input: lumbago,
    context: { sessionsDone: 15 },
    mended: { context: { sessionsDone: 15, agreement: { code: "4", date: date("2025-02-01") } } },
  },
  {
    what: "an agreement ticked at session 1",
    code: "R8010",
    step: "acts",
    severity: "signal",
    input: kine({ acts: [{ id: "RAM_LOMBALGIE_COMMUNE", edit: { ententePrealable: true } }] }),
    context: { sessionsDone: 0, agreement: { code: "4", date: date("2025-02-01") } },
    mended: { input: lumbago },
  },
];
