// SPDX-License-Identifier: Apache-2.0
/** Finding objects as a user does: by what can be read, or by name and class. */
import type { Obj } from "../core/obj.js";
import { describe, explain, quote } from "./describe.js";
import { LvTestError } from "./errors.js";
import { matches, type Query } from "./match.js";
import { entriesOf, type Scope } from "./scope.js";
import { isWhole, type ObjClass, plain, textsOf } from "./texts.js";
import { isSeen, seen } from "./visibility.js";

/** The rest of a query, for the functions that take one part of it by itself. */
export type Rest<T extends Obj, Without extends keyof Query> = Omit<Query<T>, Without>;

/** More would hide the message. */
const MOST_LINES = 25;

function lines(items: readonly string[]): string {
  const shown = items.slice(0, MOST_LINES).map((item) => `  ${item}`);
  if (items.length > MOST_LINES) shown.push(`  … and ${items.length - MOST_LINES} more`);
  return shown.join("\n");
}

/** A query in words. */
function wanted(query: Query): string {
  const { type, text, name } = query;
  const say = (value: string | RegExp): string => (typeof value === "string" ? quote(value) : String(value));
  const kind = type === undefined ? "object" : typeof type === "string" ? type : type.name;
  const states = (["checked", "disabled", "focused"] as const)
    .filter((state) => query[state] !== undefined)
    .map((state) => `${query[state] === true ? "" : "not "}${state} `);
  return [
    `${states.join("")}${kind}`,
    ...(name === undefined ? [] : [`named ${say(name)}`]),
    ...(text === undefined ? [] : [`with the text ${say(text)}`]),
  ].join(" ");
}

/** Finds objects in a display, or inside an object. Only what can be seen is found, unless asked otherwise. */
export class Queries {
  readonly #scope: Scope;

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  /**
   * The one object that matches.
   * @throws LvTestError LVGL_TEST_NOT_FOUND telling what is there, LVGL_TEST_AMBIGUOUS when several match
   */
  get<T extends Obj = Obj>(query: Query<T>): T {
    const found = this.find(query);
    if (found === null) throw this.#missing(query);
    return found;
  }

  /**
   * The one object that matches, or null.
   * @throws LvTestError LVGL_TEST_AMBIGUOUS when several match and `at` does not choose
   */
  find<T extends Obj = Obj>(query: Query<T>): T | null {
    const found = matches(this.#scope, query);
    if (query.at !== undefined) return found.at(query.at) ?? null;
    if (found.length > 1)
      throw new LvTestError(
        "LVGL_TEST_AMBIGUOUS",
        `${found.length} objects are a ${wanted(query)}; say more, look within() one, or choose by \`at\`:\n${lines(found.map(describe))}`,
      );
    return found[0] ?? null;
  }

  /** Everything that matches, in drawing order: what is in front comes last. */
  all<T extends Obj = Obj>(query: Query<T>): T[] {
    return matches(this.#scope, query);
  }

  /** What shows a text; with a `type`, what has it inside: `getByText("OK", { type: Button })`. Throws as `get`. */
  getByText<T extends Obj = Obj>(text: string | RegExp, query: Rest<T, "text"> = {}): T {
    return this.get({ ...query, text });
  }
  findByText<T extends Obj = Obj>(text: string | RegExp, query: Rest<T, "text"> = {}): T | null {
    return this.find({ ...query, text });
  }
  allByText<T extends Obj = Obj>(text: string | RegExp, query: Rest<T, "text"> = {}): T[] {
    return this.all({ ...query, text });
  }

  /** By the name that the program gave. Throws as `get`. */
  getByName<T extends Obj = Obj>(name: string | RegExp, query: Rest<T, "name"> = {}): T {
    return this.get({ ...query, name });
  }
  findByName<T extends Obj = Obj>(name: string | RegExp, query: Rest<T, "name"> = {}): T | null {
    return this.find({ ...query, name });
  }
  allByName<T extends Obj = Obj>(name: string | RegExp, query: Rest<T, "name"> = {}): T[] {
    return this.all({ ...query, name });
  }

  /** By class, subclasses included. Throws as `get`. */
  getByType<T extends Obj>(type: ObjClass<T>, query: Rest<T, "type"> = {}): T {
    return this.get({ ...query, type });
  }
  findByType<T extends Obj>(type: ObjClass<T>, query: Rest<T, "type"> = {}): T | null {
    return this.find({ ...query, type });
  }
  allByType<T extends Obj>(type: ObjClass<T>, query: Rest<T, "type"> = {}): T[] {
    return this.all({ ...query, type });
  }

  /** The texts that can be seen, in reading order: by lines, then from left to right. Special spaces as plain ones. */
  texts(): string[] {
    const found: { readonly text: string; readonly y: number; readonly x: number }[] = [];
    const visit = (obj: Obj): void => {
      const texts = textsOf(obj);
      const place = texts.length > 0 ? seen(obj) : null;
      if (place && "area" in place) {
        const { x1, y1 } = obj.coords;
        for (const text of texts) found.push({ text: plain(text), x: x1, y: y1 });
      }
      if (!isWhole(obj)) for (const child of obj.children) visit(child);
    };
    for (const entry of entriesOf(this.#scope)) visit(entry);
    return found.sort((a, b) => a.y - b.y || a.x - b.x).map(({ text }) => text);
  }

  /** The same inside one object. */
  within(target: Obj | Query): Queries {
    return new Queries("handle" in target ? target : this.get(target));
  }

  #missing(query: Query): LvTestError {
    const message = [`there is no ${wanted(query)} in view${query.at === undefined ? "" : ` at ${query.at}`}.`];
    const unseen = query.hidden ? [] : matches(this.#scope, { ...query, hidden: true }).filter((obj) => !isSeen(obj));
    if (unseen.length > 0) {
      const reasons = unseen.map((obj) => {
        const why = seen(obj);
        return `${describe(obj)}: ${"reason" in why ? explain(why, obj) : "its text cannot be seen"}`;
      });
      message.push(`It is there and cannot be seen:\n${lines(reasons)}`);
    }
    const texts = this.texts();
    message.push(texts.length > 0 ? `Texts in view:\n${lines(texts.map(quote))}` : "No text is in view.");
    if (query.name !== undefined) {
      const names = this.all({ name: /./ }).map((obj) => quote(obj.name ?? ""));
      message.push(names.length > 0 ? `Names in view:\n${lines(names)}` : "No name is in view.");
    }
    if (query.type !== undefined && query.text === undefined && query.name === undefined) {
      const kinds = new Map<string, number>();
      for (const obj of this.all({})) kinds.set(obj.constructor.name, (kinds.get(obj.constructor.name) ?? 0) + 1);
      message.push(`Classes in view: ${[...kinds].map(([kind, count]) => `${count} ${kind}`).join(", ") || "none"}.`);
    }
    return new LvTestError("LVGL_TEST_NOT_FOUND", message.join("\n"));
  }
}

/** Finds objects in a display, or inside an object: `within(dialog).getByText("OK")`. */
export function within(scope: Scope): Queries {
  return new Queries(scope);
}
