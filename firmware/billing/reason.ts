import { fr } from "./french.js";
import type { Reason } from "./types.js";

/** A reason with its sentence set in French typography. Made once at load for fixed sentences. */
export function reason(rule: string, text: string, article?: string, source?: string): Reason {
  return { rule, text: fr(text), article, source };
}
