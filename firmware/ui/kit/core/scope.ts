import { effect, untracked } from "@preact/signals-core";

/** A fixed value, or a function that reads signals and is followed for as long as its owner lives. */
export type Live<T> = T | (() => T);

/** What ends together: the effects, timers and names of a screen, an overlay or a recycled row. */
export interface Scope {
  own(end: () => void): void;
  /** Ends everything owned, last first. Safe to call twice. */
  dispose(): void;
}

let current: Scope | undefined;

function makeScope(): Scope {
  let owned: (() => void)[] = [];
  let ended = false;
  return {
    own(end) {
      if (ended) end();
      else owned.push(end);
    },
    dispose() {
      ended = true;
      const ending = owned.reverse();
      owned = [];
      for (const end of ending) end();
    },
  };
}

/** Runs `build` with a new scope as the owner of all that it binds; the scope also ends with its outer scope. */
export function withScope<T>(build: (scope: Scope) => T): { readonly scope: Scope; readonly result: T } {
  const outer = current;
  const scope = makeScope();
  outer?.own(() => scope.dispose());
  return { scope, result: inScope(scope, () => build(scope)) };
}

/** Same, for a scope that must outlive the code that opens it (an overlay opened by a touch). */
export function withRootScope<T>(build: (scope: Scope) => T): { readonly scope: Scope; readonly result: T } {
  const scope = makeScope();
  return { scope, result: inScope(scope, () => build(scope)) };
}

export function inScope<T>(scope: Scope, build: () => T): T {
  const outer = current;
  current = scope;
  try {
    return untracked(build);
  } finally {
    current = outer;
  }
}

/** @throws Error outside of a screen, an overlay or a row being built: a binding without an owner would never end. */
export function currentScope(): Scope {
  if (current === undefined) throw new Error("widgets are built inside a screen, an overlay or a row");
  return current;
}

/** Runs `end` when the screen, overlay or row being built goes away. */
export function onDispose(end: () => void): void {
  currentScope().own(end);
}

/** Reads a live value now. */
export function read<T>(live: Live<T>): T {
  return typeof live === "function" ? (live as () => T)() : live;
}

/** Applies a value now and again whenever it really changes. */
export function watch<T>(live: Live<T>, apply: (value: T) => void): void {
  if (typeof live !== "function") {
    apply(live);
    return;
  }
  const scope = currentScope();
  let first = true;
  let last: T | undefined;
  scope.own(
    effect(() => {
      const value = (live as () => T)();
      if (!first && Object.is(value, last)) return;
      first = false;
      last = value;
      inScope(scope, () => apply(value));
    }),
  );
}
