import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import type { BundleRefusal } from "../../../ota/bundle/contract.js";
import { type Signer, signContent } from "../../../ota/bundle/signature/cms.js";
import { nextList } from "../../../ota/bundle/signature/crl.js";
import { DAY, type Identity, makeIdentity } from "../../../ota/bundle/signature/keygen.js";
import { flipped, joined, manifestOf, partsOfBundle } from "./bundle-bytes.js";
import { built, makeLeaf, makeRoot, NOW, signerOf } from "./bundles.js";

/** A bundle that a terminal may be offered, and what must become of it. */
export interface MatrixCase {
  readonly name: string;
  /** Who is believed, PEM. */
  readonly trust: string;
  /** The terminal's clock, ms since 1970. */
  readonly now: number;
  /** `good`, or every kind of refusal that fits. */
  readonly expected: "good" | readonly BundleRefusal["kind"][];
  /** What `rauc info` says of the same bytes: the same, or, with the reason, the contrary. */
  readonly rauc: "same" | { readonly contrary: string };
  /** Makes the bundle of `folder` at `out`. */
  make(folder: string, out: string): Promise<void>;
}

/** Where the manifest's first letter stands in the signature. */
const insideManifest = (signature: Buffer): number => signature.indexOf("[update]") + 20;

/** Draws the keys of the matrix once and gives its cases. They hold for both formats. */
export async function signatureMatrix(): Promise<readonly MatrixCase[]> {
  const root = await makeRoot("ec");
  const rsaRoot = await makeRoot("rsa");
  const leaf = await makeLeaf(root);
  const rsaLeaf = await makeLeaf(rsaRoot, { kind: "rsa" });
  const deepRoot = await makeRoot("ec", "Test deep root", 1);
  const intermediate = await authorityUnder(deepRoot, "Test issuing CA");
  const deepLeaf = await makeLeaf(intermediate);
  const nextRoot = await makeRoot("ec");
  const other = await makeRoot("ec", "Somebody's root");
  const list = await nextList(root, undefined, [leaf.certificate], NOW - DAY);

  const forgedList = await nextList(nextRoot, undefined, [leaf.certificate], NOW - DAY);
  const deepList = await nextList(deepRoot, undefined, [intermediate.certificate], NOW - DAY);

  const crowd = (await Promise.all(Array.from({ length: 9 }, () => makeRoot("ec", "One of many")))).map(
    ({ certificate }) => certificate,
  );
  const crowded = await makeLeaf(await makeRoot("ec", "One of many"));

  const by = (signer: Signer) => async (folder: string, out: string) => {
    await built(folder, signer, out);
  };
  const changed = (change: (bytes: Buffer) => Buffer | Promise<Buffer>) => async (folder: string, out: string) => {
    await built(folder, signerOf(leaf), out);
    await writeFile(out, await change(await readFile(out)));
  };
  const plain = { trust: root.certificatePem, now: NOW, rauc: "same" } as const;
  const refused = (name: string, expected: readonly BundleRefusal["kind"][], make: MatrixCase["make"]): MatrixCase => ({
    ...plain,
    name,
    expected,
    make,
  });
  const good = (name: string, make: MatrixCase["make"], trust = root.certificatePem): MatrixCase => ({
    ...plain,
    name,
    expected: "good",
    make,
    trust,
  });
  const atInstallation = {
    contrary: "RAUC reads the payload when it installs, through the kernel's dm-verity",
  } as const;
  const stricter = (why: string) => ({ contrary: why }) as const;

  return [
    good("EC P-256", by(signerOf(leaf))),
    good("RSA 3072", by(signerOf(rsaLeaf)), rsaRoot.certificatePem),
    good("an attached intermediate", by(signerOf(deepLeaf, [intermediate.certificate])), deepRoot.certificatePem),
    good("rotation: the former CA", by(signerOf(leaf)), nextRoot.certificatePem + root.certificatePem),
    good(
      "rotation: the next CA",
      by(signerOf(await makeLeaf(nextRoot))),
      root.certificatePem + nextRoot.certificatePem,
    ),
    good("a leaf beside a revoked one", by(signerOf(await makeLeaf(root))), root.certificatePem + list),
    {
      ...good("another CA's list", by(signerOf(rsaLeaf)), rsaRoot.certificatePem + root.certificatePem + list),
      rauc: { contrary: "with check-crl, RAUC wants a list of every CA" },
    },

    {
      ...good("a list in the CA's name, signed by somebody else", by(signerOf(leaf)), root.certificatePem + forgedList),
      rauc: { contrary: "with check-crl, RAUC wants a list that the CA signed" },
    },

    refused(
      "unsigned",
      ["not-a-bundle", "truncated"],
      changed((bytes) => partsOfBundle(bytes).payload),
    ),
    refused(
      "an empty file",
      ["not-a-bundle"],
      changed(() => Buffer.alloc(0)),
    ),
    refused(
      "no bundle at all",
      ["not-a-bundle"],
      changed(() => Buffer.alloc(10_000, "rubbish ")),
    ),
    refused(
      "signed with another key",
      ["signature-invalid"],
      by({ ...signerOf(other), certificates: [leaf.certificate] }),
    ),
    refused("somebody's CA", ["signer-unknown"], by(signerOf(await makeLeaf(other)))),
    refused("somebody's CA, attached", ["signer-unknown"], by(signerOf(await makeLeaf(other), [other.certificate]))),
    refused("a missing intermediate", ["signer-unknown"], async (folder, out) => {
      await built(folder, signerOf(deepLeaf), out);
    }),
    refused("a leaf that signed itself", ["signer-unknown"], by(signerOf(await selfSigned()))),
    refused("a leaf issued by a leaf", ["signer-unknown"], async (folder, out) => {
      await built(folder, signerOf(await makeLeaf(leaf), [leaf.certificate]), out);
    }),
    refused("a CA under a CA that allows none", ["signer-unknown"], async (folder, out) => {
      const under = await authorityUnder(root, "Test CA too many");
      await built(folder, signerOf(await makeLeaf(under), [under.certificate]), out);
    }),
    refused("a CA that signs bundles", ["signer-unknown"], by(signerOf(root))),
    refused(
      "a leaf for web servers",
      ["signer-unknown"],
      by(signerOf(await makeLeaf(root, { purpose: { role: "leaf", purposes: ["1.3.6.1.5.5.7.3.1"] } }))),
    ),
    refused("a crowd of certificates", ["signature-invalid"], by(signerOf(crowded, crowd))),
    refused("an expired leaf", ["signer-expired"], by(signerOf(await makeLeaf(root, { notAfter: NOW - DAY })))),
    refused(
      "a leaf of tomorrow",
      ["clock-before-certificate"],
      by(signerOf(await makeLeaf(root, { notBefore: NOW + DAY }))),
    ),
    {
      ...plain,
      name: "a clock that went back to 1970",
      now: 0,
      expected: ["clock-before-certificate"],
      make: by(signerOf(leaf)),
    },
    { ...plain, name: "an expired CA", now: NOW + 2000 * DAY, expected: ["signer-expired"], make: by(signerOf(leaf)) },
    {
      ...plain,
      name: "a revoked leaf",
      trust: root.certificatePem + list,
      expected: ["signer-revoked"],
      make: by(signerOf(leaf)),
    },
    {
      ...plain,
      name: "a revoked intermediate",
      trust: deepRoot.certificatePem + deepList,
      expected: ["signer-revoked"],
      make: by(signerOf(deepLeaf, [intermediate.certificate])),
    },
    {
      ...plain,
      name: "an intermediate trusted without its root",
      trust: intermediate.certificatePem,
      expected: ["signer-unknown"],
      make: by(signerOf(deepLeaf)),
    },
    {
      ...plain,
      name: "nobody trusted",
      trust: leaf.certificatePem,
      expected: ["signer-unknown"],
      make: by(signerOf(leaf)),
    },
    {
      ...plain,
      name: "a damaged trust file",
      trust: `${root.certificatePem}${root.certificatePem.replace(/\n.{40}/, "\n")}`,
      expected: ["signer-unknown"],
      make: by(signerOf(leaf)),
    },

    refused(
      "an altered manifest",
      ["signature-invalid"],
      changed((bytes) => {
        const { payload, signature } = partsOfBundle(bytes);
        return joined({ payload, signature: flipped(signature, insideManifest(signature)) });
      }),
    ),
    refused(
      "an altered signature",
      ["signature-invalid"],
      changed((bytes) => flipped(bytes, -12)),
    ),
    {
      ...refused(
        "an altered first byte",
        ["payload-altered"],
        changed((bytes) => flipped(bytes, 0)),
      ),
      rauc: atInstallation,
    },
    {
      ...refused(
        "an altered payload",
        ["payload-altered"],
        changed((bytes) => flipped(bytes, 5000)),
      ),
      rauc: atInstallation,
    },
    {
      ...refused(
        "an altered last byte of the payload",
        ["payload-altered"],
        changed((bytes) => {
          const { payload, signature } = partsOfBundle(bytes);
          return joined({ payload: flipped(payload, -1), signature });
        }),
      ),
      rauc: atInstallation,
    },
    {
      ...refused(
        "a wrong checksum, signed",
        ["payload-altered"],
        changed(async (bytes) => {
          const { payload, signature } = partsOfBundle(bytes);
          const text = await manifestOf(signature);
          const false_ = createHash("sha256").update("something else").digest("hex");
          const wrong = text.replace(/(payload-sha256|verity-hash)=[0-9a-f]{64}/, `$1=${false_}`);
          return joined({ payload, signature: Buffer.from(await signContent(Buffer.from(wrong), signerOf(leaf))) });
        }),
      ),
      rauc: atInstallation,
    },
    ...[1, 7, 8, 9, 300].map((cut) =>
      refused(
        `cut ${cut} bytes before its end`,
        ["truncated"],
        changed((bytes) => bytes.subarray(0, -cut)),
      ),
    ),
    refused(
      "cut at the end of the payload",
      ["truncated", "not-a-bundle"],
      changed((bytes) => partsOfBundle(bytes).payload),
    ),
    refused(
      "cut in the middle",
      ["truncated"],
      changed((bytes) => bytes.subarray(0, bytes.length >> 1)),
    ),
    refused(
      "only its first bytes",
      ["truncated", "not-a-bundle"],
      changed((bytes) => bytes.subarray(0, 60)),
    ),
    {
      ...refused(
        "a block of the payload missing",
        ["truncated", "payload-altered"],
        changed((bytes) => {
          const { payload, signature } = partsOfBundle(bytes);
          return joined({ payload: Buffer.concat([payload.subarray(0, 4096), payload.subarray(8192)]), signature });
        }),
      ),
      rauc: atInstallation,
    },
    refused(
      "a byte after its end",
      ["truncated", "not-a-bundle"],
      changed((bytes) => Buffer.concat([bytes, Buffer.alloc(1)])),
    ),
    refused(
      "a block after its end",
      ["truncated", "not-a-bundle"],
      changed((bytes) => Buffer.concat([bytes, Buffer.alloc(4096)])),
    ),
    {
      ...refused(
        "a block between payload and signature",
        ["extra-bytes", "payload-altered"],
        changed((bytes) => {
          const { payload, signature } = partsOfBundle(bytes);
          return joined({ payload: Buffer.concat([payload, Buffer.alloc(4096)]), signature });
        }),
      ),
      rauc: atInstallation,
    },
    {
      ...refused(
        "bytes after the signature, counted in its length",
        ["truncated"],
        changed((bytes) => {
          const { payload, signature } = partsOfBundle(bytes);
          return joined({ payload, signature: Buffer.concat([signature, Buffer.alloc(16)]) });
        }),
      ),
      rauc: stricter("RAUC reads one DER structure and passes over what follows"),
    },
    {
      ...refused(
        "two bundles, one after the other",
        ["extra-bytes", "payload-altered"],
        changed((bytes) => Buffer.concat([bytes, bytes])),
      ),
      rauc: atInstallation,
    },
  ];
}

const authorityUnder = (issuer: Identity, name: string): Promise<Identity> =>
  makeIdentity({
    name,
    kind: "ec",
    purpose: { role: "ca", pathLength: 0 },
    notBefore: NOW - 400 * DAY,
    notAfter: NOW + 400 * DAY,
    issuer,
  });

const selfSigned = (): Promise<Identity> =>
  makeIdentity({
    name: "Test release",
    kind: "ec",
    purpose: { role: "leaf" },
    notBefore: NOW - 45 * DAY,
    notAfter: NOW + 45 * DAY,
  });
