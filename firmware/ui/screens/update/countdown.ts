import type { App } from "../../../flows/app-types.js";
import { displayText } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import { openDialog } from "../../kit/index.js";

/** « Mise à jour dans 28 s »: over whatever screen is shown, until the seconds are over or she answers. */
export function openCountdown({ update }: Pick<App, "update">): void {
  const now = update.countdown.peek();
  if (now === undefined) return;
  const words = fr.update.countdown;
  const start = { name: "countdown-now", kind: "danger", label: words.now, onTap: () => update.accept() } as const;
  const later = { name: "countdown-later", label: fr.update.later, onTap: () => update.postpone() };
  openDialog("update-countdown", {
    title: () => words.title(update.countdown.value?.secondsLeft ?? 0),
    text: words.text(displayText(now.version)),
    actions: now.canWait ? [later, start] : [start],
  });
}
