/** What the update server's child process is asked to do, as its first argument in JSON. */
export interface ServerTask {
  /** `killed` works until somebody kills it, `recorded` a while, `full-disk` through a full disk and back. */
  readonly kind: "killed" | "recorded" | "full-disk";
  readonly folder: string;
  readonly seed: number;
  /** Where each confirmed thing is told: `stdout`, or a file. */
  readonly report: string;
  /** While this file exists the disk is full; empty for none. */
  readonly fullFlag: string;
}
