import { coded } from "../../coded/session.js";
import { invoice } from "../../visit.js";
import { kine, lumbago } from "./samples.js";
import type { Scene } from "./scene.js";

export const sessions: readonly Scene[] = [
  {
    what: "travel without an act",
    code: "I0510",
    step: "acts",
    input: coded({ place: "HOME", acts: [], add: ["ID"] }),
    mended: { input: coded({ place: "HOME", acts: ["V"], add: ["ID"] }) },
  },
  {
    what: "two visits ten minutes apart",
    code: "I0506",
    step: "acts",
    severity: "anomaly",
    input: invoice([
      { time: "08:00", acts: ["PANS_SIMPLE"] },
      { time: "08:10", acts: ["IM"] },
    ]),
    mended: {
      input: invoice([
        { time: "08:00", acts: ["PANS_SIMPLE"] },
        { time: "18:10", acts: ["IM"] },
      ]),
    },
  },
  {
    what: "a consultation and a technical act",
    code: "I0506",
    step: "acts",
    severity: "anomaly",
    input: coded({ acts: ["G", "AFLB001"] }),
    mended: { input: coded({ acts: ["G", "DEQP003"] }) },
  },
  {
    what: "two acts of rehabilitation in a session",
    code: "I0506",
    step: "acts",
    severity: "anomaly",
    input: kine({ acts: ["RAM_LOMBALGIE_COMMUNE", "RAV_LYMPHOEDEME_UN_MEMBRE"] }),
    mended: { input: lumbago },
  },
];
