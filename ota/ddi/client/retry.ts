import type { Clock, Milliseconds } from "../../lib/clock.js";
import type { Result } from "../../lib/result.js";

/** How often and how far apart a request is tried again. */
export interface RetryPolicy {
  /** Tries in all, the first included. */
  readonly attempts: number;
  /** Longest wait after the first failure; doubles with each. */
  readonly first: Milliseconds;
  /** Longest wait of all, a server's `Retry-After` aside. */
  readonly longest: Milliseconds;
  /** A server that asks for more than this ends the call: the caller polls later instead of holding on. */
  readonly longestAsked: Milliseconds;
}

export const DEFAULT_RETRY: RetryPolicy = {
  attempts: 8,
  first: 1_000 as Milliseconds,
  longest: 60_000 as Milliseconds,
  longestAsked: 600_000 as Milliseconds,
};

/** What waiting needs: time, chance in [0, 1[ and a way to stop. */
export interface Patience {
  readonly clock: Clock;
  readonly random: () => number;
  readonly policy: RetryPolicy;
}

/** A failure as the retry loop sees it. */
export interface Retriable {
  readonly kind: string;
  readonly retryAfter?: Milliseconds;
}

/**
 * The wait before try number `attempt + 1` (from 1): between half and the whole of a doubling length, so that a fleet that
 * fell together does not come back together. A server's `Retry-After` is the least waited.
 * @returns undefined when nothing is to be tried any more.
 */
export function nextDelay(attempt: number, failure: Retriable, patience: Patience): Milliseconds | undefined {
  const { attempts, first, longest, longestAsked } = patience.policy;
  if (attempt >= attempts) return undefined;
  const spread = (0.5 + patience.random() / 2) * Math.min(longest, first * 2 ** (attempt - 1));
  const asked = failure.retryAfter ?? 0;
  if (asked > longestAsked) return undefined;
  return (asked > 0 ? asked + spread : spread) as Milliseconds;
}

/** Whether the same request may fare better in a while. */
export function isPassing(failure: Retriable): boolean {
  return failure.kind === "unreachable" || failure.kind === "busy" || failure.kind === "server";
}

/** Tries until something else than a passing failure comes, the tries are used up, or `signal` fires. */
export async function retrying<T, E extends Retriable>(
  attempt: () => Promise<Result<T, E>>,
  patience: Patience,
  signal: AbortSignal | undefined,
): Promise<Result<T, E>> {
  for (let count = 1; ; count += 1) {
    const result = await attempt();
    if (result.ok || !isPassing(result.error) || signal?.aborted === true) return result;
    const delay = nextDelay(count, result.error, patience);
    if (delay === undefined || !(await wait(delay, patience.clock, signal))) return result;
  }
}

/** Waits; false when `signal` fired before the end. */
export function wait(delay: Milliseconds, clock: Clock, signal: AbortSignal | undefined): Promise<boolean> {
  return new Promise((resolve) => {
    if (signal?.aborted === true) return resolve(false);
    const forget = clock.after(delay, () => {
      signal?.removeEventListener("abort", stop);
      resolve(true);
    });
    const stop = (): void => {
      forget();
      resolve(false);
    };
    signal?.addEventListener("abort", stop, { once: true });
  });
}

/** `Retry-After` in seconds or as an HTTP date (RFC 9110, 10.2.3). */
export function parseRetryAfter(header: string | undefined, clock: Clock): Milliseconds | undefined {
  if (header === undefined) return undefined;
  if (/^\d{1,9}$/.test(header)) return (Number(header) * 1000) as Milliseconds;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : (Math.max(0, date - clock.now()) as Milliseconds);
}
