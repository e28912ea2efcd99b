// SPDX-License-Identifier: Apache-2.0
/** A list of 1,000 rows that is flung with a finger: each row a container, two labels and a button. */
import { Align, activeScreen, Button, FlexFlow, fr, GridAlign, Label, Obj, pct, style } from "lvgl-bindings-ts";
import { finish, open } from "./open.js";

const display = open("A thousand rows", 480, 800);
const screen = activeScreen();
screen.setStyle({ bgColor: 0xf7f3ec, bgOpa: 255 });

const rowStyle = style({ bgColor: 0xffffff, bgOpa: 255, radius: 12, padAll: 16 });
const quiet = style({ textColor: 0x6b7675 });
const action = style({ bgColor: 0x0b4f4a, bgOpa: 255, radius: 10, textColor: 0xffffff });

const list = new Obj(screen, {
  width: pct(100),
  height: pct(100),
  flex: { flow: FlexFlow.COLUMN, gap: 8 },
  style: { padAll: 12 },
});
for (let index = 1; index <= 1000; index++) {
  const row = new Obj(list, {
    width: pct(100),
    height: 88,
    scrollable: false,
    styles: [rowStyle],
    grid: { columns: [fr(1), 96], rows: [fr(1), fr(1)] },
  });
  new Label(row, { text: `Row ${index}`, gridCell: { column: 0, row: 0 } });
  new Label(row, { text: "touch the button", gridCell: { column: 0, row: 1, y: GridAlign.END }, styles: [quiet] });
  const button = new Button(row, {
    height: 56,
    gridCell: { column: 1, row: 0, rowSpan: 2, x: GridAlign.STRETCH, y: GridAlign.CENTER },
    styles: [action],
  });
  const label = new Label(button, { text: "Open", align: Align.CENTER });
  button.on("clicked", () => {
    label.text = "Opened";
  });
}

finish(display, (finger) => {
  finger.swipe("up", { on: list });
});
