import { err, LIMIT, ok, type Result } from "../protocol/index.js";
import type { BundleFile } from "./bundle-file.js";
import type { ClientFailure } from "./failure.js";

/** DeposerMiseAJour: the fields of a request, and the bytes that go with it. */
export type Deposit = (
  fields: { readonly want: "state" | "write"; readonly offset?: number },
  piece?: Uint8Array,
) => Promise<Result<{ readonly received: number }, ClientFailure>>;

/** How often the terminal may have another count of the bytes than we have: it was restarted, or another program gives too. */
const MOST_CORRECTIONS = 10;

/**
 * Gives the terminal the bytes of a bundle that it has not yet.
 * @param onProgress hears how many it has: at once, and after each piece
 */
export async function giveBundle(
  { size, read }: BundleFile,
  deposit: Deposit,
  onProgress: (received: number) => void,
): Promise<Result<void, ClientFailure>> {
  const state = await deposit({ want: "state" });
  if (!state.ok) return state;
  let { received } = state.value;
  let corrections = 0;
  onProgress(received);
  while (received < size) {
    const piece = await read(received, Math.min(LIMIT.bundlePiece, size - received));
    if (piece.length === 0) return err({ kind: "file-changed" });
    const written = await deposit({ want: "write", offset: received }, piece);
    if (written.ok) {
      if (written.value.received !== received + piece.length) return err(MISCOUNTED);
      received = written.value.received;
    } else {
      const other = otherCount(written.error);
      if (other === undefined || corrections === MOST_CORRECTIONS) return written;
      if (other > size) return err(MISCOUNTED);
      corrections += 1;
      received = other;
    }
    onProgress(received);
  }
  return received === size ? ok(undefined) : err(MISCOUNTED);
}

const MISCOUNTED: ClientFailure = { kind: "protocol", what: "DeposerMiseAJour" };

function otherCount(failure: ClientFailure): number | undefined {
  if (failure.kind !== "operation" || failure.failure.error !== "wrong-offset") return undefined;
  return failure.failure.received;
}
