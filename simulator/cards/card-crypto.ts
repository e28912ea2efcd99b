import { constants, createPrivateKey, type KeyObject, privateEncrypt } from "node:crypto";
import { finishHash } from "../../firmware/cards/iso7816/sha256.js";
import { SW } from "../../firmware/cards/iso7816/status.js";
import { findTlv, readTlvs } from "../../firmware/cards/iso7816/tlv.js";
import { concatBytes } from "./bytes.js";
import type { CardCommand } from "./card-apdu.js";
import type { Access, CardKey } from "./file-system.js";

export type Performed =
  | { readonly kind: "data"; readonly data: Uint8Array }
  | { readonly kind: "status"; readonly sw: number };

/** DER of `DigestInfo { SHA-256, … }` before the 32 bytes. */
const SHA256_DIGEST_INFO = Uint8Array.from(Buffer.from("3031300d060960864801650304020105000420", "hex"));
const HASH_SHA256 = 0x40;
const SIGN_SHA256 = 0x42;
const CLIENT_SERVER = 0x02;
/** INTERNAL AUTHENTICATE takes at most 40 % of the modulus of 256 bytes. */
const MAX_DIGEST_INFO = 102;

/** Security environment, hash in progress and the keys' arithmetic. */
export class CryptoUnit {
  #hashAlgorithm: number | undefined;
  #hash: Uint8Array | undefined;
  #signing: CardKey | undefined;
  #authenticating: CardKey | undefined;

  reset(): void {
    this.#hashAlgorithm = undefined;
    this.#hash = undefined;
    this.#signing = undefined;
    this.#authenticating = undefined;
  }

  /** MSE SET: its status word. The order of `80` and `84` does not matter. */
  manageEnvironment(command: CardCommand, keys: readonly CardKey[]): number {
    if (command.p1 !== 0x41) return SW.wrongParameters;
    const list = readTlvs(command.data);
    const algorithm = list.ok ? findTlv(list.value, 0x80)?.[0] : undefined;
    const named = list.ok ? findTlv(list.value, 0x84)?.[0] : undefined;
    const key = keys.find((one) => named !== undefined && one.reference === (named & 0x7f));
    switch (command.p2) {
      case 0xaa:
        if (algorithm !== HASH_SHA256) return SW.wrongData;
        this.#hashAlgorithm = algorithm;
        return SW.ok;
      case 0xb6:
        if (algorithm !== SIGN_SHA256) return SW.wrongData;
        if (key?.use !== "sign") return SW.referenceNotFound;
        this.#signing = key;
        return SW.ok;
      case 0xa4:
        if (algorithm !== CLIENT_SERVER) return SW.wrongData;
        if (key?.use !== "authenticate") return SW.referenceNotFound;
        this.#authenticating = key;
        return SW.ok;
      default:
        return SW.wrongParameters;
    }
  }

  /** PSO HASH, PSO CDS or INTERNAL AUTHENTICATE. */
  perform(command: CardCommand, allows: (access: Access) => boolean): Performed {
    if (command.ins === 0x88) return this.#authenticate(command, allows);
    if (command.p1 === 0x90 && command.p2 === 0xa0) return status(this.#hashLastBlock(command));
    if (command.p1 === 0x9e && command.p2 === 0x9a) return this.#sign(allows);
    return status(SW.wrongParameters);
  }

  #hashLastBlock(command: CardCommand): number {
    if (this.#hashAlgorithm === undefined) return SW.conditionsNotSatisfied;
    const list = readTlvs(command.data, "refuse");
    const before = list.ok ? findTlv(list.value, 0x90) : undefined;
    const last = list.ok ? findTlv(list.value, 0x80) : undefined;
    if (before === undefined || last === undefined || last.length > 64) return SW.wrongData;
    if (before.length === 0) {
      this.#hash = finishHash(undefined, 0n, last);
      return SW.ok;
    }
    // The last round must be the card's: an empty last block would leave it nothing to do.
    if (before.length !== 40 || last.length === 0) return SW.wrongData;
    const bits = Buffer.from(before).readBigUInt64BE(32);
    this.#hash = finishHash(before.slice(0, 32), bits, last);
    return SW.ok;
  }

  #sign(allows: (access: Access) => boolean): Performed {
    const key = this.#signing;
    const hash = this.#hash;
    this.#hash = undefined;
    if (key === undefined || hash === undefined) return status(SW.conditionsNotSatisfied);
    if (!allows(key.access)) return status(SW.securityNotSatisfied);
    return rawSignature(key.pem, concatBytes(SHA256_DIGEST_INFO, hash));
  }

  #authenticate(command: CardCommand, allows: (access: Access) => boolean): Performed {
    const key = this.#authenticating;
    if (key === undefined) return status(SW.conditionsNotSatisfied);
    if (!allows(key.access)) return status(SW.securityNotSatisfied);
    if (command.data.length === 0 || command.data.length > MAX_DIGEST_INFO) return status(SW.wrongLength);
    return rawSignature(key.pem, command.data);
  }
}

const loaded = new Map<string, KeyObject>();

function rawSignature(pem: string, digestInfo: Uint8Array): Performed {
  const key = loaded.get(pem) ?? createPrivateKey(pem);
  loaded.set(pem, key);
  const data = privateEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, digestInfo);
  return { kind: "data", data: new Uint8Array(data) };
}

function status(sw: number): Performed {
  return { kind: "status", sw };
}
