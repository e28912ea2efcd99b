import { createPrivateKey, createPublicKey, diffieHellman, generateKeyPairSync, type KeyObject } from "node:crypto";
import { err, ok, type Result } from "./result.js";

/** Length of a public key, of a private key and of what two parties share, bytes (RFC 7748). */
export const X25519_BYTES = 32;

/** A key pair used once. */
export interface X25519KeyPair {
  /** 32 bytes. */
  readonly publicKey: Uint8Array;
  readonly privateKey: KeyObject;
}

export function newKeyPair(): X25519KeyPair {
  const { publicKey, privateKey } = generateKeyPairSync("x25519");
  return { publicKey: rawOf(publicKey), privateKey };
}

/** The pair of a private key of 32 bytes: for the examples of the documentation, and for clients that keep theirs. */
export function keyPairFrom(privateBytes: Uint8Array): X25519KeyPair {
  const der = Buffer.concat([Buffer.from("302e020100300506032b656e04220420", "hex"), privateBytes]);
  const privateKey = createPrivateKey({ key: der, format: "der", type: "pkcs8" });
  return { publicKey: rawOf(createPublicKey(privateKey)), privateKey };
}

/** The 32 bytes that both parties share; `weak` when the other's key is none or of small order. */
export function agree(own: X25519KeyPair, otherPublicKey: Uint8Array): Result<Uint8Array, "weak"> {
  try {
    const x = Buffer.from(otherPublicKey).toString("base64url");
    const other = createPublicKey({ key: { kty: "OKP", crv: "X25519", x }, format: "jwk" });
    const shared = new Uint8Array(diffieHellman({ privateKey: own.privateKey, publicKey: other }));
    return shared.every((byte) => byte === 0) ? err("weak") : ok(shared);
  } catch {
    return err("weak");
  }
}

function rawOf(publicKey: KeyObject): Uint8Array {
  const { x } = publicKey.export({ format: "jwk" });
  if (typeof x !== "string") throw new Error("an X25519 key without its coordinate");
  return new Uint8Array(Buffer.from(x, "base64url"));
}
