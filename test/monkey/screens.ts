import type { Route } from "../../firmware/flows/app-types.js";

type Kind = Exclude<Route["kind"], "visit">;
type Step = Extract<Route, { kind: "visit" }>["step"];

/** The compiler asks for a line here when a screen is added. */
const KINDS: Readonly<Record<Kind, true>> = {
  locked: true,
  "card-refused": true,
  pin: true,
  "cps-blocked": true,
  fiche: true,
  situation: true,
  home: true,
  patients: true,
  beneficiaries: true,
  "patient-sheet": true,
  "patient-form": true,
  "mutuelle-form": true,
  signing: true,
  result: true,
  invoices: true,
  invoice: true,
  payment: true,
  prescribers: true,
  "prescriber-form": true,
  favourites: true,
  "favourite-form": true,
  "favourite-act-search": true,
  settings: true,
};
const STEPS: Readonly<Record<Step, true>> = {
  hub: true,
  prescription: true,
  acts: true,
  "act-search": true,
  "act-edit": true,
  passage: true,
  insurance: true,
  course: true,
  specifics: true,
  "amo-service": true,
  settlement: true,
  securing: true,
  recap: true,
  checks: true,
  assistant: true,
  "line-shares": true,
};

/** Every screen of the terminal that cards and fingers can reach, named as `routeOf` of the headless gestures does. */
export const EVERY_SCREEN: readonly string[] = [
  ...Object.keys(KINDS),
  ...Object.keys(STEPS).map((step) => `visit/${step}`),
];
