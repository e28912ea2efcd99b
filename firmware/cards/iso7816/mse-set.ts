import type { Command } from "./exchange.js";
import { expectDone } from "./status.js";
import { writeTlv } from "./tlv.js";

/** Local keys are named by their number with bit 80 (shared/domain/cards.md §1.6). */
const LOCAL = 0x80;
const ALGORITHM_TAG = 0x80;
const KEY_TAG = 0x84;
const SHA_256 = 0x40;
const SHA_256_PKCS1 = 0x42;
const CLIENT_SERVER = 0x02;

/** MSE SET HT: the card will finish a SHA-256, `00 22 41 AA 03 80 01 40`. */
export function setHashSha256(): Command<Uint8Array> {
  return mseSet(0xaa, writeTlv(ALGORITHM_TAG, Uint8Array.of(SHA_256)));
}

/** MSE SET DST: signature PKCS#1 v1.5 over SHA-256 with `key`, `00 22 41 B6 06 80 01 42 84 01 key`. */
export function setSignatureSha256(key: number): Command<Uint8Array> {
  return mseSet(0xb6, Uint8Array.from([...algorithm(SHA_256_PKCS1), ...keyReference(key)]));
}

/** MSE SET AT: client-server authentication with `key`, `00 22 41 A4 06 84 01 key 80 01 02`. */
export function setAuthentication(key: number): Command<Uint8Array> {
  return mseSet(0xa4, Uint8Array.from([...keyReference(key), ...algorithm(CLIENT_SERVER)]));
}

function algorithm(reference: number): Uint8Array {
  return writeTlv(ALGORITHM_TAG, Uint8Array.of(reference));
}

function keyReference(key: number): Uint8Array {
  return writeTlv(KEY_TAG, Uint8Array.of(key | LOCAL));
}

function mseSet(template: number, data: Uint8Array): Command<Uint8Array> {
  return { apdu: { cla: 0x00, ins: 0x22, p1: 0x41, p2: template, data }, parse: expectDone };
}
