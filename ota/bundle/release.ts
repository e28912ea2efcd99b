import type { ArtefactKind } from "./contract.js";

/** What a release says of itself. */
export interface Release {
  readonly compatible: string;
  /** See `isVersion`. */
  readonly version: string;
  readonly kind: ArtefactKind;
  /** French, for the nurse; may be empty. */
  readonly notes: string;
  /** ISO 8601 instant, UTC, after which it is refused. */
  readonly notAfter?: string;
  /** How a RAUC bundle holds its images: `stored` as they are, which deltas are made from. Compressed when absent. */
  readonly images?: "compressed" | "stored";
}
