// SPDX-License-Identifier: Apache-2.0
// Runs the steps of a round and judges each answer: a result, or a typed error that names its function.
import { nasty, Planted } from "./nasty.mjs";
import { passesTime } from "./steps.mjs";
import { text } from "./texts.mjs";

const width = 120;
const height = 160;
/** What ends with its callback: only the newest may be alive. */
const fleeting = new Set(["LvEvent", "LvLayer", "LvDrawTask"]);
/** Handles remembered per kind; the oldest fall out, dead ones stay a while on purpose. */
const poolSize = 60;
const mostObjects = 150;
/** Steps that callbacks may take within one step of the round: callbacks that register callbacks would never end. */
const mostNested = 25;

export class Runner {
  constructor(library, signatures, corpus, note, without = []) {
    this.without = new Set(without);
    this.lv = library;
    this.signatures = new Map(signatures.map((item) => [item.name, item]));
    this.corpus = corpus;
    this.note = note;
    this.pools = new Map();
    this.tags = new Map();
    this.instances = [];
    this.depth = 0;
    this.nested = 0;
    this.result = { calls: 0, ok: {}, codes: {}, complaints: [], slow: [] };
    library.setTickSource("manual");
    library.setUncaughtHandler((error) => this.judge("callback", error));
    this.open();
  }

  open() {
    this.display = this.lv.createMemoryDisplay(width, height);
    this.remember("LvDisplay", this.display.handle);
    this.remember("LvIndev", this.display.indev.handle);
    this.remember("LvObj", this.lv.lv_screen_active());
  }

  /** Closes the display; who is told of it is inside a step, as always. */
  end() {
    this.depth++;
    if (!this.display.closed) this.guarded("close", () => this.display.close());
    this.depth--;
  }

  /** Runs one step; whatever it throws was judged. */
  run(step) {
    if (this.depth > 4) return;
    if (this.depth === 0) this.nested = 0;
    else if (++this.nested > mostNested) return;
    this.depth++;
    try {
      if (step.do === "advance") this.advance(step.ms);
      else if (step.do === "pointer") this.pointer(step);
      else if (step.do === "method") this.method(step);
      else this.call(step);
    } finally {
      this.depth--;
    }
  }

  advance(ms) {
    this.guarded("advance", () => {
      if (this.depth === 1 && this.display.closed) this.open();
      this.lv.advance(ms);
    });
    if (this.depth === 1) this.tidy();
  }

  /** Too many objects make a round slow and find nothing more: the screen is emptied, and when they are elsewhere, all goes. */
  tidy() {
    const crowded = () => (this.lv.runtimeStats().handlesByKind.LvObj ?? 0) >= mostObjects;
    if (!crowded()) return;
    const screen = this.screen();
    if (screen !== undefined) this.guarded("lv_obj_clean", () => this.lv.lv_obj_clean(screen));
    if (crowded()) this.guarded("close", () => this.display.close());
    if (this.display.closed) this.open();
  }

  /** The active screen, or undefined when there is no display. */
  screen() {
    return this.guarded("lv_screen_active", () => this.lv.lv_screen_active());
  }

  pointer({ x, y, how }) {
    if (this.display.closed) return;
    if (how === 0) this.guarded("pointerDown", () => this.display.pointerDown(x, y));
    else if (how === 1) this.guarded("pointerMove", () => this.display.pointerMove(x, y));
    else this.guarded("pointerUp", () => this.display.pointerUp());
  }

  /** Calls a method of an object that some function returned, such as a display's. */
  method({ pick, method, seed }) {
    if (this.instances.length === 0) return;
    const { value, members } = this.instances[pick % this.instances.length];
    const names = Object.keys(members).filter((name) => members[name].t === "function");
    const name = names[method % names.length];
    const args = members[name].params.map((_, index) =>
      (seed >>> index) % 7 === 0 ? nasty(seed >>> index) : (seed >>> index) % 200,
    );
    this.guarded(name, () => value[name](...args));
  }

  call(step) {
    if (this.without.has(step.name)) return;
    const signature = this.signatures.get(step.name);
    const given = step.args.map((argument) => this.value(argument));
    const args = passesTime.test(step.name) ? given.map(shortTime) : given;
    const result = this.guarded(step.name, () => this.lv[step.name](...args), args);
    if (result === undefined) return;
    this.collect(signature.returns, result);
    const widget = /^lv_(\w+)_create$/.exec(step.name);
    if (widget && typeof result === "number") this.tag(widget[1], result);
  }

