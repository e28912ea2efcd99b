import type { Action, ActionStatus, ToldFeedback } from "../contract.js";

/** Whether nothing more is to come of it. */
export function isEnd(status: ActionStatus): boolean {
  return status === "finished" || status === "error" || status === "canceled";
}

/**
 * The state after a feedback on the deployment, as hawkBit has it (`DataConversionHelper`, DDI documentation). An action that
 * is being cancelled stays so until it ends: what was installed before the cancellation came is a success all the same.
 */
export function afterFeedback({ status, mode }: Action, { execution, finished }: ToldFeedback): ActionStatus {
  if (execution === "closed") return finished === "failure" ? "error" : "finished";
  if (execution === "canceled") return "canceled";
  if (execution === "downloaded" && mode === "download-only") return "finished";
  if (status === "canceling") return status;
  switch (execution) {
    case "download":
    case "downloaded":
      return execution;
    case "rejected":
      return "warning";
    case "proceeding":
    case "scheduled":
    case "resumed":
      return "running";
  }
}

/**
 * The state after a feedback on the cancellation (hawkBit's `generateActionCancelStatus`): `closed` accepts it, `rejected`
 * brings the deployment back, and `canceled`, against its name, completes nothing.
 */
export function afterCancelFeedback({ status }: Action, { execution, finished }: ToldFeedback): ActionStatus {
  if (execution === "closed") return finished === "failure" ? "error" : "canceled";
  if (execution === "rejected") return "running";
  return status;
}
