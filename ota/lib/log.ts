/**
 * What a part writes of its doings. Fields never hold a token, a key or anything of a patient; the firmware passes its own
 * logger, the command line one that writes lines.
 */
export interface Log {
  info(fields: Readonly<Record<string, unknown>>, message: string): void;
  warn(fields: Readonly<Record<string, unknown>>, message: string): void;
}

/** For tests and for callers that want none. */
export const silentLog: Log = { info: () => undefined, warn: () => undefined };
