import { describe, expect, test } from "vitest";
import { createPreferences } from "../../../firmware/flows/preferences/preferences.js";
import { silentLogger } from "../../../firmware/lib/log.js";
import { err, ok } from "../../../firmware/lib/result.js";
import { SETTINGS, settingsFrom } from "../../../firmware/settings/schema.js";

describe("the settings in force", () => {
  test("are the defaults where nothing legal is stored", () => {
    const defaults = settingsFrom({});
    for (const [key, spec] of Object.entries(SETTINGS)) expect(defaults).toHaveProperty(key, spec.default);
    expect(settingsFrom({ theme: "rose", textScale: 110, atHome: "yes", sleepAfterMinutes: 16, unknown: 1 })).toEqual(
      defaults,
    );
  });

  test("are the stored ones where they fit", () => {
    expect(settingsFrom({ theme: "nuit", sleepAfterMinutes: 15, defaultPayment: "especes" })).toMatchObject({
      theme: "nuit",
      sleepAfterMinutes: 15,
      defaultPayment: "especes",
    });
  });
});

describe("preferences", () => {
  /** A memory whose answers come when they are let. */
  function slowMemory(stored: Readonly<Record<string, Record<string, unknown>>>) {
    const waiting: (() => void)[] = [];
    return {
      all: (owner: string) =>
        new Promise<Readonly<Record<string, unknown>>>((resolve) => {
          waiting.push(() => resolve(stored[owner] ?? {}));
        }),
      put: async () => ok(undefined),
      async answer() {
        for (const let_ of waiting.splice(0)) let_();
        await new Promise((resolve) => setImmediate(resolve));
      },
    };
  }
  const never = (): never => {
    throw new Error("nothing failed");
  };

  test("what is set while they are read is newer than what is read", async () => {
    const memory = slowMemory({ "": { theme: "nuit", textScale: 150 } });
    const preferences = createPreferences(memory, silentLogger, never);
    const loading = preferences.load(undefined);
    await preferences.set("theme", "soleil");
    await memory.answer();
    await loading;
    expect(preferences.settings.peek()).toMatchObject({ theme: "soleil", textScale: 150 });
  });

  test("the settings of another professional do not come back late", async () => {
    const memory = slowMemory({ claire: { atHome: false }, marie: { showRecap: true } });
    const preferences = createPreferences(memory, silentLogger, never);
    const loads = [preferences.load("claire"), preferences.load("marie")];
    await memory.answer();
    await Promise.all(loads);
    expect(preferences.settings.peek()).toMatchObject({ atHome: true, showRecap: true });
  });

  test("a setting that is not written is in force and is told", async () => {
    const told: string[] = [];
    const full = { all: async () => ({}), put: async () => err({ kind: "disk-full" } as const) };
    const preferences = createPreferences(full, silentLogger, (why) => told.push(why));
    await preferences.set("theme", "nuit");
    expect(preferences.settings.peek().theme).toBe("nuit");
    expect(told).toEqual(["disk-full"]);
  });
});
