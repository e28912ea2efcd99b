import type { ExtractFailure } from "../../bundle/files/extract.js";
import type { InstallFailure } from "../contract.js";

/** Why files were not written, in an installer's words. */
export function extractFailure(failure: ExtractFailure): InstallFailure {
  switch (failure.kind) {
    case "disk-full":
      return { kind: "disk-full", needed: failure.needed, free: failure.free };
    case "unwritable":
      return { kind: "engine", detail: failure.detail };
    default:
      return { kind: "bundle", refusal: { kind: failure.kind, detail: failure.detail } };
  }
}
