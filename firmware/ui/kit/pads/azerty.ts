import { signal } from "@preact/signals-core";
import { type ObjEvent, State } from "lvgl-bindings-ts";
import { dynamic } from "../core/dynamic.js";
import { box, type Node, offWhen } from "../core/node.js";
import { currentScope, inScope, type Live, read } from "../core/scope.js";
import { closeToast } from "../overlay/toast.js";
import { styles } from "../theme/styles.js";
import { bubble, type LaidKey } from "./azerty-bubble.js";
import { ACCENTS, GAP, KEY_H, type Key, keysOf, type Layer, PITCH } from "./azerty-keys.js";
import { keyCap } from "./key.js";

/** Top of the keyboard on the screen, and its height, px. */
export const KEYBOARD_TOP = 518;
export const KEYBOARD_HEIGHT = 282;

export interface KeyboardSpec {
  readonly onText: (text: string) => void;
  readonly onErase: () => void;
  readonly onOk: () => void;
  /** OK is inactive when there is nothing to confirm. */
  readonly okEnabled: Live<boolean>;
  /** Starts with one upper-case letter (a name). */
  readonly capital?: boolean;
}

/** AZERTY: 4 rows, é and è in the open, the other accents by long press, 123, OK. It never moves. */
export function keyboard(parent: Node, spec: KeyboardSpec, y = KEYBOARD_TOP): Node {
  // A message lies where the keys are.
  closeToast();
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
      if (ok !== undefined) offWhen(ok.node, () => !read(spec.okEnabled));
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
      const at = { name: key.name, x, y: 7 + index * PITCH, w: key.w, h: KEY_H, radius: 10 };
      x += key.w + GAP;
      const node = keyCap(into, key.face, at);
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

/** One touch surface over all keys: the finger may slide, the key counts when it leaves. */
function touchLayer(
  ground: Node,
  keys: () => readonly LaidKey[],
  onKey: (key: Key) => void,
  onAccent: (text: string) => void,
): void {
  const surface = box(ground, { x: 0, y: 2, w: 480, h: KEYBOARD_HEIGHT - 2 });
  surface.clickable = true;
  const above = bubble();
  currentScope().own(() => above.hide());
  let held: LaidKey | undefined;
  let accents: string | undefined;

  const hold = (key: LaidKey | undefined): void => {
    if (key === held) return;
    held?.node.setState(State.PRESSED, false);
    held = key;
    if (key === undefined) {
      above.hide();
      return;
    }
    key.node.setState(State.PRESSED, true);
    if (key.value.kind === "text" && key.value.text !== " ") above.show(key, [key.value.text]);
    else above.hide();
  };
  const follow = ({ indev }: ObjEvent): void => {
    if (indev === null) return;
    const { x, y } = indev.point;
    const { x1, y1 } = surface.coords;
    if (accents !== undefined) above.pick(x);
    else hold(nearest(keys(), x - x1, y - y1));
  };
  const letGo = (): void => {
    accents = undefined;
    hold(undefined);
  };
  surface.on("pressed", follow);
  surface.on("pressing", follow);
  surface.on("longPressed", ({ indev }) => {
    if (held?.value.kind !== "text") return;
    const base = held.value.text;
    const small = ACCENTS[base.toLocaleLowerCase("fr-FR")];
    if (small === undefined) return;
    accents = base === base.toLocaleLowerCase("fr-FR") ? small : small.toLocaleUpperCase("fr-FR");
    above.show(held, [...accents]);
    if (indev !== null) above.pick(indev.point.x);
  });
  surface.on("released", ({ indev }) => {
    const key = held;
    const accent = accents === undefined || indev === null ? undefined : above.pick(indev.point.x);
    letGo();
    if (accent !== undefined) onAccent(accent);
    else if (key !== undefined) onKey(key);
  });
  surface.on("pressLost", letGo);
}
