import { mkdirSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { buildFilesBundle } from "../../ota/bundle/files/build.js";
import type { Release } from "../../ota/bundle/release.js";
import { DAY } from "../../ota/bundle/signature/keygen.js";
import { COMPATIBLE, trustPath } from "../../simulator/updates/slots.js";
import type { TestTerminal } from "./headless.js";
import { folderWith, makeLeaf, makeRoot, signerOf } from "./ota/bundles.js";
import { randomFrom } from "./random.js";

/** Makes signed programs of a few kilobytes: a slow line need not carry megabytes to show what it does. */
export interface SmallUpdates {
  /** Writes one into a file. @returns its path */
  write(path: string, release?: Partial<Release>, bytes?: number): Promise<string>;
}

/** A maker whom a desk trusts, or another of whom it knows nothing. */
export async function smallUpdates(desk: TestTerminal, trusted: "trusted" | "stranger"): Promise<SmallUpdates> {
  const now = desk.now().desk.clock.now();
  const root = await makeRoot();
  const leaf = await makeLeaf(root, { notBefore: now - DAY, notAfter: now + DAY });
  if (trusted === "trusted") {
    const folder = join(desk.dataDir, "updates");
    mkdirSync(folder, { recursive: true });
    writeFileSync(trustPath(folder), root.certificatePem);
  }
  return {
    async write(path, release = {}, bytes = 3_000) {
      const random = randomFrom(bytes);
      const content = await folderWith({
        VERSION: release.version ?? "0.2.0",
        "program.bin": Uint8Array.from({ length: bytes }, () => Math.floor(random() * 256)),
      });
      try {
        const wish = {
          compatible: COMPATIBLE,
          version: "0.2.0",
          kind: "firmware",
          notes: "- Plus rapide",
          ...release,
        } as const;
        const built = await buildFilesBundle(content, wish, signerOf(leaf), path);
        if (!built.ok) throw new Error(built.error);
        return path;
      } finally {
        await rm(content, { recursive: true });
      }
    },
  };
}
