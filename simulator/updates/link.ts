import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { Transform } from "node:stream";

/** The air between the terminal and its update server: as fast, and as often there, as the bench says. */
export interface Link {
  /** Where the terminal calls. */
  readonly port: number;
  /** False: nobody answers any more, and what was under way is cut. */
  setUp(up: boolean): void;
  close(): Promise<void>;
}

export interface LinkOptions {
  /** The server's port on this machine. */
  readonly to: number;
  /** Wanted port; another one is taken when it is in use. 0: any. */
  readonly port: number;
  /** Bytes a second towards the terminal. */
  readonly rate: number;
}

/** Relays a port of this machine, loopback only. Nothing runs in it while nothing is sent. */
export async function openLink({ to, port, rate }: LinkOptions): Promise<Link> {
  const sockets = new Set<Socket>();
  let up = true;
  const keep = (socket: Socket): void => {
    sockets.add(socket);
    // A cut line is what this is for: both ends learn of it by the other's end.
    socket.on("error", () => socket.destroy());
    socket.once("close", () => sockets.delete(socket));
  };
  const server = createServer((caller) => {
    keep(caller);
    if (!up) {
      caller.resetAndDestroy();
      return;
    }
    const called = connect({ port: to, host: "127.0.0.1" });
    keep(called);
    caller.once("close", () => called.destroy());
    called.once("close", () => caller.destroy());
    caller.pipe(called);
    called.pipe(slowed(rate)).pipe(caller);
  });
  const listen = (wanted: number): Promise<void> =>
    new Promise((resolve, reject) => {
      server.once("error", reject);
      server.listen(wanted, "127.0.0.1", () => {
        server.off("error", reject);
        resolve();
      });
    });
  await listen(port).catch(() => listen(0));
  return {
    port: (server.address() as AddressInfo).port,
    setUp(now) {
      up = now;
      if (!now) for (const socket of sockets) socket.resetAndDestroy();
    },
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** Each piece takes the time that it would in the air. */
function slowed(rate: number): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      this.push(chunk);
      const ms = (chunk.length * 1000) / rate;
      if (ms < 1) done();
      else setTimeout(done, ms);
    },
  });
}
