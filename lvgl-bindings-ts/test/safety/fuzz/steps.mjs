// SPDX-License-Identifier: Apache-2.0
// A round of the fuzzer as a list of steps. The list depends on the seed alone, never on what a step did: any part of it
// can be run by itself, which is how a crash is cut down to the few steps that make it.
import { nastyCount } from "./nasty.mjs";
import { Random } from "./random.mjs";

/** What the runner itself stands on, and what would take the machine's screen or its devices. */
const untouched = /^(setUncaughtHandler|setTickSource|create(Sdl|Drm|Fbdev)\w*|open(Evdev|Sdl)\w*)$/;
const seldom = new Set(["createMemoryDisplay", "lv_obj_clean", "lv_screen_load_anim"]);

/** What makes one thing answer another by LVGL's own listeners. By chance alone few are tied, and hardly two to each other. */
const ties =
  /^lv_(\w+_bind_\w+|obj_add_(flag|\w+_event)|gridnav_add|keyboard_set_textarea|group_add_obj|indev_set_group|obj_set_parent|subject_set_\w+)$/;

/** Functions that let virtual time pass. An hour of it takes minutes, which is right and finds nothing. */
export const passesTime = /^(advance|lv_test_wait|lv_test_fast_forward|lv_delay_ms)$/;

const edges = [
  -1,
  0,
  1,
  127,
  128,
  255,
  256,
  4095,
  32767,
  32768,
  65535,
  65536,
  -32768,
  -32769,
  1 << 20,
  1 << 24,
  1 << 28,
]
  .concat([(1 << 29) - 1, 1 << 29, 2 ** 31 - 1, 2 ** 31, -(2 ** 31), -(2 ** 31) - 1, 2 ** 32 - 1, 2 ** 32, 2 ** 53])
  .concat([0.5, -0.5, 1e-9, 1e308, Number.NaN, Infinity, -Infinity]);

/** Makes descriptions of arguments; materialize.mjs turns them into values when the step runs. */
export class StepMaker {
  constructor(signatures, seed, round) {
    this.random = new Random(Math.imul(seed, 0x9e3779b1) ^ Math.imul(round + 1, 0x85ebca6b));
    this.functions = signatures.filter((item) => !untouched.test(item.name));
    this.ties = signatures.filter((item) => ties.test(item.name));
    this.creators = signatures.filter((item) => /^lv_(?!obj_)\w+_create$/.test(item.name) && item.params.length === 1);
  }

  list(count) {
    return Array.from({ length: count }, () => this.step(0));
  }

  step(depth) {
    const kind = this.random.below(100);
    if (kind < 6) return { do: "advance", ms: this.random.of([0, 1, 5, 16, 33, 100]) };
    if (kind < 9)
      return { do: "pointer", x: this.random.below(130), y: this.random.below(170), how: this.random.below(3) };
    if (kind < 11)
      return { do: "method", pick: this.random.bits(), method: this.random.bits(), seed: this.random.bits() };
    if (kind < 15 && this.creators.length > 0) return this.call(this.random.of(this.creators), depth, true);
    if (kind < 20 && this.ties.length > 0) return this.call(this.random.of(this.ties), depth, true);
    let signature = this.random.of(this.functions);
    if (seldom.has(signature.name) && !this.random.once(10)) signature = this.random.of(this.functions);
    return this.call(signature, depth, false);
  }

  call(signature, depth, gentle) {
    const args = signature.params.map((param, index) =>
      this.argument(param.type, signature.name, index, depth, gentle),
    );
    // Too few and too many arguments.
    if (!gentle && this.random.once(60)) args.pop();
    if (!gentle && this.random.once(60)) args.push(this.nasty());
    return { do: "call", name: signature.name, args };
  }

  nasty() {
    return { is: "nasty", which: this.random.below(nastyCount), pick: this.random.bits() };
  }

  argument(type, name, index, depth, gentle) {
    if (!gentle && this.random.once(14)) return this.nasty();
    return this.value(type, name, index, depth);
  }

  value(type, name, index, depth) {
    const random = this.random;
    switch (type.t) {
      case "handle":
        return {
          is: "handle",
          kind: type.kind,
          pick: random.bits(),
          hint: index === 0 ? name : "",
          dead: random.once(30),
        };
      case "enum":
        return { is: "value", value: random.once(15) ? random.of(edges) : random.of(type.values) };
      case "number":
        if (type.hint && !random.once(8))
          return { is: "bits", from: type.hint, pick: random.bits(), two: random.once(3) };
        return { is: "value", value: this.number(name) };
      case "boolean":
        return { is: "value", value: random.once(2) };
      case "literal":
        return { is: "value", value: type.value };
      case "string":
        return { is: "text", pick: random.below(40), length: random.below(400) };
      case "bytes":
        return { is: "bytes", pick: random.bits(), damage: random.once(2) ? random.bits() : 0 };
      case "array": {
        const length = random.once(50) ? random.below(3000) : random.below(12);
        const of = Array.from({ length: Math.min(length, 12) }, () => this.member(type.of, name, depth));
        return { is: "array", of, length, evil: this.evil(depth) };
      }
      case "tuple":
        return { is: "array", of: type.of.map((item) => this.member(item, name, depth)), length: type.of.length };
      case "object": {
        const members = {};
        for (const [key, member] of Object.entries(type.members)) members[key] = this.member(member, name, depth);
        return { is: "object", members, evil: this.evil(depth) };
      }
      case "function":
        return { is: "function", type, steps: depth > 1 ? [] : this.nested(depth), throws: random.once(12) };
      case "union":
        return this.value(random.of(type.of), name, index, depth);
      case "null":
        return { is: "value", value: null };
      case "undefined":
        return { is: "undefined" };
      default:
        return this.nasty();
    }
  }

  member(type, name, depth) {
    return this.random.once(40) ? this.nasty() : this.value(type, name, 1, depth + 1);
  }

  nested(depth) {
    return Array.from({ length: this.random.below(4) }, () => this.step(depth + 1));
  }

  /** A getter that does something else behind the back of the function that reads it. */
  evil(depth) {
    return depth < 1 && this.random.once(25) ? { at: this.random.bits(), steps: this.nested(depth) } : null;
  }

  number(name) {
    const random = this.random;
    const kind = random.below(20);
    if (passesTime.test(name)) return random.below(150);
    if (kind < 11) return random.below(200);
    if (kind < 13) return random.below(12);
    if (kind < 15) return -random.below(200);
    if (kind < 16) return random.bits() | 0;
    return random.of(edges);
  }
}
