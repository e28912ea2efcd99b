import { ok, type Result } from "../lib/result.js";
import type { BundleInfo, BundleRefusal } from "./contract.js";
import { readBundle, withBundle } from "./opened.js";
import { infoOf } from "./verify.js";

/**
 * What a bundle says of itself, believing it: neither the signer nor the payload is verified. For showing only; what is
 * installed goes through `verifyBundle`.
 */
export async function inspectBundle(path: string): Promise<Result<BundleInfo, BundleRefusal>> {
  return await withBundle<BundleInfo, BundleRefusal>(path, async (file) => {
    const opened = await readBundle(file);
    return opened.ok ? ok(infoOf(opened.value)) : opened;
  });
}
