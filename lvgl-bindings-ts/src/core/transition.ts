// SPDX-License-Identifier: Apache-2.0
import type { LvTransition } from "../raw/handles.js";
import { type StyleProperties, stylePropertyIds } from "../widgets/generated/style.js";
import { createTransition, type Easing } from "./animation.js";
import { Owned } from "./owned.js";

/** What a transition needs. Times are in milliseconds. */
export interface TransitionOptions {
  readonly properties: readonly (keyof StyleProperties)[];
  readonly duration: number;
  readonly delay?: number | undefined;
  /** Default 'linear'. */
  readonly easing?: Easing | undefined;
}

/** How properties glide when an object's state changes: a value of the style property `transition`. */
export class Transition extends Owned<LvTransition> {
  constructor(options: TransitionOptions) {
    const ids = options.properties.map(
      (name) => stylePropertyIds[name] as Parameters<typeof createTransition>[0][number],
    );
    super(createTransition(ids, options.easing ?? "linear", options.duration, options.delay ?? 0));
  }
}
