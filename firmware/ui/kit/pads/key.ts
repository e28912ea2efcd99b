import * as lv from "lvgl-bindings-ts/raw";
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
  const { role = "figure", weight = "bold" } = face;
  const node = lv.lv_label_create(parent);
  place(node, at);
  lv.lv_obj_set_style_text_align(node, lv.LV_TEXT_ALIGN.CENTER, 0);
  lv.lv_obj_add_style(
    node,
    face.kind === "letter" ? styles.key() : face.kind === "go" ? styles.fill("primary") : styles.keyFunction(),
    0,
  );
  lv.lv_obj_add_style(node, styles.ink(face.kind === "go" ? "onprimary" : "ink"), 0);
  lv.lv_obj_add_style(node, styles.pressed(face.kind === "go" ? "primaryPressed" : "line"), lv.LV_STATE.PRESSED);
  if (face.kind === "go") {
    for (const off of [styles.fill("sunken"), styles.ink("ink2"), styles.outline("line", 2)]) {
      lv.lv_obj_add_style(node, off, lv.LV_STATE.USER_1);
    }
  }
  const border = face.kind === "go" ? 0 : 2;
  if (face.icon !== undefined) {
    const size = face.iconSize ?? 38;
    lv.lv_obj_add_style(node, styles.icon(face.icon, size), 0);
    lv.lv_label_set_text(node, iconGlyph(face.icon));
    lv.lv_obj_set_style_pad_top(node, Math.round((at.h - size) / 2) - border, 0);
  } else {
    lv.lv_obj_add_style(node, styles.fixedFont(role, weight), 0);
    lv.lv_label_set_text(node, face.label ?? "");
    lv.lv_obj_set_style_pad_top(node, Math.round((at.h - lineOf(role, 100)) / 2) - border, 0);
  }
  return node;
}
