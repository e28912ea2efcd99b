import { once } from "node:events";
import { connect, createServer } from "node:net";

/** The host as QEMU's user network shows it to the machine. */
const HOST = "10.0.2.2";
/** The same after every start, since the agent keeps the links that it was given. */
const PORT = 8080;

/** The host's port as one of this machine's own: the agent speaks plain HTTP to itself alone. The address of it. */
export async function forwardToHost(port: number): Promise<string> {
  const server = createServer((near) => {
    const far = connect(port, HOST);
    const end = (): void => {
      near.destroy();
      far.destroy();
    };
    for (const socket of [near, far]) socket.on("error", end).on("close", end);
    near.pipe(far).pipe(near);
  });
  server.listen(PORT, "127.0.0.1");
  await once(server, "listening");
  return `http://127.0.0.1:${PORT}`;
}
