// SPDX-License-Identifier: Apache-2.0
/** Animations: a timeline of cards that come in one after the other and go at a touch, and a value that is counted up. */
import { Align, activeScreen, advance, animate, Bar, Label, Obj, Part, pct, Timeline } from "lvgl-bindings-ts";
import { finish, open } from "./open.js";

const display = open("Motion", 480, 320);
const screen = activeScreen();
screen.setStyle({ bgColor: 0x10211f, bgOpa: 255, textColor: 0xf7f3ec });

const cards = new Timeline();
for (let index = 0; index < 3; index++) {
  const card = new Obj(screen, {
    width: 128,
    height: 120,
    x: 24 + index * 148,
    y: 32,
    style: { bgColor: 0x1c7a72, bgOpa: 255, radius: 16 },
  });
  new Label(card, { text: `${index + 1}`, align: Align.CENTER });
  cards.add({
    at: index * 80,
    target: card,
    apply: "translate_y",
    from: -180,
    to: 0,
    duration: 320,
    easing: "overshoot",
  });
}
cards.play();
screen.on("clicked", () => {
  cards.reverse = !cards.reverse;
  cards.play();
});

const bar = new Bar(screen, {
  width: pct(90),
  height: 20,
  align: Align.BOTTOM_MID,
  y: -72,
  style: { bgColor: 0x2a3f3c, bgOpa: 255, radius: 10 },
  styleFor: { [Part.INDICATOR]: { bgColor: 0xe0a53c, bgOpa: 255, radius: 10 } },
});
const label = new Label(screen, { align: Align.BOTTOM_MID, y: -32 });
animate({
  from: 0,
  to: 100,
  duration: 900,
  easing: "ease-out",
  apply: (value) => {
    bar.value = value;
    label.text = `${value} %`;
  },
});

finish(display, () => advance(1000));
