// SPDX-License-Identifier: Apache-2.0
/** QR codes as pictures. */
import { choiceArgument, numberArgument, optionsArgument, wrongArgument } from "../raw/arguments.js";
import type { LvColor, LvImage } from "../raw/handles.js";
import { native } from "../raw/native.js";
import { createImage } from "./image.js";

/** How much of the code may be hidden: about 7, 15, 25 and 30 percent. */
export type QrErrorCorrection = "low" | "medium" | "quartile" | "high";

export interface QrOptions {
  /** Default: "medium". */
  readonly errorCorrection?: QrErrorCorrection | undefined;
  /** Pixels of one square's side, 1 to 32. Default: 4. */
  readonly scale?: number | undefined;
  /** Width of the light border that readers need, in squares, 0 to 16. Default: 4, what the standard asks for. */
  readonly quietZone?: number | undefined;
  /** Colour of the squares. Default: black. */
  readonly dark?: LvColor | undefined;
  /** Colour of the ground and of the quiet zone. Default: white. */
  readonly light?: LvColor | undefined;
}

const LEVELS: readonly QrErrorCorrection[] = ["low", "medium", "quartile", "high"];

const modulesOf =
  native<
    (
      content: Uint8Array,
      isText: boolean,
      level: number,
    ) => { readonly size: number; readonly modules: Uint8Array<ArrayBuffer> }
  >("qr_modules");

/**
 * Makes a picture of the smallest QR code that holds the content.
 * @param content a text (encoded as UTF-8; digits and capitals take less room) or bytes
 * @throws Error LVGL_BAD_IMAGE when the content is more than the largest code holds, or the picture would have more
 *   than 4096 pixels a side
 * @throws TypeError LVGL_WRONG_ARGUMENT for an option out of its bounds
 */
export function qrImage(content: string | Uint8Array, options: QrOptions = {}): LvImage {
  const given = optionsArgument("qrImage", 2, options);
  const scale = bounded(given.scale ?? 4, 1, 32, "scale");
  const quietZone = bounded(given.quietZone ?? 4, 0, 16, "quietZone");
  const level = choiceArgument("qrImage", "errorCorrection", given.errorCorrection ?? "medium", LEVELS);
  const dark = pixelOf(numberArgument("qrImage", "dark", given.dark ?? 0x000000, 0, 0xffffff));
  const light = pixelOf(numberArgument("qrImage", "light", given.light ?? 0xffffff, 0, 0xffffff));
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const { size, modules } = modulesOf(bytes, typeof content === "string", level);
  const side = (size + 2 * quietZone) * scale;
  if (side > 4096) {
    const message = `qrImage: QR code: ${side} pixels a side are more than 4096: lower the scale`;
    throw Object.assign(new Error(message), { code: "LVGL_BAD_IMAGE" });
  }
  const pixels = new Uint32Array(side * side).fill(light);
  for (let index = 0; index < modules.length; index++) {
    if (modules[index] === 0) continue;
    const left = ((index % size) + quietZone) * scale;
    const top = (Math.floor(index / size) + quietZone) * scale;
    for (let y = top; y < top + scale; y++) pixels.fill(dark, y * side + left, y * side + left + scale);
  }
  return createImage(side, side, "rgba", new Uint8Array(pixels.buffer));
}

function bounded(value: number, least: number, most: number, name: string): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw wrongArgument("qrImage", name, `a whole number from ${least} to ${most}`);
}

/** 0xRRGGBB as the bytes R, G, B, 255. */
function pixelOf(color: LvColor): number {
  const bytes = Uint8Array.of(color >> 16, color >> 8, color, 255);
  return new Uint32Array(bytes.buffer)[0] ?? 0;
}
