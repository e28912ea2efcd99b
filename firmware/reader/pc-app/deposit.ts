import type { OperationFailure, RequestOf } from "tournee-pc/protocol";
import type { Verdict } from "../../drivers/bundle-source/contract.js";
import { err, ok, type Result } from "../../lib/result.js";
import type { BundleDesk, BundleFailure } from "./contract.js";

/**
 * DeposerMiseAJour: how much of an update is here and what the terminal made of it, or its next bytes.
 * @param attachment the bytes that came with `write`
 */
export async function deposit(
  bundles: BundleDesk,
  request: RequestOf<"DeposerMiseAJour">,
  attachment: Uint8Array | undefined,
): Promise<Result<{ readonly received: number; readonly verdict?: Verdict | undefined }, OperationFailure>> {
  const { sha256, size, want } = request;
  if ((want === "write") !== (attachment !== undefined)) {
    return err({ error: "invalid", field: "", why: attachment === undefined ? "missing" : "unknown-field" });
  }
  const bundle = { sha256, size };
  if (want === "write") {
    const written = await bundles.write(bundle, request.offset, attachment ?? new Uint8Array(0));
    return written.ok ? ok({ received: written.value }) : err(failureOf(written.error));
  }
  const received = await bundles.received(bundle);
  return received.ok
    ? ok({ received: received.value, verdict: bundles.verdict(bundle) })
    : err(failureOf(received.error));
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
