import { describe, expect, test } from "vitest";
import { type Module, startAll } from "../../../firmware/lib/lifecycle.js";
import { silentLogger } from "../../../firmware/lib/log.js";

function recorded(journal: string[], name: string, failing?: "start" | "stop"): Module {
  return {
    name,
    async start() {
      if (failing === "start") throw new Error(`${name} cannot start`);
      journal.push(`+${name}`);
    },
    async stop() {
      journal.push(`-${name}`);
      if (failing === "stop") throw new Error(`${name} cannot stop`);
    },
    health: () => ({ kind: "ok" }),
  };
}

describe("modules", () => {
  test("start in order and stop in reverse, once", async () => {
    const journal: string[] = [];
    const running = await startAll([recorded(journal, "store"), recorded(journal, "ui")], silentLogger);
    expect(running.health().map((part) => part.name)).toEqual(["store", "ui"]);
    await running.stop();
    await running.stop();
    expect(journal).toEqual(["+store", "+ui", "-ui", "-store"]);
  });

  test("a part that cannot start stops those before it, and says why", async () => {
    const journal: string[] = [];
    const start = startAll([recorded(journal, "store"), recorded(journal, "ui", "start")], silentLogger);
    await expect(start).rejects.toThrow("ui cannot start");
    expect(journal).toEqual(["+store", "-store"]);
  });

  test("a part that cannot stop does not keep the others", async () => {
    const journal: string[] = [];
    const running = await startAll([recorded(journal, "store"), recorded(journal, "ui", "stop")], silentLogger);
    await running.stop();
    expect(journal).toEqual(["+store", "+ui", "-ui", "-store"]);
  });
});
