import { Align } from "lvgl-bindings-ts";
import { dynamic } from "../core/dynamic.js";
import { HEIGHT, STATUS_BAR } from "../core/layers.js";
import { textWidth } from "../core/measure.js";
import { rise } from "../core/motion.js";
import { box, type Node, text } from "../core/node.js";
import { currentScope, inScope, type Live, watch } from "../core/scope.js";
import { type ButtonSpec, button } from "../parts/button.js";
import { type NoteSpec, note } from "../parts/note.js";
import { styles } from "../theme/styles.js";
import { type Overlay, openOverlay } from "./layer.js";

export interface DialogContent {
  /** A function for what moves while the dialog stands (seconds left): a button under a finger is not built anew. */
  readonly title: Live<string>;
  /** What happened and what is kept. */
  readonly text?: string;
  /** What to do. */
  readonly note?: NoteSpec;
  /** A picture of 392×124. */
  readonly picture?: (into: Node) => void;
  /** The safe answer first (outlined); the verb of the title last. Two short ones stand side by side. */
  readonly actions: readonly ButtonSpec[];
}

/** Widest label of two buttons that stand side by side, px. */
const SIDE_BY_SIDE = 164;

/** Work cannot go on without an answer: 440 px wide, low on the screen; the veil does not close it. */
export function openDialog(name: string, content: Live<DialogContent>): Overlay {
  return openOverlay({
    name,
    onVeil: "nothing",
    build: (layer) => {
      const frame = box(layer, {
        name,
        w: 440,
        radius: 26,
        pad: [28, 24, 24, 24],
        styles: [styles.dialog(), styles.ink("ink")],
      });
      frame.alignAt(Align.BOTTOM_MID, 0, -40);
      frame.clickable = true;
      // The same dialog changes its words (a card pulled out, then the wrong one): it never opens anew.
      dynamic(frame, content, build, { w: "full", flow: "column", gap: 12 });
      rise(frame, HEIGHT - STATUS_BAR, 200);
    },
  });
}

function build(into: Node, content: DialogContent): void {
  if (content.picture !== undefined) content.picture(box(into, { w: "full", h: 128 }));
  text(into, content.title, { role: "title", weight: "bold", w: "full", align: "center", name: "dialog-title" });
  if (content.text !== undefined)
    text(into, content.text, { role: "row", w: "full", align: "center", name: "dialog-text" });
  if (content.note !== undefined) note(into, content.note);
  const { actions } = content;
  const short = actions.every(
    (action) => typeof action.label === "string" && textWidth(action.label, "body", "bold") <= SIDE_BY_SIDE,
  );
  const row = box(into, { w: "full", flow: short ? "row" : "column", gap: 12, pad: [12, 0, 0, 0] });
  for (const action of actions) button(row, action, short ? { grow: 1, w: 100 } : {});
}

/**
 * A dialog that a flow opens and closes: shown while `content` gives one, its words changing in place, gone by itself
 * when it gives undefined (the card is back).
 */
export function followDialog(name: string, content: () => DialogContent | undefined): void {
  const scope = currentScope();
  let last: DialogContent | undefined;
  let overlay: Overlay | undefined;
  watch(
    () => content() !== undefined,
    (wanted) => {
      if (!wanted) {
        overlay?.close();
        overlay = undefined;
        return;
      }
      overlay = inScope(scope, () =>
        openDialog(name, () => {
          last = content() ?? last;
          if (last === undefined) throw new Error(`dialog ${name} has never had a content`);
          return last;
        }),
      );
    },
  );
}
