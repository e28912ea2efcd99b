import { createHash } from "node:crypto";
import type { BundleInfo } from "../../../ota/bundle/contract.js";

/** What a verified bundle for the dummy RAUC says of itself. */
export function dummyBundleInfo(version: string, compatible: string): BundleInfo {
  return {
    kind: "firmware",
    format: "rauc",
    compatible,
    version,
    notes: "",
    payloadSize: 1,
    manifestSha256: createHash("sha256").update(`${compatible} ${version}`).digest("hex"),
    signer: "CN=test",
  };
}
