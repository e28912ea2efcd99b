import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BenchCommand, parseCommand } from "../../../simulator/bench/protocol.js";

const GOOD: readonly unknown[] = [
  { type: "pointer", kind: "down", x: 3, y: 799 },
  { type: "drawn", seq: 4 },
  { type: "insert", card: "cps:claireMoreau", slot: "cps" },
  { type: "remove", slot: "vitale" },
  { type: "renew", card: "cps:claireMoreau" },
  { type: "fault", slot: "cps", fault: { kind: "none" } },
  { type: "fault", slot: "cps", fault: { kind: "mute" } },
  { type: "fault", slot: "cps", fault: { kind: "slow", delayMs: 500 } },
  { type: "fault", slot: "vitale", fault: { kind: "pull-out", afterApdus: 3 } },
  { type: "clock-set", date: "2025-03-12", time: "06:30" },
  { type: "clock-advance", minutes: 60 },
  { type: "clock-hold", held: true },
  { type: "clock-real" },
  { type: "battery", state: { percent: 12, source: "mains" } },
  { type: "networks", state: { wifi: { kind: "off" }, cellular: { kind: "connected", signal: 2 } } },
  { type: "plug", end: "pc" },
  { type: "publish", kind: "firmware", version: "1.4.0", notes: "- Tarifs à jour", mode: "forced" },
  { type: "power-cut" },
];

describe("commands of the page", () => {
  it.each(GOOD.map((command) => [JSON.stringify(command)]))("reads %s", (text) => {
    expect(parseCommand(text)).toEqual({ ok: true, value: JSON.parse(text) });
  });

  it.each([
    ["nonsense", "not JSON"],
    ["[]", "not an object"],
    ["null", "not an object"],
    ['{"type":"reboot"}', "type"],
    ['{"type":"power-cut","now":true}', "unknown field"],
    ['{"type":"insert","card":"a","slot":"nfc"}', "slot"],
    ['{"type":"pointer","kind":"down","x":1.5,"y":0}', "x"],
    ['{"type":"pointer","kind":"down","x":1,"y":1e9}', "y"],
    ['{"type":"clock-set","date":"2025-02-30","time":"06:30"}', "date"],
    ['{"type":"clock-set","date":"2025-02-03","time":"24:00"}', "time"],
    ['{"type":"clock-set","date":"9999-12-31","time":"06:30"}', "date"],
    ['{"type":"clock-advance","minutes":-1}', "minutes"],
    ['{"type":"battery","state":{"percent":101,"source":"mains"}}', "percent"],
    ['{"type":"networks","state":{"wifi":{"kind":"no-sim"},"cellular":{"kind":"off"}}}', "kind"],
    ['{"type":"fault","slot":"cps","fault":{"kind":"slow"}}', "delayMs"],
    [`{"type":"renew","card":"${"x".repeat(200)}"}`, "card"],
    ['{"type":"remove","slot":"cps","__proto__":{"a":1}}', "unknown field"],
  ])("refuses %s", (text, field) => {
    expect(parseCommand(text)).toEqual({ ok: false, error: field });
  });

  it("never throws, and takes nothing it would not write the same", () => {
    const mutated = fc
      .tuple(fc.constantFrom(...GOOD), fc.string({ maxLength: 8 }), fc.jsonValue({ maxDepth: 2 }))
      .map(([command, key, value]) => JSON.stringify({ ...(command as BenchCommand), [key]: value }));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), mutated), (text) => {
        const read = parseCommand(text);
        if (read.ok) expect(read.value).toEqual(JSON.parse(text));
      }),
      { numRuns: 1000 },
    );
  });
});
