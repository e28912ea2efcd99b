import type { App } from "../../../flows/app-types.js";
import { fr } from "../../i18n/fr.js";
import { button, openSheet, segmented } from "../../kit/index.js";
import { run } from "../../run.js";

/** A touch on the status bar: the look at once, the lock, all settings. */
export function openQuickActions(app: App): void {
  openSheet({
    name: "quick-actions",
    title: fr.quick.title,
    gap: 12,
    build: (content, sheet) => {
      const themes = [
        ["jour", fr.quick.theme.jour],
        ["soleil", fr.quick.theme.soleil],
        ["nuit", fr.quick.theme.nuit],
      ] as const;
      segmented(
        content,
        themes,
        () => app.settings.value.theme,
        (theme) => run(app.setSetting("theme", theme)),
      );
      if (app.session.state.value.kind === "open") {
        button(content, {
          label: fr.quick.lock,
          icon: "lock-key",
          name: "quick-lock",
          onTap: () => {
            sheet.close();
            app.session.lock();
          },
        });
      }
      if (app.readerMode.state.value.kind === "left") {
        button(content, {
          label: fr.reader.enter,
          icon: "usb",
          name: "quick-reader",
          onTap: () => {
            sheet.close();
            app.readerMode.enter();
          },
        });
      }
      button(content, {
        label: fr.quick.allSettings,
        icon: "sliders-horizontal",
        name: "quick-settings",
        onTap: () => {
          sheet.close();
          app.openSettings();
        },
      });
    },
  });
}
