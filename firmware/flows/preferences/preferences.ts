import { type ReadonlySignal, signal } from "@preact/signals-core";
import type { Logger } from "../../lib/log.js";
import { SETTINGS, type SettingKey, type Settings, settingsFrom } from "../../settings/schema.js";
import type { PreferenceRepository } from "../../store/contract.js";

export interface Preferences {
  readonly settings: ReadonlySignal<Settings>;
  /** Reads the terminal's settings, and those of a professional when one is at work. */
  load(owner: string | undefined): Promise<void>;
  /** In force at once; written behind. */
  set<K extends SettingKey>(key: K, value: Settings[K]): Promise<void>;
}

const TERMINAL = "";

export function createPreferences(store: PreferenceRepository, log: Logger): Preferences {
  const settings = signal<Settings>(settingsFrom({}));
  let owner: string | undefined;
  let loads = 0;
  return {
    settings,
    async load(who) {
      loads += 1;
      const mine = loads;
      owner = who;
      const [terminal, own] = await Promise.all([
        store.all(TERMINAL),
        who === undefined ? Promise.resolve({}) : store.all(who),
      ]);
      if (mine === loads) settings.value = settingsFrom({ ...own, ...terminal });
    },
    async set(key, value) {
      settings.value = { ...settings.peek(), [key]: value };
      const whose = SETTINGS[key].scope === "terminal" ? TERMINAL : owner;
      if (whose === undefined) return;
      const put = await store.put(whose, key, value);
      if (!put.ok) log.warn("settings.not-kept", { key, kind: put.error.kind });
    },
  };
}
