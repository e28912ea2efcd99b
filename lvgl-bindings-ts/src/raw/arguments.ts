// SPDX-License-Identifier: Apache-2.0
/** Arguments that TypeScript looks at before it calls the addon: what is wrong with them is said as the addon says it. */

/** The place of an argument, from 1, or the name of an option. */
export type ArgumentPlace = number | string;

/** A TypeError with the code LVGL_WRONG_ARGUMENT that names the function and the argument. */
export function wrongArgument(where: string, place: ArgumentPlace, wanted: string): TypeError {
  const which = typeof place === "number" ? `argument ${place}` : `option ${place}`;
  return Object.assign(new TypeError(`${where}: ${which} must be ${wanted}`), { code: "LVGL_WRONG_ARGUMENT" });
}

/**
 * The options of a call, none when they were left out.
 * @throws TypeError LVGL_WRONG_ARGUMENT when they are no object
 */
export function optionsArgument<T extends object>(where: string, place: ArgumentPlace, options: T | undefined): T {
  if (typeof options === "object" && options !== null) return options;
  throw wrongArgument(where, place, "an object of options");
}

/**
 * A function.
 * @throws TypeError LVGL_WRONG_ARGUMENT
 */
export function functionArgument<T>(where: string, place: ArgumentPlace, value: T): T {
  if (typeof value === "function") return value;
  throw wrongArgument(where, place, "a function");
}

/**
 * A text.
 * @throws TypeError LVGL_WRONG_ARGUMENT
 */
export function textArgument(where: string, place: ArgumentPlace, value: string): string {
  if (typeof value === "string") return value;
  throw wrongArgument(where, place, "a string");
}

/**
 * A number within bounds, without its fraction.
 * @throws TypeError LVGL_WRONG_ARGUMENT, also for NaN
 */
export function numberArgument(
  where: string,
  place: ArgumentPlace,
  value: number,
  lowest: number,
  highest: number,
): number {
  if (typeof value === "number" && value >= lowest && value <= highest) return Math.trunc(value);
  throw wrongArgument(where, place, `a number from ${lowest} to ${highest}`);
}

/**
 * A boolean.
 * @throws TypeError LVGL_WRONG_ARGUMENT
 */
export function booleanArgument(where: string, place: ArgumentPlace, value: boolean): boolean {
  if (typeof value === "boolean") return value;
  throw wrongArgument(where, place, "a boolean");
}

/**
 * The place of a word in the list of those that are known.
 * @throws TypeError LVGL_WRONG_ARGUMENT
 */
export function choiceArgument(where: string, place: ArgumentPlace, value: unknown, known: readonly string[]): number {
  const index = (known as readonly unknown[]).indexOf(value);
  if (index >= 0) return index;
  throw wrongArgument(where, place, known.map((word) => JSON.stringify(word)).join(" or "));
}
