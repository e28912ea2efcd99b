import { spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PASSWORD } from "./fleet-desk.js";

const DOOR = fileURLToPath(new URL("../../../bin/tournee-ota.js", import.meta.url));

/** The true command in a process of its own, killed as a power cut would. */
export interface ServeChild {
  readonly url: string;
  /** SIGKILL; resolves when it is dead. */
  kill(): Promise<void>;
}

/** Runs `tournee-ota serve` on a folder; resolves once it says where it listens. */
export async function serveChild(state: string, port: number, trust: string): Promise<ServeChild> {
  const password = join(state, "..", "password");
  await writeFile(password, PASSWORD);
  const args = ["serve", "--state", state, "--port", String(port), "--trust", trust, "--password-file", password];
  const child = spawn(process.execPath, [DOOR, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  const dead = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
  });
  let errors = "";
  child.stderr.on("data", (text: Buffer) => {
    errors += String(text);
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.once("data", (text: Buffer) => resolve(String(text).trim().replace(/\/$/, "")));
    void dead.then(() => reject(new Error(`serve ended: ${errors}`)));
  });
  return {
    url,
    async kill() {
      child.kill("SIGKILL");
      await dead;
    },
  };
}

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise<void>((resolve) => void server.close(() => resolve()));
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
