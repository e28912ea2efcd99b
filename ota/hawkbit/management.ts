import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import * as z from "zod";
import { ok, type Result } from "../lib/result.js";
import type { HawkbitFailure } from "./failure.js";
import type { Rest } from "./rest.js";
import {
  type Artifact,
  artifact,
  type DistributionSet,
  distributionSet,
  paged,
  type Rollout,
  type RolloutGroup,
  rollout,
  rolloutGroup,
  type SoftwareModule,
  softwareModule,
} from "./wire.js";

/** A file to upload. */
export interface Upload {
  readonly path: string;
  /** As terminals will see it; without spaces, which hawkBit links wrongly. */
  readonly filename: string;
  /** Bytes. */
  readonly size: number;
  /** Lower-case hex; hawkBit refuses bytes that do not hash to it. */
  readonly sha256: string;
}

/** A rollout to be made. */
export interface RolloutRequest {
  readonly name: string;
  readonly distributionSetId: number;
  readonly type: "soft" | "forced";
  /** RSQL over targets: all that take part. */
  readonly targetFilterQuery: string;
  readonly groups: readonly {
    readonly name: string;
    /** RSQL; empty for all that no earlier group took. */
    readonly targetFilterQuery: string;
  }[];
  /** Percent of a group's successes that starts the next. */
  readonly successThreshold: number;
  /** hawkBit pauses when a group's failures are MORE than this percent. */
  readonly errorThreshold: number;
}

type Answer<T> = Promise<Result<T, HawkbitFailure>>;

/** The part of hawkBit's Management API that a push needs. */
export interface Management {
  findModule(name: string, version: string): Answer<SoftwareModule | undefined>;
  createModule(module: { name: string; version: string; type: string; description: string }): Answer<SoftwareModule>;
  artifacts(module: number): Answer<readonly Artifact[]>;
  upload(module: number, file: Upload): Answer<Artifact>;
  findSet(name: string, version: string): Answer<DistributionSet | undefined>;
  createSet(set: { name: string; version: string; type: string; module: number }): Answer<DistributionSet>;
  /** How many targets a filter matches. */
  countTargets(filter: string): Answer<number>;
  findRollout(name: string): Answer<Rollout | undefined>;
  createRollout(request: RolloutRequest): Answer<Rollout>;
  rollout(id: number): Answer<Rollout>;
  groups(rollout: number): Answer<readonly RolloutGroup[]>;
  start(rollout: number): Answer<void>;
  pause(rollout: number): Answer<void>;
  resume(rollout: number): Answer<void>;
}

/** A value in RSQL: always quoted, so that no name of a group or bundle is read as an operator. */
export const rsql = (value: string): string => `"${value.replace(/[\\"]/g, "\\$&")}"`;

const nothing = z.unknown().transform((): void => undefined);

export function createManagement(rest: Rest): Management {
  const get = <T>(path: string, answer: z.ZodType<T>, query?: Record<string, string>): Answer<T> =>
    rest({ method: "GET", path, answer, ...(query === undefined ? {} : { query }) });
  const post = <T>(path: string, json: unknown, answer: z.ZodType<T>): Answer<T> =>
    rest({ method: "POST", path, json, answer });
  /** These resources are made as lists; one is sent and one comes back. */
  const made = async <T>(path: string, json: unknown, answer: z.ZodType<T>): Answer<T> => {
    const list = await post(path, [json], z.tuple([answer]));
    return list.ok ? ok(list.value[0]) : list;
  };
  const first = async <T>(path: string, q: string, answer: z.ZodType<T>): Answer<T | undefined> => {
    const list = await get(path, paged(answer), { q, limit: "1" });
    return list.ok ? ok(list.value.content[0]) : list;
  };
  const named = (name: string, version: string): string => `name==${rsql(name)};version==${rsql(version)}`;
  const order = (id: number, verb: string): Answer<void> =>
    rest({ method: "POST", path: `rollouts/${id}/${verb}`, answer: nothing });

  return {
    findModule: (name, version) => first("softwaremodules", named(name, version), softwareModule),
    createModule: (module) => made("softwaremodules", module, softwareModule),
    artifacts: (module) => get(`softwaremodules/${module}/artifacts`, z.array(artifact).max(1_000)),
    upload: (module, file) =>
      rest({ method: "POST", path: `softwaremodules/${module}/artifacts`, send: multipart(file), answer: artifact }),
    findSet: (name, version) => first("distributionsets", named(name, version), distributionSet),
    createSet: ({ name, version, type, module }) =>
      made(
        "distributionsets",
        { name, version, type, requiredMigrationStep: false, modules: [{ id: module }] },
        distributionSet,
      ),
    async countTargets(filter) {
      const page = await get("targets", paged(z.object({ controllerId: z.string() })), { q: filter, limit: "1" });
      return page.ok ? ok(page.value.total) : page;
    },
    findRollout: (name) => first("rollouts", `name==${rsql(name)}`, rollout),
    createRollout: (request) => post("rollouts", rolloutBody(request), rollout),
    rollout: (id) => get(`rollouts/${id}`, rollout),
    async groups(id) {
      const page = await get(`rollouts/${id}/deploygroups`, paged(rolloutGroup), { limit: "500", sort: "id:ASC" });
      return page.ok ? ok(page.value.content) : page;
    },
    start: (id) => order(id, "start"),
    pause: (id) => order(id, "pause"),
    resume: (id) => order(id, "resume"),
  };
}

function rolloutBody(request: RolloutRequest): unknown {
  const conditions = {
    successCondition: { condition: "THRESHOLD", expression: String(request.successThreshold) },
    successAction: { action: "NEXTGROUP", expression: "" },
    errorCondition: { condition: "THRESHOLD", expression: String(request.errorThreshold) },
    errorAction: { action: "PAUSE", expression: "" },
  };
  return {
    name: request.name,
    distributionSetId: request.distributionSetId,
    targetFilterQuery: request.targetFilterQuery,
    type: request.type,
    ...conditions,
    groups: request.groups.map(({ name, targetFilterQuery }) => ({
      name,
      description: name,
      targetFilterQuery,
      targetPercentage: 100,
      ...conditions,
    })),
  };
}

/** The artifact as `multipart/form-data`, streamed: a bundle may be larger than memory. */
function multipart({ path, filename, size, sha256 }: Upload): NonNullable<Parameters<Rest>[0]["send"]> {
  const boundary = `tournee-${randomUUID()}`;
  const field = (name: string, value: string): string =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const head = Buffer.from(
    `${field("sha256sum", sha256)}--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${filename}"\r\n` +
      "Content-Type: application/octet-stream\r\n\r\n",
  );
  const tail = Buffer.from(`\r\n--${boundary}--\r\n`);
  return {
    headers: {
      "content-type": `multipart/form-data; boundary=${boundary}`,
      "content-length": String(head.length + size + tail.length),
    },
    async write(to) {
      to.write(head);
      await pipeline(createReadStream(path), to, { end: false });
      to.end(tail);
    },
  };
}
