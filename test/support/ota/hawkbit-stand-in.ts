import { createHash } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { z } from "zod";

/**
 * hawkBit's Management API as its public documentation describes it (https://eclipse.dev/hawkbit/rest-api/mgmt.html; models in
 * eclipse-hawkbit/hawkbit, hawkbit-mgmt/hawkbit-mgmt-api/src/main/java/org/eclipse/hawkbit/mgmt/json/model): the requests that a
 * push makes, checked strictly, answered with the documented fields. It is no hawkBit: it deploys nothing.
 */
export interface HawkbitStandIn {
  readonly url: URL;
  /** `METHOD path?query` of each request, in order. */
  readonly requests: readonly string[];
  /** What was wrong with requests: empty when all were as documented. */
  readonly complaints: readonly string[];
  /** The last body of a rollout, as it came. */
  readonly rolloutBody: unknown;
  /** Tags of targets, and how many have each. */
  readonly tags: Record<string, number>;
  /** How often a new rollout is still `creating` when it is looked at. */
  creatingFor: number;
  /** Answers the next request whose line begins so with this. */
  readonly answers: Map<
    string,
    { readonly status: number; readonly body?: unknown; readonly headers?: Record<string, string> }
  >;
  /** The artifact that was kept. */
  readonly kept: { readonly filename: string; readonly bytes: Buffer } | undefined;
  close(): Promise<void>;
}

export const USER = "DEFAULT\\technicien";
export const PASSWORD = "hawk: bit";

const threshold = z.strictObject({ condition: z.literal("THRESHOLD"), expression: z.string().regex(/^\d{1,3}$/) });
const action = (name: string) => z.strictObject({ action: z.literal(name), expression: z.literal("") });
const conditions = {
  successCondition: threshold,
  successAction: action("NEXTGROUP"),
  errorCondition: threshold,
  errorAction: action("PAUSE"),
};
const BODIES = {
  softwaremodules: z.tuple([
    z.strictObject({
      name: z.string().max(128),
      version: z.string().max(64),
      type: z.enum(["os", "application"]),
      description: z.string().max(512),
    }),
  ]),
  distributionsets: z.tuple([
    z.strictObject({
      name: z.string().max(128),
      version: z.string().max(64),
      type: z.enum(["os", "app", "os_app"]),
      requiredMigrationStep: z.boolean(),
      modules: z.tuple([z.strictObject({ id: z.number() })]),
    }),
  ]),
  rollouts: z.strictObject({
    name: z.string().max(128),
    distributionSetId: z.number(),
    targetFilterQuery: z.string().min(1).max(1_024),
    type: z.enum(["soft", "forced", "timeforced", "downloadonly"]),
    ...conditions,
    groups: z
      .array(
        z.strictObject({
          name: z.string().max(128),
          description: z.string(),
          targetFilterQuery: z.string(),
          targetPercentage: z.literal(100),
          ...conditions,
        }),
      )
      .min(1),
  }),
};

const BASE = {
  createdBy: "technicien",
  createdAt: 1_760_000_000_000,
  lastModifiedBy: "technicien",
  lastModifiedAt: 1_760_000_000_000,
};

