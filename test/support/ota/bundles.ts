import { createPrivateKey } from "node:crypto";
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Certificate } from "pkijs";
import { buildBundle } from "../../../ota/bundle/build.js";
import type { Trust } from "../../../ota/bundle/contract.js";
import type { Release } from "../../../ota/bundle/release.js";
import type { Signer } from "../../../ota/bundle/signature/cms.js";
import {
  DAY,
  type Identity,
  type KeyKind,
  makeIdentity,
  type NewCertificate,
} from "../../../ota/bundle/signature/keygen.js";

/** The instant the tests are judged at: the middle of every test certificate's life. */
export const NOW = Date.UTC(2026, 5, 15, 12);

/** What the tests' bundles say of themselves unless told otherwise. */
export const RELEASE: Release = {
  compatible: "tournee-test",
  version: "1.2.0",
  kind: "firmware",
  notes: "Plus rapide.",
};

/** A folder in the system's temporary one, with these files (path → content). The caller removes it. */
export async function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "tournee-ota-"));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

/** A root CA that is valid ten years around `NOW`. */
export const makeRoot = (kind: KeyKind = "ec", name = "Test root", pathLength = 0): Promise<Identity> =>
  makeIdentity({
    name,
    kind,
    purpose: { role: "ca", pathLength },
    notBefore: NOW - 1000 * DAY,
    notAfter: NOW + 1000 * DAY,
  });

/** A leaf that is valid 90 days around `NOW`, changed by `over`. */
export const makeLeaf = (issuer: Identity, over: Partial<NewCertificate> = {}): Promise<Identity> =>
  makeIdentity({
    name: "Test release",
    kind: "ec",
    purpose: { role: "leaf" },
    notBefore: NOW - 45 * DAY,
    notAfter: NOW + 45 * DAY,
    issuer,
    ...over,
  });

/** A root and its leaf. */
export async function makeIdentityPair(kind: KeyKind): Promise<{ readonly root: Identity; readonly leaf: Identity }> {
  const root = await makeRoot(kind);
  return { root, leaf: await makeLeaf(root, { kind }) };
}

/** Signs with this identity, its certificate first, then the intermediates. */
export function signerOf(identity: Identity, intermediates: readonly Certificate[] = []): Signer {
  return { key: createPrivateKey(identity.keyPem), certificates: [identity.certificate, ...intermediates] };
}

/** Believes these certificates and lists at `NOW`, or at another instant. */
export const trustIn = (pem: string, now = NOW): Trust => ({ pem, now: () => now });

/** Builds a bundle beside `folder`'s content and gives its path. A build that fails is a test that fails. */
export async function built(
  folder: string,
  signer: Signer,
  out: string,
  release: Partial<Release> = {},
): Promise<string> {
  const result = await buildBundle(folder, { ...RELEASE, ...release }, signer, out);
  if (!result.ok) throw new Error(result.error.what);
  return out;
}
