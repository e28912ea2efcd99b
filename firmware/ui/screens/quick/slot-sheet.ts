import type { App } from "../../../flows/app-types.js";
import { person } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import { openSheet, text } from "../../kit/index.js";

/** A touch on a slot: its state in words, the holder of the CPS, and what to do. */
export function openSlotSheet(app: App, slot: "cps" | "vitale"): void {
  const words = fr.quick.slot[slot];
  openSheet({
    name: `slot-sheet-${slot}`,
    title: words.title,
    foot: (sheet) => [{ label: fr.common.close, kind: "primary", onTap: sheet.close }],
    build: (content) => {
      const session = app.session.state.value;
      if (slot === "cps" && session.kind === "open") {
        const { lastName, firstName } = session.session.professional;
        text(content, person(lastName, firstName), { weight: "bold", w: "full" });
      }
      text(content, () => words[app.status.value[slot]], { w: "full" });
    },
  });
}
