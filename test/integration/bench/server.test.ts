import { once } from "node:events";
import { request } from "node:http";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import type { ServerMessage } from "../../../simulator/bench/protocol.js";
import { type Desk, desk } from "./desk.js";

let bench: Desk;
beforeEach(async () => {
  bench = await desk();
});
afterEach(async () => {
  await bench.close();
});

/** Status of a request with these headers. */
async function status(path: string, headers: Record<string, string>, method = "GET"): Promise<number | undefined> {
  const asked = request({ host: "127.0.0.1", port: bench.bench.port, path, headers, method, agent: false });
  asked.end();
  const [response] = await once(asked, "response");
  response.resume();
  return response.statusCode;
}

interface Page {
  readonly socket: WebSocket;
  readonly messages: ServerMessage[];
  readonly pictures: Uint8Array[];
  next<T extends ServerMessage["type"]>(type: T): Promise<Extract<ServerMessage, { type: T }>>;
  send(command: unknown): void;
}

const here = (): string => `http://127.0.0.1:${bench.bench.port}`;

/** A page without a browser. It draws at once unless told to be slow. */
async function open({ slow = false } = {}): Promise<Page> {
  const socket = new WebSocket(`ws://127.0.0.1:${bench.bench.port}/socket`, { origin: here() });
  const messages: ServerMessage[] = [];
  const pictures: Uint8Array[] = [];
  const waiting = new Set<() => void>();
  socket.on("message", (data: Buffer, binary: boolean) => {
    if (binary) {
      pictures.push(data);
      if (!slow) socket.send(JSON.stringify({ type: "drawn", seq: data.readUInt32LE(0) }));
    } else messages.push(JSON.parse(data.toString()) as ServerMessage);
    for (const wake of waiting) wake();
  });
  let read = 0;
  const next: Page["next"] = async (type) => {
    for (;;) {
      while (read < messages.length) {
        const message = messages[read];
        read += 1;
        if (message?.type === type) return message as Extract<ServerMessage, { type: typeof type }>;
      }
      await new Promise<void>((resolve) => {
        const wake = (): void => {
          waiting.delete(wake);
          resolve();
        };
        waiting.add(wake);
      });
    }
  };
  await once(socket, "open");
  return { socket, messages, pictures, next, send: (command) => socket.send(JSON.stringify(command)) };
}

/** The HTTP status with which an upgrade is refused. */
async function refusedWith(options: {
  origin?: string;
  headers?: Record<string, string>;
}): Promise<number | undefined> {
  const socket = new WebSocket(`ws://127.0.0.1:${bench.bench.port}/socket`, options);
  const [, response] = await once(socket, "unexpected-response");
  socket.on("error", () => {});
  socket.terminate();
  return response.statusCode;
}

