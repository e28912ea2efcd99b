import type { App, Route } from "../../flows/app-types.js";
import type { ScreenSpec } from "../kit/index.js";
import { homeScreen } from "./home/home-screen.js";
import { cardRefusedScreen } from "./lock/card-refused-screen.js";
import { lockScreen } from "./lock/lock-screen.js";
import { cpsBlockedScreen } from "./pin/cps-blocked-screen.js";
import { pinScreen } from "./pin/pin-screen.js";

type Kind = Route["kind"];
type Builder<K extends Kind> = (app: App, route: Extract<Route, { kind: K }>) => ScreenSpec;

/** One line per route: which screen shows it. */
const SCREENS: { readonly [K in Kind]?: Builder<K> } = {
  locked: lockScreen,
  "card-refused": cardRefusedScreen,
  pin: pinScreen,
  "cps-blocked": cpsBlockedScreen,
  home: homeScreen,
};

/** The screen of a route. @throws Error naming the route when no screen is registered for it */
export function screenOf(app: App, route: Route): ScreenSpec {
  const build = SCREENS[route.kind] as Builder<Kind> | undefined;
  if (build === undefined) throw new Error(`no screen for the route ${route.kind}`);
  return build(app, route);
}
