import type { Route } from "../../../flows/app-types.js";
import type { VisitStep } from "../../../flows/visit/draft/draft.js";
import type { ScreenSpec } from "../../kit/index.js";
import { actEditScreen } from "./acts/act-edit-screen.js";
import { actsScreen } from "./acts/acts-screen.js";
import { passageScreen } from "./acts/passage-screen.js";
import { ccamActScreen, isCcamStep } from "./ccam/ccam-act-screen.js";
import { assistantScreen } from "./checks/assistant-screen.js";
import { checksScreen } from "./checks/checks-screen.js";
import type { VisitApp } from "./frame.js";
import { hubScreen } from "./hub-screen.js";
import { amoServiceScreen } from "./insurance/amo-service-screen.js";
import { courseScreen } from "./insurance/course-screen.js";
import { insuranceScreen } from "./insurance/insurance-screen.js";
import { specificsScreen } from "./insurance/specifics-screen.js";
import { prescriptionScreen } from "./prescription-screen.js";
import { lineSharesScreen } from "./recap/line-shares-screen.js";
import { recapScreen } from "./recap/recap-screen.js";
import { actSearchScreen } from "./search/act-search-screen.js";
import { securingScreen } from "./securing-screen.js";
import { settlementScreen } from "./settlement-screen.js";

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
