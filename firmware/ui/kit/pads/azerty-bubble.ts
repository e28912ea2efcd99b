import { Label, TextAlign } from "lvgl-bindings-ts";
import { topLayer } from "../core/layers.js";
import { box, type Node, place } from "../core/node.js";
import { styles } from "../theme/styles.js";
import type { Key } from "./azerty-keys.js";

/** The keys of one layer laid out: nearest key wins, so gaps and edges belong to the key next to them. */
export interface LaidKey extends Key {
  readonly node: Node;
  readonly x: number;
  readonly y: number;
}

/** What is shown above the finger while a key is held. */
export interface Bubble {
  show(key: LaidKey, choices: readonly string[]): void;
  /** The choice under the finger, when a row of accents is open. */
  pick(px: number): string | undefined;
  hide(): void;
}

const BUBBLE_W = 56;
const BUBBLE_H = 72;

/** The dark box over a held key: the letter, or its accents. */
export function bubble(): Bubble {
  let node: Node | undefined;
  let left = 0;
  let choices: readonly string[] = [];
  let caps: readonly Node[] = [];
  const hide = (): void => {
    node?.delete();
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
      const { x1, y1 } = key.node.coords;
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
        const cap = new Label(holder, {
          text: label,
          style: { textAlign: TextAlign.CENTER },
        });
        place(cap, {
          x: index * BUBBLE_W,
          w: BUBBLE_W,
          h: BUBBLE_H,
          radius: 14,
          pad: [16, 0, 0, 0],
          styles: [styles.font("title", "bold")],
          checked: [styles.fill("accent"), styles.ink("onaccent")],
        });
        return cap;
      });
      node = holder;
    },
    pick(px) {
      const index = Math.max(0, Math.min(choices.length - 1, Math.floor((px - left) / BUBBLE_W)));
      caps.forEach((cap, at) => {
        cap.checked = at === index;
      });
      return choices[index];
    },
  };
}
