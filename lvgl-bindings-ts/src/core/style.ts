// SPDX-License-Identifier: Apache-2.0
/** Styles: typed objects that cross into LVGL in one call. */
import { lv_obj_enable_style_refresh, lv_obj_report_style_change } from "../raw/generated/style_local.js";
import type { LvObj, LvStyle, LvStyleSelector } from "../raw/handles.js";
import { lv_style_create, lv_style_reset } from "../raw/handwritten.js";
import { native } from "../raw/native.js";
import { type StyleProperties, stylePropertyIds } from "../widgets/generated/style.js";
import { Owned } from "./owned.js";

/** Properties and the usual shorthands for several of them. */
export interface StyleOptions extends StyleProperties {
  /** All four paddings, in pixels. */
  readonly padAll?: number | undefined;
  /** Left and right padding, in pixels. */
  readonly padHor?: number | undefined;
  /** Top and bottom padding, in pixels. */
  readonly padVer?: number | undefined;
  /** Gaps between rows and columns of a layout, in pixels. */
  readonly padGap?: number | undefined;
  /** All four margins, in pixels. */
  readonly marginAll?: number | undefined;
  /** Width and height. */
  readonly size?: number | undefined;
}

const shorthands: Readonly<Record<string, readonly (keyof StyleProperties)[]>> = {
  padAll: ["padTop", "padBottom", "padLeft", "padRight"],
  padHor: ["padLeft", "padRight"],
  padVer: ["padTop", "padBottom"],
  padGap: ["padRow", "padColumn"],
  marginAll: ["marginTop", "marginBottom", "marginLeft", "marginRight"],
  size: ["width", "height"],
};

/** Properties wait here in pairs of number and value; LVGL's side reads them from the same memory. */
const pairs = new Int32Array(512);
native<(memory: Int32Array) => void>("share_style_memory")(pairs);

/** Marks a pair that takes its property out. */
const REMOVE = 0x10000;

const applyToObject = native<(obj: LvObj, selector: LvStyleSelector, count: number) => void>("obj_apply_style");
const applyToStyle = native<(style: LvStyle, count: number) => void>("style_apply");
const readNumber = native<(obj: LvObj, part: number, property: number) => number>("obj_style_number");

function wrongValue(name: string, wanted: string): TypeError {
  return Object.assign(new TypeError(`style: ${name} must be ${wanted}`), { code: "LVGL_WRONG_ARGUMENT" });
}

function put(at: number, name: string, value: unknown): void {
  const id = stylePropertyIds[name as keyof StyleProperties];
  if (id === undefined) throw wrongValue(name, "left out: there is no such property");
  if (value === null) {
    pairs[at] = id | REMOVE;
    return;
  }
  const plain = value instanceof Owned ? value.handle : typeof value === "boolean" ? Number(value) : value;
  if (typeof plain !== "number" || !(plain >= -0x80000000 && plain <= 0x7fffffff))
    throw wrongValue(name, "a number of 32 bits, or a font, picture, gradient or transition where one is meant");
  pairs[at] = id;
  pairs[at + 1] = plain;
}

/** Puts the properties into the shared memory; how many they are. */
function pack(options: StyleOptions): number {
  let at = 0;
  for (const name in options) {
    const value = options[name as keyof StyleOptions];
    if (value === undefined) continue;
    const group = shorthands[name];
    if (!group) {
      put(at, name, value);
      at += 2;
      continue;
    }
    for (const single of group) {
      put(at, single, value);
      at += 2;
    }
  }
  return at / 2;
}

/** Sets local properties of an object in one call. */
export function setLocalStyle(obj: LvObj, options: StyleOptions, selector: LvStyleSelector): void {
  applyToObject(obj, selector, pack(options));
}

/** The value an object's part has now from all its styles: a number, a colour as 0xRRGGBB. */
export function computedStyle(obj: LvObj, part: number, name: keyof StyleProperties): number {
  return readNumber(obj, part, stylePropertyIds[name]);
}

/** A style that many objects share. */
export class Style extends Owned<LvStyle> {
  constructor(options: StyleOptions = {}) {
    super(lv_style_create());
    this.set(options);
  }

  /** Changes properties; objects that use the style are drawn anew. */
  set(options: StyleOptions): this {
    applyToStyle(this.handle, pack(options));
    return this;
  }

  /** Says this and nothing else from now on; objects that use the style are drawn anew. */
  replace(options: StyleOptions): this {
    const count = pack(options);
    lv_style_reset(this.handle);
    applyToStyle(this.handle, count);
    // LVGL tells of properties that are set, not of those that are gone.
    if (count === 0) lv_obj_report_style_change(this.handle);
    return this;
  }

  /** Says nothing from now on. */
  reset(): this {
    return this.replace({});
  }
}

let restyling = 0;

/**
 * Changes many styles at once: objects are told at the end and once, not at each change. A new theme of colours is a
 * `replace()` of every style in one call of this.
 */
export function changeStyles(change: () => void): void {
  restyling++;
  lv_obj_enable_style_refresh(false);
  try {
    change();
  } finally {
    restyling--;
    if (restyling === 0) {
      lv_obj_enable_style_refresh(true);
      lv_obj_report_style_change(null);
    }
  }
}

/** Makes a style: `style({ bgColor: 0x0b4f4a, radius: 8 })`. */
export function style(options: StyleOptions): Style {
  return new Style(options);
}
