import { readdirSync, readFileSync } from "node:fs";
import http, { type IncomingHttpHeaders } from "node:http";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { listen } from "../../../../ota/ddi/server/http/listen.js";
import { silentLog } from "../../../../ota/lib/log.js";
import { bad, bytesFrom, type DdiDesk, DEVICE, ddiDesk, good, TOKEN } from "../../../support/ota/ddi-desk.js";

const BUNDLE = bytesFrom(3, 10_000);
const SEED = Number(process.env.DDI_SEED ?? Date.now() % 1_000_000_007);
const BASE = `/DEFAULT/controller/v1/${DEVICE}`;
const FILE = `${BASE}/softwaremodules/1/artifacts/tournee.bundle`;

let desk: DdiDesk;

beforeEach(async () => {
  desk = await ddiDesk();
  await desk.enrol();
  const release = await desk.release(BUNDLE);
  good(await desk.fleet.assign([DEVICE], release.id, "soft"));
});

afterEach(async () => {
  await desk.close();
});

interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** One request as it stands, on a connection of its own: the path is not tidied up on the way. */
function send(path: string, { method = "GET", headers, body }: Sent = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(desk.server.url);
    const all = { authorization: `TargetToken ${TOKEN}`, ...headers };
    const request = http.request({ hostname, port, path, method, headers: all, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.once("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
      response.once("error", reject);
    });
    request.once("error", reject);
    request.end(body);
  });
}

const post = (path: string, body: unknown, method = "POST"): Promise<Reply> =>
  send(path, { method, headers: { "content-type": "application/json" }, body: JSON.stringify(body) });

const told = (execution: string, finished = "none"): object => ({ status: { execution, result: { finished } } });

describe("who may ask", () => {
  test.each<[string, Readonly<Record<string, string>>]>([
    ["no token", { authorization: "" }],
    ["a wrong token", { authorization: "TargetToken another-token-of-the-same-size-1" }],
    ["a gateway token", { authorization: `GatewayToken ${TOKEN}` }],
    [
      "the hash of the token",
      { authorization: "TargetToken 5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8" },
    ],
  ])("%s gets 401, whatever it asks", async (_name, headers) => {
    for (const path of [BASE, `${BASE}/deploymentBase/1`, FILE, `${BASE}/nothing`]) {
      expect((await send(path, { headers })).status).toBe(401);
    }
    expect((await send(`${BASE}/configData`, { method: "PUT", headers })).status).toBe(401);
  });

  test("a device that nobody enrolled and another tenant get 401 as well", async () => {
    expect((await send("/DEFAULT/controller/v1/terminal-2")).status).toBe(401);
    expect((await send(`/OTHER/controller/v1/${DEVICE}`)).status).toBe(401);
  });

  test("a new enrolment ends the old token, and keeps the device's updates", async () => {
    const token = "the-new-token-of-the-terminal-01";
    await desk.enrol(DEVICE, token);
    expect((await send(BASE)).status).toBe(401);
    const { body } = await send(BASE, { headers: { authorization: `TargetToken ${token}` } });
    expect(body.toString()).toContain("deploymentBase/1");
  });

  test("one device sees nothing of another one", async () => {
    const token = "token-of-the-second-terminal-002";
    await desk.enrol("terminal-2", token);
    const headers = { authorization: `TargetToken ${token}` };
    const other = "/DEFAULT/controller/v1/terminal-2";
    expect((await send(`${other}/deploymentBase/1`, { headers })).status).toBe(404);
    expect((await send(`${other}/softwaremodules/1/artifacts`, { headers })).status).toBe(404);
    expect((await send(FILE.replace(DEVICE, "terminal-2"), { headers })).status).toBe(404);
    const closed = await send(`${other}/deploymentBase/1/feedback`, {
      method: "POST",
      headers: { ...headers, "content-type": "application/json" },
      body: JSON.stringify(told("closed", "failure")),
    });
    expect(closed.status).toBe(404);
    expect(desk.fleet.action("1")?.status).toBe("pending");
  });

  test("tokens are nowhere on the disk", () => {
    const log = join(desk.folder, "server", "log");
    const written = readdirSync(log).map((name) => readFileSync(join(log, name), "utf8"));
    expect(written.join("")).toContain(DEVICE);
    expect(written.join("")).not.toContain(TOKEN);
  });

  test("a page that rebinds its name to this machine is turned away", async () => {
    expect((await send(BASE, { headers: { host: "evil.example" } })).status).toBe(421);
    expect((await send(BASE, { headers: { host: "localhost:1" } })).status).toBe(200);
  });

  test("without TLS the server keeps to this machine", async () => {
    const ddi = () => Promise.resolve(false);
    expect(bad(await listen({ ddi, address: "0.0.0.0", port: 0, log: silentLog })).kind).toBe("needs-tls");
  });
});

