import { execFile } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { trailerOf } from "../../../../ota/bundle/layout.js";
import { makeKeyFolder } from "../../../../ota/bundle/signature/key-folder.js";
import { verifyBundle } from "../../../../ota/bundle/verify.js";
import { partsOfBundle } from "../../../support/ota/bundle-bytes.js";
import { built, folderWith, makeIdentityPair, NOW, signerOf, trustIn } from "../../../support/ota/bundles.js";
import { manifestFor } from "../../../support/ota/crafted.js";

const run = promisify(execFile);
const PAYLOAD = gzipSync(Buffer.alloc(1024));

let work: string;
const at = (name: string): string => join(work, name);
beforeAll(async () => {
  work = await folderWith({ "content/a": "a", manifest: manifestFor(PAYLOAD) });
});
afterAll(() => rm(work, { recursive: true, force: true }));

interface Drawn {
  /** What `openssl req` is told of the key. */
  readonly key?: readonly string[];
  /** Extensions of the CA. */
  readonly ca?: readonly string[];
  /** Extensions of the leaf. */
  readonly leaf?: readonly string[];
}

/** A CA and a leaf of any kind that OpenSSL draws. */
async function drawnByOpenssl(name: string, drawn: Drawn): Promise<void> {
  const {
    key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"],
    ca = ["basicConstraints=critical,CA:TRUE", "keyUsage=critical,keyCertSign,cRLSign"],
    leaf = ["basicConstraints=critical,CA:FALSE", "keyUsage=critical,digitalSignature"],
  } = drawn;
  const make = (subject: string, extensions: readonly string[], ...more: string[]) =>
    run("openssl", [
      ...["req", "-x509", ...key, "-days", "30", "-nodes", "-batch", "-subj", `/CN=${subject}`, ...more],
      ...extensions.flatMap((extension) => ["-addext", extension]),
    ]);
  const [caPem, caKey] = [at(`${name}.ca.pem`), at(`${name}.ca.key`)];
  await make("OpenSSL root", ca, "-keyout", caKey, "-out", caPem);
  await make(
    "OpenSSL leaf",
    leaf,
    "-CA",
    caPem,
    "-CAkey",
    caKey,
    "-keyout",
    at(`${name}.key`),
    "-out",
    at(`${name}.pem`),
  );
}

/** Signs the manifest with `openssl cms` and puts the bundle together. */
async function signedByOpenssl(signers: readonly string[], options: readonly string[]): Promise<string> {
  const who = signers.flatMap((name) => ["-signer", at(`${name}.pem`), "-inkey", at(`${name}.key`)]);
  const form = ["-binary", "-outform", "DER", "-in", at("manifest"), "-out", at("cms")];
  await run("openssl", ["cms", "-sign", ...who, ...form, ...options]);
  const signature = await readFile(at("cms"));
  await writeFile(at("bundle"), Buffer.concat([PAYLOAD, signature, trailerOf(signature.length)]));
  return at("bundle");
}

