import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BundleInbox } from "../../firmware/drivers/bundle-source/contract.js";
import { pcInbox } from "../../firmware/drivers/bundle-source/pc-inbox.js";

/** A true inbox whose folder is not there, and is not made before a PC gives something. */
export function emptyInbox(): BundleInbox {
  return pcInbox(join(tmpdir(), `inbox-${randomUUID()}`));
}
