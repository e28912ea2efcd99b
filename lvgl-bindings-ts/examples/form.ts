// SPDX-License-Identifier: Apache-2.0
/** A form with LVGL's own look: text area and keyboard, switch, slider bound to a label, dropdown. */
import {
  Align,
  activeScreen,
  Dropdown,
  FlexAlign,
  FlexFlow,
  Keyboard,
  Label,
  NumberSubject,
  Obj,
  pct,
  SIZE_CONTENT,
  Slider,
  Switch,
  TextArea,
  useTheme,
} from "lvgl-bindings-ts";
import { finish, open } from "./open.js";

const display = open("Form", 480, 800);
useTheme(display, { primary: 0x0b4f4a, secondary: 0xe0a53c });

const form = new Obj(activeScreen(), {
  width: pct(100),
  height: 480,
  flex: { flow: FlexFlow.COLUMN, gap: 20 },
  style: { padAll: 24, radius: 0, borderWidth: 0 },
});

function row(name: string): Obj {
  const line = new Obj(form, {
    width: pct(100),
    height: SIZE_CONTENT,
    flex: { flow: FlexFlow.ROW, main: FlexAlign.SPACE_BETWEEN, cross: FlexAlign.CENTER },
    scrollable: false,
    style: { padVer: 8, padHor: 12, borderWidth: 0, bgOpa: 0 },
  });
  new Label(line, { text: name });
  return line;
}

const name = new TextArea(form, { width: pct(100), oneLine: true, placeholderText: "Name" });
const round = new Dropdown(row("Round"), { options: "Morning\nNoon\nEvening" });
round.selected = 1;
const home = new Switch(row("At home"), { checked: true });

const volume = new NumberSubject(40);
const slider = new Slider(row("Volume"), { width: 200 });
slider.bindValue(volume);
const value = new Label(form);
value.bindText(volume, "%d of 100");

const keyboard = new Keyboard(activeScreen(), { textArea: name, align: Align.BOTTOM_MID, hidden: true });
name.on("focused", () => {
  keyboard.hidden = false;
});
keyboard.on("ready", () => {
  keyboard.hidden = true;
  process.stdout.write(`${name.text}, ${round.selected}, ${home.checked}, ${volume.value}\n`);
});

finish(display, (finger) => {
  finger.tap(name);
  finger.pressKeys(keyboard, "lvgl");
  volume.value = 72;
});
