/** The camera, as far as it reads codes. */
export interface Camera {
  /** Looks until a QR code is in sight; its text, or undefined when `signal` ends it first. */
  scan(signal: AbortSignal): Promise<string | undefined>;
}
