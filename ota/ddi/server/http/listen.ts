import http, { type IncomingMessage, type ServerResponse } from "node:http";
import https from "node:https";
import type { AddressInfo } from "node:net";
import type { Milliseconds } from "../../../lib/clock.js";
import type { Log } from "../../../lib/log.js";
import type { Result } from "../../../lib/result.js";
import { err, ok } from "../../../lib/result.js";
import type { DdiHandler } from "./handler.js";
import { NOT_FOUND, refuse } from "./reply.js";

export interface ListenOptions {
  readonly ddi: DdiHandler;
  /** What DDI does not serve (a page); false lets a 404 go out. */
  readonly others?: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
  /** PEM. Without it only this machine is served. */
  readonly tls?: { readonly cert: string; readonly key: string };
  /** An address of this machine; default 127.0.0.1. */
  readonly address?: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** Names this server is called by, beside its addresses; another `Host` is turned away (a page that rebinds its name). */
  readonly names?: readonly string[];
  /** How long a request's body may take to arrive; 30 s. A page that takes uploads needs more. */
  readonly wholeRequestWithin?: Milliseconds;
  readonly log: Log;
}

export interface Listening {
  /** `https://address:port`, without a final slash. */
  readonly url: string;
  readonly port: number;
  /** Ends what is under way after its answer; connections of downloads are cut. */
  close(): Promise<void>;
}

export type ListenFailure =
  | { readonly kind: "needs-tls"; readonly detail: string }
  | { readonly kind: "cannot-listen"; readonly detail: string };

/** A request that is not whole by then is dropped; so is a connection on which nothing moves. Milliseconds. */
const WHOLE_REQUEST_WITHIN = 30_000;
const HEADERS_WITHIN = 10_000;
const NOTHING_MOVES = 60_000;
const RESTING_CONNECTION = 5_000;

/** Opens the port. */
export async function listen(options: ListenOptions): Promise<Result<Listening, ListenFailure>> {
  const { tls, address = "127.0.0.1", port } = options;
  if (tls === undefined && !/^(127\.|::1$|localhost$)/.test(address)) {
    return err({
      kind: "needs-tls",
      detail: `${address} is reached from elsewhere: a certificate and its key are needed`,
    });
  }
  const limits = {
    maxHeaderSize: 16 * 1024,
    requestTimeout: options.wholeRequestWithin ?? WHOLE_REQUEST_WITHIN,
    headersTimeout: HEADERS_WITHIN,
    keepAliveTimeout: RESTING_CONNECTION,
  };
  const serve = (request: IncomingMessage, response: ServerResponse): void => void answer(options, request, response);
  const server =
    tls === undefined
      ? http.createServer(limits, serve)
      : https.createServer({ ...limits, ...tls, minVersion: "TLSv1.2" }, serve);
  server.setTimeout(NOTHING_MOVES);
  return await new Promise((resolve) => {
    server.once("error", (error) => resolve(err({ kind: "cannot-listen", detail: error.message })));
    server.listen({ host: address, port }, () => {
      const taken = (server.address() as AddressInfo).port;
      const host = address.includes(":") ? `[${address}]` : address;
      resolve(
        ok({
          url: `${tls === undefined ? "http" : "https"}://${host}:${taken}`,
          port: taken,
          close: () =>
            new Promise((closed) => {
              server.close(() => closed());
              server.closeAllConnections();
            }),
        }),
      );
    });
  });
}

async function answer(options: ListenOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { ddi, others, log } = options;
  try {
    if (!isOurName(request, options.names ?? [])) {
      refuse(response, { status: 421, code: "other-host", message: "this server has another name" });
    } else if (!(await ddi(request, response)) && !((await others?.(request, response)) ?? false)) {
      refuse(response, NOT_FOUND);
    }
    // What was not read of a body would be taken for the next request.
    if (!request.complete) request.resume();
  } catch (error) {
    if (response.destroyed || response.socket?.destroyed !== false) return;
    log.warn({ error: String(error) }, "a request failed");
    response.destroy();
  }
}

/** The names of the address that was reached, of this machine, and those that were given. */
function isOurName(request: IncomingMessage, names: readonly string[]): boolean {
  const host = (request.headers.host ?? "").replace(/:\d{1,5}$/, "").toLowerCase();
  const reached = request.socket.localAddress ?? "";
  const ours = ["localhost", "127.0.0.1", "[::1]", reached.replace(/^::ffff:/, ""), `[${reached}]`, ...names];
  return ours.some((name) => name.toLowerCase() === host);
}
