import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import { minutes } from "../../firmware/lib/duration.js";
import type { Logger } from "../../firmware/lib/log.js";
import { createGuard, type Guard } from "../../web/guard.js";
import { loadPage, type PageFiles, servePage } from "../../web/page-files.js";
import { instantAt, LATEST } from "../clock.js";
import type { BenchRefusal, Simulator } from "../simulator.js";
import { type BenchCommand, LONGEST_COMMAND, PROTOCOL_VERSION, parseCommand, type ServerMessage } from "./protocol.js";
import type { ScreenSource } from "./screen.js";
import { type ScreenStream, screenStream } from "./screen-stream.js";

export interface BenchOptions {
  readonly simulator: Simulator;
  /** Undefined on a board whose picture cannot be read: the page then shows everything but the screen. */
  readonly screen: ScreenSource | undefined;
  /** Folder made by build-page.ts. */
  readonly pageDir: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly log: Logger;
}

export interface Bench {
  /** Address to open, `http://127.0.0.1:port/`. */
  readonly url: string;
  readonly port: number;
  /** Hangs up on every page and frees the port. */
  close(): Promise<void>;
}

/** A page that reads nothing for that many bytes of text is hung up on: it comes back with a fresh state. */
const MOST_WAITING_BYTES = 1_000_000;

/**
 * Serves the bench page and its socket, on the loopback interface only.
 * @throws the listening error (port taken) or an Error when the page was not built.
 */
export async function startBench(options: BenchOptions): Promise<Bench> {
  const { simulator, screen, log } = options;
  const page = await loadPage(options.pageDir);
  if (!page.has("/")) throw new Error(`the bench page is not built: ${options.pageDir}`);
  let guard = guardOf(0);
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LONGEST_COMMAND, perMessageDeflate: false });
  const server = createServer({ requestTimeout: 10_000 }, (request, response) => {
    const refusal = guard.refuses(request, "reads");
    if (refusal === undefined) answer(page, guard.headers, request, response);
    else {
      log.warn("bench.refused", { what: refusal });
      response.writeHead(403, { "content-type": "text/plain; charset=utf-8", connection: "close" }).end("403\n");
    }
  });
  server.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const refusal = guard.refuses(request, "writes");
    if (refusal !== undefined) {
      log.warn("bench.refused", { what: refusal });
      socket.on("error", () => socket.destroy());
      socket.end("HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
      return;
    }
    sockets.handleUpgrade(request, socket, head, (client) => attend(client, simulator, screen, log));
  });

  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve();
    });
  });
  const { port } = server.address() as AddressInfo;
  guard = guardOf(port);
  return {
    url: `http://127.0.0.1:${port}/`,
    port,
    async close() {
      for (const client of sockets.clients) client.terminate();
      sockets.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}

const guardOf = (port: number): Guard =>
  createGuard({ names: ["127.0.0.1", "localhost"], port, scheme: "http", sockets: "own" });

function answer(
  page: PageFiles,
  headers: Readonly<Record<string, string>>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const [path = "/"] = (request.url ?? "/").split("?");
  const refusal = servePage(page, path, headers, request, response);
  if (refusal !== undefined) response.writeHead(refusal.status, refusal.headers).end();
}

/** Serves one page until it leaves. */
function attend(client: WebSocket, simulator: Simulator, screen: ScreenSource | undefined, log: Logger): void {
  const send = (message: ServerMessage): void => {
    if (client.readyState !== client.OPEN) return;
    if (client.bufferedAmount > MOST_WAITING_BYTES) client.terminate();
    else client.send(JSON.stringify(message));
  };
  send({
    type: "welcome",
    version: PROTOCOL_VERSION,
    screen: screen === undefined ? null : { width: screen.width, height: screen.height, pixelOrder: screen.pixelOrder },
    tray: simulator.tray.cards,
    state: simulator.state(),
    ...simulator.history(),
  });
  const stream = screen === undefined ? undefined : screenStream(screen, (picture) => client.send(picture));
  const unsubscribe = simulator.subscribe((event) => {
    if (event.kind === "state") send({ type: "state", state: event.state });
    else if (event.kind === "trace") send({ type: "trace", entry: event.entry });
    else send({ type: "log", entry: event.entry });
  });
  // A finger whose page goes away must not stay on the glass.
  let finger: { x: number; y: number } | undefined;
  client.on("message", (data, binary) => {
    const parsed = binary ? undefined : parseCommand(String(data));
    if (parsed?.ok !== true) {
      send({ type: "refused", reason: "malformed", detail: parsed?.error ?? "binary" });
      return;
    }
    if (parsed.value.type === "pointer") finger = parsed.value.kind === "up" ? undefined : parsed.value;
    obey(parsed.value, simulator, screen, stream, send);
  });
  client.on("error", (cause) => log.warn("bench.socket", { what: cause.name }));
  client.on("close", () => {
    unsubscribe();
    stream?.close();
    if (finger !== undefined) obey({ ...finger, type: "pointer", kind: "up" }, simulator, screen, undefined, send);
  });
}

function detailOf(error: BenchRefusal): string {
  switch (error.kind) {
    case "unknown-card":
    case "card-in-use":
      return error.card;
    case "slot-failed":
      return error.slot;
    case "not-written":
      return error.why;
    case "not-looking":
      return "camera";
  }
}

function obey(
  command: BenchCommand,
  simulator: Simulator,
  screen: ScreenSource | undefined,
  stream: ScreenStream | undefined,
  send: (message: ServerMessage) => void,
): void {
  const answer = (result: ReturnType<Simulator["insert"]>): void => {
    if (result.ok) return;
    send({ type: "refused", reason: result.error.kind, detail: detailOf(result.error) });
  };
  const { clock } = simulator;
  switch (command.type) {
    case "pointer":
      screen?.pointer(
        command.kind,
        Math.min(screen.width - 1, Math.max(0, command.x)),
        Math.min(screen.height - 1, Math.max(0, command.y)),
      );
      break;
    case "drawn":
      stream?.drawn(command.seq);
      break;
    case "insert":
      answer(simulator.insert(command.card, command.slot));
      break;
    case "remove":
      simulator.remove(command.slot);
      break;
    case "renew":
      answer(simulator.renew(command.card));
      break;
    case "fault":
      simulator.setFault(command.slot, command.fault);
      break;
    case "clock-set":
      clock.set(instantAt(clock.state().zone, command.date, command.time));
      break;
    case "clock-advance":
      if (clock.state().now + minutes(command.minutes) > LATEST) {
        send({ type: "refused", reason: "impossible", detail: "clock" });
      } else clock.advance(minutes(command.minutes));
      break;
    case "clock-hold":
      if (command.held) clock.hold();
      else clock.resume();
      break;
    case "clock-real":
      clock.backToReal();
      break;
    case "plug":
      simulator.plug(command.end);
      break;
    case "battery":
      simulator.battery.set(command.state);
      break;
    case "networks":
      simulator.networks.set(command.state);
      break;
    case "publish": {
      const { type: _, ...what } = command;
      // What becomes of it is in the state.
      void simulator.updates.publish(what);
      break;
    }
    case "stick-in":
      void simulator.plugStick(command.folder);
      break;
    case "stick-out":
      simulator.unplugStick();
      break;
    case "stick-write": {
      const { type: _, ...what } = command;
      void simulator.writeStick(what).then(answer);
      break;
    }
    case "camera":
      answer(simulator.showCode(command.text));
      break;
    case "power-cut":
      simulator.powerCut();
      break;
  }
}
