import type { App } from "../../../flows/app-types.js";
import { displayText } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import { dynamic, listRow, type Node, rowCard, rule, sectionTitle } from "../../kit/index.js";
import { run } from "../../run.js";

type AboutApp = Pick<App, "update" | "updateServer" | "openUpdate" | "openUpdateServer" | "openInformations">;

/** « Mise à jour », its server, « Informations » (REG-01): what leads on from the settings. */
export function aboutTerminal(body: Node, app: AboutApp): void {
  const words = fr.settings;
  sectionTitle(body, words.about);
  const card = rowCard(body);
  dynamic(
    card,
    () => app.update.waits.value,
    (into, waits) => {
      listRow(into, {
        name: "open-update",
        icon: "download-simple",
        title: words.update,
        ...(waits ? { pill: { tone: "red", icon: "download-simple", text: fr.home.update } } : {}),
        onTap: () => app.openUpdate(),
      });
    },
    { w: "full" },
  );
  rule(card);
  listRow(card, {
    name: "open-update-server",
    icon: "cloud-check",
    title: words.updateServer,
    second: () => {
      const server = app.updateServer.server.value;
      return server === undefined ? words.noServer : displayText(new URL(server.url).host);
    },
    onTap: () => run(app.openUpdateServer()),
  });
  rule(card);
  listRow(card, {
    name: "open-informations",
    icon: "info",
    title: words.informations,
    onTap: () => run(app.openInformations()),
  });
}
