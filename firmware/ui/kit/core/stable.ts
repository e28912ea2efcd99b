/**
 * A reading that keeps giving the same object while what it holds is the same: a list is rebuilt when a line changes, not
 * at each tick of what surrounds it. For plain JSON values.
 */
export function stable<T>(reading: () => T): () => T {
  let kept: { readonly value: T; readonly text: string } | undefined;
  return () => {
    const value = reading();
    const text = JSON.stringify(value);
    if (kept === undefined || kept.text !== text) kept = { value, text };
    return kept.value;
  };
}
