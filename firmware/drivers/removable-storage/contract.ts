/** A file at the top of a stick. */
export interface StoredFile {
  /** As the stick calls it: anybody may have written it. */
  readonly name: string;
  /** Absolute; readable for as long as the stick is in. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}

export type StorageState =
  | { readonly kind: "empty" }
  /** Files at its top, by name; links, folders and devices are left out. A stick that is put in again is another insertion. */
  | { readonly kind: "plugged"; readonly insertion: number; readonly files: readonly StoredFile[] }
  /** Something is in, and its files cannot be listed. `detail` is English, for the log. */
  | { readonly kind: "unreadable"; readonly insertion: number; readonly detail: string };

/** A USB stick, or a disk that a cable makes of a computer. One at a time: what comes second waits for the first to leave. */
export interface RemovableStorage {
  state(): StorageState;
  /** Called at each insertion and each removal, after it; never inside `subscribe`. */
  subscribe(listener: (state: StorageState) => void): () => void;
}
