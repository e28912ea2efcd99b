import type { z } from "zod";
import type { Clock, Milliseconds } from "../../lib/clock.js";
import type { Log } from "../../lib/log.js";
import type { Result } from "../../lib/result.js";
import { err, ok } from "../../lib/result.js";
import { cancelBody, confirmationBody, deploymentBody, pollBody } from "../wire/answers.js";
import { parseDuration } from "../wire/duration.js";
import { cut, MAX_ATTRIBUTE_LENGTH, MAX_ATTRIBUTES, MAX_DETAIL_LENGTH, MAX_DETAILS } from "../wire/limits.js";
import { type BadIdentity, baseUrl, type DdiIdentity, feedbackOf, followable, idOf } from "./base.js";
import { discard, readJson } from "./body.js";
import type { DdiClient, DdiFailure, Link, PollAnswer } from "./contract.js";
import { downloadArtifact } from "./download.js";
import { readJob } from "./read-job.js";
import { DEFAULT_RETRY, type Patience, type RetryPolicy, retrying } from "./retry.js";
import { createTransport, type Request } from "./transport.js";

export interface DdiClientOptions extends DdiIdentity {
  /** CA certificates (PEM) that the server's certificate must come from, in place of the system's. */
  readonly tlsCa?: string | undefined;
  /** The device's certificate and key (PEM), for a server behind mutual TLS. */
  readonly clientCertificate?: { readonly cert: string; readonly key: string } | undefined;
  readonly clock: Clock;
  readonly log: Log;
  /** In [0, 1[; spreads the retries of a fleet. Default `Math.random`. */
  readonly random?: () => number;
  readonly retry?: RetryPolicy;
}

/** Without a word of the server: hawkBit's own default. */
const POLL_AFTER = 300_000 as Milliseconds;
const SHORTEST_POLL = 1_000;
const LONGEST_POLL = 7 * 86_400_000;

/**
 * The device's client of a DDI v1 server (hawkBit, or ours).
 * @returns why not, for an address without TLS that is not this machine's, or a token that no header can carry.
 */
export function createDdiClient(options: DdiClientOptions): Result<DdiClient, BadIdentity> {
  const base = baseUrl(options);
  return base.ok ? ok(clientOf(base.value, options)) : base;
}

