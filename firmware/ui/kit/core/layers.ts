import * as lv from "lvgl-bindings-ts/raw";
import type { Node } from "./node.js";

/** Width and height of the terminal's screen, px. */
export const WIDTH = 480;
export const HEIGHT = 800;
/** Height of the status bar, which nothing ever covers or dims, px. */
export const STATUS_BAR = 44;

function present(layer: Node | null): Node {
  if (layer === null) throw new Error("a display comes before the first widget");
  return layer;
}

/** Above every screen: sheets, dialogs, toasts. */
export const topLayer = (): Node => present(lv.lv_layer_top());
/** Above everything: the status bar. */
export const systemLayer = (): Node => present(lv.lv_layer_sys());
