import type { Log } from "../lib/log.js";

/** One line an event on stderr, for a terminal and for a service manager's journal. */
export const lineLog: Log = {
  info: (fields, message) => write("info", fields, message),
  warn: (fields, message) => write("warn", fields, message),
};

function write(level: string, fields: Readonly<Record<string, unknown>>, message: string): void {
  const told = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) =>
        ` ${name}=${typeof value === "string" ? JSON.stringify(value) : String(JSON.stringify(value))}`,
    );
  process.stderr.write(`${new Date().toISOString()} ${level} ${message}${told.join("")}\n`);
}
