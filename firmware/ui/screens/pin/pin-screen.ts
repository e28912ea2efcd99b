import type { App } from "../../../flows/app-types.js";
import { displayText } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import { keep, type PinTries, pinPad, type ScreenSpec, text } from "../../kit/index.js";
import { run } from "../../run.js";

const LENGTH = 4;

/** Code porteur of the CPS in the slot (PS-01). The digits live in the flow; this only counts them. */
export function pinScreen(app: Pick<App, "session" | "back">): ScreenSpec {
  const { session } = app;
  const state = keep(() => (session.state.value.kind === "pin" ? session.state.value : undefined));
  const tries = (): PinTries => ({
    kind: "left",
    count: state().triesLeft,
    afterWrong: state().lastTry === "wrong",
  });
  return {
    name: "pin",
    body: "free",
    bodyTop: 44,
    foot: {
      back: { onTap: () => app.back() },
      primary: {
        label: fr.common.validate,
        inactive: () => (state().digits === LENGTH ? undefined : fr.kit.pinNeedsFour),
        waiting: () => state().busy,
        onTap: () => run(session.submitPin()),
      },
    },
    build(body) {
      const centred = { x: 16, w: 448, align: "center" } as const;
      text(body, fr.kit.pinTitle, { ...centred, y: 20, role: "title", weight: "bold" });
      text(body, () => displayText(fr.pin.cardOf(state().identity.firstName, state().identity.lastName)), {
        ...centred,
        y: 60,
        role: "label",
        color: "ink2",
        fit: "dots",
      });
      pinPad(body, {
        top: 104,
        tries,
        entry: {
          count: () => state().digits,
          type: (digit) => session.digit(digit),
          erase: () => session.eraseDigit(),
          clear: () => session.clearDigits(),
        },
      });
    },
  };
}
