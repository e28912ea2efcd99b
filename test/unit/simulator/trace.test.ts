import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Instant } from "../../../firmware/lib/dates.js";
import { fromHex } from "../../../firmware/lib/hex.js";
import { createRecorder } from "../../../simulator/recorder.js";
import { describeExchange } from "../../../simulator/trace.js";

const command = (hex: string, reveal = true) =>
  describeExchange({ slot: "cps", direction: "command", bytes: fromHex(hex) }, reveal);
const response = (hex: string, reveal = true) =>
  describeExchange({ slot: "cps", direction: "response", bytes: fromHex(hex) }, reveal);

describe("the trace of exchanges", () => {
  it("names commands and explains status words", () => {
    expect(command("00B09C000C")).toEqual({ hex: "00 B0 9C 00 0C", name: "READ BINARY", status: null, length: 5 });
    expect(command("002A9E9A00").name).toBe("PSO COMPUTE DIGITAL SIGNATURE");
    expect(command("80FE0000").name).toBe("INS FE");
    expect(response("5A0A9000")).toEqual({ hex: "5A 0A 90 00", name: "accepté", status: "9000", length: 4 });
    expect(response("63C2").name).toBe("code faux");
    expect(response("6983").name).toBe("code bloqué");
  });

  it("never shows the data of a command that carries a code, whatever its class and length", () => {
    fc.assert(
      fc.property(
        fc.nat(255),
        fc.constantFrom(0x20, 0x24, 0x2c),
        fc.uint8Array({ minLength: 4, maxLength: 24 }),
        fc.boolean(),
        (cla, ins, code, reveal) => {
          const bytes = Uint8Array.of(cla, ins, 0, 1, code.length, ...code);
          const { hex } = describeExchange({ slot: "cps", direction: "command", bytes }, reveal);
          expect(hex.split(" ").slice(5)).toEqual(Array.from(code, () => "**"));
        },
      ),
      { numRuns: 200 },
    );
  });

  it("masks what a card the bench did not provide says and is told", () => {
    expect(command("00D6000003AABBCC", false).hex).toBe("00 D6 00 00 03 ** ** **");
    expect(response("AABBCC9000", false).hex).toBe("** ** ** 90 00");
    expect(describeExchange({ slot: "cps", direction: "atr", bytes: fromHex("3B65") }, false).hex).toBe("3B 65");
  });

  it("takes any bytes", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("command", "response", "atr"),
        fc.uint8Array({ maxLength: 300 }),
        fc.boolean(),
        (direction, bytes, reveal) => {
          const line = describeExchange({ slot: "vitale", direction, bytes }, reveal);
          expect(line.length).toBe(bytes.length);
          expect(line.hex).toMatch(/^((?:[0-9A-F]{2}|\*\*)(?: |$))*$/);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("the recorder", () => {
  it("masks by default, keeps the last lines and redacts what looks like a NIR", () => {
    const recorder = createRecorder(() => 0 as Instant);
    const heard: string[] = [];
    recorder.subscribe((event) => heard.push(event.kind));
    recorder.trace({ slot: "vitale", direction: "response", bytes: fromHex("31329000") });
    recorder.logger.warn("card.read", { what: "285059999900230", ms: 12, none: undefined });
    expect(recorder.history().trace[0]?.hex).toBe("** ** 90 00");
    expect(recorder.history().log[0]).toMatchObject({ level: "warn", event: "card.read", facts: "what=[nir] ms=12" });
    recorder.line({ level: "error", event: "store.broken", text: '{"nir":"285059999900230"}' });
    expect(recorder.history().log[1]).toMatchObject({
      level: "error",
      event: "store.broken",
      facts: '{"nir":"[nir]"}',
    });
    expect(heard).toEqual(["trace", "log", "log"]);
    for (let line = 0; line < 1000; line += 1) recorder.logger.info("line", { line });
    const { log } = recorder.history();
    expect(log.length).toBe(300);
    expect(log.at(-1)?.facts).toBe("line=999");
  });
});