  /** Calls, measures and judges. Returns undefined when it threw. */
  guarded(name, action, args) {
    this.result.calls++;
    this.note(name, args);
    const started = performance.now();
    try {
      const result = action();
      this.result.ok[name] = (this.result.ok[name] ?? 0) + 1;
      return result;
    } catch (error) {
      this.judge(name, error);
      return undefined;
    } finally {
      const spent = performance.now() - started;
      if (spent > 1000) this.result.slow.push({ name, ms: Math.round(spent), args: shown(args) });
    }
  }

  judge(name, error) {
    if (error instanceof Planted || isOfValue(error)) return;
    const code = error?.code;
    const complaint = this.complaintAbout(name, error);
    if (!complaint) this.result.codes[code] = (this.result.codes[code] ?? 0) + 1;
    else if (this.result.complaints.length < 200) this.result.complaints.push(`${name}: ${complaint}`);
  }

  complaintAbout(name, error) {
    if (!(error instanceof Error)) return `threw ${typeof error}`;
    if (typeof error.code !== "string" || !error.code.startsWith("LVGL_")) return `no code: ${error}`;
    const { message, code } = error;
    if (name === "callback") return null;
    if (!message.startsWith(`${name}: `)) return `${code} does not name the function: ${message}`;
    if (code === "LVGL_WRONG_ARGUMENT" && !/argument \d+|\b[a-z]\w*\b must be/.test(message))
      return `${code} does not name the argument: ${message}`;
    return null;
  }

  // ------------------------------------------------------------------ handles

  remember(kind, value) {
    const pool = this.pools.get(kind) ?? [];
    this.pools.set(kind, pool);
    pool.push(value);
    if (pool.length > poolSize) pool.splice(2, 1);
  }

  tag(name, value) {
    const list = this.tags.get(name) ?? [];
    this.tags.set(name, list);
    list.push(value);
    if (list.length > 8) list.shift();
  }

  /** Keeps the handles inside a result, by what its type says. */
  collect(type, value) {
    if (value === null || value === undefined) return;
    if (type.t === "handle" && typeof value === "number") this.remember(type.kind, value);
    else if (type.t === "union") for (const item of type.of) this.collect(item, value);
    else if (type.t === "array" && Array.isArray(value))
      for (const item of value.slice(0, 5)) this.collect(type.of, item);
    else if (type.t === "object" && typeof value === "object" && !ArrayBuffer.isView(value)) {
      const members = Object.entries(type.members);
      if (members.some(([, member]) => member.t === "function") && this.instances.length < 6)
        this.instances.push({ value, members: type.members });
      for (const [name, member] of members) if (member.t === "handle") this.collect(member, value[name]);
    }
  }

  handle({ kind, pick, hint, dead }) {
    const pool = this.pools.get(kind) ?? [];
    if (kind === "LvObj" && hint && !dead) {
      const found = this.ofWidget(hint, pick);
      if (found !== undefined) return found;
    }
    if (pool.length === 0) return this.make(kind, pick);
    if (fleeting.has(kind) && !dead) return pool[pool.length - 1];
    return pool[pick % pool.length];
  }

  /** An object of the widget that a function's name speaks of: lv_slider_set_value wants a slider. */
  ofWidget(name, pick) {
    const words = name.split("_");
    for (let last = Math.min(words.length, 5); last > 1; last--) {
      const widget = words.slice(1, last).join("_");
      if (!this.signatures.has(`lv_${widget}_create`)) continue;
      const list = this.tags.get(widget) ?? [];
      const alive = list.filter((value) => this.alive(value));
      if (alive.length > 0 && pick % 5 !== 0) return alive[(pick >>> 3) % alive.length];
      const screen = this.screen();
      const made = this.guarded(`lv_${widget}_create`, () => this.lv[`lv_${widget}_create`](screen));
      if (typeof made !== "number") return undefined;
      this.remember("LvObj", made);
      this.tag(widget, made);
      return made;
    }
    return undefined;
  }

  alive(value) {
    try {
      return this.lv.lv_obj_is_valid(value);
    } catch {
      return false;
    }
  }

  /** Something of a kind that nobody made yet. */
  make(kind, pick) {
    const makers = [...this.signatures.values()].filter(
      (item) => item.returns.t === "handle" && item.returns.kind === kind,
    );
    const simple = makers.filter((item) => item.params.length === 0);
    if (simple.length === 0) return pick;
    const { name } = simple[pick % simple.length];
    const made = this.guarded(name, () => this.lv[name]());
    if (made !== undefined) this.remember(kind, made);
    return made;
  }