export async function hawkbitStandIn(): Promise<HawkbitStandIn> {
  const requests: string[] = [];
  const complaints: string[] = [];
  const answers: HawkbitStandIn["answers"] = new Map();
  const tags: Record<string, number> = { pilote: 2 };
  let module: Record<string, unknown> | undefined;
  let set: Record<string, unknown> | undefined;
  let rollout: Record<string, unknown> | undefined;
  let rolloutBody: unknown;
  let kept: HawkbitStandIn["kept"];
  const desk = { creatingFor: 1 };

  const expectThat = (right: boolean, what: string): void => {
    if (!right) complaints.push(what);
  };
  const page = (...content: unknown[]) => ({
    status: 200,
    body: { content, total: content.length, size: content.length },
  });
  const checked = <K extends keyof typeof BODIES>(kind: K, bytes: Buffer): z.infer<(typeof BODIES)[K]> => {
    const parsed = BODIES[kind].safeParse(JSON.parse(String(bytes)));
    if (!parsed.success) complaints.push(`${kind}: ${parsed.error.message}`);
    return JSON.parse(String(bytes)) as z.infer<(typeof BODIES)[K]>;
  };
  const matches = (one: Record<string, unknown> | undefined, q: string): boolean =>
    one !== undefined && [one.name, one.version].every((part) => part === undefined || q.includes(`"${String(part)}"`));
  const artifactBody = () => ({
    ...BASE,
    id: 3,
    providedFilename: kept?.filename,
    size: kept?.bytes.length,
    hashes: Object.fromEntries(
      ["sha1", "md5", "sha256"].map((name) => [
        name,
        createHash(name)
          .update(kept?.bytes ?? "")
          .digest("hex"),
      ]),
    ),
    _links: {},
  });
  const rolloutAnswer = () => ({
    ...BASE,
    ...rollout,
    id: 6,
    deleted: false,
    totalTargets: 5,
    totalGroups: 2,
    totalTargetsPerStatus: { running: 0, notstarted: 5, scheduled: 0, cancelled: 0, finished: 0, error: 0 },
    _links: {},
  });

  function answer(
    line: string,
    q: string,
    request: IncomingMessage,
    bytes: Buffer,
  ): { status: number; body?: unknown } {
    const json = request.headers["content-type"] === "application/json";
    switch (line) {
      case "GET /rest/v1/targets": {
        const tag = /^tag=="(.*)"$/.exec(q)?.[1] ?? "";
        const total = tags[tag] ?? 0;
        return {
          status: 200,
          body: {
            content: total === 0 ? [] : [{ controllerId: "TRN-1", name: "TRN-1" }],
            total,
            size: Math.min(1, total),
          },
        };
      }
      case "GET /rest/v1/softwaremodules":
        return matches(module, q) ? page(module) : page();
      case "POST /rest/v1/softwaremodules":
        expectThat(json, "a module is JSON");
        module = { ...BASE, id: 18, ...checked("softwaremodules", bytes)[0], deleted: false, _links: {} };
        return { status: 201, body: [module] };
      case "GET /rest/v1/softwaremodules/18/artifacts":
        return { status: 200, body: kept === undefined ? [] : [artifactBody()] };
      case "POST /rest/v1/softwaremodules/18/artifacts": {
        const form = parseForm(request, bytes);
        if (form === undefined)
          return { status: 400, body: { errorCode: "hawkbit.server.error.rest.body.notReadable" } };
        expectThat(
          form.fields.sha256sum === createHash("sha256").update(form.bytes).digest("hex"),
          "sha256sum is the file's",
        );
        expectThat(/^[A-Za-z0-9._-]+$/.test(form.filename), "the file's name has no spaces");
        kept = { filename: form.filename, bytes: form.bytes };
        return { status: 201, body: artifactBody() };
      }
      case "GET /rest/v1/distributionsets":
        return matches(set, q) ? page(set) : page();
      case "POST /rest/v1/distributionsets": {
        const [body] = checked("distributionsets", bytes);
        expectThat(body.modules[0].id === 18, "the set names the module");
        set = { ...BASE, ...body, id: 9, modules: [module], complete: true, deleted: false, _links: {} };
        return { status: 201, body: [set] };
      }
      case "GET /rest/v1/rollouts":
        return matches(rollout, q) ? page(rolloutAnswer()) : page();
      case "POST /rest/v1/rollouts": {
        const body = checked("rollouts", bytes);
        rolloutBody = body;
        expectThat(body.distributionSetId === 9, "the rollout names the set");
        rollout = { name: body.name, status: "creating", type: body.type, targetFilterQuery: body.targetFilterQuery };
        return { status: 201, body: rolloutAnswer() };
      }
      case "GET /rest/v1/rollouts/6":
        if (rollout?.status === "creating") {
          if (desk.creatingFor === 0) rollout.status = "ready";
          desk.creatingFor = Math.max(0, desk.creatingFor - 1);
        }
        return { status: 200, body: rolloutAnswer() };
      case "GET /rest/v1/rollouts/6/deploygroups":
        return page({
          ...BASE,
          id: 78,
          name: "pilote",
          status: "scheduled",
          totalTargets: 2,
          totalTargetsPerStatus: {},
          _links: {},
        });
      case "POST /rest/v1/rollouts/6/start":
      case "POST /rest/v1/rollouts/6/pause":
      case "POST /rest/v1/rollouts/6/resume": {
        const status = { start: "starting", pause: "paused", resume: "running" }[line.slice(line.lastIndexOf("/") + 1)];
        rollout = { ...rollout, status };
        return { status: 200 };
      }
      default:
        complaints.push(`unknown: ${line}`);
        return { status: 404, body: { errorCode: "hawkbit.server.error.repo.entityNotFound", message: "not there" } };
    }
  }

  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const { pathname, searchParams } = new URL(request.url ?? "/", "http://stand-in");
      const line = `${request.method} ${pathname}`;
      requests.push(line);
      const planned = [...answers].find(([start]) => line.startsWith(start));
      if (planned !== undefined) answers.delete(planned[0]);
      const expected = `Basic ${Buffer.from(`${USER}:${PASSWORD}`).toString("base64")}`;
      const given = request.headers.authorization === expected ? undefined : { status: 401, body: undefined };
      const { status, body, ...rest } =
        planned?.[1] ?? given ?? answer(line, searchParams.get("q") ?? "", request, Buffer.concat(parts));
      const text = body === undefined ? "" : typeof body === "string" ? body : JSON.stringify(body);
      response.writeHead(status, {
        "content-type": "application/hal+json",
        ...("headers" in rest ? rest.headers : {}),
      });
      response.end(text);
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  return {
    url: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    requests,
    complaints,
    tags,
    answers,
    get rolloutBody() {
      return rolloutBody;
    },
    get kept() {
      return kept;
    },
    get creatingFor() {
      return desk.creatingFor;
    },
    set creatingFor(times) {
      desk.creatingFor = times;
    },
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => void server.close(() => resolve()));
    },
  };
}

/** `multipart/form-data` (RFC 7578) with text fields and one file; undefined when it is not whole. */
function parseForm(request: IncomingMessage, bytes: Buffer) {
  const boundary = /^multipart\/form-data; boundary=(\S+)$/.exec(request.headers["content-type"] ?? "")?.[1];
  const text = bytes.toString("latin1");
  if (boundary === undefined || !text.endsWith(`\r\n--${boundary}--\r\n`)) return undefined;
  const fields: Record<string, string> = {};
  let file: { filename: string; bytes: Buffer } | undefined;
  for (const part of text
    .slice(0, -(boundary.length + 8))
    .split(`--${boundary}\r\n`)
    .slice(1)) {
    const end = part.indexOf("\r\n\r\n");
    const head = part.slice(0, end);
    const [, name = "", filename] = /name="([^"]*)"(?:; filename="([^"]*)")?/.exec(head) ?? [];
    const content = part.slice(end + 4);
    if (filename !== undefined && name === "file") file = { filename, bytes: Buffer.from(content, "latin1") };
    else fields[name] = content.replace(/\r\n$/, "");
  }
  return file === undefined ? undefined : { fields, ...file };
}
