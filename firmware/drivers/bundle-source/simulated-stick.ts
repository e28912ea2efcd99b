import type { BundleSource, WholeState } from "./contract.js";
import { stickInsertions } from "./stick-insertions.js";

/** A stick whose files are those of a folder of the desk. */
export interface SimulatedStick extends BundleSource<WholeState> {
  /** Puts a stick in; what was in is pulled out first. Resolves once the terminal could see its files. */
  plug(folder: string): Promise<void>;
  unplug(): void;
}

export function simulatedStick(): SimulatedStick {
  const { show, ...stick } = stickInsertions();
  return {
    ...stick,
    plug: (folder) => show(folder),
    unplug: () => void show(undefined),
  };
}
