import type { App } from "../../../flows/app-types.js";
import { cardMessage } from "../../i18n/errors.js";
import { fr } from "../../i18n/fr.js";
import { box, icon, keep, type ScreenSpec, text } from "../../kit/index.js";

/** A card is in the CPS slot that cannot be used: what is wrong and what to do; the screen ends when it is pulled out. */
export function cardRefusedScreen(app: Pick<App, "session">): ScreenSpec {
  const message = keep(() => {
    const state = app.session.state.value;
    return state.kind === "refused" ? cardMessage(state.error, "cps") : undefined;
  });
  return {
    name: "card-refused",
    body: "free",
    bodyTop: 44,
    build(body) {
      const column = box(body, { x: 24, y: 200, w: 432, flow: "column", cross: "center", gap: 16 });
      icon(column, "fill:x-circle", { size: 44, color: "err" });
      text(column, () => message().title, { role: "title", weight: "bold", w: "full", align: "center" });
      text(column, () => message().text, { w: "full", align: "center" });
      text(column, fr.pin.removeCard, { role: "label", weight: "bold", color: "primary", w: "full", align: "center" });
    },
  };
}
