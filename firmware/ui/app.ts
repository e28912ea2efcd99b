import { computed, effect, signal, untracked } from "@preact/signals-core";
import type { Display } from "lvgl-bindings-ts";
import type { App, Route, SlotGlyph, Toast } from "../flows/app-types.js";
import { problemMessage } from "./i18n/errors.js";
import { timeOfDay } from "./i18n/format.js";
import { fr } from "./i18n/fr.js";
import { openTouch } from "./kit/core/press.js";
import { watchRest } from "./kit/core/rest.js";
import { withRootScope } from "./kit/core/scope.js";
import {
  closeOverlay,
  closeToast,
  createNavigator,
  initStyles,
  leftHanded,
  openDialog,
  type StatusModel,
  type Step,
  setBatteryForMotion,
  setLook,
  setMotionReduced,
  statusBar,
  toast,
} from "./kit/index.js";
import { closeStyles } from "./kit/theme/look.js";
import { screenOf } from "./screens/index.js";
import { openQuickActions } from "./screens/quick/quick-actions.js";
import { openSlotSheet } from "./screens/quick/slot-sheet.js";
import { openCountdown } from "./screens/update/countdown.js";

/** The interface at work on the display that is open. */
export interface RunningUi {
  dispose(): void;
}

export interface UiOptions {
  /** The display in use; its pointer is listened to. */
  readonly display: Pick<Display, "indev">;
  /** Folder of the converted fonts and `icons.json`. */
  readonly fontsDir: string;
}

/** What makes two routes the same screen. */
function keyOf(route: Route): string {
  return route.kind === "visit" ? `visit/${route.step}` : route.kind;
}

/** Routes from which there is no way back: whatever was behind them is forgotten. */
const ROOTS: ReadonlySet<Route["kind"]> = new Set(["locked", "card-refused", "pin", "cps-blocked", "home"]);

/** Places she came through, to tell a step forward from a step back. */
function trail(): (route: Route) => Step {
  let places: string[] = [];
  return (route) => {
    const key = keyOf(route);
    const at = places.indexOf(key);
    if (at >= 0) {
      places = places.slice(0, at + 1);
      return "back";
    }
    if (ROOTS.has(route.kind)) {
      const deeper = places.length > 0 && route.kind === "home";
      places = [key];
      return deeper ? "back" : "replace";
    }
    places = [...places, key];
    return "push";
  };
}

function statusModel(app: App): StatusModel {
  const status = app.status;
  return {
    time: () => timeOfDay(status.value.time),
    cps: () => lentGlyph(app, "cps") ?? status.value.cps,
    vitale: () => lentGlyph(app, "vitale") ?? status.value.vitale,
    pcConnected: () => app.readerMode.state.value.kind === "on",
    cellular: () => {
      const { cellular } = status.value.networks;
      if (cellular.kind === "connected") return bars(cellular.signal);
      return cellular.kind === "off" ? "off" : "absent";
    },
    wifi: () => {
      const { wifi } = status.value.networks;
      if (wifi.kind === "connected") return waves(wifi.signal);
      return wifi.kind === "off" ? "off" : 0;
    },
    battery: () => status.value.battery.percent,
    charging: () => status.value.battery.source === "mains",
    onTouch: () => openQuickActions(app),
    onSlot: (slot) => openSlotSheet(app, slot),
  };
}

/** What a slot shows while the PC has it; undefined while the terminal does. */
function lentGlyph(app: App, slot: "cps" | "vitale"): SlotGlyph | undefined {
  const mode = app.readerMode.state.value;
  if (mode.kind !== "on") return undefined;
  const use = mode.uses[slot];
  if (use === "no-card") return "empty";
  return use === "working" ? "reading" : "ok";
}

function bars(signal: number): 0 | 1 | 2 | 3 | 4 {
  return Math.max(0, Math.min(4, Math.round(signal))) as 0 | 1 | 2 | 3 | 4;
}
/** The Wi-Fi sign has three waves for four bars. */
function waves(signal: number): 0 | 1 | 2 | 3 {
  return Math.max(0, Math.min(3, Math.ceil((signal * 3) / 4))) as 0 | 1 | 2 | 3;
}

function sayPassing(app: App, message: Toast): void {
  const { id, undo } = message;
  toast({
    text: fr.toasts[message.message],
    onEnd: () => {
      if (app.toast.value?.id === id) app.dismissToast();
    },
    ...(undo === undefined ? {} : { action: { label: fr.common.restore, onTap: undo } }),
  });
}

/** What could not be written is said over whatever screen is shown, until she has read it. */
function followProblem(app: App, screens: () => number): () => void {
  return effect(() => {
    const problem = app.problem.value;
    // Followed too: a change of screen takes the dialog away, and it must come back.
    screens();
    if (problem === undefined) return;
    const { title, text } = problemMessage(problem);
    untracked(() =>
      withRootScope(() =>
        openDialog("problem", {
          title,
          text,
          actions: [{ label: fr.common.ok, kind: "primary", name: "problem-ok", onTap: () => app.dismissProblem() }],
        }),
      ),
    );
    return () => closeOverlay("problem");
  });
}

/** The terminal is about to restart: said over whatever screen is shown, and again on the next one. */
function followCountdown(app: App, screens: () => number): () => void {
  const counting = computed(() => app.update.countdown.value !== undefined);
  return effect(() => {
    screens();
    if (!counting.value) return;
    untracked(() => withRootScope(() => openCountdown(app)));
    return () => closeOverlay("update-countdown");
  });
}

/**
 * Draws the app on an open display: its route as screens, its status as the bar, its settings as the look.
 */
export function startUi(app: App, options: UiOptions): RunningUi {
  const first = app.settings.value;
  initStyles(options.fontsDir, { theme: first.theme, scale: first.textScale });
  const navigator = createNavigator();
  const bar = statusBar(statusModel(app));
  const stepTo = trail();
  // Counts the screens shown.
  const screens = signal(0);
  const rest = watchRest();
  openTouch(options.display, () => {
    rest.touched();
    app.touched();
  });
  let shown: string | undefined;
  let lastScale = first.textScale;
  leftHanded.value = first.leftHanded;
  const show = (route: Route, step: Step): void => {
    shown = keyOf(route);
    if (route.kind === "locked") closeToast();
    navigator.show(screenOf(app, route), step);
    screens.value = screens.peek() + 1;
  };
  const ends = [
    effect(() => {
      const { theme, textScale: scale, reducedMotion, leftHanded: left } = app.settings.value;
      untracked(() => {
        setMotionReduced(reducedMotion);
        setLook({ theme, scale });
      });
      const rebuild = shown !== undefined && (scale !== lastScale || left !== leftHanded.peek());
      lastScale = scale;
      leftHanded.value = left;
      if (rebuild) untracked(() => show(app.route.value, "replace"));
    }),
    effect(() => setBatteryForMotion(app.status.value.battery.percent)),
    effect(() => {
      const route = app.route.value;
      if (keyOf(route) !== shown) untracked(() => show(route, stepTo(route)));
    }),
    effect(() => {
      const message = app.toast.value;
      if (message !== undefined) untracked(() => sayPassing(app, message));
    }),
    followProblem(app, () => screens.value),
    followCountdown(app, () => screens.value),
  ];
  return {
    dispose() {
      for (const end of ends) end();
      rest.stop();
      navigator.close();
      bar.dispose();
      closeStyles();
    },
  };
}
