import type { App } from "../../../flows/app-types.js";
import { fr } from "../../i18n/fr.js";
import { box, icon, type ScreenSpec, text } from "../../kit/index.js";

/** Three wrong codes: the pad is gone, and what to do stands in its place (PS-03). */
export function cpsBlockedScreen(app: Pick<App, "session">): ScreenSpec {
  const holder = (): string => {
    const state = app.session.state.value;
    return state.kind === "blocked" && state.identity !== undefined
      ? fr.pin.cardOf(state.identity.firstName, state.identity.lastName)
      : "";
  };
  return {
    name: "cps-blocked",
    body: "free",
    bodyTop: 44,
    build(body) {
      const column = box(body, { x: 24, y: 180, w: 432, flow: "column", cross: "center", gap: 16 });
      icon(column, "lock-key", { size: 40, color: "err" });
      text(column, fr.errors.cpsBlocked.title, { role: "title", weight: "bold", w: "full", align: "center" });
      text(column, holder, {
        role: "label",
        color: "ink2",
        w: "full",
        align: "center",
      });
      text(column, fr.errors.cpsBlocked.text, { w: "full", align: "center" });
      text(column, fr.pin.removeCard, { role: "label", weight: "bold", color: "primary", w: "full", align: "center" });
    },
  };
}
