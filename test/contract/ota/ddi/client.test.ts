import { once } from "node:events";
import http, { type IncomingMessage, type ServerResponse } from "node:http";
import https from "node:https";
import type { AddressInfo, Socket } from "node:net";
import { afterEach, expect, test } from "vitest";
import { createDdiClient, type DdiClientOptions } from "../../../../ota/ddi/client/client.js";
import { ANSWER_WITHIN } from "../../../../ota/ddi/client/transport.js";
import { silentLog } from "../../../../ota/lib/log.js";
import { bad, good, ownFolder, SHORT_RETRY } from "../../../support/ota/ddi-desk.js";
import { manualClock } from "../../../support/ota/manual-clock.js";
import { makeTls } from "../../../support/ota/tls.js";

const BASE = "/DEFAULT/controller/v1/t-1";
const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

interface Told {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

/** A server of one page: what `answers` holds for a path, 404 else. Keeps what was posted. */
async function serverOf(answers: Readonly<Record<string, unknown>>, tls?: https.ServerOptions) {
  const told: Told[] = [];
  const connections: Socket[] = [];
  const serve = (request: IncomingMessage, response: ServerResponse): void => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.once("end", () => {
      const path = request.url ?? "";
      const body: unknown = chunks.length === 0 ? undefined : JSON.parse(Buffer.concat(chunks).toString());
      if (request.method !== "GET") told.push({ method: request.method ?? "", path, body });
      const known = request.method !== "GET" || Object.hasOwn(answers, path);
      response.writeHead(known ? 200 : 404, { "content-type": "application/hal+json" });
      response.end(JSON.stringify(answers[path] ?? {}));
    });
  };
  const server = tls === undefined ? http.createServer(serve) : https.createServer(tls, serve);
  // Nothing but the client closes a connection that rests.
  server.keepAliveTimeout = 3_600_000;
  server.on("connection", (socket: Socket) => connections.push(socket));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  closing.push(() => {
    server.close();
    server.closeAllConnections();
  });
  const url = `${tls === undefined ? "http" : "https"}://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, told, connections };
}

function clientOf(server: string, more: Partial<DdiClientOptions> = {}) {
  const clock = manualClock({ skipUnder: ANSWER_WITHIN });
  const identity = { server, tenant: "DEFAULT", id: "t-1", token: "secret" };
  const client = good(createDdiClient({ ...identity, clock, log: silentLog, retry: SHORT_RETRY, ...more }));
  closing.push(() => client.close());
  return client;
}

test("a deployment that waits for a yes is read, and answered", async () => {
  const hashes = { sha256: "a".repeat(64) };
  const artifact = { filename: "a.raucb", hashes, size: 5, _links: { "download-http": { href: "/file" } } };
  const chunks = [{ part: "os", version: "2", name: "tournee", artifacts: [artifact] }];
  const server = await serverOf({
    [BASE]: { _links: { confirmationBase: { href: `${BASE}/confirmationBase/7?c=9` } } },
    [`${BASE}/confirmationBase/7?c=9`]: { id: "7", confirmation: { download: "forced", update: "forced", chunks } },
  });
  const client = clientOf(server.url);
  const { work, pollAfter } = good(await client.poll());
  if (work.kind !== "confirmation") throw new Error(`no confirmation but ${work.kind}`);
  expect(pollAfter).toBe(300_000);
  const asked = good(await client.confirmation(work.link));
  expect(asked).toMatchObject({ actionId: "7", version: "2", artifact: { link: `${server.url}/file` } });
  good(await client.confirm(asked.feedback, "denied", ["not today"]));
  good(await client.confirm(asked.feedback, "confirmed", []));
  const path = `${BASE}/confirmationBase/7/feedback`;
  expect(server.told).toEqual([
    { method: "POST", path, body: { confirmation: "denied", details: ["not today"] } },
    { method: "POST", path, body: { confirmation: "confirmed", details: [] } },
  ]);
});

test.each([
  ["00:00:00", 1_000],
  ["PT0S", 1_000],
  ["P400D", 604_800_000],
  ["whenever", 300_000],
  ["00:10:00", 600_000],
])("a server that says %j is asked again after %i ms", async (sleep, expected) => {
  const { url } = await serverOf({ [BASE]: { config: { polling: { sleep } } } });
  expect(good(await clientOf(url).poll()).pollAfter).toBe(expected);
});

test("of a cancellation and a deployment the cancellation comes first", async () => {
  const { url } = await serverOf({
    [BASE]: { _links: { deploymentBase: { href: "/d" }, cancelAction: { href: "/c" } } },
    "/c": { id: 12, cancelAction: { stopId: 11 } },
  });
  const client = clientOf(url);
  const { work } = good(await client.poll());
  if (work.kind !== "cancel") throw new Error(`no cancellation but ${work.kind}`);
  const cancel = good(await client.cancel(work.link));
  expect(cancel).toEqual({ cancelId: "12", stopId: "11", feedback: `${url}/c/feedback` });
});

test("a terminal with nothing to do keeps no connection that would wake it", async () => {
  const { url, connections } = await serverOf({ [BASE]: {} });
  const client = clientOf(url);
  expect(good(await client.poll()).work.kind).toBe("nothing");
  const [first] = connections;
  if (first === undefined) throw new Error("nobody came");
  if (!first.destroyed) await once(first, "close");
  good(await client.poll());
  expect(connections).toHaveLength(2);
});

test("behind mutual TLS the device shows its certificate; without one it is refused", async () => {
  const folder = ownFolder("ddi-mtls");
  closing.push(() => folder.remove());
  const server = makeTls(folder.path);
  const device = makeTls(folder.path, "device");
  const tls = { ...server, ca: device.cert, requestCert: true, rejectUnauthorized: true };
  const { url } = await serverOf({ [BASE]: {} }, tls);
  const clientCertificate = { cert: device.cert, key: device.key };
  good(await clientOf(url, { tlsCa: server.cert, clientCertificate }).poll());
  expect(bad(await clientOf(url, { tlsCa: server.cert }).poll()).kind).toBe("refused");
});
