import type { RemovableStorage } from "./contract.js";
import { insertions } from "./insertions.js";

/** A stick whose files are those of a folder of the desk. */
export interface SimulatedStorage extends RemovableStorage {
  /** Puts a stick in; what was in is pulled out first. Resolves once the terminal could see its files. */
  plug(folder: string): Promise<void>;
  unplug(): void;
}

export function simulatedStorage(): SimulatedStorage {
  const { show, ...storage } = insertions();
  return {
    ...storage,
    plug: (folder) => show(folder),
    unplug: () => void show(undefined),
  };
}
