import { signal } from "@preact/signals-core";
import * as lv from "lvgl-bindings-ts";
import { kit } from "../../i18n/fr/kit.js";
import { dynamic } from "../core/dynamic.js";
import { topLayer } from "../core/layers.js";
import { setName } from "../core/names.js";
import { box, type Node } from "../core/node.js";
import { currentScope, inScope, type Live, read, watch } from "../core/scope.js";
import { styles } from "../theme/styles.js";
import { type KeyFace, keyCap } from "./key.js";

/** Top of the keyboard on the screen, and its height, px. */
export const KEYBOARD_TOP = 518;
export const KEYBOARD_HEIGHT = 282;

type Action = "shift" | "erase" | "digits" | "letters" | "ok";
interface Key {
  readonly face: KeyFace;
  readonly w: number;
  readonly value:
    | { readonly kind: "text"; readonly text: string }
    | { readonly kind: "action"; readonly action: Action };
  readonly name: string;
}
type Layer = "lower" | "upper" | "digits";

const KEY_H = 62;
const PITCH = 68;
const GAP = 4;
const LETTER_W = 43;

/** Accents behind a letter, by long press; the first is the commonest. */
export const ACCENTS: Readonly<Record<string, string>> = {
  a: "àâæä",
  c: "ç",
  e: "éèêë",
  i: "îï",
  n: "ñ",
  o: "ôœö",
  u: "ùûü",
  y: "ÿ",
};

function letter(text: string, w = LETTER_W): Key {
  return {
    face: { kind: "letter", label: text, role: "body", weight: "regular" },
    w,
    value: { kind: "text", text },
    name: `key-${text}`,
  };
}
function action(which: Action, w: number, face: Partial<KeyFace>): Key {
  return {
    face: { kind: "function", role: "label", weight: "bold", ...face },
    w,
    value: { kind: "action", action: which },
    name: `key-${which}`,
  };
}
const SPACE: Key = {
  face: { kind: "function", label: kit.keySpace, role: "label", weight: "bold" },
  w: 186,
  value: { kind: "text", text: " " },
  name: "key-space",
};
const letters = (row: string): readonly Key[] => [...row].map((text) => letter(text));

function keysOf(layer: Layer, locked: boolean): readonly (readonly Key[])[] {
  const erase = action("erase", 74, { icon: "backspace", iconSize: 30 });
  const ok = action("ok", 108, { kind: "go", label: kit.keyOk });
  if (layer === "digits") {
    return [
      letters("1234567890"),
      letters("-/:;()€&@%"),
      [action("letters", 66, { label: kit.keyLetters }), ...letters('.,?’"°+'), erase],
      [letter("«", 48), letter("»", 48), SPACE, letter("_", 48), ok],
    ];
  }
  const up = layer === "upper";
  const cased = (row: string): string => (up ? row.toLocaleUpperCase("fr-FR") : row);
  return [
    letters(cased("azertyuiop")),
    letters(cased("qsdfghjklm")),
    [
      action("shift", 58, { icon: locked ? "fill:arrow-fat-up" : "arrow-fat-up", iconSize: 26, kind: "function" }),
      ...letters(cased("wxcvbn")),
      letter("’"),
      erase,
    ],
    [action("digits", 66, { label: kit.keyDigits }), letter(cased("é"), 48), SPACE, letter(cased("è"), 48), ok],
  ];
}

export interface KeyboardSpec {
  readonly onText: (text: string) => void;
  readonly onErase: () => void;
  readonly onOk: () => void;
  /** OK is inactive when there is nothing to confirm. */
  readonly okEnabled: Live<boolean>;
  /** Starts with one upper-case letter (a name). */
  readonly capital?: boolean;
}

/** The keys of one layer laid out: nearest key wins, so gaps and edges belong to the key next to them. */
interface LaidKey extends Key {
  readonly node: Node;
  readonly x: number;
  readonly y: number;
}

