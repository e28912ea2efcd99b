import type { Result } from "../../lib/result.js";

/** A file that may be a bundle. */
export interface StoredFile {
  /** On a stick anybody may have written it. */
  readonly name: string;
  /** Absolute; readable for as long as the source shows it. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}

/** Of what comes whole. */
export type WholeState =
  | { readonly kind: "empty" }
  /** Plain files, by name; links, folders and devices are left out. What comes again is another insertion. */
  | { readonly kind: "plugged"; readonly insertion: number; readonly files: readonly StoredFile[] }
  /** Something is there, and its files cannot be listed. `detail` is English, for the log. */
  | { readonly kind: "unreadable"; readonly insertion: number; readonly detail: string };

export type SourceState =
  | WholeState
  /** The first `received` of `size` bytes are here. Who gives them may be cut off: no more need ever come. */
  | { readonly kind: "coming"; readonly received: number; readonly size: number };

/** What the terminal made of a file; `code` is the stable one that the screen shows. */
export type Verdict = { readonly kind: "offered" } | { readonly kind: "refused"; readonly code: string };

/** Where an update may come from without a network. One thing at a time: a stick, or what a PC gave over the cable. */
export interface BundleSource<State extends SourceState = SourceState> {
  state(): State;
  /** Called at each arrival, each departure and each piece, after it; never inside `subscribe`. */
  subscribe(listener: (state: State) => void): () => void;
  /** What the terminal made of a file that is shown, for whoever brought it. A stick has nobody to tell. */
  judged(path: string, verdict: Verdict): void;
  /** The terminal is done with a file: taken, or refused. What it keeps itself goes; a stick is not its own to change. */
  discard(path: string): Promise<void>;
}

/** A bundle by its content: a PC gives no name. */
export interface GivenBundle {
  /** Of all its bytes: 64 lower-case hexadecimal digits. */
  readonly sha256: string;
  /** Bytes, 1 at least. */
  readonly size: number;
}

export type GivingFailure =
  /** Larger than any bundle of this terminal. */
  | { readonly kind: "too-large" }
  | { readonly kind: "disk-full" }
  /** The bytes do not follow those that are here. */
  | { readonly kind: "wrong-offset"; readonly received: number }
  /** There are none, or more than was announced. */
  | { readonly kind: "wrong-length" }
  /** All bytes came, and they are not the announced content: none of them was kept. */
  | { readonly kind: "wrong-hash" }
  | { readonly kind: "io"; readonly detail: string };

/** A source that is filled piece by piece by somebody who may be cut off at any moment. */
export interface BundleInbox extends BundleSource {
  /** Bytes of this bundle that are here and outlive a power cut; `size` once it is whole. Changes nothing. */
  received(bundle: GivenBundle): Promise<Result<number, GivingFailure>>;
  /**
   * Takes the bytes from `offset`, which is what `received` told; the first of another bundle have whatever was here forgotten.
   * Whole and of the announced hash, it is shown. @returns bytes that are here
   */
  write(bundle: GivenBundle, offset: number, bytes: Uint8Array): Promise<Result<number, GivingFailure>>;
  /** What the terminal made of this bundle, also once it is discarded; undefined until it did, and when it is given again. */
  verdict(bundle: GivenBundle): Verdict | undefined;
}
