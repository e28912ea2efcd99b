import type { App } from "../../../flows/app-types.js";
import { person } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import { keep, type ScreenSpec } from "../../kit/index.js";
import { cardProblem } from "./card-problem.js";

/** Three wrong codes: the pad is gone, and what to do stands in its place (PS-02). */
export function cpsBlockedScreen(app: Pick<App, "session">): ScreenSpec {
  const blocked = keep(() => {
    const state = app.session.state.value;
    return state.kind === "blocked" ? state : undefined;
  });
  return {
    name: "cps-blocked",
    build(body) {
      cardProblem(body, {
        picture: { card: "cps", mark: "locked" },
        title: fr.errors.cpsBlocked.title,
        holder: () => {
          const { identity } = blocked();
          return identity === undefined ? "" : fr.session.holder(person(identity.lastName, identity.firstName));
        },
        text: fr.errors.cpsBlocked.text,
        next: fr.pin.removeCard,
        after: fr.session.backByItself,
      });
    },
  };
}
