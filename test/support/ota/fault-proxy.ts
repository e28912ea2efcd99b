import http, { type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What goes wrong with one request. Byte counts are of the answer's body. */
export type Fault =
  /** Never reaches the server. */
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string | Uint8Array;
    }
  /** The connection is reset: before the server heard of it, or once it did its work (its answer is lost). */
  | { readonly kind: "reset"; readonly when: "before" | "after" }
  /** The body stops after so many bytes, and the connection closes. */
  | { readonly kind: "truncate"; readonly after: number }
  /** The body stops after so many bytes, and the connection stays. `stalled` of the proxy tells when. */
  | { readonly kind: "stall"; readonly after: number }
  /** One byte of the body is another one. */
  | { readonly kind: "alter"; readonly at: number }
  /** Bytes follow the body without end, as fast as they are taken. */
  | { readonly kind: "endless" }
  /** A header of so many bytes comes with the answer. */
  | { readonly kind: "long-header"; readonly bytes: number }
  /** These bytes and no others, on a connection that stays open: HTTP or not. */
  | { readonly kind: "raw"; readonly bytes: string }
  /** Headers of the server's answer are replaced; undefined removes one. `status` too, when given. */
  | {
      readonly kind: "headers";
      readonly status?: number;
      readonly headers: Readonly<Record<string, string | undefined>>;
    };

/** A request as the proxy saw it. */
export interface Seen {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  /** From 1, of all requests of this proxy. */
  readonly count: number;
  /** Bytes of the answer's body that were passed on so far. */
  readonly passed: number;
}

export interface FaultProxy {
  /** `http://127.0.0.1:port` */
  readonly url: string;
  readonly seen: readonly Seen[];
  /** Resolves at the next stall. */
  stalled(): Promise<void>;
  close(): Promise<void>;
}

/**
 * A proxy on 127.0.0.1 in front of an HTTP server of this machine. `choose` says of each request what goes wrong with it;
 * undefined lets it through as it is.
 */
export async function faultProxy(target: string, choose: (seen: Seen) => Fault | undefined): Promise<FaultProxy> {
  const seen: Passed[] = [];
  let tellStall = (): void => undefined;
  const agent = new http.Agent({ keepAlive: true });

  const server = http.createServer((request, response) => {
    const { method = "GET", url = "/", headers } = request;
    const about: Passed = { method, url, headers, count: seen.length + 1, passed: 0 };
    seen.push(about);
    const fault = choose(about);
    if (fault?.kind === "reset" && fault.when === "before") return void request.socket.resetAndDestroy();
    if (fault?.kind === "raw") return void request.socket.write(fault.bytes);
    if (fault?.kind === "answer") {
      request.resume();
      response.writeHead(fault.status, fault.headers);
      response.end(fault.body);
      return;
    }
    const onward = http.request(new URL(url, target), { method, headers, agent }, (answer) => {
      if (fault?.kind !== "reset") return pass(answer, response, about, fault, () => tellStall());
      answer.resume();
      answer.once("end", () => request.socket.resetAndDestroy());
    });
    onward.on("error", () => request.socket.resetAndDestroy());
    request.pipe(onward);
    response.once("close", () => onward.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    stalled: () =>
      new Promise((resolve) => {
        tellStall = resolve;
      }),
    close: () =>
      new Promise((resolve) => {
        agent.destroy();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type Passed = { -readonly [Key in keyof Seen]: Seen[Key] };
type Passing = Exclude<Fault, { readonly kind: "answer" | "raw" | "reset" }> | undefined;

function pass(
  answer: IncomingMessage,
  response: ServerResponse,
  about: Passed,
  fault: Passing,
  onStall: () => void,
): void {
  const headers: Record<string, string | readonly string[] | undefined> = { ...answer.headers };
  if (fault?.kind === "endless") delete headers["content-length"];
  if (fault?.kind === "long-header") headers["x-long"] = "x".repeat(fault.bytes);
  if (fault?.kind === "headers") Object.assign(headers, fault.headers);
  const status = (fault?.kind === "headers" ? fault.status : undefined) ?? answer.statusCode ?? 502;
  const told = Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  response.writeHead(status, Object.fromEntries(told));
  let read = 0;
  const write = (chunk: Buffer): boolean => {
    about.passed += chunk.length;
    return response.write(chunk);
  };
  answer.on("data", (chunk: Buffer) => {
    const start = read;
    read += chunk.length;
    if (fault?.kind === "truncate" || fault?.kind === "stall") {
      if (start > fault.after) return;
      write(chunk.subarray(0, fault.after - start));
      if (read < fault.after) return;
      answer.destroy();
      if (fault.kind === "truncate") response.socket?.end();
      else onStall();
      return;
    }
    if (fault?.kind === "alter" && start <= fault.at && fault.at < read) {
      const altered = Buffer.from(chunk);
      altered.writeUInt8((altered.readUInt8(fault.at - start) ^ 0xff) & 0xff, fault.at - start);
      write(altered);
    } else if (!write(chunk)) {
      answer.pause();
      response.once("drain", () => answer.resume());
    }
  });
  answer.once("end", () => {
    if (fault?.kind === "truncate" || fault?.kind === "stall") return;
    if (fault?.kind === "endless") flood(response);
    else response.end();
  });
  answer.on("error", () => response.destroy());
}

function flood(response: ServerResponse): void {
  const rubbish = Buffer.alloc(64 * 1024, " ");
  while (!response.destroyed && response.write(rubbish));
  if (!response.destroyed) response.once("drain", () => flood(response));
}
