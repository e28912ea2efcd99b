import type { Milliseconds } from "../../lib/clock.js";

const CLOCK = /^(\d{1,3}):([0-5]\d):([0-5]\d)$/;
const PERIOD = /^P(?:(\d{1,3})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,8})S)?)?$/;

/**
 * How long a server says to wait: `HH:MM:SS`, or from a day on an ISO 8601 period (`P1DT12H`).
 * @returns undefined for anything else, and for months and years, which have no fixed length.
 */
export function parseDuration(text: string): Milliseconds | undefined {
  const clock = CLOCK.exec(text);
  if (clock !== null) return total(0, clock[1], clock[2], clock[3]);
  const period = PERIOD.exec(text);
  if (period === null || text.endsWith("P") || text.endsWith("T")) return undefined;
  return total(Number(period[1] ?? 0), period[2], period[3], period[4]);
}

/** `HH:MM:SS` under a day, an ISO 8601 period from there on; whole seconds. */
export function formatDuration(duration: Milliseconds): string {
  const seconds = Math.floor(duration / 1000);
  if (seconds >= 86_400) return `PT${seconds}S`;
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}

function total(days: number, hours = "0", minutes = "0", seconds = "0"): Milliseconds {
  return (((days * 24 + Number(hours)) * 60 + Number(minutes)) * 60_000 + Number(seconds) * 1000) as Milliseconds;
}