describe("signatures made by openssl", () => {
  beforeAll(async () => {
    const curve = (name: string) => ["-newkey", "ec", "-pkeyopt", `ec_paramgen_curve:${name}`];
    await drawnByOpenssl("rsa", { key: ["-newkey", "rsa:2048"] });
    await drawnByOpenssl("weak", { key: ["-newkey", "rsa:1024"] });
    await drawnByOpenssl("p384", { key: curve("P-384") });
    await drawnByOpenssl("p521", { key: curve("P-521") });
    await drawnByOpenssl("brainpool", { key: curve("brainpoolP256r1") });
    await drawnByOpenssl("bare", { leaf: ["basicConstraints=CA:FALSE"] });
    await drawnByOpenssl("any", { leaf: ["basicConstraints=CA:FALSE", "extendedKeyUsage=anyExtendedKeyUsage"] });
    await drawnByOpenssl("encrypts", { leaf: ["basicConstraints=CA:FALSE", "keyUsage=critical,keyEncipherment"] });
    await drawnByOpenssl("names", {
      ca: ["basicConstraints=critical,CA:TRUE", "nameConstraints=critical,permitted;DNS:a.fr"],
    });
    await drawnByOpenssl("strange", { leaf: ["basicConstraints=CA:FALSE", "1.2.3.4=critical,ASN1:NULL"] });
    await drawnByOpenssl("lists", { ca: ["basicConstraints=critical,CA:TRUE", "keyUsage=critical,cRLSign"] });
  });
  const attached = ["-nodetach"];
  const opened = async (path: string, ca: string) =>
    await verifyBundle(path, trustIn(await readFile(at(`${ca}.ca.pem`), "utf8"), Date.now()));

  test.each([
    ["RSA 2048, SHA-256", "rsa", ["-md", "sha256"]],
    ["RSA 2048, SHA-512", "rsa", ["-md", "sha512"]],
    ["RSA-PSS", "rsa", ["-md", "sha256", "-keyopt", "rsa_padding_mode:pss"]],
    ["P-384, SHA-384", "p384", ["-md", "sha384"]],
    ["P-521, SHA-512", "p521", ["-md", "sha512"]],
    ["a signer named by its key identifier", "p384", ["-md", "sha256", "-keyid"]],
    ["CAdES attributes", "rsa", ["-md", "sha256", "-cades"]],
    ["a leaf without any use named", "bare", []],
    ["a leaf for any purpose", "any", []],
    ["no S/MIME capabilities", "rsa", ["-md", "sha256", "-nosmimecap"]],
  ] as const)("opens: %s", async (_, key, options) => {
    const path = await signedByOpenssl([key], [...attached, ...options]);
    expect(await opened(path, key)).toMatchObject({ ok: true, value: { signer: "OpenSSL leaf" } });
  });

  test.each([
    ["SHA-1", "not believed", ["rsa"], [...attached, "-md", "sha1"]],
    ["MD5", "not believed", ["rsa"], [...attached, "-md", "md5"]],
    ["a manifest that is not attached", "not attached", ["rsa"], []],
    ["no certificate attached", "No certificates attached", ["rsa"], [...attached, "-nocerts"]],
    ["no signed attributes", "contentType", ["rsa"], [...attached, "-noattr"]],
    ["another content type", "not plain data", ["rsa"], [...attached, "-econtent_type", "1.2.3.4"]],
    ["two signers", "2 signers", ["rsa", "p384"], attached],
    ["a key of 1024 bits", "too short", ["weak"], attached],
    ["a leaf that only encrypts", "may not sign", ["encrypts"], attached],
    ["a CA with constraints that are not looked at", "unknown critical extensions 2.5.29.30", ["names"], attached],
    [
      "a leaf with a critical extension that nobody knows",
      "unknown critical extensions 1.2.3.4",
      ["strange"],
      attached,
    ],
    ["a CA that may only sign lists", "may not issue certificates", ["lists"], attached],
    ["a curve of another family", "Unsupported algorithm", ["brainpool"], attached],
    ["BER of unknown length", "does not end with a signature", ["rsa"], [...attached, "-stream"]],
  ] as const)("refused: %s", async (_, words, keys, options) => {
    const refused = await opened(await signedByOpenssl(keys, options), keys[0]);
    expect(refused).toMatchObject({ ok: false, error: { detail: expect.stringContaining(words) } });
  });

  test("encrypted in place of signed is refused", async () => {
    await run("openssl", [
      "cms",
      "-encrypt",
      "-binary",
      "-outform",
      "DER",
      "-in",
      at("manifest"),
      "-out",
      at("cms"),
      "-recip",
      at("rsa.pem"),
    ]);
    const signature = await readFile(at("cms"));
    await writeFile(at("bundle"), Buffer.concat([PAYLOAD, signature, trailerOf(signature.length)]));
    expect(await opened(at("bundle"), "rsa")).toMatchObject({ ok: false, error: { kind: "signature-invalid" } });
  });
});

describe("openssl reads ours", () => {
  test.each(["ec", "rsa"] as const)("%s: `cms -verify` gives the manifest that was signed", async (kind) => {
    const { root, leaf } = await makeIdentityPair(kind);
    const { signature } = partsOfBundle(await readFile(await built(at("content"), signerOf(leaf), at("ours"))));
    await writeFile(at("cms"), signature);
    await writeFile(at("ca.pem"), root.certificatePem);
    const judged = ["-CAfile", at("ca.pem"), "-attime", String(NOW / 1000), "-purpose", "smimesign"];
    const { stdout } = await run("openssl", [
      "cms",
      "-verify",
      "-binary",
      "-inform",
      "DER",
      "-in",
      at("cms"),
      ...judged,
    ]);
    expect(stdout).toContain("compatible=tournee-test");
    const again = ["-cmsout", "-inform", "DER", "-in", at("cms"), "-outform", "DER", "-out", at("again")];
    await run("openssl", ["cms", ...again]);
    expect((await readFile(at("again"))).equals(signature), "the same DER when OpenSSL writes it").toBe(true);
  });

  test.each(["ec", "rsa"] as const)(
    "%s: what keygen makes is a chain for S/MIME and for nothing else",
    async (kind) => {
      const folder = at(`keys-${kind}`);
      const made = await makeKeyFolder(folder, { kind, name: "Tournée", leafDays: 90, only: "all", now: Date.now() });
      expect(made).toMatchObject({ ok: true });
      const strict = ["-x509_strict", "-purpose", "smimesign", "-CAfile", join(folder, "ca.pem")];
      const { stdout } = await run("openssl", ["verify", ...strict, join(folder, "leaf.pem")]);
      expect(stdout.trim()).toMatch(/: OK$/);
      await expect(
        run("openssl", ["verify", ...strict, "-purpose", "sslserver", join(folder, "leaf.pem")]),
      ).rejects.toThrow();
    },
  );
});
