// SPDX-License-Identifier: Apache-2.0
/** LVGL's widgets demo in TypeScript under a scripted finger, as c/demo.c plays it: `demo FINGER [SHOTS]`. */
import { readFileSync } from "node:fs";
import {
  activeScreen,
  advance,
  createMemoryDisplay,
  Font,
  Picture,
  RADIUS_CIRCLE,
  Style,
  setTickSource,
  TabView,
} from "lvgl-bindings-ts";
import { type LvTheme, lv_display_set_theme, lv_theme_apply, lv_theme_default_init } from "lvgl-bindings-ts/raw";
import { Finger, FRAME_MS, type Phases, readScript } from "./finger.js";
import { cpuNs, memoryKb } from "./measure.js";
import { rounds } from "./rounds.js";
import { createAnalytics } from "./widgets/analytics.js";
import { createColorChanger } from "./widgets/colors.js";
import { HEIGHT, type Look, palette, WIDTH } from "./widgets/look.js";
import { createProfile } from "./widgets/profile.js";
import { createShop } from "./widgets/shop.js";

const [scriptPath, shots] = process.argv.slice(2);
if (scriptPath === undefined) throw new Error("usage: demo FINGER [SHOTS]");

type Assets = Readonly<Record<string, { readonly width: number; readonly height: number }>>;

const assetsAt = new URL("../assets/", import.meta.url);
const sizes = JSON.parse(readFileSync(new URL("assets.json", assetsAt), "utf8")) as Assets;

function picture(name: string): Picture {
  const size = sizes[name];
  if (!size) throw new Error(`no picture ${name}`);
  return Picture.fromPixels(size.width, size.height, "rgba", readFileSync(new URL(`${name}.rgba`, assetsAt)));
}

const start = cpuNs();
setTickSource("manual");
const display = createMemoryDisplay(WIDTH, HEIGHT);
// LVGL's animation timer last ran when LVGL began: after a while it keeps step with the display on both sides.
advance(4 * FRAME_MS);
const normal = Font.builtIn(14);
const large = Font.builtIn(20);
const makeTheme = (primary: number, secondary: number): LvTheme =>
  lv_theme_default_init(display.handle, primary, secondary, false, normal.handle);
lv_display_set_theme(display.handle, makeTheme(palette.blue, palette.red));
lv_theme_apply(activeScreen().handle);
activeScreen().setStyle({ textFont: normal });
const look: Look = {
  font: normal,
  title: new Style({ textFont: large }),
  textMuted: new Style({ textOpa: 127 }),
  icon: new Style({ textColor: palette.blue, textFont: large }),
  bullet: new Style({ borderWidth: 0, radius: RADIUS_CIRCLE }),
};

const tabs = new TabView(activeScreen());
tabs.tabBarSize = 45;
const [profile, analytics, shop] = ["Profile", "Analytics", "Shop"].map((name) => tabs.addTab(name));
if (!profile || !analytics || !shop) throw new Error("three tabs");
createProfile(profile, tabs, look, picture("avatar"));
const charts = createAnalytics(analytics, look, picture("needle"));
createShop(shop, look, picture("clothes"));
createColorChanger(tabs, (primary, secondary) => {
  makeTheme(primary, secondary);
  look.icon.set({ textColor: primary });
  charts.paint(primary);
});
advance(FRAME_MS);
const buildNs = cpuNs() - start;

let down = false;
const finger = new Finger(readScript(scriptPath), {
  pointer: (x: number, y: number, pressed: boolean): void => {
    if (!pressed) display.pointerUp(x, y);
    else if (down) display.pointerMove(x, y);
    else display.pointerDown(x, y);
    down = pressed;
  },
  advance,
  pixels: () => display.framebuffer(),
});

function pass(): Phases {
  const phases: Phases = {};
  while (!finger.play(phases, shots)) {}
  return phases;
}

function turn(): Phases {
  const phases: Phases = {};
  finger.play(phases);
  return phases;
}

await rounds(
  { buildNs, phases: pass() },
  () => ({ phases: turn() }),
  () => ({ rssKb: memoryKb("Rss"), pssKb: memoryKb("Pss") }),
);