/** AZERTY: 4 rows, é and è in the open, the other accents by long press, 123, OK. It never moves. */
export function keyboard(parent: Node, spec: KeyboardSpec, y = KEYBOARD_TOP): Node {
  const layer = signal<Layer>(spec.capital === true ? "upper" : "lower");
  const locked = signal(false);
  const ground = box(parent, {
    x: 0,
    y,
    w: 480,
    h: KEYBOARD_HEIGHT,
    styles: [styles.fill("sunken")],
    name: "keyboard",
  });
  box(ground, { x: 0, y: 0, w: 480, h: 2, styles: [styles.fill("line")] });
  const scope = currentScope();
  let laid: readonly LaidKey[] = [];
  dynamic(
    ground,
    () => `${layer.value}/${locked.value}`,
    (into) => {
      laid = layOut(into, keysOf(layer.value, locked.value));
      const ok = laid.find((key) => key.value.kind === "action" && key.value.action === "ok");
      if (ok === undefined) return;
      watch(spec.okEnabled, (on) =>
        on ? lv.lv_obj_remove_state(ok.node, lv.LV_STATE.USER_1) : lv.lv_obj_add_state(ok.node, lv.LV_STATE.USER_1),
      );
    },
    { x: 0, y: 2, w: 480, h: KEYBOARD_HEIGHT - 2 },
  );

  const act = (key: Key): void => {
    if (key.value.kind === "text") {
      spec.onText(key.value.text);
      if (layer.value === "upper" && !locked.value) layer.value = "lower";
      return;
    }
    switch (key.value.action) {
      case "erase":
        spec.onErase();
        break;
      case "ok":
        if (read(spec.okEnabled)) spec.onOk();
        break;
      case "digits":
        layer.value = "digits";
        break;
      case "letters":
        layer.value = "lower";
        break;
      case "shift":
        if (layer.value === "lower") layer.value = "upper";
        else if (!locked.value) locked.value = true;
        else {
          locked.value = false;
          layer.value = "lower";
        }
    }
  };
  touchLayer(
    ground,
    () => laid,
    (key) => inScope(scope, () => act(key)),
    (text) => inScope(scope, () => spec.onText(text)),
  );
  return ground;
}

function layOut(into: Node, rows: readonly (readonly Key[])[]): readonly LaidKey[] {
  return rows.flatMap((row, index) => {
    const width = row.reduce((sum, key) => sum + key.w + GAP, -GAP);
    let x = Math.round((480 - width) / 2);
    return row.map((key) => {
      const at = { x, y: 7 + index * PITCH, w: key.w, h: KEY_H, radius: 10 };
      x += key.w + GAP;
      const node = keyCap(into, key.face, at);
      setName(node, key.name);
      return { ...key, node, x: at.x, y: at.y };
    });
  });
}

/** Distance from a point to a key's rectangle, px². */
function distance(key: LaidKey, px: number, py: number): number {
  const dx = Math.max(key.x - px, 0, px - key.x - key.w);
  const dy = Math.max(key.y - py, 0, py - key.y - KEY_H);
  return dx * dx + dy * dy;
}

function nearest(keys: readonly LaidKey[], px: number, py: number): LaidKey | undefined {
  let best: LaidKey | undefined;
  for (const key of keys) if (best === undefined || distance(key, px, py) < distance(best, px, py)) best = key;
  return best;
}

/** What is shown above the finger while a key is held. */
interface Bubble {
  show(key: LaidKey, choices: readonly string[]): void;
  /** The choice under the finger, when a row of accents is open. */
  pick(px: number): string | undefined;
  hide(): void;
}

const BUBBLE_W = 56;
const BUBBLE_H = 72;

