import type { OperationFailure, RequestOf } from "tournee-pc/protocol";
import { err, ok, type Result } from "../../lib/result.js";
import type { BundleDesk, BundleFailure } from "./contract.js";

/**
 * DeposerMiseAJour: how much of an update is here, or its next bytes.
 * @param attachment the bytes that came with `write`
 */
export async function deposit(
  bundles: BundleDesk,
  request: RequestOf<"DeposerMiseAJour">,
  attachment: Uint8Array | undefined,
): Promise<Result<{ readonly received: number }, OperationFailure>> {
  const { sha256, size, want } = request;
  if ((want === "write") !== (attachment !== undefined)) {
    return err({ error: "invalid", field: "", why: attachment === undefined ? "missing" : "unknown-field" });
  }
  const told =
    want === "write"
      ? await bundles.write({ sha256, size }, request.offset, attachment ?? new Uint8Array(0))
      : await bundles.received({ sha256, size });
  return told.ok ? ok({ received: told.value }) : err(failureOf(told.error));
}

/** The detail of an `io` failure stays in the terminal. */
function failureOf(failure: BundleFailure): OperationFailure {
  switch (failure.kind) {
    case "wrong-offset":
      return { error: failure.kind, received: failure.received };
    case "wrong-length":
      return { error: "invalid", field: "size", why: "range" };
    default:
      return { error: failure.kind };
  }
}
