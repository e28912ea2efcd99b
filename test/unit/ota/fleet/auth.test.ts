import { describe, expect, it } from "vitest";
import { createAttempts } from "../../../../ota/fleet/auth/attempts.js";
import { hashPassword, isPassword, storedPassword } from "../../../../ota/fleet/auth/password.js";
import { createSessions } from "../../../../ota/fleet/auth/sessions.js";
import type { Clock, EpochMs } from "../../../../ota/lib/clock.js";

function handClock(): Clock & { pass(ms: number): void } {
  let now = 1_760_000_000_000;
  return {
    now: () => now as EpochMs,
    after: () => () => undefined,
    pass(ms) {
      now += ms;
    },
  };
}

const CHEAP = { N: 1_024, r: 8, p: 1 };

describe("the password", () => {
  it("is recognised, and nothing else is", async () => {
    const stored = await hashPassword("cabinet des lilas", CHEAP);
    expect(storedPassword.parse(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
    expect(await isPassword("cabinet des lilas", stored)).toBe(true);
    expect(await isPassword("cabinet des Lilas", stored)).toBe(false);
    expect(await isPassword("", stored)).toBe(false);
    expect(JSON.stringify(stored)).not.toContain("lilas");
  });

  it("is the same however its accents are typed", async () => {
    const stored = await hashPassword("tournée 2026", CHEAP);
    expect(await isPassword("tourne\u0301e 2026", stored)).toBe(true);
  });

  it("is never hashed twice to the same text", async () => {
    const [one, other] = await Promise.all([
      hashPassword("cabinet des lilas", CHEAP),
      hashPassword("cabinet des lilas", CHEAP),
    ]);
    expect(one.hash).not.toBe(other.hash);
  });
});

describe("sessions", () => {
  it("last while they are used, and end when left alone or closed", () => {
    const clock = handClock();
    const sessions = createSessions(clock);
    const secret = sessions.open();
    clock.pass(7 * 3_600_000);
    expect(sessions.uses(secret)).toBe(true);
    clock.pass(7 * 3_600_000);
    expect(sessions.uses(secret)).toBe(true);
    clock.pass(8 * 3_600_000 + 1);
    expect(sessions.uses(secret)).toBe(false);
    const other = sessions.open();
    sessions.close(other);
    expect(sessions.uses(other)).toBe(false);
    expect(sessions.uses("guessed")).toBe(false);
  });
});

describe("wrong answers", () => {
  it("make an address wait, twice as long each time, up to five minutes; others are not slowed", () => {
    const clock = handClock();
    const attempts = createAttempts(clock);
    const waits: number[] = [];
    for (let at = 0; at < 14; at += 1) {
      attempts.failed("10.0.0.9");
      waits.push(attempts.wait("10.0.0.9"));
    }
    expect(waits.slice(0, 7)).toEqual([0, 0, 0, 1_000, 2_000, 4_000, 8_000]);
    expect(waits.at(-1)).toBe(300_000);
    expect(attempts.wait("10.0.0.8")).toBe(0);
    clock.pass(300_000);
    expect(attempts.wait("10.0.0.9")).toBe(0);
    attempts.succeeded("10.0.0.9");
    attempts.failed("10.0.0.9");
    expect(attempts.wait("10.0.0.9")).toBe(0);
  });

  it("do not lock out for ever when the clock is set back", () => {
    const clock = handClock();
    const attempts = createAttempts(clock);
    for (let at = 0; at < 5; at += 1) attempts.failed("a");
    clock.pass(-10_000_000);
    expect(attempts.wait("a")).toBeLessThanOrEqual(300_000);
  });
});
