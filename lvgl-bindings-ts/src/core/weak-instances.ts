// SPDX-License-Identifier: Apache-2.0

/** Instances by handle, held only as long as the program holds them: the same handle is the same instance meanwhile. */
export class WeakInstances<Handle extends number, Instance extends object> {
  readonly #known = new Map<Handle, WeakRef<Instance>>();
  readonly #collected = new FinalizationRegistry<Handle>((handle) => {
    // Another instance may have taken its place since.
    if (this.#known.get(handle)?.deref() === undefined) this.#known.delete(handle);
  });

  add(handle: Handle, instance: Instance): void {
    this.#known.set(handle, new WeakRef(instance));
    this.#collected.register(instance, handle);
  }

  get(handle: Handle): Instance | undefined {
    return this.#known.get(handle)?.deref();
  }
}
