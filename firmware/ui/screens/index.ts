import type { App, Route } from "../../flows/app-types.js";
import type { ScreenSpec } from "../kit/index.js";
import { homeScreen } from "./home/home-screen.js";
import { lockScreen } from "./lock/lock-screen.js";
import { beneficiariesScreen } from "./patient/beneficiaries-screen.js";
import { mutuelleFormScreen } from "./patient/mutuelle-form-screen.js";
import { patientFormScreen } from "./patient/patient-form-screen.js";
import { patientSheetScreen } from "./patient/patient-sheet-screen.js";
import { patientsScreen } from "./patient/patients-screen.js";
import { pinScreen } from "./pin/pin-screen.js";
import { cardRefusedScreen } from "./session/card-refused-screen.js";
import { cpsBlockedScreen } from "./session/cps-blocked-screen.js";
import { ficheScreen } from "./session/fiche-screen.js";
import { situationScreen } from "./session/situation-screen.js";
import { visitScreenOf } from "./visit/index.js";

type Kind = Route["kind"];
type Builder<K extends Kind> = (app: App, route: Extract<Route, { kind: K }>) => ScreenSpec;

/** One line per route: which screen shows it. */
const SCREENS: { readonly [K in Kind]?: Builder<K> } = {
  locked: lockScreen,
  "card-refused": cardRefusedScreen,
  pin: pinScreen,
  "cps-blocked": cpsBlockedScreen,
  fiche: ficheScreen,
  situation: situationScreen,
  home: homeScreen,
  patients: patientsScreen,
  beneficiaries: beneficiariesScreen,
  "patient-sheet": patientSheetScreen,
  "patient-form": patientFormScreen,
  "mutuelle-form": mutuelleFormScreen,
  visit: visitScreenOf,
};

/** The screen of a route. @throws Error naming the route when no screen is registered for it */
export function screenOf(app: App, route: Route): ScreenSpec {
  const build = SCREENS[route.kind] as Builder<Kind> | undefined;
  if (build === undefined) throw new Error(`no screen for the route ${route.kind}`);
  return build(app, route);
}
