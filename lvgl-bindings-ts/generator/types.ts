// SPDX-License-Identifier: Apache-2.0
/** How C types cross into TypeScript. */
import type { CHeader } from "./model.js";
import { enumTags, flagEnums, openEnums } from "./scope.js";
import { plainStructs } from "./structs.js";

/** Handles: C pointer target -> kind in native/core/handle.h; the TypeScript type is `Lv` + kind. */
export const handleKinds: Readonly<Record<string, string>> = {
  lv_obj_t: "Obj",
  lv_style_t: "Style",
  lv_font_t: "Font",
  lv_display_t: "Display",
  lv_indev_t: "Indev",
  lv_event_t: "Event",
  lv_event_dsc_t: "EventDsc",
  lv_timer_t: "Timer",
  lv_span_t: "Span",
  lv_style_transition_dsc_t: "Transition",
  lv_group_t: "Group",
  lv_subject_t: "Subject",
  lv_observer_t: "Observer",
  lv_theme_t: "Theme",
  lv_anim_timeline_t: "Timeline",
  lv_chart_series_t: "ChartSeries",
  lv_chart_cursor_t: "ChartCursor",
  lv_scale_section_t: "ScaleSection",
  lv_translation_pack_t: "TranslationPack",
  lv_translation_tag_dsc_t: "TranslationTag",
  lv_subject_increment_dsc_t: "Increment",
  lv_grad_dsc_t: "Gradient",
  lv_layer_t: "Layer",
  lv_draw_task_t: "DrawTask",
  lv_monkey_t: "Monkey",
  lv_anim_t: "Anim",
};

/** Kinds whose things are parts of an object and die with it; the object is the function's first argument. */
export const partKinds: Readonly<Record<string, string>> = {
  Span: "a span of this group",
  ChartSeries: "a series of this chart",
  ChartCursor: "a cursor of this chart",
  ScaleSection: "a section of this scale",
  Increment: "an increment event of this object",
};

/** One C type, sorted by what must be done with it. */
export type Crossing =
  | { readonly sort: "void" }
  | { readonly sort: "bool" }
  /** A number of any value of its C type, or of `lowest` to `highest`. */
  | { readonly sort: "number"; readonly ts: string; readonly cpp: string; readonly unsigned: boolean }
  /** A member of an enum. */
  | {
      readonly sort: "choice";
      readonly ts: string;
      readonly cpp: string;
      readonly lowest: number;
      readonly highest: number;
    }
  /** Bits of an enum, added up. */
  | { readonly sort: "bits"; readonly ts: string; readonly cpp: string; readonly bits: number }
  | { readonly sort: "color" }
  | { readonly sort: "handle"; readonly kind: string; readonly cpp: string }
  | { readonly sort: "text" }
  /** What an image shows: a picture's handle or a symbol's text. */
  | { readonly sort: "source" }
  /** A widget class, by its name. */
  | { readonly sort: "class" }
  /** A plain object; `pointer` when C takes its address. */
  | { readonly sort: "struct"; readonly name: string; readonly cpp: string; readonly pointer: boolean }
  /** A place for a number that the function fills in. */
  | { readonly sort: "place"; readonly cpp: string; readonly unsigned: boolean };

/** A part and states: LVGL keeps this many bits of a selector with a style, and finds no style again that had more. */
const SELECTOR_BITS = 0xffffff;

const signed = new Set(["int", "int8_t", "int16_t", "int32_t", "short", "long"]);
const unsigned = new Set(["uint8_t", "uint16_t", "uint32_t", "size_t", "unsigned int"]);

/** `lv_scroll_snap_t` -> `LV_SCROLL_SNAP`. */
export function enumTypeName(cName: string): string {
  return cName
    .replace(/_t$/, "")
    .toUpperCase()
    .replace("LV_EVENT_CODE", "LV_EVENT")
    .replace(/^LV_STYLE_PROP$/, "LV_STYLE");
}

/** Enum members that are counters or marks and no values. */
export function isRealMember(name: string): boolean {
  return !/_(LAST|MAX|INVALID_LAST|NUM|CNT)$|^_/.test(name) || /LV_(COORD|OPA)_MAX/.test(name);
}

function number(bare: string, header: CHeader, ts: string): Crossing | undefined {
  let base = bare;
  for (let i = 0; i < 8 && header.aliases.has(base); i++) base = header.aliases.get(base) ?? base;
  if (base === "bool" || base === "_Bool") return { sort: "bool" };
  if (signed.has(base)) return { sort: "number", ts, cpp: bare, unsigned: false };
  if (unsigned.has(base)) return { sort: "number", ts, cpp: bare, unsigned: true };
  return undefined;
}

/**
 * Sorts a C type.
 * @throws Error when nothing is known about it: the generator then stops
 */
export function crossing(type: string, header: CHeader): Crossing {
  const bare = type
    .replace(/\bconst\b/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (bare === "void") return { sort: "void" };
  if (bare === "bool" || bare === "_Bool") return { sort: "bool" };
  if (bare === "lv_color_t") return { sort: "color" };
  if (bare === "char *") return { sort: "text" };
  if (bare === "void *") return { sort: "source" };
  if (bare === "lv_image_dsc_t *") return { sort: "handle", kind: "Image", cpp: "lv_image_dsc_t" };
  if (bare === "lv_obj_class_t *") return { sort: "class" };
  if (bare in plainStructs) return { sort: "struct", name: plainStructs[bare] ?? "", cpp: bare, pointer: false };
  const pointer = /^(\w+) \*$/.exec(bare)?.[1];
  if (pointer) {
    const kind = handleKinds[pointer];
    if (kind) return { sort: "handle", kind, cpp: pointer };
    const struct = plainStructs[pointer];
    if (struct) return { sort: "struct", name: struct, cpp: pointer, pointer: true };
    const place = number(pointer, header, "number");
    if (place?.sort === "number") return { sort: "place", cpp: pointer, unsigned: place.unsigned };
    throw new Error(`no handle stands for ${type}`);
  }
  if (bare in enumTags || header.enums.has(bare)) {
    const name = enumTypeName(bare);
    if (openEnums.has(bare)) return { sort: "number", ts: `${name} | number`, cpp: bare, unsigned: true };
    const range = header.ranges.get(bare);
    if (!range) throw new Error(`no values of ${bare}`);
    if (flagEnums.has(bare)) return { sort: "bits", ts: `${name} | number`, cpp: bare, bits: range.bits };
    return { sort: "choice", ts: name, cpp: bare, lowest: range.lowest, highest: range.highest };
  }
  if (bare === "lv_style_selector_t") return { sort: "bits", ts: "LvStyleSelector", cpp: bare, bits: SELECTOR_BITS };
  const found = number(bare, header, "number");
  if (found) return found;
  throw new Error(`unknown type ${type}`);
}