function bubble(): Bubble {
  let node: Node | undefined;
  let left = 0;
  let choices: readonly string[] = [];
  let caps: readonly Node[] = [];
  const hide = (): void => {
    if (node !== undefined) lv.lv_obj_delete(node);
    node = undefined;
    choices = [];
    caps = [];
  };
  return {
    hide,
    show(key, next) {
      hide();
      choices = next;
      const width = BUBBLE_W * next.length;
      const { x1, y1 } = lv.lv_obj_get_coords(key.node);
      left = Math.max(4, Math.min(476 - width, Math.round(x1 + key.w / 2 - BUBBLE_W / 2)));
      const holder = box(topLayer(), {
        x: left,
        y: y1 - BUBBLE_H - 6,
        w: width,
        h: BUBBLE_H,
        radius: 14,
        styles: [styles.fill("ink"), styles.ink("bg")],
      });
      caps = next.map((label, index) => {
        const cap = lv.lv_label_create(holder);
        lv.lv_obj_set_pos(cap, index * BUBBLE_W, 0);
        lv.lv_obj_set_size(cap, BUBBLE_W, BUBBLE_H);
        lv.lv_obj_set_style_radius(cap, 14, 0);
        lv.lv_obj_set_style_pad_top(cap, 16, 0);
        lv.lv_obj_set_style_text_align(cap, lv.LV_TEXT_ALIGN.CENTER, 0);
        lv.lv_obj_add_style(cap, styles.font("title", "bold"), 0);
        for (const style of [styles.fill("accent"), styles.ink("onaccent")])
          lv.lv_obj_add_style(cap, style, lv.LV_STATE.CHECKED);
        lv.lv_label_set_text(cap, label);
        return cap;
      });
      node = holder;
    },
    pick(px) {
      const index = Math.max(0, Math.min(choices.length - 1, Math.floor((px - left) / BUBBLE_W)));
      caps.forEach((cap, at) => {
        if (at === index) lv.lv_obj_add_state(cap, lv.LV_STATE.CHECKED);
        else lv.lv_obj_remove_state(cap, lv.LV_STATE.CHECKED);
      });
      return choices[index];
    },
  };
}

/** One touch surface over all keys: the finger may slide, the key counts when it leaves. */
function touchLayer(
  ground: Node,
  keys: () => readonly LaidKey[],
  onKey: (key: Key) => void,
  onAccent: (text: string) => void,
): void {
  const surface = box(ground, { x: 0, y: 2, w: 480, h: KEYBOARD_HEIGHT - 2 });
  lv.lv_obj_add_flag(surface, lv.LV_OBJ_FLAG.CLICKABLE);
  const above = bubble();
  currentScope().own(() => above.hide());
  let held: LaidKey | undefined;
  let accents: string | undefined;

  const finger = (): { readonly x: number; readonly y: number; readonly screenX: number } | undefined => {
    const device = lv.lv_indev_active();
    if (device === null) return undefined;
    const point = lv.lv_indev_get_point(device);
    const { x1, y1 } = lv.lv_obj_get_coords(surface);
    return { x: point.x - x1, y: point.y - y1, screenX: point.x };
  };
  const hold = (key: LaidKey | undefined): void => {
    if (key === held) return;
    if (held !== undefined) lv.lv_obj_remove_state(held.node, lv.LV_STATE.PRESSED);
    held = key;
    if (key === undefined) {
      above.hide();
      return;
    }
    lv.lv_obj_add_state(key.node, lv.LV_STATE.PRESSED);
    if (key.value.kind === "text" && key.value.text !== " ") above.show(key, [key.value.text]);
    else above.hide();
  };
  const follow = (): void => {
    const at = finger();
    if (at === undefined) return;
    if (accents !== undefined) above.pick(at.screenX);
    else hold(nearest(keys(), at.x, at.y));
  };
  lv.lv_obj_add_event_cb(surface, follow, lv.LV_EVENT.PRESSED);
  lv.lv_obj_add_event_cb(surface, follow, lv.LV_EVENT.PRESSING);
  lv.lv_obj_add_event_cb(
    surface,
    () => {
      if (held?.value.kind !== "text") return;
      const base = held.value.text;
      const small = ACCENTS[base.toLocaleLowerCase("fr-FR")];
      if (small === undefined) return;
      accents = base === base.toLocaleLowerCase("fr-FR") ? small : small.toLocaleUpperCase("fr-FR");
      above.show(held, [...accents]);
      const at = finger();
      if (at !== undefined) above.pick(at.screenX);
    },
    lv.LV_EVENT.LONG_PRESSED,
  );
  lv.lv_obj_add_event_cb(
    surface,
    () => {
      const key = held;
      const at = finger();
      const accent = accents === undefined || at === undefined ? undefined : above.pick(at.screenX);
      accents = undefined;
      hold(undefined);
      if (accent !== undefined) onAccent(accent);
      else if (key !== undefined) onKey(key);
    },
    lv.LV_EVENT.RELEASED,
  );
  lv.lv_obj_add_event_cb(
    surface,
    () => {
      accents = undefined;
      hold(undefined);
    },
    lv.LV_EVENT.PRESS_LOST,
  );
}
