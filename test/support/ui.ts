import { fileURLToPath } from "node:url";
import { type TestUi as Glass, openTestUi } from "lvgl-bindings-ts/testing";
import type { App } from "../../firmware/flows/app-types.js";
import { startUi } from "../../firmware/ui/app.js";
import { setMotionReduced } from "../../firmware/ui/kit/core/motion.js";
import { openTouch } from "../../firmware/ui/kit/core/press.js";
import {
  createNavigator,
  type Look,
  leftHanded,
  type Navigator,
  type ScreenSpec,
  type StatusModel,
  type Step,
  statusBar,
} from "../../firmware/ui/kit/index.js";
import { closeStyles, initStyles } from "../../firmware/ui/kit/theme/look.js";
import { type Finger, fingerOn } from "./ui-finger.js";

const FONTS = fileURLToPath(new URL("../../build/fonts", import.meta.url));

export interface UiOptions {
  readonly theme?: Look["theme"];
  readonly scale?: Look["scale"];
  /** Animations run (on the manual clock). Off by default: pictures are taken at rest. */
  readonly motion?: boolean;
  readonly leftHanded?: boolean;
  /** False: no status bar; or what it shows. By default both cards in, 09:42, 82 %. */
  readonly status?: false | Partial<StatusModel>;
}

/** One screen at a time on the terminal's display in memory, with a finger. */
export interface TestUi extends Finger {
  readonly navigator: Navigator;
  /** Shows a screen. */
  mount(spec: ScreenSpec, step?: Step): void;
  close(): void;
}

const STATUS: StatusModel = {
  time: () => "09:42",
  cps: () => "ok",
  vitale: () => "ok",
  pcConnected: () => false,
  cellular: () => 3,
  wifi: () => 3,
  battery: () => 82,
  charging: () => false,
  onTouch: () => undefined,
  onSlot: () => undefined,
};

const openGlass = (): Glass => openTestUi({ width: 480, height: 800 });

/** Opens the display with the kit, for screens mounted one by one. */
export function openUi(options: UiOptions = {}): TestUi {
  const glass = openGlass();
  const { display } = glass;
  setMotionReduced(options.motion !== true);
  leftHanded.value = options.leftHanded === true;
  initStyles(FONTS, { theme: options.theme ?? "jour", scale: options.scale ?? 100 });
  openTouch(display);
  const navigator = createNavigator();
  const bar = options.status === false ? undefined : statusBar({ ...STATUS, ...options.status });
  const finger = fingerOn(display);
  return {
    ...finger,
    navigator,
    mount(spec, step = "replace") {
      navigator.show(spec, step);
      finger.advance(20);
    },
    close() {
      navigator.close();
      bar?.dispose();
      closeStyles();
      glass.close();
    },
  };
}

/** The whole interface on the display in memory, drawn from an app's flows. Closing it leaves the app to its owner. */
export function openApp(app: App): Finger & { close(): void } {
  const glass = openGlass();
  const { display } = glass;
  const running = startUi(app, { display, fontsDir: FONTS });
  const finger = fingerOn(display);
  return {
    ...finger,
    close() {
      running.dispose();
      glass.close();
    },
  };
}
