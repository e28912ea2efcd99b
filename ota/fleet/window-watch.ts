import type { Action, DeviceId, Fleet } from "../ddi/server/contract.js";
import { formatWindow, type MaintenanceWindow, nextEdge } from "../ddi/server/terms.js";
import type { Clock, Milliseconds } from "../lib/clock.js";

/** The window that a terminal needs to go on: its file is there, and it is not installed yet. */
export function awaitedWindow({ status, terms }: Action): MaintenanceWindow | undefined {
  return status === "downloaded" ? terms?.window : undefined;
}

/** Tells when what terminals wait for changes by the clock alone: no terminal says a word then. */
export interface WindowWatch {
  /** What these are at may have changed. */
  look(devices: Iterable<DeviceId>): void;
  /** Nobody wants to know any more. */
  rest(): void;
}

/** One timer, set to the next edge of the windows that are waited for; none while none is. */
export function createWindowWatch(
  fleet: Fleet,
  clock: Clock,
  onEdge: (devices: readonly DeviceId[]) => void,
): WindowWatch {
  const waiting = new Map<DeviceId, MaintenanceWindow>();
  let armed = "";
  let disarm = (): void => undefined;

  const arm = (): void => {
    const windows = new Map([...waiting.values()].map((window) => [formatWindow(window), window]));
    const wanted = [...windows.keys()].sort().join();
    if (wanted === armed) return;
    disarm();
    armed = wanted;
    if (windows.size === 0) return;
    const now = clock.now();
    const edge = Math.min(...[...windows.values()].map((window) => nextEdge(window, now)));
    disarm = clock.after((edge - now) as Milliseconds, () => {
      armed = "";
      onEdge([...waiting.keys()]);
      arm();
    });
  };

  return {
    look(devices) {
      for (const id of devices) {
        const [active] = fleet.device(id)?.active ?? [];
        const action = active === undefined ? undefined : fleet.action(active);
        const window = action === undefined ? undefined : awaitedWindow(action);
        if (window === undefined) waiting.delete(id);
        else waiting.set(id, window);
      }
      arm();
    },
    rest() {
      waiting.clear();
      arm();
    },
  };
}
