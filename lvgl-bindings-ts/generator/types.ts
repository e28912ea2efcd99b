// SPDX-License-Identifier: Apache-2.0
/** How C types cross into TypeScript. */
import { enums, openEnums } from "./allow-list.js";
import type { CHeader } from "./model.js";

/** Handles: C pointer target -> kind in native/handle.h; the TypeScript type is `Lv` + kind. */
const handleKinds: Readonly<Record<string, string>> = {
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
};

const structs: Readonly<Record<string, "Point" | "Area">> = { lv_point_t: "Point", lv_area_t: "Area" };

/** One C type, sorted by what must be done with it. */
export type Crossing =
  | { readonly sort: "void" }
  | { readonly sort: "bool" }
  | { readonly sort: "number"; readonly ts: string; readonly cpp: string; readonly unsigned: boolean }
  | { readonly sort: "color" }
  | { readonly sort: "handle"; readonly kind: string; readonly cpp: string }
  | { readonly sort: "text" }
  | { readonly sort: "struct"; readonly name: "Point" | "Area"; readonly cpp: string };

const signed = new Set(["int", "int8_t", "int16_t", "int32_t", "short", "long"]);
const unsigned = new Set(["uint8_t", "uint16_t", "uint32_t", "size_t", "unsigned int", "char"]);

/** `lv_scroll_snap_t` -> `LV_SCROLL_SNAP`. */
export function enumTypeName(cName: string): string {
  return cName
    .replace(/_t$/, "")
    .toUpperCase()
    .replace("LV_EVENT_CODE", "LV_EVENT")
    .replace(/^LV_STYLE_PROP$/, "LV_STYLE");
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
  if (bare === "void *") return { sort: "handle", kind: "Image", cpp: "lv_image_dsc_t" };
  const pointer = /^(\w+) \*$/.exec(bare)?.[1];
  if (pointer) {
    const kind = handleKinds[pointer];
    if (kind) return { sort: "handle", kind, cpp: pointer };
    const struct = structs[pointer];
    if (struct) return { sort: "struct", name: struct, cpp: pointer };
    throw new Error(`no handle stands for ${type}`);
  }
  if (bare in enums) {
    const open = enums[bare] === true || openEnums.has(bare);
    const name = enumTypeName(bare);
    return { sort: "number", ts: open ? `${name} | number` : name, cpp: bare, unsigned: true };
  }
  let base = bare;
  for (let i = 0; i < 8 && header.aliases.has(base); i++) base = header.aliases.get(base) ?? base;
  if (base === "bool" || base === "_Bool") return { sort: "bool" };
  const ts = bare === "lv_style_selector_t" ? "LvStyleSelector" : "number";
  if (signed.has(base) || signed.has(bare)) return { sort: "number", ts, cpp: bare, unsigned: false };
  if (unsigned.has(base) || unsigned.has(bare) || header.enums.has(bare))
    return { sort: "number", ts, cpp: bare, unsigned: true };
  throw new Error(`unknown type ${type}`);
}