function clientOf(base: URL, options: DdiClientOptions): DdiClient {
  const { clock, log } = options;
  const patience: Patience = { clock, random: options.random ?? Math.random, policy: options.retry ?? DEFAULT_RETRY };
  const transport = createTransport(base, options);
  let polled: { readonly etag: string; readonly answer: PollAnswer } | undefined;

  /** One request with its retries; a 304 gives `undefined` for the body. */
  async function ask(request: Request): Promise<Result<{ body: unknown; etag: string | undefined }, DdiFailure>> {
    const result = await retrying(
      async () => {
        const answer = await transport.send(request);
        if (!answer.ok) return answer;
        const { status, headers, body } = answer.value;
        if (status === 304 || request.method !== "GET") {
          discard(body, clock);
          return ok({ body: undefined, etag: undefined });
        }
        const json = await readJson(body, clock);
        return json.ok ? ok({ body: json.value, etag: headers.etag }) : json;
      },
      patience,
      request.signal,
    );
    if (!result.ok && request.signal?.aborted !== true)
      log.warn({ ...result.error, method: request.method, path: request.url.pathname }, "DDI request failed");
    return result;
  }

  /** Reads the resource behind a link; what does not match `shape` says so with where to tell it. */
  async function read<T>(link: Link, shape: z.ZodType<T>, signal: AbortSignal | undefined) {
    const url = followable(link, base);
    if (!url.ok) return url;
    const answer = await ask({ method: "GET", url: url.value, headers: ACCEPT, signal });
    if (!answer.ok) return answer;
    const parsed = shape.safeParse(answer.value.body);
    if (parsed.success) return ok({ body: parsed.data, url: url.value });
    return err<DdiFailure>({ kind: "malformed", detail: describe(parsed.error), feedback: feedbackOf(url.value) });
  }

  async function tell(method: "POST" | "PUT", link: Link, body: unknown, signal?: AbortSignal) {
    const url = followable(link, base);
    if (!url.ok) return url;
    const answer = await ask({ method, url: url.value, body, signal });
    return answer.ok ? ok(undefined) : answer;
  }

  return {
    async poll(signal) {
      const headers = polled === undefined ? ACCEPT : { ...ACCEPT, "if-none-match": polled.etag };
      const answer = await ask({ method: "GET", url: base, headers, signal });
      if (!answer.ok) return answer;
      const { body, etag } = answer.value;
      const read = body === undefined && polled !== undefined ? ok(polled.answer) : readPoll(body, base);
      if (body !== undefined) polled = read.ok && etag !== undefined ? { etag, answer: read.value } : undefined;
      // Nothing to do for minutes: a connection left open would wake the device once more when the server closes it.
      if (read.ok && read.value.work.kind === "nothing") transport.rest();
      return read;
    },
    async deployment(link, signal) {
      const answer = await read(link, deploymentBody, signal);
      return answer.ok ? readJob(answer.value.body.id, answer.value.body.deployment, answer.value.url) : answer;
    },
    async confirmation(link, signal) {
      const answer = await read(link, confirmationBody, signal);
      return answer.ok ? readJob(answer.value.body.id, answer.value.body.confirmation, answer.value.url) : answer;
    },
    async cancel(link, signal) {
      const answer = await read(link, cancelBody, signal);
      if (!answer.ok) return answer;
      const { body, url } = answer.value;
      return ok({ cancelId: body.id, stopId: body.cancelAction.stopId, feedback: feedbackOf(url) });
    },
    feedback(link, { execution, finished, details, progress }, signal) {
      const result = progress === undefined ? { finished } : { finished, progress };
      const id = idOf(link);
      return tell("POST", link, { id, status: { execution, result, details: bounded(details) } }, signal);
    },
    confirm: (link, confirmation, details) => tell("POST", link, { confirmation, details: bounded(details) }),
    configData(link, data) {
      const entries = Object.entries(data).slice(0, MAX_ATTRIBUTES);
      const short = entries.map((entry) => entry.map((text) => cut(text, MAX_ATTRIBUTE_LENGTH)));
      return tell("PUT", link, { mode: "merge", data: Object.fromEntries(short) });
    },
    async download(artifact, path, onProgress, signal) {
      const url = followable(artifact.link, base);
      if (!url.ok) return url;
      return await downloadArtifact({ artifact, url: url.value, path, onProgress, signal, transport, patience, log });
    },
    close: () => transport.close(),
  };
}

const ACCEPT = { accept: "application/hal+json, application/json" } as const;

function readPoll(body: unknown, base: URL): Result<PollAnswer, DdiFailure> {
  const parsed = pollBody.safeParse(body);
  if (!parsed.success) return err({ kind: "malformed", detail: describe(parsed.error) });
  const { config, _links: links = {} } = parsed.data;
  const sleep = parseDuration(config?.polling?.sleep ?? "") ?? POLL_AFTER;
  const pollAfter = Math.min(LONGEST_POLL, Math.max(SHORTEST_POLL, sleep)) as Milliseconds;
  const offered: readonly (readonly ["cancel" | "deployment" | "confirmation", string | undefined])[] = [
    ["cancel", links.cancelAction?.href],
    ["deployment", links.deploymentBase?.href],
    ["confirmation", links.confirmationBase?.href],
  ];
  const [kind, href] = offered.find(([, link]) => link !== undefined) ?? [];
  const work = href === undefined ? undefined : followable(href, base);
  if (work?.ok === false) return work;
  const configData = links.configData === undefined ? undefined : followable(links.configData.href, base);
  if (configData?.ok === false) return configData;
  return ok({
    pollAfter,
    work: kind === undefined || work === undefined ? { kind: "nothing" } : { kind, link: work.value.href as Link },
    ...(configData === undefined ? {} : { configData: configData.value.href as Link }),
  });
}

const bounded = (details: readonly string[]): readonly string[] =>
  details.slice(0, MAX_DETAILS).map((detail) => cut(detail, MAX_DETAIL_LENGTH));

/** Where the answer leaves the contract, without what it held there. */
function describe(error: z.ZodError): string {
  const places = error.issues.slice(0, 3).map(({ path, code }) => `${path.join(".") || "the answer"} (${code})`);
  return `not the contract's: ${places.join(", ")}`;
}
