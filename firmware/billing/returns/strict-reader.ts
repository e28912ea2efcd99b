import { type PlainDate, parseDate } from "../../lib/dates.js";
import { type Cents, cents } from "../../lib/money.js";

export type FieldFault =
  | "not-an-object"
  | "missing"
  | "unknown-field"
  | "not-this-value"
  | "not-a-text"
  | "too-long"
  | "bad-form"
  | "not-a-date"
  | "not-an-amount"
  | "not-true-or-false"
  | "not-a-list"
  | "not-one-of";

/** What is wrong first in an object: the path of the field, « transfer.id », and why. Never a value: it may name a person. */
export interface Fault {
  readonly field: string;
  readonly why: FieldFault;
}

/** Longest text of a field, in UTF-16 units. */
const LONGEST = 200;
/** A field's own name is shown only when it looks like one. */
const NAME = /^[A-Za-z][A-Za-z0-9]{0,30}$/;

/**
 * Reads one JSON object strictly: the first fault is kept, reading goes on with stand-in values, nothing throws.
 * A caller reads every field, calls `done`, and throws the result away when there is a fault.
 */
export class StrictReader {
  readonly #object: Readonly<Record<string, unknown>>;
  readonly #path: string;
  readonly #read = new Set<string>();
  #fault: Fault | undefined;

  constructor(value: unknown, path = "") {
    this.#path = path;
    const object = isObject(value);
    this.#object = object ? value : {};
    if (!object) this.#fault = { field: path, why: "not-an-object" };
  }

  /** Refuses the fields that nobody read; the first fault of all. */
  done(): Fault | undefined {
    for (const name of Object.keys(this.#object)) {
      if (!this.#read.has(name)) this.fail(NAME.test(name) ? name : "?", "unknown-field");
    }
    return this.#fault;
  }

  fail(name: string, why: FieldFault): void {
    this.#fault ??= { field: this.#pathOf(name), why };
  }

  has(name: string): boolean {
    return Object.hasOwn(this.#object, name);
  }

  literal(name: string, wanted: string | number | boolean): void {
    const value = this.#take(name);
    if (value !== undefined && value !== wanted) this.fail(name, "not-this-value");
  }

  /** Text without control characters, not empty unless `form` allows it. */
  text(name: string, form: RegExp = /\S/): string {
    const value = this.#take(name);
    if (value === undefined) return "";
    if (typeof value !== "string") this.fail(name, "not-a-text");
    else if (value.length > LONGEST) this.fail(name, "too-long");
    else if (!form.test(value) || CONTROL.test(value)) this.fail(name, "bad-form");
    else return value;
    return "";
  }

  /** A list of texts, of any length and form: each is checked by who knows what it is. */
  texts(name: string): readonly string[] {
    const value = this.#take(name);
    if (Array.isArray(value) && value.every((element) => typeof element === "string")) return value;
    if (value !== undefined) this.fail(name, "not-a-list");
    return [];
  }

  /** A field that may be there and is not read. */
  ignore(name: string): void {
    this.#read.add(name);
  }

  choice<T extends string>(name: string, choices: readonly [T, ...(readonly T[])]): T {
    const value = this.#take(name);
    const found = choices.find((choice) => choice === value);
    if (found === undefined && value !== undefined) this.fail(name, "not-one-of");
    return found ?? choices[0];
  }

  date(name: string): PlainDate {
    const value = this.#take(name);
    const read = typeof value === "string" ? parseDate(value) : undefined;
    if (read === undefined && value !== undefined) this.fail(name, "not-a-date");
    return read ?? NO_DATE;
  }

  /** Whole cents between the bounds, both in cents. */
  amount(name: string, min = 0, max = 99_999_999): Cents {
    const value = this.#take(name);
    if (typeof value === "number" && Number.isInteger(value) && value >= min && value <= max) return cents(value);
    if (value !== undefined) this.fail(name, "not-an-amount");
    return cents(0);
  }

  flag(name: string): boolean {
    const value = this.#take(name);
    if (value !== undefined && typeof value !== "boolean") this.fail(name, "not-true-or-false");
    return value === true;
  }

  object<T>(name: string, read: (inner: StrictReader) => T): T {
    return this.#inner(this.#take(name), this.#pathOf(name), read);
  }

  list<T>(name: string, read: (inner: StrictReader) => T): readonly T[] {
    const value = this.#take(name);
    if (Array.isArray(value)) {
      return value.map((element, at) => this.#inner(element, `${this.#pathOf(name)}[${at}]`, read));
    }
    if (value !== undefined) this.fail(name, "not-a-list");
    return [];
  }

  /** `read` of a field that may be absent or null. */
  optional<T>(name: string, read: (name: string) => T): T | undefined {
    this.#read.add(name);
    return this.has(name) && this.#object[name] !== null ? read(name) : undefined;
  }

  #inner<T>(value: unknown, path: string, read: (inner: StrictReader) => T): T {
    const inner = new StrictReader(value, path);
    const made = read(inner);
    this.#fault ??= inner.done();
    return made;
  }

  /** The value, undefined only when the field is missing, which is then told. */
  #take(name: string): unknown {
    this.#read.add(name);
    if (this.has(name)) return this.#object[name];
    this.fail(name, "missing");
    return undefined;
  }

  #pathOf(name: string): string {
    return this.#path === "" ? name : `${this.#path}.${name}`;
  }
}

const NO_DATE = parseDate("0001-01-01") ?? ("0001-01-01" as PlainDate);
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come in
const CONTROL = /[\u0000-\u001F\u007F\u2028\u2029]/;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** One English sentence that names the field and why, for the command line. */
export function describeFault({ field, why }: Fault): string {
  return `${field === "" ? "the line" : field}: ${WHY[why]}`;
}

const WHY: Readonly<Record<FieldFault, string>> = {
  "not-an-object": "must be an object",
  missing: "is missing",
  "unknown-field": "is not a known field",
  "not-this-value": "must be the value that the format prescribes",
  "not-a-text": "must be a text",
  "too-long": `must be at most ${LONGEST} characters long`,
  "bad-form": "does not have the form of this field",
  "not-a-date": "must be a date AAAA-MM-JJ",
  "not-an-amount": "must be a whole number of cents within bounds",
  "not-true-or-false": "must be true or false",
  "not-a-list": "must be a list",
  "not-one-of": "must be one of the values of the format",
};
