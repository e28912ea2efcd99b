import { createHash, randomBytes } from "node:crypto";
import type { Clock, EpochMs } from "../../lib/clock.js";

/** Who is logged in on the page. In memory: a restarted server asks for the password again. */
export interface Sessions {
  /** Opens a session; the returned secret goes into the cookie and is kept here only as a hash. */
  open(): string;
  /** True when the secret is of an open session, which is then good for another while. */
  uses(secret: string): boolean;
  close(secret: string): void;
}

/** A page left alone that long asks for the password again. */
const IDLE_MS = 8 * 3_600_000;
const MOST_SESSIONS = 32;

export function createSessions(clock: Clock): Sessions {
  const open = new Map<string, EpochMs>();
  const keyOf = (secret: string): string => createHash("sha256").update(secret).digest("hex");
  return {
    open() {
      const secret = randomBytes(32).toString("base64url");
      open.set(keyOf(secret), clock.now());
      // Map keeps the order of insertion, and `uses` inserts again: the first is the one left alone the longest.
      for (const key of [...open.keys()].slice(0, Math.max(0, open.size - MOST_SESSIONS))) open.delete(key);
      return secret;
    },
    uses(secret) {
      const key = keyOf(secret);
      const seen = open.get(key);
      open.delete(key);
      if (seen === undefined || clock.now() - seen > IDLE_MS) return false;
      open.set(key, clock.now());
      return true;
    },
    close: (secret) => void open.delete(keyOf(secret)),
  };
}
