/**
 * Reads the fields of one JSON object strictly. The first thing that is wrong is kept in `problem`, named by its path;
 * reading goes on with a stand-in value, so that callers stay straight lines. Nothing here throws.
 */
export class Fields {
  readonly #object: Readonly<Record<string, unknown>>;
  readonly #path: string;
  #problem: string | undefined;

  constructor(value: unknown, path: string) {
    this.#path = path;
    if (isObject(value)) {
      this.#object = value;
    } else {
      this.#object = {};
      this.#problem = `${path === "" ? "the input" : path} must be an object`;
    }
  }

  /** The first problem met, a sentence that names the field. */
  get problem(): string | undefined {
    return this.#problem;
  }

  has(name: string): boolean {
    return Object.hasOwn(this.#object, name);
  }

  fail(name: string, complaint: string): void {
    this.#problem ??= `${this.#name(name)} ${complaint}`;
  }

  /** Takes over the problem of an object read inside this one. */
  adopt(inner: Fields): void {
    this.#problem ??= inner.problem;
  }

  /** Refuses every field that is not listed. */
  only(names: readonly string[]): void {
    for (const name of Object.keys(this.#object)) {
      if (!names.includes(name)) this.#problem ??= `unknown field "${this.#name(name)}"`;
    }
  }

  literal(name: string, wanted: string | number): void {
    if (this.#get(name) !== wanted) this.fail(name, `must be ${JSON.stringify(wanted)}${this.#got(name)}`);
  }

  /** One of `choices`; `fallback` when absent, undefined = required. */
  choice<T extends string>(name: string, choices: readonly [T, ...T[]] | readonly T[], fallback: T | undefined): T {
    const value = this.#get(name) ?? (this.has(name) ? null : fallback);
    const found = choices.find((choice) => choice === value);
    if (found !== undefined) return found;
    this.fail(name, `must be one of ${choices.join(", ")}${this.#got(name)}`);
    return (fallback ?? choices[0]) as T;
  }

  /** One of `choices`, or null, which is also the default. */
  nullable<T extends string>(name: string, choices: readonly T[]): T | null {
    const value = this.#get(name) ?? null;
    if (value === null) return null;
    const found = choices.find((choice) => choice === value);
    if (found !== undefined) return found;
    this.fail(name, `must be null or one of ${choices.join(", ")}${this.#got(name)}`);
    return null;
  }

  whole(name: string, min: number, max: number, fallback: number): number {
    const value = this.decimal(name, min, max, fallback);
    if (Number.isInteger(value)) return value;
    this.fail(name, "must be a whole number");
    return fallback;
  }

  decimal(name: string, min: number, max: number, fallback: number): number {
    const value = this.has(name) ? this.#get(name) : fallback;
    if (typeof value === "number" && value >= min && value <= max) return value;
    this.fail(name, `must be a number from ${min} to ${max}${this.#got(name)}`);
    return fallback;
  }

  flag(name: string, fallback: boolean): boolean {
    const value = this.has(name) ? this.#get(name) : fallback;
    if (typeof value === "boolean") return value;
    this.fail(name, "must be true or false");
    return fallback;
  }

  /** A list of texts; an absent one is empty unless `required`. */
  texts(name: string, required: boolean): readonly string[] {
    if (!this.has(name) && !required) return [];
    const value = this.#get(name);
    if (Array.isArray(value) && value.every((element) => typeof element === "string")) return value;
    this.fail(name, "must be a list of texts");
    return [];
  }

  /** A text that `parse` accepts; `fallback` when absent, undefined = required. */
  parsed<T extends string>(
    name: string,
    parse: (text: string) => T | undefined,
    what: string,
    fallback: string | undefined,
  ): T {
    const value = this.has(name) ? this.#get(name) : fallback;
    const read = typeof value === "string" ? parse(value) : undefined;
    if (read !== undefined) return read;
    this.fail(name, `must be ${what}${this.#got(name)}`);
    return "" as T;
  }

  /** The object in a field; an absent one is empty. */
  object(name: string): Fields {
    return new Fields(this.has(name) ? this.#get(name) : {}, this.#name(name));
  }

  list<T>(name: string, read: (element: unknown, path: string) => T): readonly T[] {
    const value = this.#get(name);
    if (Array.isArray(value)) return value.map((element, at) => read(element, `${this.#name(name)}[${at}]`));
    this.fail(name, "must be a list");
    return [];
  }

  #get(name: string): unknown {
    return this.has(name) ? this.#object[name] : undefined;
  }

  #name(name: string): string {
    return this.#path === "" ? name : `${this.#path}.${name}`;
  }

  #got(name: string): string {
    if (!this.has(name)) return " (it is missing)";
    return `, not ${String(JSON.stringify(this.#get(name))).slice(0, 60)}`;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
