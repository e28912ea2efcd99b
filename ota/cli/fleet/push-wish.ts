import type { Percent } from "../../fleet/rollout/plan.js";

/** What both servers need to know of a push. */
export interface PushWish {
  readonly path: string;
  readonly groups: readonly string[];
  readonly nextAt: Percent;
  readonly stopAt: Percent;
  readonly forced: boolean;
  /** Deltas from older versions to this bundle. */
  readonly deltas: readonly string[];
}
