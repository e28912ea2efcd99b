// SPDX-License-Identifier: Apache-2.0
/** The C layer with what a program needs beside it: displays, animations, pictures, the clock. */
export * from "./core/animation.js";
export * from "./core/runtime.js";
export * from "./displays/index.js";
export * from "./media/decode.js";
export * from "./media/glyphs.js";
export * from "./media/image.js";
export * from "./media/qr.js";
export * from "./media/ttf.js";
export * from "./raw/index.js";
