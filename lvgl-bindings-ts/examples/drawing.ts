// SPDX-License-Identifier: Apache-2.0
/** Drawing: a canvas as a week's chart, a gradient behind, and marks drawn on a widget by its own listener. */
import { Align, activeScreen, Canvas, Font, Gradient, Label, Obj, pct } from "lvgl-bindings-ts";
import { finish, open } from "./open.js";

const display = open("Drawing", 480, 320);
const screen = activeScreen();
screen.setStyle({ bgGrad: Gradient.vertical([0x10211f, 0x1c7a72]), bgOpa: 255, textColor: 0xf7f3ec });

const days = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
const visits = [9, 14, 11, 16, 12, 4, 0];

const chart = new Canvas(screen, { buffer: { width: 420, height: 180 }, align: Align.TOP_MID, y: 24 });
chart.draw((layer) => {
  visits.forEach((count, index) => {
    const left = index * 60 + 8;
    const top = 150 - count * 8;
    const bar = { x1: left, y1: top, x2: left + 43, y2: 149 };
    if (count > 0) layer.rect(bar, { radius: 6, bgGrad: Gradient.vertical([0xe0a53c, 0xb45309]) });
    layer.text({ x1: left, y1: 156, x2: left + 43, y2: 179 }, days[index] ?? "", {
      font: Font.default,
      color: 0xf7f3ec,
    });
  });
  layer.line({ x: 0, y: 150 }, { x: 419, y: 150 }, { color: 0xf7f3ec, width: 2 });
});

// A goal that LVGL draws as a plain box, and its listener as a ring of progress.
const goal = new Obj(screen, { width: pct(90), height: 72, align: Align.BOTTOM_MID, y: -16 });
goal.setStyle({ bgColor: 0x10211f, bgOpa: 120, radius: 16 });
new Label(goal, { text: "66 of 80 visits this week", align: Align.LEFT_MID, x: 88 });
goal.on("drawPost", ({ layer, currentTarget }) => {
  const { x1, y1 } = currentTarget.coords;
  const center = { x: x1 + 44, y: y1 + 36 };
  layer?.arc(center, 24, { color: 0x2a3f3c, width: 8 });
  layer?.arc(center, 24, {
    color: 0xe0a53c,
    width: 8,
    startAngle: 270,
    endAngle: 270 + (360 * 66) / 80,
    rounded: true,
  });
});

finish(display);
