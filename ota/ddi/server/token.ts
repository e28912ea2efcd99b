import { createHash, randomInt } from "node:crypto";
import { sameSecret } from "../../lib/same-secret.js";

const ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";

/** A device's token: 32 letters and digits (hawkBit's length), without those that are mistaken for others; 185 bits. */
export function newToken(): string {
  return Array.from({ length: 32 }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");
}

/** What is kept of a token, lower-case hex. A token is drawn at random, so a plain hash cannot be guessed back. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** Compares in a time that tells nothing; an unknown device costs as much as a wrong token. */
export function tokenMatches(token: string, hash: string | undefined): boolean {
  return sameSecret(hashToken(token), hash ?? "") && hash !== undefined;
}
