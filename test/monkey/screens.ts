import type { Route } from "../../firmware/flows/app-types.js";

type Kind = Exclude<Route["kind"], "visit">;
type Step = Extract<Route, { kind: "visit" }>["step"];

/** Whether cards and fingers can reach it; what a PC sends is not theirs. The compiler asks for a line when a screen is added. */
const KINDS: Readonly<Record<Kind, boolean>> = {
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
  update: true,
  // Only where something waits at a server.
  updating: false,
  "update-server": true,
  informations: true,
  workstation: false,
  "workstation-invoice": false,
  "reader-mode": false,
  "reader-pin": false,
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
  ...Object.entries(KINDS).flatMap(([kind, reached]) => (reached ? [kind] : [])),
  ...Object.keys(STEPS).map((step) => `visit/${step}`),
];
