import { renameSync, statSync } from "node:fs";
import { pino } from "pino";
import { type LogFields, type Logger, redact } from "./log.js";

/** Size in bytes past which a log file is set aside as `.1` when the program starts. */
const ROTATE_AT = 1_000_000;

/** A logger whose last lines are on disk once `close` resolved. */
export interface FileLogger extends Logger {
  close(): Promise<void>;
}

/** Sees each line once it is redacted; the bench shows them live. */
export type LogListener = (line: { readonly level: string; readonly event: string; readonly text: string }) => void;

/**
 * Structured log to a file (pino, because it is the standard of its kind and never blocks). Values pass through
 * `redact` before they are written, so that a NIR that slipped into an error text does not reach the disk.
 * @param path file to append to; its folder exists.
 */
export function fileLogger(path: string, listener?: LogListener): FileLogger {
  rotate(path);
  const file = pino.destination({ dest: path, sync: false });
  const sink = pino({ base: null, level: "debug" }, file);
  const write =
    (level: "debug" | "info" | "warn" | "error") =>
    (event: string, fields: LogFields = {}): void => {
      const clean: Record<string, string | number | boolean | undefined> = {};
      for (const [key, value] of Object.entries(fields)) clean[key] = typeof value === "string" ? redact(value) : value;
      sink[level](clean, event);
      listener?.({ level, event, text: Object.keys(clean).length === 0 ? "" : JSON.stringify(clean) });
    };
  return {
    debug: write("debug"),
    info: write("info"),
    warn: write("warn"),
    error: write("error"),
    close: () =>
      new Promise((resolve) => {
        file.once("close", resolve);
        file.end();
      }),
  };
}

function rotate(path: string): void {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > ROTATE_AT) renameSync(path, `${path}.1`);
}
