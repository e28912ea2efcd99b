// SPDX-License-Identifier: Apache-2.0
/** Animations of the object-oriented layer. */
import { lv_anim_is_paused, lv_anim_pause, lv_anim_resume } from "../raw/generated/anim.js";
import type { LvAnim } from "../raw/handles.js";
import { type AnimationOptions, isAnimationRunning, startAnimation, stopAnimation } from "./animation.js";
import type { Obj } from "./obj.js";

/** What an animation needs. Times are in milliseconds. */
export interface AnimateOptions extends Omit<AnimationOptions, "target"> {
  /** The animation ends when this object is deleted. Needed when `apply` names a property. */
  readonly target?: Obj | undefined;
}

/** A value on its way. */
export class Animation {
  readonly handle: LvAnim;
  /** Resolves when it is over for any reason: at its end, stopped, target deleted. */
  readonly ended: Promise<void>;

  constructor(options: AnimateOptions) {
    const { target, onEnded, ...rest } = options;
    const { promise, resolve } = withResolvers();
    this.ended = promise;
    this.handle = startAnimation({
      ...rest,
      ...(target ? { target: target.handle } : {}),
      onEnded: () => {
        resolve();
        onEnded?.();
      },
    });
  }

  get running(): boolean {
    return isAnimationRunning(this.handle);
  }

  /** Whether it stands still for a while. */
  get paused(): boolean {
    return this.running && lv_anim_is_paused(this.handle);
  }

  /** Stays where it is until `resume()`. */
  pause(): void {
    if (this.running) lv_anim_pause(this.handle);
  }

  /** Goes on. */
  resume(): void {
    if (this.running) lv_anim_resume(this.handle);
  }

  /** Ends it where it stands; false when it was over already. */
  stop(): boolean {
    return stopAnimation(this.handle);
  }

  [Symbol.dispose](): void {
    this.stop();
  }
}

/** Starts an animation: `animate({ target: card, apply: "translate_y", from: 40, to: 0, duration: 160 })`. */
export function animate(options: AnimateOptions): Animation {
  return new Animation(options);
}

function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve: () => void = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