  // ------------------------------------------------------------------- values

  value(argument) {
    switch (argument.is) {
      case "value":
        return argument.value;
      case "undefined":
        return undefined;
      case "handle":
        return this.handle(argument);
      case "bits":
        return this.bits(argument);
      case "text":
        return text(argument.pick, argument.length);
      case "bytes":
        return this.bytes(argument);
      case "array":
        return this.array(argument);
      case "object":
        return this.object(argument);
      case "function":
        return this.callback(argument);
      default:
        return this.nasty(argument);
    }
  }

  nasty({ which, pick }) {
    // Half of the time a handle of some other kind, or a number beside one.
    if (pick % 4 === 0) {
      const pools = [...this.pools.values()];
      const pool = pools[(pick >>> 2) % pools.length];
      const found = pool[(pick >>> 8) % pool.length];
      return pick % 8 === 0 ? found : found + 1;
    }
    return nasty(which);
  }

  bits({ from, pick, two }) {
    const values = Object.values(this.lv[from] ?? { none: 0 }).filter((value) => typeof value === "number");
    const first = values[pick % values.length] ?? 0;
    return two ? (first | (values[(pick >>> 8) % values.length] ?? 0)) >>> 0 : first;
  }

  bytes({ pick, damage }) {
    const whole = this.corpus[pick % this.corpus.length];
    if (!damage) return whole;
    const copy = Uint8Array.from(whole);
    if (damage % 3 === 0) return copy.subarray(0, (damage >>> 2) % (copy.length + 1));
    for (let i = 0; i < 1 + (damage % 5) && copy.length > 0; i++)
      copy[Math.imul(damage >>> 3, i + 1) % Math.min(copy.length, i % 2 ? 64 : copy.length)] = damage >>> (8 + i);
    return copy;
  }

  array({ of, length, evil }) {
    const few = of.map((item) => this.value(item));
    const items = Array.from({ length }, (_, index) => few[index % few.length]);
    if (evil && length > 0)
      Object.defineProperty(items, evil.at % length, {
        get: () => this.aside(evil, this.value(of[0])),
        enumerable: true,
      });
    return items;
  }

  object({ members, evil }) {
    const object = {};
    for (const [name, member] of Object.entries(members)) {
      const value = this.value(member);
      if (value !== undefined) object[name] = value;
    }
    const names = Object.keys(members);
    if (evil && names.length > 0) {
      const name = names[evil.at % names.length];
      const value = object[name];
      Object.defineProperty(object, name, { get: () => this.aside(evil, value), enumerable: true, configurable: true });
    }
    return object;
  }

  aside(evil, value) {
    for (const step of evil.steps) this.run(step);
    return value;
  }

  callback({ type, steps, throws }) {
    return (...args) => {
      type.params.forEach((param, index) => {
        this.collect(param.type, args[index]);
      });
      for (const step of steps) this.run(step);
      if (throws) throw new Planted("callback");
      return undefined;
    };
  }
}

/** A time that would be taken, shortened; what would be refused stays as it is. */
function shortTime(value) {
  return typeof value === "number" && value > 150 && value < 2 ** 32 ? value % 150 : value;
}

/** What a value throws when it is read or called is its own, as Planted is: of a revoked proxy, of a class as a callback. */
function isOfValue(error) {
  const own = /on a proxy that has been revoked$|^Class constructor \w* ?cannot be invoked|^Class constructors cannot/;
  return error instanceof TypeError && own.test(error.message);
}

/** Arguments as a line of text. */
export function shown(args) {
  return (args ?? []).map(one).join(", ");
}

function one(value, depth = 0) {
  if (typeof value === "string")
    return value.length > 60 ? `"${value.slice(0, 20)}"…${value.length}` : JSON.stringify(value);
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "function") return "() => …";
  if (value === null || typeof value !== "object") return String(value);
  try {
    if (ArrayBuffer.isView(value)) return `${value.constructor.name}(${value.byteLength})`;
    if (depth > 1) return "…";
    const descriptors = Object.getOwnPropertyDescriptors(value);
    const parts = Object.keys(descriptors)
      .slice(0, 14)
      .filter((name) => !(Array.isArray(value) && name === "length"))
      .map((name) => `${name}: ${"value" in descriptors[name] ? one(descriptors[name].value, depth + 1) : "get"}`);
    return `${value.constructor?.name ?? ""}{${parts.join(", ")}}`;
  } catch {
    return "{?}";
  }
}
