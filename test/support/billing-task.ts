/** What the billing child is asked to do: bill until killed, bill a little while recorded, or meet a full disk. */
export interface ChildTask {
  readonly kind: "killed" | "recorded" | "full-disk";
  /** The store's file. */
  readonly path: string;
  readonly workerUrl: string;
  /** "stdout", or a file each report is appended to. */
  readonly report: string;
  /** Prefix of the drafts' ids. */
  readonly name: string;
  /** While this file exists the recorder lets no file grow. */
  readonly fullFlag: string;
}

export const CHILD_BILLER = "751234562";

export const TEST_KEY: Uint8Array = Uint8Array.from({ length: 32 }, (_, index) => index);
