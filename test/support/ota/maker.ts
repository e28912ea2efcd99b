import { readFile, rm } from "node:fs/promises";
import type { Release } from "../../../ota/bundle/release.js";
import { built, folderWith, makeLeaf, makeRoot, signerOf } from "./bundles.js";

/** Somebody who makes bundles, with a CA of his own. */
export interface Maker {
  /** PEM of the CA: whoever has it believes this maker. */
  readonly trust: string;
  /** The bytes of a signed bundle with these files (path → content). */
  sign(release: Partial<Release>, files?: Readonly<Record<string, string>>): Promise<Buffer>;
}

export async function bundleMaker(): Promise<Maker> {
  const root = await makeRoot();
  const signer = signerOf(await makeLeaf(root));
  return {
    trust: root.certificatePem,
    async sign(release, files = { "app.js": "program" }) {
      const sources = await folderWith(files);
      const path = await built(sources, signer, `${sources}.bundle`, release);
      const bytes = await readFile(path);
      await rm(sources, { recursive: true, force: true });
      await rm(path);
      return bytes;
    },
  };
}
