import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type IncomingHttpHeaders, request as passOn, type Server } from "node:http";
import { request } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nextList } from "../../../../ota/bundle/signature/crl.js";
import { DAY, type Identity, makeIdentity } from "../../../../ota/bundle/signature/keygen.js";
import { ownFolder } from "../../../support/ota/ddi-desk.js";
import { type FleetDesk, fleetDesk } from "../../../support/ota/fleet-desk.js";
import { freePort } from "../../../support/ota/serve-child.js";

const CONF = readFileSync(fileURLToPath(new URL("../../../../docs/fleet/nginx.conf", import.meta.url)), "utf8");
const NAME = "updates.example.org";
const own = ownFolder("nginx");
const now = Date.now();
/** id-kp-clientAuth (RFC 5280, section 4.2.1.12). */
const CLIENT = { role: "leaf", purposes: ["1.3.6.1.5.5.7.3.2"] } as const;
const dates = { notBefore: now - DAY, notAfter: now + 30 * DAY, kind: "ec" as const };

let port: number;
/** Stands where hawkBit stands: shows what reached it, or passes on to our own server. */
let upstream: Server;
let desk: FleetDesk;
let seen: IncomingHttpHeaders = {};
let serverCa: Identity;
let terminalCa: Identity;
let revoked: Identity;

/** Debian's nginx with this test's configuration. */
const nginx = (...args: readonly string[]) => {
  const where = ["-e", join(own.path, "error.log"), "-p", own.path, "-c", join(own.path, "nginx.conf")];
  return spawnSync("/usr/sbin/nginx", [...where, ...args], { encoding: "utf8" });
};

async function identity(
  name: string,
  purpose: Parameters<typeof makeIdentity>[0]["purpose"],
  issuer?: Identity,
): Promise<Identity> {
  return makeIdentity({ name, purpose, ...dates, ...(issuer === undefined ? {} : { issuer }) });
}

/** Ports and paths of the document, made this test's: nothing else is changed. */
function adapted(folder: string, upstreamPort: number): string {
  const site = CONF.replace("listen 443 ssl", `listen 127.0.0.1:${port} ssl`)
    .replace("server 127.0.0.1:8080", `server 127.0.0.1:${upstreamPort}`)
    .replaceAll("/etc/nginx/updates/", `${folder}/`);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  return [
    ...(process.getuid?.() === 0 ? ["user root;"] : []),
    "worker_processes 1;",
    `pid ${folder}/nginx.pid;`,
    `error_log ${folder}/error.log warn;`,
    "events { worker_connections 64; }",
    `http { access_log off; ${temporary.join(" ")}`,
    site,
    "}",
  ].join("\n");
}

beforeAll(async () => {
  port = await freePort();
  desk = await fleetDesk({ http: true, names: [NAME] });
  upstream = createServer((incoming, response) => {
    seen = incoming.headers;
    const { method, url, headers } = incoming;
    const passed = passOn({ host: "127.0.0.1", port: desk.server.port, method, path: url, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    incoming.pipe(passed);
  });
  await new Promise<void>((resolve) => void upstream.listen(0, "127.0.0.1", resolve));
  const upstreamPort = (upstream.address() as AddressInfo).port;
  serverCa = await identity("server CA", { role: "ca", pathLength: 0 });
  terminalCa = await identity("terminals CA", { role: "ca", pathLength: 0 });
  const server = await identity(NAME, { role: "server", names: [NAME] }, serverCa);
  writeFileSync(join(own.path, "server.pem"), server.certificatePem);
  writeFileSync(join(own.path, "server.key"), server.keyPem, { mode: 0o600 });
  writeFileSync(join(own.path, "terminals-ca.pem"), terminalCa.certificatePem);
  revoked = await identity("TRN-9", CLIENT, terminalCa);
  writeFileSync(join(own.path, "terminals-crl.pem"), await nextList(terminalCa, undefined, [revoked.certificate], now));
  mkdirSync(join(own.path, "logs"), { recursive: true });
  writeFileSync(join(own.path, "nginx.conf"), adapted(own.path, upstreamPort));
  expect(nginx("-t").stderr).toContain("test is successful");
  // It goes into the background once it listens.
  expect(nginx().status).toBe(0);
});
afterAll(async () => {
  nginx("-s", "stop");
  await new Promise<void>((resolve) => void upstream.close(() => resolve()));
  await desk.close();
  own.remove();
});

/** One request through nginx; `as` shows a certificate. */
function ask(
  path: string,
  as?: Identity,
  headers: Record<string, string> = {},
): Promise<{ status: number; text: string }> {
  seen = {};
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: "127.0.0.1",
        port,
        path,
        servername: NAME,
        agent: false,
        ca: serverCa.certificatePem,
        headers: { host: `${NAME}:${port}`, ...headers },
        ...(as === undefined ? {} : { cert: as.certificatePem, key: as.keyPem }),
      },
      (response) => {
        let text = "";
        response.on("data", (part: Buffer) => {
          text += String(part);
        });
        response.on("end", () => resolve({ status: response.statusCode ?? 0, text }));
      },
    );
    sent.on("error", reject);
    sent.end();
  });
}

