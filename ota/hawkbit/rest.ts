import { type ClientRequest, request as httpRequest, type IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import type { z } from "zod";
import { readWhole } from "../lib/read-whole.js";
import { err, ok, type Result } from "../lib/result.js";
import type { HawkbitFailure } from "./failure.js";
import { refusal } from "./wire.js";

export interface HawkbitServer {
  /** `https://host[:port]`, or `http://` on loopback. */
  readonly url: URL;
  readonly user: string;
  readonly password: string;
  /** PEM of the server's CA; the system's when absent. */
  readonly tlsCa?: string;
}

export interface Call<T> {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** From `/rest/v1/`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  /** Sends a body of another kind itself; called once the request is made. */
  readonly send?: {
    readonly headers: Readonly<Record<string, string>>;
    readonly write: (to: ClientRequest) => Promise<void>;
  };
  readonly answer: z.ZodType<T>;
}

/** One request at a time to the Management API, with basic authentication; redirects are not followed. */
export type Rest = <T>(call: Call<T>) => Promise<Result<T, HawkbitFailure>>;

const LONGEST_ANSWER = 8_000_000;
const SILENCE_MS = 60_000;
const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** True when the password may be sent there. */
export const isSafeUrl = ({ protocol, hostname }: URL): boolean =>
  protocol === "https:" || (protocol === "http:" && LOOPBACK.has(hostname));

/** @throws Error for an address that is neither https nor loopback: checked by the command before. */
export function createRest(server: HawkbitServer): Rest {
  if (!isSafeUrl(server.url)) throw new Error(`not https: ${server.url.origin}`);
  const authorization = `Basic ${Buffer.from(`${server.user}:${server.password}`).toString("base64")}`;
  return async ({ method, path, query, json, send, answer }) => {
    const url = new URL(`/rest/v1/${path}`, server.url);
    for (const [name, value] of Object.entries(query ?? {})) url.searchParams.set(name, value);
    const body = json === undefined ? undefined : Buffer.from(JSON.stringify(json));
    const headers = {
      authorization,
      accept: "application/hal+json, application/json",
      ...(body === undefined ? {} : { "content-type": "application/json", "content-length": String(body.length) }),
      ...send?.headers,
    };
    const exchange = new Promise<{ status: number; text: string }>((resolve, reject) => {
      const open = url.protocol === "https:" ? httpsRequest : httpRequest;
      const request = open(url, {
        method,
        headers,
        timeout: SILENCE_MS,
        ...(server.tlsCa === undefined ? {} : { ca: server.tlsCa }),
      });
      request.on("timeout", () => request.destroy(new Error("no answer within a minute")));
      request.on("error", reject);
      request.on("response", (response) => {
        textOf(response).then((text) => resolve({ status: response.statusCode ?? 0, text }), reject);
      });
      if (send === undefined) request.end(body);
      else
        send
          .write(request)
          .catch((cause: unknown) => request.destroy(cause instanceof Error ? cause : new Error(String(cause))));
    });
    try {
      return read(await exchange, `${method} ${url.pathname}`, answer);
    } catch (cause) {
      return err({ kind: "unreachable", detail: cause instanceof Error ? cause.message : String(cause) });
    }
  };
}

async function textOf(response: IncomingMessage): Promise<string> {
  const bytes = await readWhole(response, LONGEST_ANSWER);
  if (bytes === undefined) throw new Error("an answer without end");
  return bytes.toString("utf8");
}

function read<T>(
  { status, text }: { status: number; text: string },
  what: string,
  answer: z.ZodType<T>,
): Result<T, HawkbitFailure> {
  const body = parseJson(text);
  if (status === 401) return err({ kind: "unauthorized" });
  if (status === 403) return err({ kind: "forbidden", detail: what });
  if (status < 200 || status > 299) {
    const said = refusal.safeParse(body);
    const { errorCode, message } = said.success ? said.data : {};
    return err({
      kind: "refused",
      status,
      detail: message ?? what,
      ...(errorCode === undefined ? {} : { code: errorCode }),
    });
  }
  const parsed = answer.safeParse(body);
  if (parsed.success) return ok(parsed.data);
  const issue = parsed.error.issues[0];
  return err({ kind: "malformed", detail: `${what}: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}` });
}

function parseJson(text: string): unknown {
  try {
    return text === "" ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
