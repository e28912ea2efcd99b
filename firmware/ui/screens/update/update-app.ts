import type { App } from "../../../flows/app-types.js";

/** What the screen of updates uses of the app. */
export type UpdateApp = Pick<
  App,
  "update" | "updateGate" | "status" | "informations" | "openUpdate" | "openUpdateServer" | "back" | "goHome"
>;
