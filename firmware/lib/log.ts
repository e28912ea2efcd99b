/** Facts of one log line. Only these kinds of value, so that no person's data slips in with an object. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * Structured log. Callers give codes, counts and ids, never names, NIR or PIN; the sink redacts anything that still
 * looks like a NIR (13 or 15 digits) before it is written.
 */
export interface Logger {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

export const silentLogger: Logger = { debug() {}, info() {}, warn() {}, error() {} };

const NIR_LIKE =
  /[1-8][\s\u202F]?\d{2}[\s\u202F]?\d{2}[\s\u202F]?(?:\d{2}|2[AB])[\s\u202F]?\d{3}[\s\u202F]?\d{3}(?:[\s\u202F]?\d{2})?/g;

/** Replaces whatever looks like a NIR, with or without its key or its blanks. */
export function redact(text: string): string {
  return text.replace(NIR_LIKE, "[nir]");
}
