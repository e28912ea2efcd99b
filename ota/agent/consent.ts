import type { WaitReason } from "./contract.js";
import type { ServerSource, Update } from "./journal.js";
import type { State } from "./state.js";

/** What costs her money is not fetched before she said yes; on a free network the notes are there when she is asked. */
export function asksBeforeDownload(state: State, update: Update, source: ServerSource): boolean {
  const compelled = source.download === "forced" || source.update === "forced";
  return !update.accepted && !compelled && state.reasons.includes("metered");
}

/** Whether it may be installed as far as people go: she, or the policy, said yes, or nobody is asked. */
export function hasConsent({ accepted, source }: Update): boolean {
  return accepted || (source.kind === "server" && source.update === "forced");
}

/** What stands in the way of an installation that is wanted. The price of the network is no reason any more by then. */
export function waitReasons(state: State, { source }: Update): readonly WaitReason[] {
  const gate = state.reasons.filter((reason) => reason !== "metered");
  const outside = source.kind === "server" && source.update === "skip";
  return outside && !gate.includes("outside-window") ? [...gate, "outside-window"] : gate;
}
