import { createHash } from "node:crypto";
import { realpath, rm } from "node:fs/promises";
import net from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Makes a folder one process's own, as two writers would mix their logs. A socket is the lock, because it is let go however
 * the process dies: one that nobody answers is left over and is taken.
 * @returns how to let go; undefined when another process has the folder.
 */
export async function lockFolder(folder: string): Promise<(() => Promise<void>) | undefined> {
  const name = createHash("sha256")
    .update(await realpath(folder))
    .digest("hex")
    .slice(0, 32);
  const path = join(tmpdir(), `tournee-ota-${name}.sock`);
  const first = await listen(path);
  if (first !== undefined) return first;
  if (await answers(path)) return undefined;
  await rm(path, { force: true });
  return await listen(path);
}

function listen(path: string): Promise<(() => Promise<void>) | undefined> {
  return new Promise((resolve, reject) => {
    const server = net.createServer((socket) => socket.destroy());
    server.unref();
    server.once("error", (error) =>
      "code" in error && error.code === "EADDRINUSE" ? resolve(undefined) : reject(error),
    );
    server.listen(path, () => resolve(() => new Promise((closed) => server.close(() => closed()))));
  });
}

function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(path);
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}
