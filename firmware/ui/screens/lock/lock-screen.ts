import type { App } from "../../../flows/app-types.js";
import { dateLong, timeOfDay } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import {
  type BoxOptions,
  box,
  icon,
  type Node,
  nudge,
  pressable,
  type ScreenSpec,
  styles,
  text,
} from "../../kit/index.js";
import { nextTheme } from "../quick/theme.js";

/** Terminal without CPS (ACC-01): the time, the gesture, and the settings that need no card. */
export function lockScreen(
  app: Pick<App, "session" | "status" | "settings" | "setSetting" | "openSettings">,
): ScreenSpec {
  const reading = (): boolean => app.session.state.value.kind === "reading";
  return {
    name: "locked",
    ground: "lock",
    body: "free",
    bodyTop: 0,
    build(body) {
      const paper = [styles.lockInk("lockInk", "ink")];
      const quiet = [styles.lockInk("lockInk2", "ink2")];
      const centred = { x: 0, w: 480, align: "center" } as const;
      text(body, () => timeOfDay(app.status.value.time), {
        ...centred,
        y: 74,
        role: "clock",
        weight: "bold",
        styles: paper,
        name: "clock",
      });
      text(body, () => dateLong(app.status.value.date), { ...centred, y: 182, styles: quiet });
      cardAndSlot(body);
      text(body, () => (reading() ? fr.lock.reading : fr.lock.insertCps), {
        ...centred,
        y: 594,
        role: "title",
        weight: "bold",
        styles: paper,
      });
      text(body, () => (reading() ? "" : fr.lock.howTo), { ...centred, y: 636, styles: quiet });
      const foot = box(body, { x: 16, y: 712, w: 448, flow: "row", gap: 12 });
      const theme = lockButton(foot, { w: 88, name: "theme" }, () => nextTheme(app));
      icon(theme, "sun", { size: 30 });
      const settings = lockButton(foot, { grow: 1, name: "settings" }, () => app.openSettings());
      icon(settings, "gear-six", { size: 30 });
      text(settings, fr.common.settings, { weight: "bold" });
    },
  };
}

function lockButton(parent: Node, where: BoxOptions, onTap: () => void): Node {
  const node = box(parent, {
    h: 72,
    radius: 18,
    flow: "row",
    main: "center",
    gap: 12,
    styles: [styles.lockOutline("lockEdge", "edge", 2), styles.lockInk("lockInk", "primary")],
    ...where,
  });
  pressable(node, onTap, { pressed: styles.lockPressed() });
  return node;
}

/** The picture of the gesture: a card that goes into the slot twice, then rests. */
function cardAndSlot(body: Node): void {
  const part = (x: number, y: number, w: number, h: number, radius: number, look: BoxOptions["styles"] = []): Node =>
    box(body, { x, y, w, h, radius, styles: look });
  part(135, 420, 210, 150, 26, [styles.lockFill("lockSlot", "surface"), styles.lockOutline("lockEdge", "edge", 3)]);
  part(216, 520, 48, 24, 12, [
    styles.lockFill("lockSlotLight", "sunken"),
    styles.lockOutline("lockSlotLight", "edge", 2),
  ]);
  const window = box(body, { x: 160, y: 250, w: 160, h: 204 });
  const card = box(window, {
    x: 10,
    y: 12,
    w: 140,
    h: 216,
    radius: 16,
    styles: [styles.fixedFill("cardPaper"), styles.sunOutline("line")],
  });
  const onCard = (x: number, y: number, w: number, h: number, radius: number, look: BoxOptions["styles"]): Node =>
    box(card, { x, y, w, h, radius, ...(look === undefined ? {} : { styles: look }) });
  onCard(18, 22, 34, 34, 17, [styles.fixedFill("chip")]);
  onCard(62, 26, 60, 8, 4, [styles.fixedFill("cardPaperLine")]);
  onCard(62, 42, 40, 8, 4, [styles.fixedFill("cardPaperLine")]);
  onCard(45, 114, 50, 40, 9, [styles.fixedFill("chip"), styles.fixedOutline("chipEdge", 3)]);
  onCard(68, 114, 3, 40, 0, [styles.fixedFill("chipEdge")]);
  onCard(45, 132, 50, 3, 0, [styles.fixedFill("chipEdge")]);
  part(152, 446, 176, 16, 8, [styles.lockFill("lockSlotShade", "ink"), styles.lockOutline("lockEdge", "edge", 3)]);
  icon(body, "arrow-down", { x: 346, y: 318, size: 56, styles: [styles.lockInk("chip", "ink")] });
  nudge(card, 24, 2);
}