describe("what an answer holds", () => {
  test("the poll, as hawkBit writes it", async () => {
    const { headers, body } = await send(BASE);
    expect(headers["content-type"]).toContain("application/hal+json");
    const { port } = new URL(desk.server.url);
    const href = `http://127.0.0.1:${port}${BASE}`;
    expect(JSON.parse(body.toString())).toEqual({
      config: { polling: { sleep: "00:05:00" } },
      _links: {
        deploymentBase: { href: expect.stringMatching(new RegExp(`^${href}/deploymentBase/1\\?c=\\d+$`)) as string },
        configData: { href: `${href}/configData` },
      },
    });
  });

  test("the deployment link changes when a soft action becomes forced", async () => {
    const before = (await send(BASE)).body.toString();
    good(await desk.fleet.force("1" as Parameters<typeof desk.fleet.force>[0]));
    expect((await send(BASE)).body.toString()).not.toBe(before);
    expect((await send(`${BASE}/deploymentBase/1`)).body.toString()).toContain('"update":"forced"');
  });

  test("the deployment, with its history when it is asked for", async () => {
    await post(`${BASE}/deploymentBase/1/feedback`, {
      status: { execution: "proceeding", result: { finished: "none" }, details: ["one", "two"] },
    });
    const plain = JSON.parse((await send(`${BASE}/deploymentBase/1?c=1`)).body.toString()) as object;
    expect(plain).not.toHaveProperty("actionHistory");
    const { body } = await send(`${BASE}/deploymentBase/1?actionHistory=1`);
    expect(JSON.parse(body.toString())).toMatchObject({ actionHistory: { status: "RUNNING", messages: ["two"] } });
  });

  test("the artifacts of a module, and the checksum file", async () => {
    const { body } = await send(`${BASE}/softwaremodules/1/artifacts`);
    const [artifact] = JSON.parse(body.toString()) as [
      { hashes: { md5: string }; _links: Record<string, { href: string }> },
    ];
    const link = artifact._links["md5sum-http"]?.href ?? "";
    expect((await send(new URL(link).pathname)).body.toString()).toBe(`${artifact.hashes.md5}  tournee.bundle\n`);
  });

  test("an answer that the device has is 304", async () => {
    const { headers } = await send(BASE);
    const again = await send(BASE, { headers: { "if-none-match": headers.etag ?? "" } });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });
});

describe("a file and its parts", () => {
  const size = BUNDLE.length;
  test.each<[string, number, number, number]>([
    ["bytes=0-0", 206, 0, 1],
    ["bytes=100-199", 206, 100, 200],
    ["bytes=9000-", 206, 9000, size],
    ["bytes=-500", 206, 9500, size],
    ["bytes=-20000", 206, 0, size],
    ["bytes=9999-20000", 206, 9999, size],
    ["bytes=0-1,5-6", 200, 0, size],
    ["bytes=5-2", 200, 0, size],
    ["lines=1-2", 200, 0, size],
    ["bytes=x-", 200, 0, size],
  ])("Range: %s gives %i with bytes %i to %i", async (range, status, start, end) => {
    const reply = await send(FILE, { headers: { range } });
    expect(reply.status).toBe(status);
    expect(reply.body.equals(BUNDLE.subarray(start, end))).toBe(true);
    expect(reply.headers["content-range"]).toBe(status === 206 ? `bytes ${start}-${end - 1}/${size}` : undefined);
    expect(reply.headers["accept-ranges"]).toBe("bytes");
  });

  test.each(["bytes=10000-", "bytes=-0"])("Range: %s is not satisfiable", async (range) => {
    const reply = await send(FILE, { headers: { range } });
    expect([reply.status, reply.headers["content-range"]]).toEqual([416, "bytes */10000"]);
  });

  test("If-Match, If-Range and If-None-Match take the tag with and without quotes", async () => {
    const tag = (await send(FILE, { method: "HEAD" })).headers.etag ?? "";
    expect(tag).toBe(`"${desk.fleet.release("1")?.sha1}"`);
    const bare = tag.slice(1, -1);
    const range = "bytes=1-2";
    const statusOf = async (headers: Readonly<Record<string, string>>) => (await send(FILE, { headers })).status;
    for (const good of [tag, bare, "*", `"x", ${tag}`]) expect(await statusOf({ range, "if-match": good })).toBe(206);
    expect(await statusOf({ range, "if-match": '"another"' })).toBe(412);
    expect(await statusOf({ range, "if-range": tag })).toBe(206);
    expect(await statusOf({ range, "if-range": '"another"' })).toBe(200);
    expect(await statusOf({ "if-none-match": bare })).toBe(304);
  });

  test("one more download than there may be is told when to come back", async () => {
    await desk.close();
    desk = await ddiDesk({ maxDownloads: 0 });
    await desk.enrol();
    const release = await desk.release(BUNDLE);
    good(await desk.fleet.assign([DEVICE], release.id, "soft"));
    const reply = await send(FILE);
    expect(reply.status).toBe(429);
    expect(Number(reply.headers["retry-after"])).toBeGreaterThanOrEqual(10);
  });
});

