import type { IncomingMessage, ServerResponse } from "node:http";
import type { Milliseconds } from "../../../lib/clock.js";
import type { Result } from "../../../lib/result.js";
import { err, ok } from "../../../lib/result.js";
import {
  type ConfigDataBody,
  type ConfirmationBody,
  configDataBody,
  confirmationFeedback,
  type FeedbackBody,
  feedbackBody,
} from "../../wire/requests.js";
import type { Action, Device, FleetFailure, Release, UpdateServerCore } from "../contract.js";
import { isEnd } from "../state/action-status.js";
import { sendArtifact } from "./artifact.js";
import { artifactAnswer, cancelAnswer, deploymentAnswer, type Offer, type Place, pollAnswer } from "./bodies.js";
import {
  GONE,
  NOT_FOUND,
  type Refusal,
  readBody,
  refuse,
  refuseFailure,
  sendEmpty,
  sendJson,
  UNAUTHORIZED,
} from "./reply.js";

export interface DdiHandlerOptions {
  readonly tenant: string;
  /** What devices are told to wait between two polls. */
  readonly pollEvery: Milliseconds;
  /** Downloads at once; the next is told to come back (429). */
  readonly maxDownloads: number;
}

/** One request of an authenticated device. */
interface Visit {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly device: Device;
  readonly place: Place;
  readonly query: URLSearchParams;
}

/** Serves DDI v1, endpoints 1 to 9 and what of 12 and 13 belongs to an action; false for an address that is not DDI's. */
export type DdiHandler = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

/** Retry-After of a full server, seconds: spread, so that those turned away do not come back as one. */
const COME_BACK = { least: 10, spread: 50 };

