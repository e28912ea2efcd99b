import { type Watched, watched } from "../../lib/watched.js";
import type { Camera } from "./contract.js";

/** A camera before which the bench holds codes. */
export interface SimulatedCamera extends Camera {
  /** Whether somebody looks through it. */
  readonly use: Watched<"looking" | "idle">;
  /** Holds a code before it: whoever looks reads it. False when nobody looks. */
  show(text: string): boolean;
}

export function simulatedCamera(): SimulatedCamera {
  const use = watched<"looking" | "idle">("idle", (a, b) => a === b);
  let looking: ((text: string | undefined) => void) | undefined;
  return {
    use,
    scan(signal) {
      looking?.(undefined);
      return new Promise((resolve) => {
        const end = (text: string | undefined): void => {
          signal.removeEventListener("abort", leave);
          looking = undefined;
          use.set("idle");
          resolve(text);
        };
        const leave = (): void => end(undefined);
        looking = end;
        use.set("looking");
        if (signal.aborted) leave();
        else signal.addEventListener("abort", leave, { once: true });
      });
    },
    show(text) {
      const seen = looking;
      seen?.(text);
      return seen !== undefined;
    },
  };
}
