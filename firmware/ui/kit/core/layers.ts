/** Above every screen: sheets, dialogs, toasts. Above everything: the status bar. */
export { systemLayer, topLayer } from "lvgl-bindings-ts";

/** Width and height of the terminal's screen, px. */
export const WIDTH = 480;
export const HEIGHT = 800;
/** Height of the status bar, which nothing ever covers or dims, px. */
export const STATUS_BAR = 44;
