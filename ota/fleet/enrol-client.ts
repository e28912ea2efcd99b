import { X509Certificate } from "node:crypto";
import { request as httpRequest, type RequestOptions } from "node:http";
import { request as httpsRequest } from "node:https";
import { checkServerIdentity, type DetailedPeerCertificate, type TLSSocket } from "node:tls";
import { err, ok, type Result } from "../lib/result.js";
import { sameSecret } from "../lib/same-secret.js";
import {
  type EnrolAnswer,
  type EnrolmentCode,
  enrolAnswer,
  type Fingerprint,
  keyOf,
  serverProof,
  terminalProof,
} from "./enrolment.js";
import { fingerprintOf } from "./tls/fingerprint.js";

/** What the terminal keeps: with these four its agent polls. */
export interface Enrolled {
  readonly id: string;
  readonly tenant: string;
  /** The target token: secret. */
  readonly token: string;
  /** PEM of the CA that the server's certificate must chain to; absent on loopback without TLS. */
  readonly ca?: string;
}

/** Why the terminal is not enrolled. Nothing secret was sent in any of these. */
export type EnrolFailure =
  | { readonly kind: "unreachable"; readonly detail: string }
  /** Another server than the one that was scanned, or somebody in between. */
  | { readonly kind: "wrong-server"; readonly detail: string }
  /** The code is wrong, spent or more than a quarter of an hour old. */
  | { readonly kind: "refused" }
  /** The technician must make a code for this very terminal, or remove it first. */
  | { readonly kind: "already-enrolled" }
  /** Too many wrong codes. */
  | { readonly kind: "wait"; readonly seconds: number }
  | { readonly kind: "malformed"; readonly detail: string };

export interface EnrolOptions {
  /** `https://host:port`; `http://` on loopback only. */
  readonly url: string;
  /** This terminal's serial. */
  readonly id: string;
  readonly code: EnrolmentCode;
  /** Of the CA, from the server's QR. Without it the proofs alone tell whether the server is the right one. */
  readonly fingerprint?: Fingerprint;
  /** Milliseconds without a byte after which it is given up; 15 s. */
  readonly silence?: number;
}

const LONGEST_ANSWER = 65_536;
const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Asks the server for this terminal's token, proving the code without sending it. One request, no retries: the code is spent once. */
export async function enrol(options: EnrolOptions): Promise<Result<Enrolled, EnrolFailure>> {
  const { id, code, fingerprint } = options;
  const url = URL.canParse("/enrol", options.url) ? new URL("/enrol", options.url) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    return err({ kind: "unreachable", detail: "not an address" });
  if (
    url.protocol === "http:" &&
    (!LOOPBACK.has(url.hostname) || (fingerprint !== undefined && fingerprint !== "http"))
  )
    return err({ kind: "wrong-server", detail: "not https" });
  if (url.protocol === "https:" && fingerprint === "http") return err({ kind: "wrong-server", detail: "not http" });

  const exchanged = await exchange(url, options);
  if (!exchanged.ok) return exchanged;
  const { status, body, retryAfter, seen } = exchanged.value;
  if (status === 403) return err({ kind: "refused" });
  if (status === 409) return err({ kind: "already-enrolled" });
  if (status === 429) return err({ kind: "wait", seconds: retryAfter });
  const answer = status === 200 ? parseAnswer(body) : undefined;
  if (answer === undefined) return err({ kind: "malformed", detail: `status ${status}` });
  if (answer.id !== id) return err({ kind: "malformed", detail: "another terminal's answer" });
  const { proof, ...given } = answer;
  if (!sameSecret(proof, serverProof(keyOf(code), seen, given)))
    return err({ kind: "wrong-server", detail: "the server does not know the code" });
  if (answer.ca !== undefined && fingerprintOf(new X509Certificate(answer.ca)) !== seen)
    return err({ kind: "wrong-server", detail: "the CA is not the one that was seen" });
  const { ca, token, tenant } = given;
  return ok({ id, tenant, token, ...(ca === undefined ? {} : { ca }) });
}

