import type { StartupFailure } from "../../../flows/app-types.js";
import { startupMessage } from "../../i18n/errors.js";
import { fr } from "../../i18n/fr.js";
import { box, currentLook, icon, note, type ScreenSpec, styles, text } from "../../kit/index.js";

/** Shown instead of the terminal when its memory does not open: what happened, what is kept, what to do. */
export function startupFailureScreen(failure: StartupFailure): ScreenSpec {
  const message = startupMessage(failure);
  return {
    name: "startup-failure",
    build(body) {
      const column = box(body, {
        w: "full",
        flow: "column",
        cross: "center",
        gap: 16,
        pad: [currentLook().scale === 150 ? 8 : 88, 8, 0, 8],
      });
      const disc = box(column, {
        w: 96,
        h: 96,
        radius: 48,
        flow: "row",
        main: "center",
        styles: [styles.fill("errsoft"), styles.ink("err"), styles.sunOutline("err")],
      });
      icon(disc, "fill:warning-circle", { size: 40 });
      text(column, message.title, { role: "title", weight: "bold", w: "full", align: "center", name: "problem-title" });
      text(column, message.text, { w: "full", align: "center", name: "problem-text" });
      box(column, { w: 1, h: 8 });
      note(column, { tone: "calm", icon: "shield-check", title: fr.startup.kept, text: fr.startup.keptText });
      box(column, { w: 1, h: 8 });
      text(column, fr.startup.tellSupport, { role: "label", color: "ink2", w: "full", align: "center" });
      text(column, codeOf(failure), { weight: "bold", w: "full", align: "center", name: "support-code" });
    },
  };
}

/** What she reads out on the phone, so that nobody guesses which of the failures it is. */
function codeOf(failure: StartupFailure): string {
  const { codes } = fr.startup;
  if (failure.kind === "keystore") return codes.keystore;
  const { error } = failure;
  return error.kind === "newer-version" ? codes["newer-version"](error.found, error.known) : codes[error.kind];
}