describe("who may talk to the bench", () => {
  it("listens on the loopback interface only", async () => {
    expect(bench.bench.url).toBe(`${here()}/`);
    const outside = Object.values(networkInterfaces())
      .flat()
      .find((address) => address?.family === "IPv4" && !address.internal)?.address;
    // 127.0.0.2 is this machine too, and nobody listens there: the bench is bound to one address, not to all.
    for (const host of ["127.0.0.2", ...(outside === undefined ? [] : [outside])]) {
      const socket = connect(bench.bench.port, host);
      const [error] = await once(socket, "error");
      expect(error.code).toBe("ECONNREFUSED");
    }
  });

  it("serves its page to its own names only", async () => {
    const port = bench.bench.port;
    expect(await status("/", { host: `127.0.0.1:${port}` })).toBe(200);
    expect(await status("/", { host: `localhost:${port}` })).toBe(200);
    for (const host of [
      "evil.example",
      `evil.example:${port}`,
      "127.0.0.1",
      `127.0.0.1:${port + 1}`,
      `[::1]:${port}`,
    ]) {
      expect(await status("/", { host })).toBe(403);
    }
  });

  it("refuses requests that come from another page", async () => {
    for (const origin of ["http://evil.example", "null", `https://127.0.0.1:${bench.bench.port}`, "http://127.0.0.1"]) {
      expect(await status("/page.js", { origin })).toBe(403);
      expect(await refusedWith({ origin })).toBe(403);
    }
    expect(await status("/page.js", { origin: here() })).toBe(200);
  });

  it("refuses a socket without an origin, or under another name", async () => {
    expect(await refusedWith({})).toBe(403);
    expect(await refusedWith({ origin: here(), headers: { host: "evil.example" } })).toBe(403);
  });

  it("lets the page load and reach nothing but the bench", async () => {
    const { headers } = await fetch(bench.bench.url);
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("serves the built page and no other file, and changes nothing by HTTP", async () => {
    for (const path of ["/", "/page.js", "/style.css", "/favicon.svg", "/?x=1"])
      expect(await status(path, {})).toBe(200);
    for (const path of ["/../package.json", "/%2e%2e/package.json", "//etc/passwd", "/page", "/.env", "/socket"]) {
      expect(await status(path, {})).toBe(404);
    }
    expect(await status("/", {}, "POST")).toBe(405);
    expect(await status("/", {}, "HEAD")).toBe(200);
  });
});

describe("what a page sees and does", () => {
  it("is welcomed with the tray, the state, what happened before, and the picture", async () => {
    bench.simulator.insert("cps:claireMoreau", "cps");
    bench.recorder.logger.info("before");
    const page = await open();
    const welcome = await page.next("welcome");
    expect(welcome.screen).toEqual({ width: 480, height: 800, pixelOrder: "bgrx" });
    expect(welcome.tray.length).toBe(bench.simulator.tray.cards.length);
    expect(welcome.state.slots.cps.card).toBe("cps:claireMoreau");
    expect(welcome.log.at(-1)?.event).toBe("before");
    expect(welcome.trace[0]?.direction).toBe("atr");
    page.send({ type: "remove", slot: "cps" });
    await page.next("state");
    expect(page.pictures[0]?.length).toBe(8 + 8 + 480 * 800 * 4);
    page.socket.close();
  });

  it("plays with cards, time, power and networks", async () => {
    const page = await open();
    page.send({ type: "insert", card: "vitale:lauraBrunet", slot: "vitale" });
    expect((await page.next("state")).state.slots.vitale.card).toBe("vitale:lauraBrunet");
    page.send({ type: "clock-hold", held: true });
    page.send({ type: "clock-set", date: "2025-03-12", time: "06:30" });
    page.send({ type: "clock-advance", minutes: 60 });
    page.send({ type: "battery", state: { percent: 11, source: "mains" } });
    page.send({ type: "networks", state: { wifi: { kind: "searching" }, cellular: { kind: "no-sim" } } });
    page.send({ type: "fault", slot: "cps", fault: { kind: "mute" } });
    page.send({ type: "power-cut" });
    page.send({ type: "insert", card: "nobody", slot: "cps" });
    expect((await page.next("refused")).reason).toBe("unknown-card");
    expect(bench.clock.wall()).toEqual({ date: "2025-03-12", time: "07:30" });
    expect(bench.simulator.battery.state()).toEqual({ percent: 11, source: "mains" });
    expect(bench.simulator.networks.state().wifi.kind).toBe("searching");
    expect(bench.simulator.state().slots.cps.fault.kind).toBe("mute");
    expect(bench.cuts()).toBe(1);
    page.socket.close();
  });

  it("touches the screen within its edges, and lifts the finger of a page that goes away", async () => {
    const page = await open();
    page.send({ type: "pointer", kind: "down", x: 10, y: 20 });
    page.send({ type: "pointer", kind: "move", x: 9000, y: -5 });
    page.send({ type: "renew", card: "nobody" });
    await page.next("refused");
    page.socket.close();
    const other = await open();
    await other.next("welcome");
    while (bench.screen.touches.length < 3) await new Promise((resolve) => setImmediate(resolve));
    expect(bench.screen.touches).toEqual([
      { kind: "down", x: 10, y: 20 },
      { kind: "move", x: 479, y: 0 },
      { kind: "up", x: 479, y: 0 },
    ]);
    other.socket.close();
  });

  it("queues one picture for a page that does not draw", async () => {
    const page = await open({ slow: true });
    await page.next("welcome");
    for (let step = 0; step < 30; step += 1) {
      bench.screen.fill(0, step, 480, 1, "#0b4f4a");
      bench.recorder.logger.info("step", { step });
      await page.next("log");
    }
    expect(page.pictures.length).toBe(1);
    page.send({ type: "drawn", seq: page.pictures[0]?.[0] });
    bench.recorder.logger.info("end");
    await page.next("log");
    while (page.pictures.length < 2) await new Promise((resolve) => setImmediate(resolve));
    expect(page.pictures[1]?.length).toBe(8 + 8 + 480 * 30 * 4);
    page.socket.close();
  });

  it("shows several pages the same terminal", async () => {
    const [one, two] = [await open(), await open()];
    one.send({ type: "insert", card: "cps:claireMoreau", slot: "cps" });
    expect((await two.next("state")).state.slots.cps.card).toBe("cps:claireMoreau");
    one.socket.close();
    two.socket.close();
  });
});

describe("what comes over the socket", () => {
  it("is refused with a reason when it makes no sense, and the terminal goes on", async () => {
    const page = await open();
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ maxLength: 200 }),
          fc.json({ maxDepth: 2 }).filter((text) => text.length < 900),
        ),
        async (text) => {
          page.socket.send(text);
          expect((await page.next("refused")).reason).toBe("malformed");
        },
      ),
      { numRuns: 200 },
    );
    page.socket.send(Uint8Array.of(0, 1, 2));
    expect((await page.next("refused")).detail).toBe("binary");
    page.send({ type: "insert", card: "cps:claireMoreau", slot: "cps" });
    expect((await page.next("state")).state.slots.cps.state).toBe("present");
    page.socket.close();
  });

  it("hangs up on a message too long, and on bytes that are no frame", async () => {
    const page = await open();
    page.socket.send("x".repeat(5_000));
    const [code] = await once(page.socket, "close");
    expect(code).toBe(1009);

    const raw = connect(bench.bench.port, "127.0.0.1");
    const lines = [
      "GET /socket HTTP/1.1",
      `Host: 127.0.0.1:${bench.bench.port}`,
      `Origin: ${here()}`,
      "Upgrade: websocket",
    ];
    raw.write(
      `${[...lines, "Connection: Upgrade", "Sec-WebSocket-Version: 13", `Sec-WebSocket-Key: ${"A".repeat(22)}==`].join("\r\n")}\r\n\r\n`,
    );
    await once(raw, "data");
    raw.write(Buffer.alloc(64, 0xff));
    raw.resume();
    await once(raw, "close");

    const again = await open();
    expect((await again.next("welcome")).version).toBe(1);
    again.socket.close();
  });

  it("does whatever well-formed commands ask, in any order, and the terminal goes on", async () => {
    const page = await open();
    const cards = fc.constantFrom(...bench.simulator.tray.cards.map(({ id }) => id), "nobody");
    const slot = fc.constantFrom("cps", "vitale");
    const link = (others: string[]) =>
      fc.oneof(
        fc.record({ kind: fc.constantFrom(...others) }),
        fc.record({ kind: fc.constant("connected"), signal: fc.nat(4) }),
      );
    const number = (most: number) => fc.integer({ min: 0, max: most });
    const date = fc.tuple(number(9999), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }));
    const command = fc.oneof(
      fc.record({ type: fc.constant("insert"), card: cards, slot }),
      fc.record({ type: fc.constant("remove"), slot }),
      fc.record({ type: fc.constant("renew"), card: cards }),
      fc.record({ type: fc.constant("fault"), slot, fault: fc.constantFrom({ kind: "mute" }, { kind: "none" }) }),
      fc.record({
        type: fc.constant("fault"),
        slot,
        fault: fc.record({ kind: fc.constant("slow"), delayMs: number(10_000) }),
      }),
      fc.record({
        type: fc.constant("clock-set"),
        date: date.map(([year, month, day]) =>
          [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-"),
        ),
        time: fc.constantFrom("00:00", "02:30", "23:59"),
      }),
      fc.record({ type: fc.constant("clock-advance"), minutes: number(366 * 24 * 60) }),
      fc.record({ type: fc.constant("clock-hold"), held: fc.boolean() }),
      fc.constant({ type: "clock-real" }),
      fc.record({
        type: fc.constant("battery"),
        state: fc.record({ percent: number(100), source: fc.constantFrom("battery", "mains") }),
      }),
      fc.record({
        type: fc.constant("networks"),
        state: fc.record({ wifi: link(["off", "searching"]), cellular: link(["off", "no-sim"]) }),
      }),
      fc.record({
        type: fc.constant("pointer"),
        kind: fc.constantFrom("down", "move", "up"),
        x: number(2000),
        y: number(2000),
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 1, maxLength: 12 }), async (commands) => {
        for (const one of commands) page.send(one);
        page.send({ type: "unknown" });
        while ((await page.next("refused")).detail !== "type");
        expect(bench.clock.wall().date).toMatch(/^\d{4}-\d\d-\d\d$/);
      }),
      { numRuns: 150 },
    );
    page.socket.close();
  });

  it("survives any bytes on the HTTP port", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 300 }), async (bytes) => {
        const raw = connect(bench.bench.port, "127.0.0.1");
        raw.on("error", () => {});
        raw.resume();
        raw.end(Buffer.concat([bytes, Buffer.from("\r\n\r\n")]));
        await once(raw, "close");
      }),
      { numRuns: 50 },
    );
    expect(await status("/", {})).toBe(200);
  });
});
