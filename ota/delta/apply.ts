import { open } from "node:fs/promises";
import { readBundle } from "../bundle/opened.js";
import { verifyBundle } from "../bundle/verify.js";
import { err, ok } from "../lib/result.js";
import type { ApplyDelta } from "./contract.js";
import { rebuild } from "./rebuild.js";

/** See the contract. The delta's own signature and hash are verified before anything in it is believed. */
export const applyDelta: ApplyDelta = async (delta, base, out, options) => {
  const verified = await verifyBundle(delta, options.trust);
  if (!verified.ok) return err({ kind: "bundle", refusal: verified.error });
  if (verified.value.format !== "delta") return err({ kind: "not-a-delta" });
  const file = await open(delta, "r");
  try {
    const opened = await readBundle(file);
    if (!opened.ok) return err({ kind: "bundle", refusal: opened.error });
    const { manifest, manifestSha256, layout } = opened.value;
    if (manifestSha256 !== verified.value.manifestSha256 || manifest.payload.format !== "delta") {
      return err({
        kind: "bundle",
        refusal: { kind: "payload-altered", detail: `${delta} changed while it was read` },
      });
    }
    const rebuilt = await rebuild(
      { file, payloadSize: layout.payloadSize, signed: manifest.payload },
      base,
      out,
      options,
    );
    return rebuilt.ok ? ok(verified.value) : rebuilt;
  } finally {
    await file.close();
  }
};
