import { Label, State, TextAlign } from "lvgl-bindings-ts";
import type { Node } from "../core/node.js";
import { place } from "../core/node.js";
import type { IconName, IconSize } from "../theme/icons.js";
import { iconGlyph } from "../theme/look.js";
import { styles } from "../theme/styles.js";
import { lineOf, type TextRole, type Weight } from "../theme/typography.js";

/** `letter`: white; `function`: sunken; `go`: filled. */
export type KeyKind = "letter" | "function" | "go";

export interface KeyFace {
  readonly kind: KeyKind;
  readonly label?: string;
  readonly icon?: IconName;
  readonly iconSize?: IconSize;
  readonly role?: TextRole;
  readonly weight?: Weight;
}

/**
 * One key of a pad. It is a single label with a ground, because a keyboard of forty keys is drawn often. It takes no
 * touch itself.
 */
export function keyCap(
  parent: Node,
  face: KeyFace,
  at: {
    readonly x: number;
    readonly y: number;
    readonly w: number;
    readonly h: number;
    readonly radius: number;
    readonly name?: string;
  },
): Node {
  const { role = "figure", weight = "bold", icon, iconSize = 38, label = "" } = face;
  const go = face.kind === "go";
  const font = icon === undefined ? styles.fixedFont(role, weight) : styles.icon(icon, iconSize);
  const line = icon === undefined ? lineOf(role, 100) : iconSize;
  const node = new Label(parent, {
    text: icon === undefined ? label : iconGlyph(icon),
    style: { textAlign: TextAlign.CENTER, padTop: Math.round((at.h - line) / 2) - (go ? 0 : 2) },
  });
  const ground = face.kind === "letter" ? styles.key() : go ? styles.fill("primary") : styles.keyFunction();
  place(node, {
    ...at,
    styles: [ground, styles.ink(go ? "onprimary" : "ink"), font],
    off: go ? [styles.off()] : [],
  });
  node.addStyle(styles.pressed(go ? "primaryPressed" : "line"), State.PRESSED);
  return node;
}
