import type { IncomingMessage, ServerResponse } from "node:http";
import type { Guard } from "../../../web/guard.js";
import { type PageFiles, servePage } from "../../../web/page-files.js";
import type { Clock } from "../../lib/clock.js";
import type { Log } from "../../lib/log.js";
import { createAttempts } from "../auth/attempts.js";
import { enrolRequest } from "../enrolment.js";
import type { Invitations } from "../invitations.js";
import type { Api } from "./api.js";
import { readJson } from "./bodies.js";
import type { Login } from "./login.js";
import { bodyProblem, enrolProblem } from "./problems.js";
import { sendJson, sendProblem } from "./reply.js";

export interface SiteParts {
  readonly guard: Guard;
  readonly login: Login;
  readonly api: Api;
  readonly invitations: Invitations;
  readonly page: PageFiles;
  readonly clock: Clock;
  readonly log: Log;
}

/** Serves all that is not DDI: the page, its orders, and terminals that enrol. */
export type Site = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export function createSite(parts: SiteParts): Site {
  const { guard, login, api, invitations, page, clock, log } = parts;
  const { headers } = guard;
  const attempts = createAttempts(clock);

  async function enrol(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = request.socket.remoteAddress ?? "";
    const wait = attempts.wait(address);
    if (wait > 0) {
      const retry = { "retry-after": String(Math.ceil(wait / 1_000)) };
      return sendProblem(response, { status: 429, code: "wait", headers: { ...headers, ...retry } });
    }
    const body = await readJson(request, enrolRequest);
    if (!body.ok) return sendProblem(response, { ...bodyProblem(body.error), headers });
    const answer = await invitations.enrol(body.value);
    if (answer.ok) {
      attempts.succeeded(address);
      return sendJson(response, answer.value, headers);
    }
    if (answer.error.kind === "refused") attempts.failed(address);
    sendProblem(response, { ...enrolProblem(answer.error), headers });
  }

  return async (request, response) => {
    const path = pathOf(request);
    const reads = request.method === "GET" || request.method === "HEAD";
    const caller = login.caller(request);
    // Cookies come by themselves from any page that asks; a terminal or a command that shows its secret has no page.
    const asPage = caller !== "command" && path !== "/enrol";
    const refusal = guard.refuses(request, asPage && !reads ? "writes" : "reads");
    if (refusal !== undefined) {
      log.warn({ what: refusal }, "site.refused");
      return sendProblem(response, {
        status: 403,
        code: `foreign-${refusal}`,
        headers: { ...headers, connection: "close" },
      });
    }
    if (path === undefined) return sendProblem(response, { status: 400, code: "malformed", headers });
    if (path === "/enrol" && request.method === "POST") return enrol(request, response);
    if (path === "/api/login" && request.method === "POST") return login.enter(request, response, headers);
    if (path.startsWith("/api/")) {
      if (caller === undefined) return sendProblem(response, { status: 401, code: "log-in", headers });
      if (path === "/api/logout" && request.method === "POST") return login.leave(request, response, headers);
      const segments = path.slice("/api/".length).split("/").map(decoded);
      if (segments.includes(undefined)) return sendProblem(response, { status: 400, code: "malformed", headers });
      return api({ request, response, headers, path: segments.flatMap((one) => one ?? []) });
    }
    const none = servePage(page, path, headers, request, response);
    if (none !== undefined) sendProblem(response, none);
  };
}

function pathOf({ url = "/" }: IncomingMessage): string | undefined {
  const [path = "/"] = url.split("?");
  return path.startsWith("/") && !path.startsWith("//") ? path : undefined;
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
