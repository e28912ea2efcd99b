import { coded } from "../../coded/session.js";
import { invoice } from "../../visit.js";
import type { Scene } from "./scene.js";

export const hours: readonly Scene[] = [
  {
    what: "a Sunday's majoration on a Wednesday",
    code: "I0514",
    step: "acts",
    input: invoice({ acts: [{ id: "IM", edit: { complement: "F" } }] }),
    mended: { input: invoice({ date: "2025-03-16", acts: ["IM"] }) },
  },
  {
    what: "a night's majoration at ten in the morning",
    code: "I0514",
    step: "acts",
    input: invoice({ acts: [{ id: "IM", edit: { complement: "N" } }] }),
    mended: { input: invoice({ time: "20:30", acts: [{ id: "IM", edit: { complement: "N" } }] }) },
  },
  {
    what: "a doctor's night at noon",
    code: "I0514",
    step: "acts",
    input: coded({ time: "12:00", acts: ["G"], add: ["MN"] }),
    mended: { input: coded({ time: "20:00", acts: ["G"], add: ["MN"] }) },
  },
  {
    what: "a Sunday's majoration on a Saturday",
    code: "I0515",
    step: "acts",
    severity: "signal",
    input: invoice({ date: "2025-03-15", acts: ["IM"], add: ["F"] }),
    mended: { input: invoice({ date: "2025-03-15", acts: ["IM"] }) },
  },
];
