import type { App, Route } from "../../flows/app-types.js";
import type { ScreenSpec } from "../kit/index.js";
import { favouriteActSearchScreen } from "./favourites/favourite-act-search-screen.js";
import { favouriteFormScreen } from "./favourites/favourite-form-screen.js";
import { favouritesScreen } from "./favourites/favourites-screen.js";
import { homeScreen } from "./home/home-screen.js";
import { informationsScreen } from "./informations/informations-screen.js";
import { invoiceScreen } from "./invoices/invoice-screen.js";
import { invoicesScreen } from "./invoices/invoices-screen.js";
import { paymentScreen } from "./invoices/payment-screen.js";
import { resultScreen } from "./invoices/result-screen.js";
import { lockScreen } from "./lock/lock-screen.js";
import { beneficiariesScreen } from "./patient/beneficiaries-screen.js";
import { mutuelleFormScreen } from "./patient/mutuelle-form-screen.js";
import { patientFormScreen } from "./patient/patient-form-screen.js";
import { patientSheetScreen } from "./patient/patient-sheet-screen.js";
import { patientsScreen } from "./patient/patients-screen.js";
import { pinScreen } from "./pin/pin-screen.js";
import { prescriberFormScreen } from "./prescribers/prescriber-form-screen.js";
import { prescribersScreen } from "./prescribers/prescribers-screen.js";
import { readerPinScreen } from "./reader/reader-pin-screen.js";
import { readerScreen } from "./reader/reader-screen.js";
import { cardRefusedScreen } from "./session/card-refused-screen.js";
import { cpsBlockedScreen } from "./session/cps-blocked-screen.js";
import { ficheScreen } from "./session/fiche-screen.js";
import { situationScreen } from "./session/situation-screen.js";
import { settingsScreen } from "./settings/settings-screen.js";
import { signingScreen } from "./signing/signing-screen.js";
import { updateScreen } from "./update/update-screen.js";
import { updateServerScreen } from "./update/update-server-screen.js";
import { updatingScreen } from "./update/updating-screen.js";
import { visitScreenOf } from "./visit/index.js";
import { workstationInvoiceScreen } from "./workstation/workstation-invoice-screen.js";
import { workstationScreen } from "./workstation/workstation-screen.js";

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
  prescribers: prescribersScreen,
  "prescriber-form": prescriberFormScreen,
  favourites: favouritesScreen,
  "favourite-form": favouriteFormScreen,
  "favourite-act-search": favouriteActSearchScreen,
  settings: settingsScreen,
  update: updateScreen,
  updating: updatingScreen,
  "update-server": updateServerScreen,
  informations: informationsScreen,
  visit: visitScreenOf,
  signing: signingScreen,
  result: resultScreen,
  invoices: invoicesScreen,
  invoice: invoiceScreen,
  payment: paymentScreen,
  "reader-mode": readerScreen,
  "reader-pin": readerPinScreen,
  workstation: workstationScreen,
  "workstation-invoice": workstationInvoiceScreen,
};

/** The screen of a route. @throws Error naming the route when no screen is registered for it */
export function screenOf(app: App, route: Route): ScreenSpec {
  const build = SCREENS[route.kind] as Builder<Kind> | undefined;
  if (build === undefined) throw new Error(`no screen for the route ${route.kind}`);
  return build(app, route);
}
