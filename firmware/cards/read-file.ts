import type { CardChannel } from "../drivers/card-slot/contract.js";
import type { Result } from "../lib/result.js";
import type { CardError } from "./contract.js";
import { type Command, run } from "./iso7816/exchange.js";
import { readToEnd } from "./iso7816/read-binary.js";
import type { FileControl } from "./iso7816/select.js";

/** Selects an EF and reads it whole. */
export async function readFile(
  channel: CardChannel,
  select: Command<FileControl>,
): Promise<Result<Uint8Array, CardError>> {
  const selected = await run(channel, select);
  return selected.ok ? await readToEnd(channel, selected.value.size) : selected;
}
