// SPDX-License-Identifier: Apache-2.0
/** What JavaScript owns and LVGL only points at: styles, fonts, pictures, transitions. */
import { type LvOwned, release } from "../raw/handwritten.js";

const collected = new FinalizationRegistry<LvOwned>(release);

/**
 * Freed when the program holds it no more and no object uses it. `using` and `dispose()` only make that sooner: what an
 * object shows stays until the object is deleted or shows something else.
 */
export abstract class Owned<Handle extends LvOwned> {
  readonly handle: Handle;

  constructor(handle: Handle) {
    this.handle = handle;
    collected.register(this, handle, this);
  }

  /** Lets go now; safe to call twice. */
  dispose(): void {
    if (collected.unregister(this)) release(this.handle);
  }

  [Symbol.dispose](): void {
    this.dispose();
  }
}
