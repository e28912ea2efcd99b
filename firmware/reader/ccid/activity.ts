/**
 * What the screen may tell of a reader. No byte of an exchange is in it.
 *
 * `working` and `idle` frame each command that waits for the card; `refused`: the host wanted a card that the terminal
 * itself holds.
 */
export type CcidActivity =
  | { readonly kind: "attached" | "detached" }
  | { readonly kind: "powered" | "released" }
  | { readonly kind: "working" | "idle" }
  | { readonly kind: "refused" };
