import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import type { BundleRefusal } from "../bundle/contract.js";
import { parseKeyFile } from "../bundle/manifest/key-file.js";
import { readBundle, withBundle } from "../bundle/opened.js";
import { err, ok, type Result } from "../lib/result.js";

/** An image that a RAUC bundle writes into a slot. */
interface SlotImage {
  readonly version: string;
  /** Its name in the bundle's squashfs. */
  readonly filename: string;
}

/**
 * Takes the slot image out of a RAUC bundle and writes it to `out`: what a terminal that installed this bundle runs from.
 * A bundle with several images has one called `rootfs`. The error is English.
 * @returns the bundle's version
 */
export async function extractSlotImage(bundle: string, out: string): Promise<Result<string, string>> {
  const found = await withBundle<SlotImage, BundleRefusal>(bundle, async (file) => {
    const opened = await readBundle(file);
    if (!opened.ok) return opened;
    const keys = parseKeyFile(new TextDecoder().decode(opened.value.signed.content));
    const images = [...(keys.ok ? keys.value : [])].filter(
      ([name, image]) => name.startsWith("image.") && image.has("filename"),
    );
    const [, image] =
      images.find(([name]) => name === "image.rootfs") ?? (images.length === 1 ? images[0] : undefined) ?? [];
    const filename = image?.get("filename");
    return filename === undefined
      ? err({ kind: "not-a-bundle", detail: "it is no RAUC bundle with a root file system" })
      : ok({ version: opened.value.manifest.version, filename });
  });
  if (!found.ok) return err(`${bundle}: ${found.error.detail}`);
  const unpacked = await unsquash(bundle, found.value.filename, out);
  return unpacked.ok ? ok(found.value.version) : unpacked;
}

async function unsquash(bundle: string, filename: string, out: string): Promise<Result<void, string>> {
  const unsquashfs = spawn("unsquashfs", ["-cat", bundle, filename], { stdio: ["ignore", "pipe", "ignore"] });
  try {
    const [[code]] = await Promise.all([
      once(unsquashfs, "close") as Promise<[number | null]>,
      pipeline(unsquashfs.stdout, createWriteStream(out, { mode: 0o600 })),
    ]);
    return code === 0 ? ok(undefined) : err(`${bundle}: unsquashfs cannot read ${filename} (it left with ${code})`);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return err(`${bundle}: unsquashfs, of the Debian package squashfs-tools, does not work: ${detail}`);
  }
}
