import type { Route } from "../../../flows/app-types.js";
import type { VisitStep } from "../../../flows/visit/draft.js";
import type { ScreenSpec } from "../../kit/index.js";
import { actEditScreen } from "./act-edit-screen.js";
import { actSearchScreen } from "./act-search-screen.js";
import { actsScreen } from "./acts-screen.js";
import { amoServiceScreen } from "./amo-service-screen.js";
import { assistantScreen } from "./assistant-screen.js";
import { ccamActScreen, isCcamStep } from "./ccam-act-screen.js";
import { checksScreen } from "./checks-screen.js";
import { courseScreen } from "./course-screen.js";
import type { VisitApp } from "./frame.js";
import { hubScreen } from "./hub-screen.js";
import { insuranceScreen } from "./insurance-screen.js";
import { lineSharesScreen } from "./line-shares-screen.js";
import { passageScreen } from "./passage-screen.js";
import { prescriptionScreen } from "./prescription-screen.js";
import { recapScreen } from "./recap-screen.js";
import { securingScreen } from "./securing-screen.js";
import { settlementScreen } from "./settlement-screen.js";
import { specificsScreen } from "./specifics-screen.js";

/** One line per step of a visit: which screen shows it. */
const STEPS: Readonly<Record<VisitStep["kind"], (app: VisitApp) => ScreenSpec>> = {
  hub: hubScreen,
  prescription: prescriptionScreen,
  acts: actsScreen,
  "act-search": actSearchScreen,
  "act-edit": (app) => (isCcamStep(app) ? ccamActScreen(app) : actEditScreen(app)),
  passage: passageScreen,
  insurance: insuranceScreen,
  course: courseScreen,
  specifics: specificsScreen,
  "amo-service": amoServiceScreen,
  settlement: settlementScreen,
  securing: securingScreen,
  recap: recapScreen,
  checks: checksScreen,
  assistant: assistantScreen,
  "line-shares": lineSharesScreen,
};

/** The screen of the step that a visit is at. */
export function visitScreenOf(app: VisitApp, route: Extract<Route, { readonly kind: "visit" }>): ScreenSpec {
  return STEPS[route.step](app);
}
