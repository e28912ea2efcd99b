import type { PlainDate } from "../lib/dates.js";

/** What the terminal says of itself (REG-07): versions, places and sizes, nothing of anyone's. */
export interface DeviceFacts {
  /** The board. */
  readonly model: string;
  readonly serial: string;
  readonly version: string;
  /** The half of the memory that this program runs from; undefined on a board that has no two. */
  readonly slot: "A" | "B" | undefined;
  /** The day the reference tables were made; undefined: the program's own prices. */
  readonly tables: PlainDate | undefined;
  /** The day the conventions were imported; undefined: none ever was. */
  readonly conventions: PlainDate | undefined;
  /** Bytes; undefined where they cannot be told. */
  readonly storage: { readonly free: number; readonly total: number } | undefined;
}

/** Where the facts come from: the board and what is open. */
export interface Device {
  facts(): Promise<DeviceFacts>;
}
