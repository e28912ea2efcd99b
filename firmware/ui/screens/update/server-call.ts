import type { App } from "../../../flows/app-types.js";
import { fr } from "../../i18n/fr.js";
import { type DialogContent, followDialog } from "../../kit/index.js";
import { run } from "../../run.js";

/** « Appel serveur »: the window with its answer (REG-03), opened and closed by the flow. */
export function followCall(app: Pick<App, "update" | "openUpdate">): void {
  const { update } = app;
  const words = fr.update.call;
  followDialog("server-call", (): DialogContent | undefined => {
    const call = update.call.value;
    switch (call.kind) {
      case "none":
      case "calling":
        return undefined;
      case "answered":
        if (!call.found) {
          return {
            title: words.done,
            text: words.nothing,
            actions: [{ name: "call-ok", kind: "primary", label: fr.common.ok, onTap: () => update.closeCall() }],
          };
        }
        return {
          title: fr.update.available.firmware,
          text: words.foundText,
          actions: [
            { name: "call-ok", label: fr.common.close, onTap: () => update.closeCall() },
            {
              name: "call-see",
              kind: "primary",
              label: words.see,
              onTap: () => {
                update.closeCall();
                app.openUpdate();
              },
            },
          ],
        };
      case "failed":
        return {
          ...words.failures[call.why],
          actions: [
            { name: "call-ok", label: fr.common.close, onTap: () => update.closeCall() },
            {
              name: "call-again",
              kind: "primary",
              label: fr.common.retry,
              onTap: () => {
                update.closeCall();
                run(update.callServer());
              },
            },
          ],
        };
    }
  });
}
