import type { App } from "../../../flows/app-types.js";
import { cardMessage } from "../../i18n/errors.js";
import { fr } from "../../i18n/fr.js";
import { type CardPictureSpec, keep, type ScreenSpec } from "../../kit/index.js";
import { cardProblem } from "./card-problem.js";

/** A card is in the CPS slot that cannot be used: what is wrong and what to do; the screen ends when it is pulled out. */
export function cardRefusedScreen(app: Pick<App, "session">): ScreenSpec {
  const error = keep(() => {
    const state = app.session.state.value;
    return state.kind === "refused" ? state.error : undefined;
  });
  const picture = (): CardPictureSpec => {
    const { kind } = error();
    const vitale = kind === "wrong-slot" || kind === "obsolete-card";
    return { card: vitale ? "vitale" : "cps", mark: kind === "io" || kind === "unknown-card" ? "question" : "error" };
  };
  return {
    name: "card-refused",
    build(body) {
      cardProblem(body, {
        picture: picture(),
        title: () => cardMessage(error(), "cps").title,
        text: () => cardMessage(error(), "cps").text,
        next: fr.pin.removeCard,
        after: fr.session.backByItself,
      });
    },
  };
}
