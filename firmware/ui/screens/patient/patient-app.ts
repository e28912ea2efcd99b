import type { App } from "../../../flows/app-types.js";

/** What the patient screens need of the app. */
export type PatientApp = Pick<App, "patient" | "status" | "back" | "goHome" | "billPatient"> & {
  readonly visit: Pick<App["visit"], "state">;
};
