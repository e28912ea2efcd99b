// SPDX-License-Identifier: Apache-2.0
import { beforeAll, describe, expect, it } from "vitest";
import { runFixture } from "./support.js";

describe("one loop for Node's timers, HTTP and LVGL", () => {
  let result: Record<string, unknown>;
  beforeAll(async () => {
    result = JSON.parse(await runFixture("loop.mjs")) as Record<string, unknown>;
  });

  it("lets all of them live", () => {
    expect(result.frames).toBeGreaterThan(0);
    expect(result.node).toBeGreaterThan(0);
    expect(result.lvgl).toBeGreaterThan(0);
  });

  it("runs microtasks after each of LVGL's runs", () => {
    expect(result.microtasks).toBe(true);
  });

  it("sleeps when nothing is due", () => {
    expect(result.armedAtRest).toBe(false);
  });

  it("starts again after it was closed", () => {
    expect(result.secondSession).toBe(true);
  });
});

describe("the end of the process", () => {
  it("comes by itself when only a memory display is open", async () => {
    expect(await runFixture("ending.mjs", { env: { ENDING: "drain" } })).toBe("");
  });

  it("comes by process.exit in full swing", async () => {
    expect(await runFixture("ending.mjs", { env: { ENDING: "exit" } })).toBe("");
  });

  it("may follow an exception nobody handles, which Node hears of", async () => {
    expect(await runFixture("ending.mjs", { env: { ENDING: "uncaught" } })).toContain("caught from a timer");
  });

  it("refuses a second thread", async () => {
    expect(await runFixture("ending.mjs", { env: { ENDING: "worker" } })).toBe("LVGL_OTHER_THREAD");
  });

  it("cleans up with a worker, three times over", async () => {
    expect(await runFixture("worker.mjs")).toBe("three lives");
  });
});
