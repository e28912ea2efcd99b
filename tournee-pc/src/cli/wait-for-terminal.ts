import { setTimeout as sleep } from "node:timers/promises";
import { isApplication } from "../client/connection.js";
import type { CardTransport } from "../client/transport.js";

/** PC/SC notices a pulled card some tenths of a second late: what it says at once is not yet true. */
const NOTICE_MS = 300;

/** Resolves with whether a terminal is there before the time is over. */
export async function waitForTerminal(transport: CardTransport, seconds: number): Promise<boolean> {
  const over = new AbortController();
  const end = sleep(seconds * 1000, "over" as const, { signal: over.signal }).catch(() => "over" as const);
  await sleep(Math.min(NOTICE_MS, seconds * 1000));
  try {
    for (;;) {
      const change = transport.nextChange();
      const readers = await transport.readers();
      if (readers.ok && readers.value.some(({ atr }) => atr !== undefined && isApplication(atr))) return true;
      if ((await Promise.race([change, end])) === "over") return false;
    }
  } finally {
    over.abort();
  }
}
