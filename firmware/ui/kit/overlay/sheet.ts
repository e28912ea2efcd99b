import { HEIGHT, STATUS_BAR, WIDTH } from "../core/layers.js";
import { rise } from "../core/motion.js";
import { box, type Node, text } from "../core/node.js";
import type { Live } from "../core/scope.js";
import { type ButtonSpec, button } from "../parts/button.js";
import { styles } from "../theme/styles.js";
import { type Overlay, openOverlay } from "./layer.js";

const RADIUS = 28;
const GRIP_AREA = 34;
const FOOT = 96;
/** A pull of the grip this far down closes the sheet, px. */
const PULL = 48;
/** The sheet leaves this much of the screen below the status bar in sight, px. */
const TOP_LEFT_FREE = 40;
const UP = 200;

export interface SheetSpec {
  readonly name: string;
  readonly title?: Live<string>;
  /** Side margin of the content, px. */
  readonly margin?: number;
  /** Between two parts of the content, px. */
  readonly gap?: number;
  /** Buttons of the sheet's own foot, left to right; the last is the widest. None: rows that close by themselves. */
  readonly foot?: (overlay: Overlay) => readonly ButtonSpec[];
  readonly onClose?: () => void;
  readonly build: (content: Node, overlay: Overlay) => void;
}

/** A sheet from the bottom, for detail and choice: as high as its content, scrolling when that is too high. */
export function openSheet(spec: SheetSpec): Overlay {
  return openOverlay({
    name: spec.name,
    onVeil: "close",
    onClose: spec.onClose,
    build: (layer, overlay) => {
      const margin = spec.margin ?? 20;
      const buttons = spec.foot?.(overlay) ?? [];
      const footHeight = buttons.length === 0 ? 16 : FOOT;
      const sheet = box(layer, {
        name: spec.name,
        w: WIDTH,
        radius: RADIUS,
        styles: [styles.dialog(), styles.ink("ink")],
      });
      sheet.clickable = true;
      grip(sheet, overlay);
      const content = box(sheet, {
        x: 0,
        y: GRIP_AREA,
        w: WIDTH,
        flow: "column",
        gap: spec.gap ?? 8,
        pad: [0, margin, 8, margin],
        scroll: "y",
      });
      if (spec.title !== undefined)
        text(content, spec.title, { role: "title", weight: "bold", w: "full", name: "sheet-title" });
      spec.build(content, overlay);

      content.updateLayout();
      const most = HEIGHT - STATUS_BAR - TOP_LEFT_FREE - GRIP_AREA - footHeight;
      const height = Math.min(content.height, most);
      content.height = height;
      const top = HEIGHT - STATUS_BAR - GRIP_AREA - height - footHeight;
      sheet.setPos(0, top);
      // Runs under the edge, so that its lower corners are out of sight: one radius per object.
      sheet.height = HEIGHT - STATUS_BAR - top + RADIUS + 4;
      if (buttons.length > 0) sheetFoot(sheet, buttons, GRIP_AREA + height);
      rise(sheet, HEIGHT - STATUS_BAR - top, UP);
    },
  });
}

function grip(sheet: Node, overlay: Overlay): void {
  const area = box(sheet, { x: 120, y: 0, w: 240, h: GRIP_AREA });
  box(area, { x: 88, y: 14, w: 64, h: 6, radius: 3, styles: [styles.fill("edge")] });
  area.clickable = true;
  area.extClickArea = 16;
  let start = 0;
  area.on("pressed", ({ indev }) => (start = indev?.point.y ?? 0));
  area.on("released", ({ indev }) => {
    if (indev !== null && indev.point.y - start >= PULL) overlay.close();
  });
}

function sheetFoot(sheet: Node, buttons: readonly ButtonSpec[], y: number): void {
  const row = box(sheet, { x: 0, y, w: WIDTH, h: FOOT, flow: "row", gap: 12, pad: [12, 16] });
  buttons.forEach((spec, index) => {
    const last = index === buttons.length - 1;
    button(row, spec, last ? { grow: 1 } : { w: buttons.length === 1 ? "full" : 176 });
  });
}
