import type { Result } from "../../lib/result.js";

/** What comes along a serial line. */
export interface SerialListener {
  /** Bytes of the host, as they come. They are the listener's during the call only. */
  heard(bytes: Uint8Array): void;
  /** The last host has closed its end. Another one may open it later, which is told by what it says. */
  left(): void;
}

/** A serial line with a host at the other end, or none. */
export interface SerialLine {
  /** What the host opens, such as `/dev/pts/3`. */
  readonly path: string;
  /**
   * Never waits: what the host does not read yet is kept, up to a bound, and forgotten when it leaves. To nobody, and beyond
   * the bound, nothing is sent: whole writes are left out, never parts of one.
   */
  write(bytes: Uint8Array): void;
  /** Drops what the host has not read yet. */
  forget(): void;
  /** Safe to call twice. Nothing is heard afterwards. */
  close(): void;
}

export type OpenSerialLine = (
  listener: SerialListener,
) => Result<SerialLine, { readonly kind: "no-line"; readonly cause: string }>;
