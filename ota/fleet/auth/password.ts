import { randomBytes, type ScryptOptions, scrypt } from "node:crypto";
import * as z from "zod";
import { sameSecret } from "../../lib/same-secret.js";

/** What is kept of the technician's password: never the password. */
export const storedPassword = z.object({
  algorithm: z.literal("scrypt"),
  N: z.number().int().min(1_024).max(1_048_576),
  r: z.number().int().min(1).max(32),
  p: z.number().int().min(1).max(16),
  salt: z.base64(),
  hash: z.base64(),
});
export type StoredPassword = z.infer<typeof storedPassword>;

/** About 130 MB and 0.3 s on a laptop: OWASP's password storage cheat sheet, scrypt with N = 2^17, r = 8, p = 1. */
const COST = { N: 131_072, r: 8, p: 1 } as const;
const HASH_BYTES = 32;
export const SHORTEST_PASSWORD = 10;

/** Hashes a new password with a salt of its own. `cost` is for tests that make many. */
export async function hashPassword(
  password: string,
  cost: { N: number; r: number; p: number } = COST,
): Promise<StoredPassword> {
  const salt = randomBytes(16);
  const hash = await derive(password, salt, cost);
  return { algorithm: "scrypt", ...cost, salt: salt.toString("base64"), hash: hash.toString("base64") };
}

/** True when the password is the one that was stored. Takes as long when it is not. */
export async function isPassword(password: string, stored: StoredPassword): Promise<boolean> {
  const found = await derive(password, Buffer.from(stored.salt, "base64"), stored);
  return sameSecret(Buffer.from(stored.hash, "base64"), found);
}

function derive(password: string, salt: Buffer, { N, r, p }: { N: number; r: number; p: number }): Promise<Buffer> {
  const options: ScryptOptions = { N, r, p, maxmem: 256 * N * r };
  return new Promise((resolve, reject) => {
    scrypt(password.normalize("NFC"), salt, HASH_BYTES, options, (cause, key) =>
      cause ? reject(cause) : resolve(key),
    );
  });
}