describe("feedback", () => {
  test.each<[string, unknown, number]>([
    ["without a status", {}, 400],
    ["without an execution", { status: { result: { finished: "none" } } }, 400],
    ["without a result", { status: { execution: "closed" } }, 400],
    ["with an unknown execution", told("exploded"), 400],
    [
      "with 51 messages",
      { status: { ...(told("proceeding") as { status: object }).status, details: Array(51).fill("x") } },
      400,
    ],
    ["with an id and a timestamp, as older clients send", { id: "1", timestamp: 5, ...told("proceeding") }, 200],
  ])("%s gets %s", async (_name, body, status) => {
    expect((await post(`${BASE}/deploymentBase/1/feedback`, body)).status).toBe(status);
  });

  test("that is not JSON, too long or of another type is not read", async () => {
    const path = `${BASE}/deploymentBase/1/feedback`;
    const json = { "content-type": "application/json" };
    expect((await send(path, { method: "POST", headers: json, body: "{" })).status).toBe(400);
    expect((await send(path, { method: "POST", headers: json, body: Buffer.alloc(300_000, " ") })).status).toBe(413);
    const cbor = { "content-type": "application/cbor" };
    expect((await send(path, { method: "POST", headers: cbor, body: "x" })).status).toBe(415);
    expect((await send(path, { method: "PUT" })).status).toBe(405);
    expect((await send(`${BASE}/deploymentBase/7/feedback`, { method: "POST" })).status).toBe(404);
  });

  test("of an action that ended gets 410, of an unknown one 404", async () => {
    expect((await post(`${BASE}/deploymentBase/1/feedback`, told("closed", "failure"))).status).toBe(200);
    expect((await post(`${BASE}/deploymentBase/1/feedback`, told("closed", "success"))).status).toBe(410);
    expect((await post(`${BASE}/cancelAction/1/feedback`, told("closed"))).status).toBe(410);
    expect((await post(`${BASE}/deploymentBase/9/feedback`, told("closed"))).status).toBe(404);
    expect((await send(`${BASE}/deploymentBase/1`)).status).toBe(404);
    expect(desk.fleet.action("1")?.status).toBe("error");
  });

  test("beyond a thousand is taken and not kept, save for the end", async () => {
    const action = () => desk.fleet.action("1");
    for (let count = 0; count < 1_002; count += 1) {
      const now = action();
      if (now === undefined) throw new Error("no action");
      const status = { execution: "proceeding", result: { finished: "none" } } as const;
      good(await desk.core.door.feedback(now, { status }));
    }
    expect(action()?.feedbacks).toBe(1_000);
    expect((await post(`${BASE}/deploymentBase/1/feedback`, told("closed", "success"))).status).toBe(200);
    expect(action()?.status).toBe("finished");
  });
});

test("no address and no body brings the server down or out of its words", { timeout: 120_000 }, async () => {
  console.log(`update server, fuzzed: DDI_SEED=${SEED}`);
  const piece = fc.oneof(
    fc.constantFrom(
      "deploymentBase",
      "cancelAction",
      "softwaremodules",
      "artifacts",
      "feedback",
      "configData",
      "1",
      "2",
    ),
    fc.constantFrom("..", ".", "%2e%2e", "%2f", "%00", "%", "__proto__", "constructor", "tournee.bundle", "server"),
    fc.string({ unit: "binary-ascii", maxLength: 8 }).map((text) => encodeURIComponent(text)),
  );
  const request = fc.record({
    pieces: fc.array(piece, { maxLength: 6 }),
    inside: fc.boolean(),
    method: fc.constantFrom("GET", "PUT", "POST", "HEAD", "DELETE"),
    body: fc.oneof(fc.json(), fc.string(), fc.constant(JSON.stringify(told("proceeding")))),
  });
  await fc.assert(
    fc.asyncProperty(request, async ({ pieces, inside, method, body }) => {
      const path = `${inside ? BASE : ""}/${pieces.join("/")}`;
      const { status, body: answer } = await send(path, {
        method,
        body,
        headers: { "content-type": "application/json" },
      });
      expect([200, 206, 304, 400, 401, 404, 405, 410, 413]).toContain(status);
      if (status === 200 && method === "GET" && answer.length > 0)
        expect(answer.toString("latin1")).not.toContain("root:");
    }),
    { numRuns: 400, seed: SEED },
  );
  expect((await send(BASE)).status).toBe(200);
});
