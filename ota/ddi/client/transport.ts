import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import http from "node:http";
import https from "node:https";
import type { Clock, Milliseconds } from "../../lib/clock.js";
import type { Result } from "../../lib/result.js";
import { err, ok } from "../../lib/result.js";
import { followable } from "./base.js";
import type { DdiFailure } from "./contract.js";
import { failureOf } from "./network-error.js";
import { parseRetryAfter } from "./retry.js";

/** One request; its address has been checked to be the server's. */
export interface Request {
  readonly method: "GET" | "POST" | "PUT";
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Statuses from 400 on that are an answer to this request and no failure. */
  readonly takes?: readonly number[];
  readonly signal?: AbortSignal | undefined;
}

/** An answer whose body is still to come: read it or destroy it. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: IncomingMessage;
}

export interface Transport {
  /** Sends once, follows redirects within the server, and gives the answer as soon as its headers are there. */
  send(request: Request): Promise<Result<Answer, DdiFailure>>;
  /** Closes the connections that nothing uses any more; later requests open new ones. */
  rest(): void;
  /** Closes all connections; what was under way fails. */
  close(): void;
}

export interface TransportOptions {
  readonly token: string;
  /** CA certificates (PEM) in place of the system's. */
  readonly tlsCa?: string | undefined;
  /** The device's own certificate and key (PEM), where a proxy asks for one. */
  readonly clientCertificate?: { readonly cert: string; readonly key: string } | undefined;
  readonly clock: Clock;
}

/** From sending to the last header. */
export const ANSWER_WITHIN = 30_000 as Milliseconds;
/** Bytes of one answer's headers; hawkBit's are under 1 KiB. */
const MAX_HEADERS = 16 * 1024;
const MAX_REDIRECTS = 3;

/** HTTP over kept-alive connections, two at most: one for a download, one for what is told meanwhile. */
export function createTransport(base: URL, options: TransportOptions): Transport {
  const secure = base.protocol === "https:";
  const agent = secure
    ? new https.Agent({
        keepAlive: true,
        maxSockets: 2,
        minVersion: "TLSv1.2",
        ...(options.tlsCa === undefined ? {} : { ca: options.tlsCa }),
        ...options.clientCertificate,
      })
    : new http.Agent({ keepAlive: true, maxSockets: 2 });

  function once(request: Request): Promise<Result<Answer, DdiFailure>> {
    const { method, url, headers, body, signal } = request;
    const text = body === undefined ? undefined : JSON.stringify(body);
    return new Promise((resolve) => {
      if (signal?.aborted === true) return resolve(err({ kind: "unreachable", detail: "stopped" }));
      const sent = (secure ? https : http).request(url, {
        method,
        agent,
        maxHeaderSize: MAX_HEADERS,
        headers: {
          authorization: `TargetToken ${options.token}`,
          "accept-encoding": "identity",
          ...headers,
          ...(text === undefined
            ? {}
            : { "content-type": "application/json", "content-length": Buffer.byteLength(text) }),
        },
      });
      const forgetDeadline = options.clock.after(ANSWER_WITHIN, () =>
        sent.destroy(new Error(`no answer within ${ANSWER_WITHIN / 1000} s`)),
      );
      const stop = (): void => void sent.destroy(new Error("stopped"));
      signal?.addEventListener("abort", stop, { once: true });
      sent.once("close", () => {
        signal?.removeEventListener("abort", stop);
        forgetDeadline();
        // An answer that changes the protocol ends so, without an error.
        resolve(err({ kind: "unreachable", detail: "the connection closed without an answer" }));
      });
      let answered = false;
      sent.once("response", (message) => {
        answered = true;
        forgetDeadline();
        resolve(ok({ status: message.statusCode ?? 0, headers: message.headers, body: message }));
      });
      // Stays on: an answer that breaks off tells the request as well as its body.
      sent.on("error", (error) => {
        forgetDeadline();
        const stale = sent.reusedSocket && "code" in error && error.code === "ECONNRESET" && !answered;
        // The server closed a resting connection while the request was on its way: nothing was read, a new one is opened.
        resolve(stale ? once(request) : err(failureOf(error)));
      });
      sent.end(text);
    });
  }

  return {
    async send(request) {
      let url = request.url;
      for (let redirects = 0; ; redirects += 1) {
        const answer = await once({ ...request, url });
        if (!answer.ok) return answer;
        const { status, headers, body } = answer.value;
        if (status < 300 || status === 304 || request.takes?.includes(status) === true) return answer;
        body.destroy();
        if (status >= 400) return err(statusFailure(status, headers, options.clock));
        if (request.method !== "GET" || headers.location === undefined || redirects === MAX_REDIRECTS) {
          return err({ kind: "refused", detail: `the server redirects (${status}) where it must answer` });
        }
        const next = followable(headers.location, url);
        if (!next.ok) return next;
        url = next.value;
      }
    },
    rest() {
      // The connection of an answer that was just read is given back in the next turn of the loop.
      setImmediate(() => {
        for (const socket of Object.values(agent.freeSockets).flat()) socket?.destroy();
      });
    },
    close: () => agent.destroy(),
  };
}

function statusFailure(status: number, headers: IncomingHttpHeaders, clock: Clock): DdiFailure {
  const asked = parseRetryAfter(headers["retry-after"], clock);
  const retryAfter = asked === undefined ? {} : { retryAfter: asked };
  if (status === 401 || status === 403) return { kind: "unauthorized" };
  if (status === 404 || status === 410) return { kind: "gone" };
  if (status === 409 || status === 429) return { kind: "busy", status, ...retryAfter };
  if (status >= 500 || status === 408 || status === 425) return { kind: "server", status, ...retryAfter };
  return { kind: "refused", detail: `HTTP ${status}` };
}
