/** What this PC keeps of a terminal that it was paired with. */
export interface StoredPairing {
  /** Name of the pairing, 32 hexadecimal digits. */
  readonly pcId: string;
  /** 32 bytes, hexadecimal. Secret. */
  readonly key: string;
  /** `pending`: the terminal's answer has not come back; it may know this PC all the same. */
  readonly state: "pending" | "paired";
  /** When it was asked for, ISO 8601. */
  readonly at: string;
}

/** Where pairings are kept. Nothing is ever removed by the library: a pulled cable must not cost a pairing. */
export interface KeyStore {
  list(): Promise<readonly StoredPairing[]>;
  /** Adds or replaces the pairing of this `pcId`. Resolves once it is safe on the disk. */
  put(pairing: StoredPairing): Promise<void>;
}