describe("nginx as docs/fleet/nginx.conf has it", () => {
  it("lets a terminal with its certificate through, and tells who it is; what it claims itself is overwritten", async () => {
    const terminal = await identity("TRN-0042", CLIENT, terminalCa);
    await ask("/DEFAULT/controller/v1/TRN-0042", terminal, {
      "X-Controller-Id": "TRN-1",
      "X-Ssl-Client-Cn": "TRN-1",
      "X-Authority-1": "mine",
    });
    expect(seen["x-controller-id"]).toBe("TRN-0042");
    expect(seen["x-ssl-client-cn"]).toBe("TRN-0042");
    expect(seen["x-authority-1"]).toBe("tournee-terminals");
    expect(seen["x-forwarded-proto"]).toBe("https");
  });

  it("turns everybody else away before anything reaches the server", async () => {
    const stranger = await identity("TRN-0042", CLIENT, await identity("another CA", { role: "ca", pathLength: 0 }));
    const nameless = await identity("TRN 0042/../x", CLIENT, terminalCa);
    const path = "/DEFAULT/controller/v1/TRN-0042";
    expect((await ask(path)).status).toBe(403);
    expect((await ask(path, stranger)).status).toBe(400);
    expect((await ask(path, revoked)).status).toBe(400);
    expect((await ask(path, nameless)).status).toBe(403);
    expect(seen).toEqual({});
  });

  it("never lets a certificate or a header pass for a terminal on the operators' side", async () => {
    const terminal = await identity("TRN-0042", CLIENT, terminalCa);
    await ask("/rest/v1/targets", terminal, { "X-Controller-Id": "TRN-1" });
    expect(Object.keys(seen).filter((name) => /controller|authority|ssl/.test(name))).toEqual([]);
    expect(seen["x-forwarded-host"]).toBe(`${NAME}:${port}`);
  });

  it("carries a terminal's poll with its token to our own server and back, with links that name the proxy", async () => {
    const { token } = await enrolled("TRN-0042");
    const terminal = await identity("TRN-0042", CLIENT, terminalCa);
    const { status, text } = await ask("/DEFAULT/controller/v1/TRN-0042", terminal, {
      authorization: `TargetToken ${token}`,
    });
    expect(status).toBe(200);
    expect(text).toContain(`${NAME}:${port}/DEFAULT/controller/v1/TRN-0042/configData`);
    expect(
      (await ask("/DEFAULT/controller/v1/TRN-0042", terminal, { authorization: "TargetToken wrong" })).status,
    ).toBe(401);
  });
});

async function enrolled(id: string): Promise<{ readonly token: string }> {
  const answer = await desk.admin.enrol(id, "pilote");
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}
