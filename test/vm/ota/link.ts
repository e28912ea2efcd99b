/** What the machine and its host say to each other on the serial line, a JSON object a line, and who the machine is. */
export const TENANT = "DEFAULT";
export const DEVICE = "terminal-1";
export const TOKEN = "token-of-the-terminal-in-the-machine";

/** Each has one of these keys. */
export type Word =
  /** The selector took a slot; the boot state that it read. */
  | { readonly select: "A" | "B"; readonly state: string }
  /** The program runs: its version and slot. */
  | { readonly boot: string; readonly slot: string }
  | { readonly ledger: LedgerReport }
  | { readonly slots: unknown }
  /** RAUC marked the slot that runs. */
  | { readonly marked: string }
  /** An invoice of this number is in the ledger for good. */
  | { readonly stored: number }
  /** What the agent is at. */
  | { readonly status: string; readonly percent?: number; readonly failure?: unknown }
  /** Nothing starts any more. */
  | { readonly dead: string };

/** Whether the chain holds and the numbers run without gap, and the last of them. */
export interface LedgerReport {
  readonly intact: boolean;
  readonly last: number;
  readonly why?: string;
}

/** Said by the machine. */
export function say(word: Word): void {
  process.stdout.write(`${JSON.stringify(word)}\n`);
}
