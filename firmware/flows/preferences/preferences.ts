import { type ReadonlySignal, signal } from "@preact/signals-core";
import type { Logger } from "../../lib/log.js";
import { SETTINGS, type SettingKey, type Settings, settingsFrom } from "../../settings/schema.js";
import type { PreferenceRepository, WriteError } from "../../store/contract.js";

export interface Preferences {
  readonly settings: ReadonlySignal<Settings>;
  /** Reads the terminal's settings, and those of a professional when one is at work. */
  load(owner: string | undefined): Promise<void>;
  /** In force at once; written behind. */
  set<K extends SettingKey>(key: K, value: Settings[K]): Promise<void>;
}

const TERMINAL = "";

export function createPreferences(
  store: Pick<PreferenceRepository, "all" | "put">,
  log: Logger,
  onWriteError: (why: WriteError["kind"]) => void,
): Preferences {
  const settings = signal<Settings>(settingsFrom({}));
  let owner: string | undefined;
  let loads = 0;
  // What she set while the stored values were being read is newer than they are.
  let setMeanwhile: Partial<Settings> = {};
  return {
    settings,
    async load(who) {
      loads += 1;
      const mine = loads;
      setMeanwhile = {};
      owner = who;
      const [terminal, own] = await Promise.all([
        store.all(TERMINAL),
        who === undefined ? Promise.resolve({}) : store.all(who),
      ]);
      if (mine === loads) settings.value = { ...settingsFrom({ ...own, ...terminal }), ...setMeanwhile };
    },
    async set(key, value) {
      settings.value = { ...settings.peek(), [key]: value };
      setMeanwhile = { ...setMeanwhile, [key]: value };
      const whose = SETTINGS[key].scope === "terminal" ? TERMINAL : owner;
      if (whose === undefined) return;
      const put = await store.put(whose, key, value);
      if (put.ok) return;
      log.warn("settings.not-kept", { key, kind: put.error.kind });
      onWriteError(put.error.kind);
    },
  };
}
