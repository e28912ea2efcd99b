import { createPrivateKey, webcrypto } from "node:crypto";
import { access, mkdir, open } from "node:fs/promises";
import { join } from "node:path";
import { isErrno, syncFolder } from "../../lib/atomic-file.js";
import { readOptional } from "../../lib/read-optional.js";
import { err, ok, type Result } from "../../lib/result.js";
import { webKey } from "./cms.js";
import { DAY, type Identity, type KeyKind, makeIdentity } from "./keygen.js";
import { readPem } from "./pem.js";

/** What is wanted of a folder of keys. */
export interface KeyFolderWish {
  readonly kind: KeyKind;
  /** What the certificates are called. */
  readonly name: string;
  readonly leafDays: number;
  /** `leaf`: the CA is there already and issues one more leaf. */
  readonly only: "all" | "leaf";
  /** ms since 1970. */
  readonly now: number;
}

/** Why no keys were made, with a code and what to do now. */
export interface KeyFolderFault {
  readonly code: "keys-exist" | "no-ca" | "unwritable";
  readonly what: string;
  readonly now: string;
}

const CA_DAYS = 3650;
/** Terminals whose clock is a little late must take a bundle signed by a new leaf. */
const EARLIER = DAY;

/**
 * Makes a CA and a leaf in `folder` (`ca.pem`, `ca.key`, `leaf.pem`, `leaf.key`), or one more leaf (`leaf-2.pem`…). Keys are
 * 0600 and nothing that is there is overwritten. The CA allows no CA under it.
 * @returns the files that were written
 */
export async function makeKeyFolder(folder: string, wish: KeyFolderWish): Promise<Result<string[], KeyFolderFault>> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const taken = await firstTaken(wish.only === "all" ? ["ca.pem", "ca.key", "leaf.pem", "leaf.key"] : [], folder);
    if (taken !== undefined) {
      return err({
        code: "keys-exist",
        what: `${taken} is there already and is not overwritten`,
        now: "Name another folder, or issue the next leaf with --leaf.",
      });
    }
    const [notBefore, leafEnd] = [wish.now - EARLIER, wish.now + wish.leafDays * DAY];
    const ca =
      wish.only === "leaf"
        ? await readCa(folder)
        : await makeIdentity({
            name: `${wish.name} bundle CA`,
            kind: wish.kind,
            purpose: { role: "ca", pathLength: 0 },
            notBefore,
            notAfter: wish.now + CA_DAYS * DAY,
          });
    if (ca === undefined) {
      return err({
        code: "no-ca",
        what: `${folder} holds no ca.pem and ca.key that belong together`,
        now: "Make them with: tournee-ota keygen DIR",
      });
    }
    const leaf = await makeIdentity({
      name: `${wish.name} release ${new Date(wish.now).toISOString().slice(0, 10)}`,
      kind: wish.kind,
      purpose: { role: "leaf" },
      notBefore,
      notAfter: leafEnd,
      issuer: ca,
    });
    const leafName = await freeLeafName(folder);
    const files = [...(wish.only === "all" ? filesOf("ca", ca) : []), ...filesOf(leafName, leaf)].map(
      ([name, text, mode]) => [join(folder, name), text, mode] as const,
    );
    for (const [path, text, mode] of files) await writeNew(path, text, mode);
    await syncFolder(folder);
    return ok(files.map(([path]) => path));
  } catch (error) {
    if (!(error instanceof Error && "syscall" in error)) throw error;
    return err({ code: "unwritable", what: error.message, now: "Name a folder that can be written." });
  }
}

/** The CA of a folder of keys; nothing when it is not whole. */
export async function readCa(folder: string): Promise<Identity | undefined> {
  const certificatePem = await readOptional(join(folder, "ca.pem"));
  const keyPem = await readOptional(join(folder, "ca.key"));
  if (certificatePem === undefined || keyPem === undefined) return undefined;
  const certificates = readPem(certificatePem);
  const certificate = certificates.ok ? certificates.value.certificates[0] : undefined;
  if (certificate === undefined) return undefined;
  try {
    const privateKey = await webKey(createPrivateKey(keyPem));
    const publicKey: webcrypto.CryptoKey = await certificate.getPublicKey();
    const probe = new TextEncoder().encode("probe");
    const algorithm = { name: privateKey.algorithm.name, hash: "SHA-256" };
    const signature = await webcrypto.subtle.sign(algorithm, privateKey, probe);
    if (!(await webcrypto.subtle.verify(algorithm, publicKey, signature, probe))) return undefined;
    return { certificate, keys: { privateKey, publicKey }, certificatePem, keyPem };
  } catch {
    return undefined;
  }
}

function filesOf(name: string, identity: Identity): readonly (readonly [string, string, number])[] {
  return [
    [`${name}.pem`, identity.certificatePem, 0o644],
    [`${name}.key`, identity.keyPem, 0o600],
  ];
}

async function freeLeafName(folder: string): Promise<string> {
  for (let n = 1; ; n++) {
    const name = n === 1 ? "leaf" : `leaf-${n}`;
    if ((await firstTaken([`${name}.pem`, `${name}.key`], folder)) === undefined) return name;
  }
}

async function firstTaken(names: readonly string[], folder: string): Promise<string | undefined> {
  for (const name of names) {
    try {
      await access(join(folder, name));
      return join(folder, name);
    } catch (error) {
      if (!isErrno(error, "ENOENT")) throw error;
    }
  }
  return undefined;
}

async function writeNew(path: string, text: string, mode: number): Promise<void> {
  const file = await open(path, "wx", mode);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}
