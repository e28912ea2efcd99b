/** « Pansement d’escarre (profonde, lourd) »: the act, and under it what makes it that one. */
export function splitLabel(label: string): { readonly act: string; readonly detail: string } {
  const at = label.search(/ \(|, /);
  if (at < 0) return { act: label, detail: "" };
  const rest = label.slice(at).replace(/^, /, "").replace(/^ \(/, "");
  return { act: label.slice(0, at), detail: label.charAt(at) === " " ? rest.replace(/\)$/, "") : rest };
}
