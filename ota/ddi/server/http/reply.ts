import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { readWhole } from "../../../lib/read-whole.js";
import type { Result } from "../../../lib/result.js";
import { err, ok } from "../../../lib/result.js";
import { MAX_JSON_BYTES } from "../../wire/limits.js";
import type { FleetFailure } from "../contract.js";

/** What an error answer says beside its status; the codes are stable, the texts are for a person with a log. */
export interface Refusal {
  readonly status: 400 | 401 | 404 | 405 | 410 | 412 | 413 | 415 | 416 | 421 | 429 | 503;
  readonly code: string;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export const NOT_FOUND: Refusal = { status: 404, code: "not-found", message: "no such thing for this device" };
export const GONE: Refusal = { status: 410, code: "action-ended", message: "the action has ended" };
export const UNAUTHORIZED: Refusal = {
  status: 401,
  code: "unauthorized",
  message: "an enrolled device's id and its target token are needed",
  headers: { "www-authenticate": "TargetToken" },
};

export function refuse(response: ServerResponse, { status, code, message, headers }: Refusal): void {
  const body = JSON.stringify({ errorCode: `tournee.ddi.${code}`, message });
  response.writeHead(status, {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(body),
    ...headers,
  });
  response.end(body);
}

/** The disk refused; the device keeps what it wanted to tell and comes back. */
export function refuseFailure(response: ServerResponse, failure: FleetFailure): void {
  const message = "the server's disk does not take it";
  refuse(response, { status: 503, code: failure.kind, message, headers: { "retry-after": "30" } });
}

/** A JSON answer with its entity tag, or 304 to one who has it. */
export function sendJson(request: IncomingMessage, response: ServerResponse, value: unknown): void {
  const body = JSON.stringify(value);
  const etag = `"${createHash("sha256").update(body).digest("hex").slice(0, 32)}"`;
  if (request.headers["if-none-match"] === etag) {
    response.writeHead(304, { etag });
    response.end();
    return;
  }
  response.writeHead(200, {
    "content-type": "application/hal+json;charset=UTF-8",
    "content-length": Buffer.byteLength(body),
    "cache-control": "no-store",
    etag,
  });
  response.end(body);
}

export function sendEmpty(response: ServerResponse): void {
  response.writeHead(200, { "content-length": 0 });
  response.end();
}

/** The request's JSON, at most `MAX_JSON_BYTES`. */
export async function readBody(request: IncomingMessage): Promise<Result<unknown, Refusal>> {
  const type = request.headers["content-type"] ?? "application/json";
  if (!/^application\/(hal\+)?json\b/i.test(type)) {
    return err({ status: 415, code: "not-json", message: "application/json is read here" });
  }
  const bytes = await readWhole(request, MAX_JSON_BYTES);
  if (bytes === undefined) {
    const message = `more than ${MAX_JSON_BYTES} bytes`;
    return err({ status: 413, code: "too-long", message, headers: { connection: "close" } });
  }
  try {
    const value: unknown = JSON.parse(bytes.toString("utf8"));
    return ok(value);
  } catch {
    return err({ status: 400, code: "malformed", message: "the body is not JSON" });
  }
}
