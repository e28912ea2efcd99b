import type { InvoiceInput } from "../../../../../firmware/billing/types.js";
import { date } from "../../../../../firmware/lib/dates.js";
import { coded } from "../../coded/session.js";
import { invoice } from "../../visit.js";

/** Wednesday 12 March 2025, the day of care of most scenes. */
export const care = date("2025-03-12");
export const sample = invoice({ acts: ["PONCTION_VEINEUSE"] });
export const accident = invoice({ acts: ["PONCTION_VEINEUSE"] }, { nature: "41" });
/** Rights that cover the care. */
export const open = { periods: [{ from: date("2025-01-01"), to: date("2025-12-31") }] };
export const kine = (acts: Parameters<typeof coded>[0], rest = {}): InvoiceInput =>
  coded(acts, { profession: "kinesitherapeute", ...rest });
export const lumbago = kine({ acts: ["RAM_LOMBALGIE_COMMUNE"] });
