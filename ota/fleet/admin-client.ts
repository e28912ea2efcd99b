import { createReadStream } from "node:fs";
import { type ClientRequest, request as httpRequest, type IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import { pipeline } from "node:stream/promises";
import * as z from "zod";
import { readWhole } from "../lib/read-whole.js";
import { err, ok, type Result } from "../lib/result.js";
import type { AdminAccess } from "./admin-file.js";
import type { FleetPatch, FleetView } from "./view.js";

/** Why the running server did not do it: its own stable code, or `unreachable`. */
export interface AdminFailure {
  readonly code: string;
  readonly detail: string;
}

type Answer<T> = Promise<Result<T, AdminFailure>>;

/** The running server, as commands on its machine drive it. */
export interface Admin {
  fleet(): Answer<FleetView>;
  /** Uploads a bundle; the server verifies it before it says yes. */
  upload(path: string, size: number): Answer<{ readonly release: string; readonly version: string }>;
  createRollout(request: {
    readonly bundle: string;
    readonly groups: readonly string[];
    readonly nextAt: number;
    readonly stopAt: number;
    readonly forced: boolean;
    readonly confirm?: boolean;
    readonly window?: string;
  }): Answer<{ readonly id: string }>;
  /** `stop`, `cancel`, or `resume` with what becomes of failures. */
  order(rollout: string, verb: "stop" | "cancel"): Answer<void>;
  resume(rollout: string, failures: "accept" | "retry"): Answer<void>;
  enrol(id: string, group: string): Answer<{ readonly id: string; readonly tenant: string; readonly token: string }>;
  invite(wanted: { readonly group: string; readonly id?: string; readonly code?: string }): Answer<{
    readonly link: string;
    readonly shown: string;
    readonly expiresAt: number;
  }>;
  /** Everything, then each change, until it is stopped or the server ends it. */
  live(listener: { all(view: FleetView): void; patch(patch: FleetPatch): void }, signal: AbortSignal): Answer<void>;
}

const refusal = z.object({ code: z.string(), detail: z.string().optional() });
/** A view of a large fleet. */
const LONGEST_ANSWER = 64_000_000;
const SILENCE_MS = 120_000;

export function createAdmin({ url, token, ca }: AdminAccess): Admin {
  const open = (method: string, path: string, headers: Record<string, string | number>): ClientRequest => {
    const options = {
      method,
      timeout: SILENCE_MS,
      agent: false as const,
      headers: { authorization: `Bearer ${token}`, ...headers },
    };
    const address = new URL(`/api/${path}`, url);
    return address.protocol === "https:"
      ? httpsRequest(address, { ...options, ...(ca === undefined ? {} : { ca }) })
      : httpRequest(address, options);
  };

  /** Sends, and gives the answer's status and text; a network error is a failure. */
  const exchange = (request: ClientRequest, body?: Buffer): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      request.on("error", reject);
      request.on("timeout", () => request.destroy(new Error("no answer")));
      request.on("response", resolve);
      if (body !== undefined) request.end(body);
    });

  async function answer<T>(received: Promise<IncomingMessage>, shape: z.ZodType<T>): Answer<T> {
    try {
      const response = await received;
      const bytes = await readWhole(response, LONGEST_ANSWER);
      if (bytes === undefined) throw new Error("an answer without end");
      const text = bytes.toString("utf8");
      const status = response.statusCode ?? 0;
      const json: unknown = text === "" ? undefined : JSON.parse(text);
      if (status >= 200 && status < 300) return ok(shape.parse(json));
      const said = refusal.safeParse(json);
      return err(
        said.success
          ? { code: said.data.code, detail: said.data.detail ?? "" }
          : { code: "malformed", detail: `status ${status}` },
      );
    } catch (cause) {
      return err({ code: "unreachable", detail: cause instanceof Error ? cause.message : String(cause) });
    }
  }

  const call = <T>(method: string, path: string, json: unknown, shape: z.ZodType<T>): Answer<T> => {
    const body = Buffer.from(json === undefined ? "" : JSON.stringify(json));
    const headers = { "content-type": "application/json", "content-length": body.length };
    return answer(exchange(open(method, path, headers), body), shape);
  };
  const nothing = z.unknown().transform((): void => undefined);
  /** Our own server, of the same build and reached by its secret: its views are of our shape. */
  const view = z.custom<FleetView>((value) => typeof value === "object" && value !== null && "devices" in value);

  return {
    fleet: () => call("GET", "fleet", undefined, view),
    upload(path, size) {
      const request = open("POST", "bundles", { "content-type": "application/octet-stream", "content-length": size });
      const received = exchange(request);
      pipeline(createReadStream(path), request).catch((cause: unknown) => {
        request.destroy(cause instanceof Error ? cause : new Error(String(cause)));
      });
      return answer(received, z.object({ release: z.string(), version: z.string() }));
    },
    createRollout: (request) => call("POST", "rollouts", request, z.object({ id: z.string() })),
    order: (rollout, verb) => call("POST", `rollouts/${encodeURIComponent(rollout)}/${verb}`, undefined, nothing),
    resume: (rollout, failures) =>
      call("POST", `rollouts/${encodeURIComponent(rollout)}/resume`, { failures }, nothing),
    enrol: (id, group) =>
      call("POST", "devices", { id, group }, z.object({ id: z.string(), tenant: z.string(), token: z.string() })),
    invite: (wanted) =>
      call("POST", "invitations", wanted, z.object({ link: z.string(), shown: z.string(), expiresAt: z.number() })),
    async live(listener, signal) {
      const request = open("GET", "live", { accept: "text/event-stream" });
      signal.addEventListener("abort", () => request.destroy(), { once: true });
      try {
        const response = await exchange(request, Buffer.alloc(0));
        if (response.statusCode !== 200) return await answer(Promise.resolve(response), nothing);
        for await (const { event, data } of eventsOf(response)) {
          // As above: our own server's words.
          if (event === "all") listener.all(JSON.parse(data) as FleetView);
          else if (event === "patch") listener.patch(JSON.parse(data) as FleetPatch);
        }
        return ok(undefined);
      } catch (cause) {
        if (signal.aborted) return ok(undefined);
        return err({ code: "unreachable", detail: cause instanceof Error ? cause.message : String(cause) });
      }
    },
  };
}

/** Server-sent events: one `event` and one `data` line each, as our server writes them. */
async function* eventsOf(response: IncomingMessage): AsyncGenerator<{ readonly event: string; readonly data: string }> {
  response.setEncoding("utf8");
  let text = "";
  for await (const part of response) {
    text += String(part);
    if (text.length > LONGEST_ANSWER) throw new Error("an event without end");
    for (let end = text.indexOf("\n\n"); end !== -1; end = text.indexOf("\n\n")) {
      const lines = text.slice(0, end).split("\n");
      text = text.slice(end + 2);
      const field = (name: string): string =>
        lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? "";
      yield { event: field("event"), data: field("data") };
    }
  }
}
