import { signal } from "@preact/signals-core";
import { percent } from "../../i18n/format.js";
import { kit } from "../../i18n/fr/kit.js";
import { dynamic } from "../core/dynamic.js";
import { systemLayer } from "../core/layers.js";
import { box, icon, liveStyle, type Node, text, visible } from "../core/node.js";
import { pressable } from "../core/press.js";
import { type Scope, withRootScope } from "../core/scope.js";
import type { ColorRole } from "../theme/colors.js";
import type { IconName } from "../theme/icons.js";
import { styles } from "../theme/styles.js";
import { spinner } from "./spinner.js";

/** What a card slot says: empty, being read, ready, in error (pulled out, expired, blocked), mute (no answer). */
export type SlotFace = "empty" | "reading" | "ok" | "error" | "mute";
/** 0 to 4 bars; `off`: switched off; `absent`: no modem or no SIM, nothing drawn. */
export type CellularFace = 0 | 1 | 2 | 3 | 4 | "off" | "absent";
/** 0 to 3 waves; `off`: switched off or not joined. */
export type WifiFace = 0 | 1 | 2 | 3 | "off";

/** What the status bar shows; functions so that it follows signals. */
export interface StatusModel {
  /** « 09:42 ». */
  readonly time: () => string;
  readonly cps: () => SlotFace;
  readonly vitale: () => SlotFace;
  readonly pcConnected: () => boolean;
  readonly cellular: () => CellularFace;
  readonly wifi: () => WifiFace;
  /** Percent. */
  readonly battery: () => number;
  readonly charging: () => boolean;
  /** Opens the quick actions. */
  readonly onTouch: () => void;
  readonly onSlot: (slot: "cps" | "vitale") => void;
}

/** Whether the screen below is the deep green of the lock. */
const onDark = signal(false);
const isOnDark = (): boolean => onDark.value;
export function setStatusBarOnDark(dark: boolean): void {
  onDark.value = dark;
}

const SLOT_LOOKS: Readonly<
  Record<
    Exclude<SlotFace, "empty">,
    { readonly fill: ColorRole; readonly ink: ColorRole; readonly outline?: ColorRole; readonly icon: IconName }
  >
> = {
  reading: { fill: "soft", ink: "onsoft", outline: "primary", icon: "circle-notch" },
  ok: { fill: "primary", ink: "onprimary", icon: "check" },
  error: { fill: "errfill", ink: "onerr", icon: "x" },
  mute: { fill: "warnsoft", ink: "warn", outline: "warn", icon: "question" },
};

/** One slot glyph: outline and hollow card, arc, ✓, ✕ or ?, always with its word. 32 px high, touched on 44. */
export function slotGlyph(parent: Node, word: string, face: () => SlotFace, onTap?: () => void, name?: string): Node {
  return dynamic(
    parent,
    face,
    (holder, value) => {
      const look = value === "empty" ? undefined : SLOT_LOOKS[value];
      const node = box(holder, {
        h: 32,
        radius: 8,
        flow: "row",
        gap: 5,
        pad: [0, 9, 0, 7],
        styles:
          look === undefined
            ? []
            : [styles.fill(look.fill), styles.ink(look.ink), styles.outline(look.outline ?? look.fill, 2)],
      });
      if (look === undefined) {
        liveStyle(node, isOnDark, (dark) =>
          dark ? styles.lockOutline("lockEdge", "edge", 2) : styles.outline("edge", 2),
        );
        liveStyle(node, isOnDark, (dark) => (dark ? styles.lockInk("lockBar", "ink2") : styles.ink("ink2")));
        icon(node, "rectangle", { size: 20 });
        text(node, word, { role: "caption", fixedSize: true });
      } else {
        if (value === "reading") spinner(node, 20, look.ink);
        else icon(node, look.icon, { size: 20 });
        text(node, word, { role: "caption", weight: "bold", fixedSize: true });
      }
      if (onTap !== undefined) pressable(node, onTap, { reach: 6 });
    },
    name === undefined ? {} : { name },
  );
}

function cellularIcon(face: CellularFace): IconName {
  switch (face) {
    case "off":
      return "cell-signal-slash";
    case "absent":
    case 0:
      return "cell-signal-none";
    case 1:
      return "cell-signal-low";
    case 2:
      return "cell-signal-medium";
    case 3:
      return "cell-signal-high";
    case 4:
      return "cell-signal-full";
  }
}

function wifiIcon(face: WifiFace): IconName {
  return face === "off" ? "wifi-slash" : (["wifi-none", "wifi-low", "wifi-medium", "wifi-high"] as const)[face];
}

/** Battery icon by level, percent. */
export function batteryIcon(level: number, charging: boolean): IconName {
  if (charging) return "fill:battery-charging";
  if (level >= 95) return "fill:battery-full";
  if (level >= 60) return "fill:battery-high";
  if (level >= 30) return "fill:battery-medium";
  return level >= 10 ? "fill:battery-low" : "fill:battery-empty";
}

/** The bar of 44 px on the system layer, above sheets and veil. Returns what takes it away. */
export function statusBar(model: StatusModel): Scope {
  const layer = systemLayer();
  const { scope } = withRootScope((own) => {
    const bar = box(layer, { x: 0, y: 0, w: 480, h: 44, flow: "row", gap: 8, pad: [0, 16], name: "status-bar" });
    own.own(() => bar.delete());
    liveStyle(bar, isOnDark, (dark) => (dark ? styles.lockInk("lockBar", "ink") : styles.ink("ink")));
    liveStyle(bar, isOnDark, (dark) => (dark ? styles.transparent() : styles.fill("bg")));
    pressable(bar, model.onTouch);
    text(bar, model.time, { role: "caption", weight: "bold", fixedSize: true, name: "status-time" });
    slotGlyph(bar, kit.slotCps, model.cps, () => model.onSlot("cps"), "slot-cps");
    slotGlyph(bar, kit.slotVitale, model.vitale, () => model.onSlot("vitale"), "slot-vitale");
    box(bar, { grow: 1, h: 1 });
    icon(bar, () => (model.pcConnected() ? "fill:usb" : "plug"), { size: 26, name: "status-pc" });
    const cell = icon(bar, () => cellularIcon(model.cellular()), { size: 26, name: "status-cellular" });
    visible(cell, () => model.cellular() !== "absent");
    icon(bar, () => wifiIcon(model.wifi()), { size: 26, name: "status-wifi" });
    const charge = box(bar, { flow: "row", gap: 3 });
    icon(charge, () => batteryIcon(model.battery(), model.charging()), { size: 26, name: "status-battery" });
    text(charge, () => percent(model.battery()), {
      role: "caption",
      weight: "bold",
      fixedSize: true,
      name: "status-battery-percent",
    });
  });
  return scope;
}
