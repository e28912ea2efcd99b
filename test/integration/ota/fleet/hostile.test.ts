import { type RequestOptions, request } from "node:https";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FleetDesk, fleetDesk, PASSWORD } from "../../../support/ota/fleet-desk.js";

let desk: FleetDesk;
let cookie = "";

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly text: string;
}

/** One request as somebody on the network may send it: any headers, any path. */
function send(method: string, path: string, headers: Record<string, string> = {}, body = ""): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options: RequestOptions = {
      host: "127.0.0.1",
      port: desk.server.port,
      method,
      path,
      ca: desk.tls?.ca,
      agent: false,
      servername: "localhost",
      headers: { "content-length": String(Buffer.byteLength(body)), ...headers },
    };
    const sent = request(options, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => {
        text += part;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

const origin = (): string => `https://127.0.0.1:${desk.server.port}`;
const logIn = (password: string): Promise<Answer> =>
  send("POST", "/api/login", { origin: origin() }, JSON.stringify({ password }));

beforeAll(async () => {
  desk = await fleetDesk();
  const answer = await logIn(PASSWORD);
  cookie = String(answer.headers["set-cookie"]).split(";")[0] ?? "";
  await desk.enrol("TRN-1", "pilote");
});
afterAll(async () => {
  await desk.close();
});

describe("without the password", () => {
  it.each([
    ["GET", "/api/fleet"],
    ["GET", "/api/live"],
    ["POST", "/api/bundles"],
    ["POST", "/api/rollouts"],
    ["POST", "/api/devices"],
    ["DELETE", "/api/devices/TRN-1"],
    ["POST", "/api/invitations"],
    ["POST", "/api/logout"],
  ])("%s %s is refused", async (method, path) => {
    expect((await send(method, path, { origin: origin() })).status).toBe(401);
    expect((await send(method, path, { authorization: `Bearer ${"x".repeat(43)}`, origin: origin() })).status).toBe(
      401,
    );
    expect((await send(method, path, { cookie: "tournee-session=guessed", origin: origin() })).status).toBe(401);
  });

  it("wrong passwords are refused, then told to wait, the right one too until then", async () => {
    const statuses: number[] = [];
    for (let at = 0; at < 6; at += 1) statuses.push((await logIn("wrong")).status);
    expect(statuses).toEqual([401, 401, 401, 401, 429, 429]);
    const waiting = await logIn(PASSWORD);
    expect(waiting.status).toBe(429);
    expect(Number(waiting.headers["retry-after"])).toBeGreaterThan(0);
    desk.clock.advance(1_000);
    expect((await logIn(PASSWORD)).status).toBe(204);
  });

  it("the cookie cannot be read by a script, goes to this site only, and over TLS only", async () => {
    const answer = await logIn(PASSWORD);
    expect(String(answer.headers["set-cookie"])).toMatch(/; HttpOnly; SameSite=Strict; Secure$/);
  });
});

describe("with the password, from elsewhere", () => {
  it("a page of another site reads and orders nothing", async () => {
    for (const foreign of ["https://evil.example", "null", `http://127.0.0.1:${desk.server.port}`]) {
      expect((await send("GET", "/api/fleet", { cookie, origin: foreign })).status).toBe(403);
      expect((await send("DELETE", "/api/devices/TRN-1", { cookie, origin: foreign })).status).toBe(403);
    }
    expect((await send("DELETE", "/api/devices/TRN-1", { cookie })).status).toBe(403);
    expect((await desk.view()).devices).toHaveLength(1);
  });

  it("another name for this machine is not answered", async () => {
    for (const host of ["evil.example", "127.0.0.1.nip.io", `evil.example:${desk.server.port}`, "127.0.0.1:1"]) {
      expect([403, 421]).toContain((await send("GET", "/api/fleet", { cookie, host })).status);
    }
  });
});

describe("odd requests", () => {
  it.each([
    "/../../etc/passwd",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/..%2fadmin.json",
    "/admin.json",
    "/server/log",
    "//evil.example/",
    "/api/../admin.json",
    "/DEFAULT/controller/v1/..%2f..%2fadmin.json",
    "/DEFAULT/controller/v1/TRN-1/softwaremodules/1/artifacts/..%2f..%2fadmin.json",
    "/api/devices/%zz",
  ])("%s gives no file", async (path) => {
    const { status, text } = await send("GET", path, { cookie });
    expect([400, 401, 404, 405]).toContain(status);
    expect(text).not.toContain("root:");
    expect(text).not.toContain(desk.access.token);
  });

  it.each(["", "{", "[]", '{"password":1}', '{"password":"a","more":1}', "\u0000"])(
    "the body %j is malformed",
    async (body) => {
      expect((await send("POST", "/api/devices", { cookie, origin: origin() }, body)).status).toBe(400);
    },
  );

  it("a body without end is not read to its end", async () => {
    const long = JSON.stringify({ id: "x".repeat(100_000), group: "pilote" });
    expect((await send("POST", "/api/devices", { cookie, origin: origin() }, long)).status).toBe(413);
  });

  it.each(["../x", "a/b", "", "a b", "x".repeat(65)])("a terminal cannot be called %j", async (id) => {
    const answer = await send(
      "POST",
      "/api/devices",
      { cookie, origin: origin() },
      JSON.stringify({ id, group: "pilote" }),
    );
    expect(answer.status).toBe(400);
  });

  it("what is no bundle is not offered, and leaves nothing behind", async () => {
    const answer = await send("POST", "/api/bundles", { cookie, origin: origin() }, "rubbish".repeat(1_000));
    expect(answer.status).toBe(422);
    expect((await desk.view()).bundles).toEqual([]);
  });

  it("every answer forbids framing, foreign scripts and sniffing", async () => {
    const { headers } = await send("GET", "/api/fleet", { cookie });
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(headers["x-frame-options"]).toBe("DENY");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["cache-control"]).toBe("no-store");
  });
});
