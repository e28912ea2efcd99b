import type { Camera } from "./contract.js";

/** A camera before which the bench holds codes. */
export interface SimulatedCamera extends Camera {
  /** Holds a code before it: whoever looks reads it. False when nobody looks. */
  show(text: string): boolean;
}

export function simulatedCamera(): SimulatedCamera {
  let looking: ((text: string | undefined) => void) | undefined;
  return {
    scan(signal) {
      looking?.(undefined);
      return new Promise((resolve) => {
        const end = (text: string | undefined): void => {
          signal.removeEventListener("abort", leave);
          looking = undefined;
          resolve(text);
        };
        const leave = (): void => end(undefined);
        looking = end;
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
