import type { Route } from "../../../flows/app-types.js";
import type { VisitStep } from "../../../flows/visit/draft.js";
import type { ScreenSpec } from "../../kit/index.js";
import type { VisitApp } from "./frame.js";
import { hubScreen } from "./hub-screen.js";

/** One line per step of a visit: which screen shows it. */
const STEPS: Readonly<Partial<Record<VisitStep["kind"], (app: VisitApp) => ScreenSpec>>> = {
  hub: hubScreen,
};

/** The screen of the step that a visit is at. */
export function visitScreenOf(app: VisitApp, route: Extract<Route, { readonly kind: "visit" }>): ScreenSpec {
  const build = STEPS[route.step];
  if (build === undefined) throw new Error(`no screen for the step ${route.step}`);
  return build(app);
}
