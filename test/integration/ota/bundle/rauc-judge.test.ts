import { execFile } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Identity } from "../../../../ota/bundle/signature/keygen.js";
import { verifyBundle } from "../../../../ota/bundle/verify.js";
import { flipped } from "../../../support/ota/bundle-bytes.js";
import { built, folderWith, makeIdentityPair, NOW, RELEASE, signerOf, trustIn } from "../../../support/ota/bundles.js";
import { signatureMatrix } from "../../../support/ota/matrix.js";

const run = promisify(execFile);
const MANIFEST = `[update]
compatible=tournee-test
version=1.2.0
description=Plus rapide.

[bundle]
format=verity

[image.rootfs]
filename=rootfs.img
adaptive=block-hash-index
`;
/** Does not compress, so that the hash tree has two levels. */
const IMAGE = new Uint8Array(200 * 4096).map((_, i) => Math.imul(i ^ (i >> 7), 0x9e3779b1) >>> 23);

let work: string;
beforeAll(async () => {
  work = await folderWith({ "content/manifest.raucm": MANIFEST, "content/rootfs.img": IMAGE });
});
afterAll(() => rm(work, { recursive: true, force: true }));

/** Runs `rauc` at an instant (ms since 1970): it judges certificates by the system's clock. */
async function raucAt(now: number, ...args: string[]): Promise<void> {
  const at = new Date(now).toISOString().slice(0, 19).replace("T", " ");
  await run("faketime", ["-f", `@${at}`, "rauc", ...args], { env: { ...process.env, TZ: "UTC" } });
}

/** What `rauc info` says of a bundle at an instant, by its exit code. */
async function raucSays(bundle: string, trust: string, now: number): Promise<"opens" | "refused"> {
  const config = join(work, "system.conf");
  await writeFile(join(work, "keyring.pem"), trust);
  await writeFile(
    config,
    `[system]\ncompatible=tournee-test\nbootloader=noop\n\n[keyring]\npath=keyring.pem\ncheck-crl=${trust.includes("X509 CRL")}\n`,
  );
  return await raucAt(now, "--conf", config, "info", bundle).then(
    () => "opens",
    () => "refused",
  );
}

/** Bundles the content with `rauc bundle`. */
async function bundledByRauc(leaf: Identity, out: string): Promise<string> {
  const [cert, key] = [join(work, "leaf.pem"), join(work, "leaf.key")];
  await writeFile(cert, leaf.certificatePem);
  await writeFile(key, leaf.keyPem);
  await rm(out, { force: true });
  await raucAt(NOW, "bundle", "--cert", cert, "--key", key, join(work, "content"), out);
  return out;
}

describe("signature matrix, RAUC bundles: only the good ones open, and RAUC agrees", async () => {
  test.each(await signatureMatrix())("$name", async ({ make, trust, now, expected, rauc }) => {
    const out = join(work, "bundle");
    await make(join(work, "content"), out);
    const opened = await verifyBundle(out, trustIn(trust, now));
    if (expected === "good") expect(opened).toMatchObject({ ok: true, value: { format: "rauc", version: "1.2.0" } });
    else expect(expected).toContain(opened.ok ? "opened" : opened.error.kind);
    expect(await raucSays(out, trust, now)).toBe((expected === "good") === (rauc === "same") ? "opens" : "refused");
  });
});

describe("bundles made by rauc", () => {
  test.each(["ec", "rsa"] as const)(
    "%s: opens here, and no longer with one bit of its payload turned",
    async (kind) => {
      const { root, leaf } = await makeIdentityPair(kind);
      const out = await bundledByRauc(leaf, join(work, "by-rauc"));
      expect(await verifyBundle(out, trustIn(root.certificatePem))).toMatchObject({
        ok: true,
        value: { ...RELEASE, format: "rauc", signer: "Test release" },
      });
      const bytes = await readFile(out);
      // In the image, in the hash tree's root block and in the tree's last block.
      for (const place of [123_456, bytes.length - 20_000, bytes.length - 8_000]) {
        await writeFile(out, flipped(bytes, place));
        expect(await verifyBundle(out, trustIn(root.certificatePem))).toMatchObject({ ok: false });
      }
    },
  );

  test("hold the same image, manifest and block index as ours", async () => {
    const { leaf } = await makeIdentityPair("ec");
    const ours = await built(join(work, "content"), signerOf(leaf), join(work, "by-us"));
    const theirs = await bundledByRauc(leaf, join(work, "by-rauc"));
    for (const [bundle, folder] of [
      [ours, "opened-ours"],
      [theirs, "opened-theirs"],
    ] as const) {
      await run("unsquashfs", ["-q", "-d", join(work, folder), bundle]);
    }
    for (const name of ["rootfs.img", "rootfs.img.block-hash-index"]) {
      const [a, b] = [
        await readFile(join(work, "opened-ours", name)),
        await readFile(join(work, "opened-theirs", name)),
      ];
      expect([name, a.equals(b), a.length]).toEqual([name, true, b.length]);
    }
    const image = (text: string): string => text.slice(text.indexOf("[image.rootfs]")).split("\n\n")[0]?.trim() ?? "";
    const lines = async (folder: string): Promise<string[]> =>
      image(await readFile(join(work, folder, "manifest.raucm"), "utf8"))
        .split("\n")
        .map((line) => line.replace(/;$/, ""))
        .sort();
    expect(await lines("opened-ours")).toEqual(await lines("opened-theirs"));
  });
});
