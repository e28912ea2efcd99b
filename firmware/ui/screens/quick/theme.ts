import type { App } from "../../../flows/app-types.js";
import { run } from "../../run.js";

const NEXT = { jour: "soleil", soleil: "nuit", nuit: "jour" } as const;

/** Quick action: the next of the three looks. */
export function nextTheme(app: Pick<App, "settings" | "setSetting">): void {
  run(app.setSetting("theme", NEXT[app.settings.value.theme]));
}
