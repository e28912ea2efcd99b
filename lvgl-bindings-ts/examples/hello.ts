// SPDX-License-Identifier: Apache-2.0
/** One button that counts. */
import { Align, activeScreen, Button, Label, style } from "lvgl-bindings-ts";
import { finish, open } from "./open.js";

const display = open("Hello", 480, 320);
const screen = activeScreen();
screen.setStyle({ bgColor: 0xf7f3ec, bgOpa: 255 });

const filled = style({ bgColor: 0x0b4f4a, bgOpa: 255, textColor: 0xffffff, radius: 18 });

let count = 0;
const button = new Button(screen, {
  width: 240,
  height: 72,
  align: Align.CENTER,
  styles: [filled],
  pressedStyle: { bgColor: 0x06211d },
});
const label = new Label(button, { text: "Touch me", align: Align.CENTER });
button.on("clicked", () => {
  label.text = `Touched ${++count} times`;
});

finish(display, (finger) => finger.tap(button));
