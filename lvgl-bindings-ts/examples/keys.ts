// SPDX-License-Identifier: Apache-2.0
/** Without a finger: keys move the focus and change values, a knob does both, a button beside the screen touches it. */
import {
  activeScreen,
  advance,
  Encoder,
  FlexAlign,
  FlexFlow,
  Group,
  HardwareButtons,
  Key,
  Keypad,
  Label,
  Obj,
  pct,
  SIZE_CONTENT,
  Slider,
  Switch,
  Translations,
  useTheme,
} from "lvgl-bindings-ts";
import { finish, open } from "./open.js";

const display = open("Keys", 480, 320);
useTheme(display, { primary: 0x0b4f4a });

const words = new Translations({
  en: { light: "Light", sound: "Sound", quiet: "Quiet at night" },
  fr: { light: "Lampe", sound: "Son", quiet: "Silence la nuit" },
});
words.language = "en";

const group = new Group();
const screen = activeScreen();
screen.flex = { flow: FlexFlow.COLUMN, gap: 12 };
screen.setStyle({ padAll: 20 });

function row(tag: (typeof words.tags)[number], make: (parent: Obj) => Obj): Obj {
  const line = new Obj(screen, {
    width: pct(100),
    height: SIZE_CONTENT,
    flex: { flow: FlexFlow.ROW, main: FlexAlign.SPACE_BETWEEN, cross: FlexAlign.CENTER },
  });
  new Label(line, { translationTag: tag });
  const control = make(line);
  group.add(control);
  return control;
}

row("light", (parent) => new Slider(parent, { width: 180, value: 60 }));
row("sound", (parent) => new Slider(parent, { width: 180, value: 20 }));
const quiet = row("quiet", (parent) => new Switch(parent));
screen.updateLayout();

const keypad = new Keypad({ group });
const knob = new Encoder({ group });
const { x1, y1, x2, y2 } = quiet.coords;
const buttons = new HardwareButtons([{ x: Math.round((x1 + x2) / 2), y: Math.round((y1 + y2) / 2) }]);

/** What the keys of a desk stand for. */
const keys = new Map<string, () => void>([
  ["Up", () => keypad.tap(Key.PREV)],
  ["Down", () => keypad.tap(Key.NEXT)],
  ["Left", () => keypad.tap(Key.LEFT)],
  ["Right", () => keypad.tap(Key.RIGHT)],
  ["Return", () => keypad.tap(Key.ENTER)],
  ["PageUp", () => knob.turn(-1)],
  ["PageDown", () => knob.turn(1)],
  ["Space", () => knob.tap()],
  ["F1", () => buttons.tap(0)],
  ["L", () => (words.language = words.language === "en" ? "fr" : "en")],
]);
display.onKey((name) => keys.get(name)?.());

finish(display, () => {
  for (const name of ["Down", "Right", "Right", "PageDown", "F1", "L"]) keys.get(name)?.();
  advance(600);
});
