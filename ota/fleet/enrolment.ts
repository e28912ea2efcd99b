import { createHash, createHmac, randomBytes } from "node:crypto";
import * as z from "zod";
import { err, ok, type Result } from "../lib/result.js";

/**
 * How a terminal and a server come to trust each other. Both know a one-time code that never crosses the network: each proves
 * it with an HMAC bound to the fingerprint of the server's CA, so that somebody in between, who must show another CA, is
 * refused by both. Nothing here needs a server: the terminal uses it as it stands. Described in docs/fleet.md.
 */

/** 16 characters of Crockford's base 32: 80 bits, so that a proof overheard cannot be searched for its code. */
export type EnrolmentCode = string & { readonly __brand: "EnrolmentCode" };
/** What proofs are made with, and what the server keeps of a code: its hash, lower-case hex. */
export type EnrolmentKey = string & { readonly __brand: "EnrolmentKey" };
/** SHA-256 of the CA certificate's DER, lower-case hex; `http` where there is no TLS (loopback only). */
export type Fingerprint = string & { readonly __brand: "Fingerprint" };

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const CODE_LENGTH = 16;
/** A controller id: letters, digits and `. _ -`, as it stands in addresses and in log lines. */
const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** A fresh code. */
export const makeCode = (): EnrolmentCode =>
  [...randomBytes(CODE_LENGTH)].map((byte) => ALPHABET[byte % ALPHABET.length]).join("") as EnrolmentCode;

/** A code is 80 bits drawn at random: its hash cannot be searched for it. */
export const keyOf = (code: EnrolmentCode): EnrolmentKey => sha256(`tournee-enrol-1 ${code}`) as EnrolmentKey;

/** In fours, as a person reads and types it. */
export const shownCode = (code: EnrolmentCode): string => code.replace(/(.{4})(?=.)/g, "$1-");

/** Reads a typed code: spaces, hyphens and case do not matter, O is 0, I and L are 1. Undefined when it is none. */
export function parseCode(text: string): EnrolmentCode | undefined {
  const code = text.toUpperCase().replace(/[\s-]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1");
  return code.length === CODE_LENGTH && [...code].every((one) => ALPHABET.includes(one))
    ? (code as EnrolmentCode)
    : undefined;
}

/** True when the text can name a terminal. */
export const isControllerId = (text: string): boolean => ID.test(text);

export const parseFingerprint = (text: string): Fingerprint | undefined =>
  /^[0-9a-f]{64}$|^http$/.test(text) ? (text as Fingerprint) : undefined;

/** What the server shows: where it is, how to know it, and the code. */
export interface ServerInvitation {
  readonly url: string;
  readonly ca: Fingerprint;
  readonly code: EnrolmentCode;
}

/** What a terminal shows: who it is, and a code of its own. */
export interface TerminalInvitation {
  readonly id: string;
  readonly code: EnrolmentCode;
}

const SERVER_SCHEME = "tournee-enrol:";
const TERMINAL_SCHEME = "tournee-terminal:";

/** The text of the server's QR. */
export const serverLink = ({ url, ca, code }: ServerInvitation): string =>
  `${SERVER_SCHEME}?${new URLSearchParams({ v: "1", url, ca, code })}`;

/** The text of the terminal's QR. */
export const terminalLink = ({ id, code }: TerminalInvitation): string =>
  `${TERMINAL_SCHEME}?${new URLSearchParams({ v: "1", id, code })}`;

/** Reads what a camera saw of a server's screen. The error says what it is instead. */
export function parseServerLink(text: string): Result<ServerInvitation, "not-an-invitation" | "other-version"> {
  const fields = fieldsOf(text, SERVER_SCHEME);
  if (fields === undefined) return err("not-an-invitation");
  if (fields.get("v") !== "1") return err("other-version");
  const url = fields.get("url") ?? "";
  const code = parseCode(fields.get("code") ?? "");
  const ca = parseFingerprint(fields.get("ca") ?? "");
  if (code === undefined || ca === undefined || !/^https?:\/\/[^/?#@]+$/.test(url)) return err("not-an-invitation");
  return ok({ url, ca, code });
}

/** Reads what a camera saw of a terminal's screen. */
export function parseTerminalLink(text: string): Result<TerminalInvitation, "not-an-invitation" | "other-version"> {
  const fields = fieldsOf(text, TERMINAL_SCHEME);
  if (fields === undefined) return err("not-an-invitation");
  if (fields.get("v") !== "1") return err("other-version");
  const code = parseCode(fields.get("code") ?? "");
  const id = fields.get("id") ?? "";
  return code === undefined || !isControllerId(id) ? err("not-an-invitation") : ok({ id, code });
}

function fieldsOf(text: string, scheme: string): URLSearchParams | undefined {
  return text.length <= 1_024 && text.startsWith(`${scheme}?`)
    ? new URLSearchParams(text.slice(scheme.length + 1))
    : undefined;
}

/** Body of `POST /enrol`. */
export const enrolRequest = z.object({ id: z.string().regex(ID), proof: z.string().regex(/^[0-9a-f]{64}$/) });
/** Its answer, given once: the code is spent. */
export const enrolAnswer = z.object({
  id: z.string().regex(ID),
  tenant: z.string().regex(ID),
  /** The target token, to be kept secret. */
  token: z.string().regex(/^[A-Za-z0-9]{32,128}$/),
  /** PEM of the server's CA; absent where there is no TLS. */
  ca: z.string().max(16_384).optional(),
  proof: z.string().regex(/^[0-9a-f]{64}$/),
});
export type EnrolRequest = z.infer<typeof enrolRequest>;
export type EnrolAnswer = z.infer<typeof enrolAnswer>;

const hmac = (key: EnrolmentKey, ...parts: readonly string[]): string =>
  createHmac("sha256", key)
    .update(JSON.stringify(["tournee-enrol-1", ...parts]))
    .digest("hex");

/** The terminal's proof that it knows the code and sees the server's true CA. */
export const terminalProof = (key: EnrolmentKey, id: string, ca: Fingerprint): string => hmac(key, "terminal", id, ca);

/** The server's proof, over all that it gives. */
export const serverProof = (key: EnrolmentKey, ca: Fingerprint, answer: Omit<EnrolAnswer, "proof">): string =>
  hmac(key, "server", answer.id, ca, answer.tenant, sha256(answer.token), sha256(answer.ca ?? ""));

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
