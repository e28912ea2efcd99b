// SPDX-License-Identifier: Apache-2.0
/** From the options of the class layer to LVGL's descriptors. */
import { Owned } from "../core/owned.js";
import type { LvOwned } from "../raw/handwritten.js";

/** `bgColor` is `bg_color`. */
type Snake<Name extends string> = Name extends `${infer First}${infer Others}`
  ? `${First extends Lowercase<First> ? First : `_${Lowercase<First>}`}${Snake<Others>}`
  : "";

const names = new Map<string, string>();

function snakeCase(name: string): string {
  let snake = names.get(name);
  if (snake === undefined) {
    snake = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    names.set(name, snake);
  }
  return snake;
}

/**
 * A descriptor for LVGL's functions. The types see to it that each option is a member there.
 * @param options members under camelCase names; fonts, pictures and gradients as objects
 */
export function descriptor<Descriptor extends object>() {
  return <Options extends object>(
    options: Snake<keyof Options & string> extends keyof Descriptor ? Options : never,
  ): Descriptor => {
    const made: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(options))
      made[snakeCase(name)] = value instanceof Owned ? (value as Owned<LvOwned>).handle : value;
    return made as Descriptor;
  };
}
