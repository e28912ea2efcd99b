import type { UpdateStatus } from "../../../ota/agent/contract.js";
import type { Action, Fleet } from "../../../ota/ddi/server/contract.js";

/** Until the server knows that the action came to this. */
export const reached = (fleet: Fleet, action: () => Action | undefined, status: Action["status"]): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (action()?.status === status) resolve();
    };
    fleet.subscribe(look);
    look();
  });

/** Until the agent's user is shown this; what is shown then. */
export const shown = (
  agent: { readonly status: UpdateStatus; onChange(listener: () => void): () => void },
  state: UpdateStatus["state"],
): Promise<UpdateStatus> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (agent.status.state === state) resolve(agent.status);
    };
    agent.onChange(look);
    look();
  });
