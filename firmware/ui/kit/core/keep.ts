/**
 * A view of a state that may be gone already: while a screen is leaving, its bindings still run once, and the flow has
 * moved on. Gives the last value there was.
 * @throws Error when there has never been one: the screen was shown in a state that is not its own
 */
export function keep<T>(reading: () => T | undefined): () => T {
  let last = reading();
  return () => {
    last = reading() ?? last;
    if (last === undefined) throw new Error("this screen was shown without its state");
    return last;
  };
}
