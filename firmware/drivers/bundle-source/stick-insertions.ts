import { watched } from "../../lib/watched.js";
import type { BundleSource, WholeState } from "./contract.js";
import { filesAt } from "./stick-files.js";

/** What both ways of coming by a stick have in common: a folder that is there, then not. */
export interface StickInsertions extends BundleSource<WholeState> {
  /** The folder in sight from now on; undefined: none. Resolves once its files are listed. Asked again, the same is a new insertion. */
  show(folder: string | undefined): Promise<void>;
}

export function stickInsertions(): StickInsertions {
  const state = watched<WholeState>({ kind: "empty" }, (a, b) => a === b || (a.kind === "empty" && b.kind === "empty"));
  let shown = 0;
  return {
    state: state.get,
    subscribe: state.subscribe,
    judged: () => undefined,
    discard: () => Promise.resolve(),
    async show(folder) {
      shown += 1;
      const insertion = shown;
      state.set({ kind: "empty" });
      if (folder === undefined) return;
      const files = await filesAt(folder);
      // Pulled out meanwhile.
      if (shown !== insertion) return;
      state.set(
        files.ok
          ? { kind: "plugged", insertion, files: files.value }
          : { kind: "unreadable", insertion, detail: files.error },
      );
    },
  };
}