export function createDdiHandler({ fleet, door }: UpdateServerCore, options: DdiHandlerOptions): DdiHandler {
  let downloads = 0;

  function poll({ request, response, device, place }: Visit): void {
    const [oldest] = device.active;
    const action = oldest === undefined ? undefined : fleet.action(oldest);
    const offer = action === undefined ? undefined : offerOf(action);
    sendJson(request, response, pollAnswer(place, options.pollEvery, offer, door.wantsAttributes(device.id)));
  }

  function offerOf(action: Action): Offer {
    if (action.terms?.window === undefined) return action;
    return { ...action, maintenance: door.mayInstall(action) ? "available" : "unavailable" };
  }

  async function deployment({ request, response, place, query }: Visit, action: Action): Promise<void> {
    const release = fleet.release(action.release);
    if (isEnd(action.status) || action.status === "canceling" || isWaiting(action) || release === undefined) {
      return refuse(response, NOT_FOUND);
    }
    const kept = await door.retrieved(action);
    if (!kept.ok) return refuseFailure(response, kept.error);
    const asked = query.get("actionHistory") ?? "";
    const history = /^-?\d{1,6}$/.test(asked) ? Number(asked) : undefined;
    sendJson(request, response, deploymentAnswer(place, offerOf(action), release, history));
  }

  function confirmation({ request, response, place }: Visit, action: Action): void {
    const release = fleet.release(action.release);
    if (!isWaiting(action) || release === undefined) refuse(response, NOT_FOUND);
    else sendJson(request, response, deploymentAnswer(place, offerOf(action), release, undefined));
  }

  async function confirmed({ request, response }: Visit, action: Action): Promise<void> {
    const body = await parsed<ConfirmationBody>(request, confirmationFeedback);
    if (!body.ok) return refuse(response, body.error);
    const now = fleet.action(action.id);
    if (now === undefined || isEnd(now.status)) return refuse(response, GONE);
    if (!isWaiting(now)) return refuse(response, NOT_FOUND);
    answer(response, await door.confirmation(now, body.value));
  }

  async function told(
    { request, response }: Visit,
    action: Action,
    keep: (action: Action, body: FeedbackBody) => Promise<Result<void, FleetFailure>>,
  ): Promise<void> {
    const body = await parsed<FeedbackBody>(request, feedbackBody);
    if (!body.ok) return refuse(response, body.error);
    // The action may have ended while the body came.
    const now = fleet.action(action.id);
    if (now === undefined || isEnd(now.status)) return refuse(response, GONE);
    answer(response, await keep(now, body.value));
  }

  async function configData({ request, response, device }: Visit): Promise<void> {
    const body = await parsed<ConfigDataBody>(request, configDataBody);
    if (!body.ok) return refuse(response, body.error);
    answer(response, await door.attributes(device.id, body.value.mode ?? "merge", body.value.data));
  }

  async function artifact({ request, response }: Visit, release: Release, name: string): Promise<void> {
    if (name === `${release.filename}.MD5SUM`) {
      const text = `${release.md5}  ${release.filename}\n`;
      response.writeHead(200, { "content-type": "text/plain", "content-length": Buffer.byteLength(text) });
      response.end(text);
      return;
    }
    const file = [release, ...(release.deltas ?? [])].find(({ filename }) => filename === name);
    if (file === undefined) return refuse(response, NOT_FOUND);
    if (downloads >= options.maxDownloads) {
      const seconds = COME_BACK.least + Math.floor(Math.random() * COME_BACK.spread);
      const headers = { "retry-after": String(seconds) };
      return refuse(response, { status: 429, code: "busy", message: "too many downloads at once", headers });
    }
    downloads += 1;
    try {
      await sendArtifact(request, response, file, door.artifactPath(file));
    } finally {
      downloads -= 1;
    }
  }

  /** A release that one of the device's actions names: no device reads what it was not given. */
  function givenRelease({ device }: Visit, id: string): Release | undefined {
    const given = [...device.active, ...device.ended].some((action) => fleet.action(action)?.release === id);
    return given ? fleet.release(id) : undefined;
  }

  async function route(visit: Visit, rest: readonly string[]): Promise<void> {
    const { request, response, device, place } = visit;
    const [resource, id = "", ...more] = rest;
    const reads = request.method === "GET" || request.method === "HEAD";
    const only = (method: "GET" | "POST" | "PUT"): boolean => {
      if (method === "GET" ? reads : request.method === method) return true;
      refuse(response, { status: 405, code: "method", message: `${method} only`, headers: { allow: method } });
      return false;
    };
    if (resource === undefined) return only("GET") ? poll(visit) : undefined;
    if (resource === "configData" && rest.length === 1) return only("PUT") ? await configData(visit) : undefined;
    if (resource === "softwaremodules" && more[0] === "artifacts" && more.length <= 2) {
      const release = givenRelease(visit, id);
      if (release === undefined) return refuse(response, NOT_FOUND);
      if (!only("GET")) return;
      if (more[1] !== undefined) return await artifact(visit, release, more[1]);
      return sendJson(request, response, [artifactAnswer(place, release)]);
    }
    const action = fleet.action(id);
    if (action === undefined || action.device !== device.id) return refuse(response, NOT_FOUND);
    const tells = more.length === 1 && more[0] === "feedback";
    if (!tells && more.length > 0) return refuse(response, NOT_FOUND);
    if (!only(tells ? "POST" : "GET")) return;
    if (resource === "deploymentBase") {
      if (!tells) return await deployment(visit, action);
      return isWaiting(action) ? refuse(response, NOT_FOUND) : await told(visit, action, door.feedback);
    }
    if (resource === "confirmationBase") {
      if (tells) await confirmed(visit, action);
      else confirmation(visit, action);
      return;
    }
    if (resource === "cancelAction") {
      if (isEnd(action.status) && tells) return refuse(response, GONE);
      if (action.status !== "canceling") return refuse(response, NOT_FOUND);
      return tells ? await told(visit, action, door.cancelFeedback) : sendJson(request, response, cancelAnswer(action));
    }
    return refuse(response, NOT_FOUND);
  }

  return async (request, response) => {
    const secure = "encrypted" in request.socket;
    const [path = "", search = ""] = (request.url ?? "").split("?", 2);
    const segments = decoded(path);
    const [tenant, controller, version, id, ...rest] = segments ?? [];
    if (controller !== "controller" || version !== "v1" || tenant === undefined || id === undefined) return false;
    const [scheme, token = ""] = (request.headers.authorization ?? "").split(" ", 2);
    const device = scheme === "TargetToken" && tenant === options.tenant ? door.authenticate(id, token) : undefined;
    if (device === undefined) {
      refuse(response, UNAUTHORIZED);
      return true;
    }
    door.seen(device.id);
    const origin = `${secure ? "https" : "http"}://${request.headers.host ?? ""}`;
    const place = { secure, base: `${origin}/${encodeURIComponent(tenant)}/controller/v1/${device.id}` };
    await route({ request, response, device, place, query: new URLSearchParams(search) }, rest);
    return true;
  };
}

/** Until its user agrees there is no deployment. */
const isWaiting = ({ status }: Action): boolean => status === "wait-for-confirmation";

function answer(response: ServerResponse, kept: Result<void, FleetFailure>): void {
  if (kept.ok) sendEmpty(response);
  else refuseFailure(response, kept.error);
}

async function parsed<T>(
  request: IncomingMessage,
  shape: { safeParse(value: unknown): { success: true; data: T } | { success: false } },
): Promise<Result<T, Refusal>> {
  const body = await readBody(request);
  if (!body.ok) return body;
  const result = shape.safeParse(body.value);
  if (result.success) return ok(result.data);
  return err({ status: 400, code: "malformed", message: "the body is not what this address takes" });
}

/** The path's segments without the leading slash; undefined when an escape is wrong. */
function decoded(path: string): readonly string[] | undefined {
  try {
    return path
      .replace(/^\/|\/$/g, "")
      .split("/")
      .map(decodeURIComponent);
  } catch {
    return undefined;
  }
}
