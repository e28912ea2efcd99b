// SPDX-License-Identifier: Apache-2.0
/** Shared styles, states and a transition: a row of tiles of which one is chosen. No listener draws anything. */
import {
  activeScreen,
  Button,
  FlexAlign,
  FlexFlow,
  Label,
  Obj,
  pct,
  SIZE_CONTENT,
  State,
  style,
  Transition,
} from "lvgl-bindings-ts";
import { finish, open } from "./open.js";

const display = open("States", 480, 320);
const screen = activeScreen();
screen.setStyle({ bgColor: 0xf7f3ec, bgOpa: 255, padAll: 24 });

const glide = new Transition({ properties: ["bgColor", "borderColor"], duration: 120, easing: "ease-out" });
const tile = style({
  bgColor: 0xffffff,
  bgOpa: 255,
  borderColor: 0xd8d0c4,
  borderWidth: 2,
  radius: 16,
  padAll: 20,
  textColor: 0x1d2b2a,
  transition: glide,
});
const chosen = style({ bgColor: 0x0b4f4a, borderColor: 0x0b4f4a, textColor: 0xffffff });
const pressed = style({ bgColor: 0xdce9e6 });

const row = new Obj(screen, {
  width: pct(100),
  height: SIZE_CONTENT,
  flex: { flow: FlexFlow.ROW_WRAP, cross: FlexAlign.CENTER, gap: 16 },
});

const tiles = ["Morning", "Noon", "Evening", "Night"].map((name) => {
  const button = new Button(row, {
    height: SIZE_CONTENT,
    width: SIZE_CONTENT,
    checkable: true,
    styles: [tile],
    stylesFor: { [State.PRESSED]: [pressed], [State.CHECKED]: [chosen] },
  });
  new Label(button, { text: name });
  return button;
});
for (const button of tiles)
  button.on("clicked", () => {
    for (const other of tiles) other.checked = other === button;
  });

finish(display, (finger) => finger.tap("Evening"));