interface Exchanged {
  readonly status: number;
  readonly body: string;
  readonly retryAfter: number;
  /** Of the CA that the server showed. */
  readonly seen: Fingerprint;
}

function exchange(
  url: URL,
  { id, code, fingerprint, silence = 15_000 }: EnrolOptions,
): Promise<Result<Exchanged, EnrolFailure>> {
  return new Promise((resolve) => {
    const secure = url.protocol === "https:";
    const fail = (kind: "unreachable" | "wrong-server" | "malformed", detail: string): void =>
      resolve(err({ kind, detail }));
    // The chain is judged here and not by a store of CAs: its root is the one that was scanned, or that the proofs tell true.
    const options: RequestOptions & { rejectUnauthorized?: boolean } = {
      method: "POST",
      timeout: silence,
      agent: false,
    };
    const request = secure ? httpsRequest(url, { ...options, rejectUnauthorized: false }) : httpRequest(url, options);
    let seen = "http" as Fingerprint;
    const send = (): void => {
      const body = JSON.stringify({ id, proof: terminalProof(keyOf(code), id, seen) });
      request.setHeader("content-type", "application/json");
      request.setHeader("content-length", Buffer.byteLength(body));
      request.end(body);
    };
    request.on("timeout", () => request.destroy(new Error("no answer")));
    request.on("error", (cause) => fail("unreachable", cause.message));
    request.on("response", (response) => {
      const parts: Buffer[] = [];
      let length = 0;
      response.on("data", (part: Buffer) => {
        length += part.length;
        if (length > LONGEST_ANSWER) response.destroy(new Error("an answer without end"));
        else parts.push(part);
      });
      response.on("error", (cause) => fail("malformed", cause.message));
      response.on("end", () => {
        const retryAfter = Number(response.headers["retry-after"] ?? 1) || 1;
        const body = Buffer.concat(parts).toString("utf8");
        resolve(ok({ status: response.statusCode ?? 0, body, retryAfter, seen }));
      });
    });
    if (!secure) return send();
    request.on("socket", (socket) => {
      socket.once("secureConnect", () => {
        const root = rootSeen(socket as TLSSocket, url.hostname);
        if (typeof root === "string") {
          fail("wrong-server", root);
          request.destroy();
        } else if (fingerprint !== undefined && root.fingerprint !== fingerprint) {
          fail("wrong-server", "another CA than the one that was scanned");
          request.destroy();
        } else {
          seen = root.fingerprint;
          send();
        }
      });
    });
  });
}

/** The CA at the top of what the server showed, once each certificate is proved to be signed by the next; or what is wrong. */
function rootSeen(socket: TLSSocket, hostname: string): { readonly fingerprint: Fingerprint } | string {
  const shown = socket.getPeerCertificate(true);
  if (shown.raw === undefined) return "no certificate";
  const wrongName = checkServerIdentity(hostname.replace(/^\[|\]$/g, ""), shown);
  if (wrongName !== undefined) return "its certificate is for another name";
  let leaf = new X509Certificate(shown.raw);
  let above: DetailedPeerCertificate = shown.issuerCertificate;
  for (let depth = 0; depth < 4; depth += 1) {
    if (above?.raw === undefined) return "its certificate does not show its CA";
    const issuer = new X509Certificate(above.raw);
    if (!issuer.ca || !leaf.checkIssued(issuer) || !leaf.verify(issuer.publicKey))
      return "its certificates do not fit together";
    if (issuer.checkIssued(issuer)) return { fingerprint: fingerprintOf(issuer) };
    leaf = issuer;
    above = above.issuerCertificate;
  }
  return "its chain is too long";
}

function parseAnswer(body: string): EnrolAnswer | undefined {
  try {
    const parsed = enrolAnswer.safeParse(JSON.parse(body));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
