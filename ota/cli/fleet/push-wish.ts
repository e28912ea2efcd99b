import type { Percent } from "../../fleet/rollout/plan.js";

/** What both servers need to know of a push. */
export interface PushWish {
  readonly path: string;
  readonly groups: readonly string[];
  readonly nextAt: Percent;
  readonly stopAt: Percent;
  readonly forced: boolean;
  /** The terminal's user agrees first. */
  readonly confirm: boolean;
  /** When it may be installed, `22:00-06:00`; any time when absent. */
  readonly window: string | undefined;
  /** Deltas from older versions to this bundle. */
  readonly deltas: readonly string[];
}
