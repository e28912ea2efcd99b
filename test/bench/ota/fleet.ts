import { execFileSync } from "node:child_process";
import https from "node:https";
import { join } from "node:path";
import { makeTls } from "../../support/ota/tls.js";
import { inFolder } from "../in-folder.js";
import { authorizationOf, pathOf, type ServerProcess, type ServerWeight, startServer } from "./server-process.js";

export interface FleetBench {
  readonly terminals: number;
  readonly requests: number;
  readonly seconds: number;
  /** Answers a second of the server's own processor time. */
  readonly perProcessorSecond: number;
  /** The server's highest resident memory in the first and in the last fifth of the terminals, MB. */
  readonly firstFifthMb: number;
  readonly lastFifthMb: number;
  /** Last to first. Aim: 1.25 at most. */
  readonly growth: number;
  /** Actions that a server, started again after SIGKILL, does not know as finished. Aim: 0. */
  readonly lost: number;
  /** To be up again with all of them, milliseconds. */
  readonly restartMs: number;
}

const TERMINALS = 10_000;
const BUNDLE_BYTES = 256 * 1024;
/** Terminals that are at it at the same time. */
const AT_ONCE = 64;

/** Each terminal polls, tells its attributes, reads its deployment, downloads, tells of it five times and polls again. */
export const benchFleet = (): Promise<FleetBench> => inFolder(fleetIn);

async function fleetIn(folder: string): Promise<FleetBench> {
  const { cert } = makeTls(folder);
  const release = join(folder, "release");
  execFileSync("openssl", ["rand", "-out", release, String(BUNDLE_BYTES)]);
  const options = { folder, devices: TERMINALS, release, maxDownloads: AT_ONCE };
  const server = await startServer(options);
  const agent = new https.Agent({ keepAlive: true, maxSockets: AT_ONCE, ca: cert });
  const start = performance.now();
  const before = await server.weigh();
  const fifths: ServerWeight[] = [];
  let requests = 0;
  for (let fifth = 0; fifth < 5; fifth += 1) {
    const made = await workThrough(server, agent, (fifth * TERMINALS) / 5, ((fifth + 1) * TERMINALS) / 5);
    requests += made;
    fifths.push(await server.weigh());
  }
  const seconds = (performance.now() - start) / 1000;
  await server.kill();
  agent.destroy();
  const restarted = performance.now();
  const again = await startServer(options);
  const restartMs = performance.now() - restarted;
  const { states } = await again.weigh();
  await again.kill();
  const [first, last] = [fifths[0], fifths.at(-1)];
  if (first === undefined || last === undefined) throw new Error("nothing was weighed");
  return {
    terminals: TERMINALS,
    requests,
    seconds,
    perProcessorSecond: requests / (last.cpuSeconds - before.cpuSeconds),
    firstFifthMb: first.highestRssMb,
    lastFifthMb: last.highestRssMb,
    growth: last.highestRssMb / first.highestRssMb,
    lost: TERMINALS - (states.finished ?? 0),
    restartMs,
  };
}

async function workThrough(server: ServerProcess, agent: https.Agent, from: number, to: number): Promise<number> {
  let next = from;
  let requests = 0;
  const lane = async (): Promise<void> => {
    while (next < to) {
      const index = next;
      next += 1;
      const made = await update(server.url, index, agent);
      requests += made;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return requests;
}

/** One terminal's whole update; gives the requests it took. */
async function update(url: string, index: number, agent: https.Agent): Promise<number> {
  const base = `${url}${pathOf(index)}`;
  let requests = 0;
  const send = async (method: string, link: string, body?: object): Promise<string> => {
    requests += 1;
    return await exchange(agent, method, link, authorizationOf(index), body);
  };
  const polled = JSON.parse(await send("GET", base)) as { _links: Record<string, { href: string }> };
  const link = polled._links.deploymentBase?.href;
  if (link === undefined) throw new Error(`terminal ${index} is offered nothing`);
  await send("PUT", `${base}/configData`, { data: { version: "1.0.0", serial: String(index) } });
  await send("GET", link);
  await send("GET", `${base}/softwaremodules/1/artifacts/b.raucb`);
  const feedback = `${link.split("?")[0]}/feedback`;
  for (const execution of ["download", "downloaded", "proceeding", "resumed", "closed"]) {
    const finished = execution === "closed" ? "success" : "none";
    await send("POST", feedback, {
      status: { execution, result: { finished }, details: [`${execution} of ${index}`] },
    });
  }
  await send("GET", base);
  return requests;
}

function exchange(
  agent: https.Agent,
  method: string,
  link: string,
  authorization: string,
  body?: object,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const text = body === undefined ? undefined : JSON.stringify(body);
    const type =
      text === undefined ? {} : { "content-type": "application/json", "content-length": Buffer.byteLength(text) };
    const request = https.request(link, { method, agent, headers: { authorization, ...type } }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.once("end", () => {
        if (response.statusCode === 200) resolve(Buffer.concat(chunks).toString("latin1"));
        else reject(new Error(`${method} was answered ${response.statusCode}`));
      });
    });
    request.once("error", reject);
    request.end(text);
  });
}
