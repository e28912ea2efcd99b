import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import https from "node:https";
import { join } from "node:path";
import { makeTls } from "../../support/ota/tls.js";
import { inFolder } from "../in-folder.js";
import { quantile } from "../median.js";
import { authorizationOf, pathOf, type ServerProcess, startServer } from "./server-process.js";

export interface PollBench {
  /** Polls answered a second while the downloads run, at the rate they were asked. Aim: 1,000 at least. */
  readonly perSecond: number;
  /** Milliseconds from the moment a poll was due to the end of its answer. Aim: 50 at most. */
  readonly p99: number;
  readonly p50: number;
  readonly downloads: number;
  /** Polls a second of the server's own processor time, the downloads' share included: what one core of its own gives. */
  readonly perProcessorSecond: number;
  /** With no download and as many polls as it takes, over kept connections, and with a TLS handshake for each. */
  readonly mostPerSecond: number;
  readonly mostWithHandshake: number;
}

const DEVICES = 10_000;
const DOWNLOADS = 50;
/** One download's bytes per second: what a terminal on 4G takes. */
const SPEED = 1_000_000;
/** Measured, after so many at the same rate in which connections are made and both sides warm up. */
const SECONDS = 15;
const WARM_UP = 3;
const RATE = 1_200;
const TICK = 5;

/** The server is held on one core; devices and downloads have the other. Each device's first poll is an event of the log. */
export const benchPolls = (): Promise<PollBench> => inFolder(pollsIn);

async function pollsIn(folder: string): Promise<PollBench> {
  const { cert, certPath } = makeTls(folder);
  const release = join(folder, "release");
  execFileSync("openssl", ["rand", "-out", release, String(SPEED * SECONDS * 4)]);
  const server = await startServer({ folder, devices: DEVICES, release, maxDownloads: 2 * DOWNLOADS, core: 0 });
  const kept = new https.Agent({ keepAlive: true, maxSockets: 256, ca: cert });
  const fresh = new https.Agent({ keepAlive: false, maxSockets: 64, ca: cert, maxCachedSessions: 0 });
  const downloads = startDownloads(server, certPath);
  try {
    await Promise.all(downloads.map(firstBytes));
    await pacedPolls(server, kept, WARM_UP, 0);
    const paced = await pacedPolls(server, kept, SECONDS, WARM_UP * RATE);
    const running = downloads.filter((child) => child.exitCode === null).length;
    for (const child of downloads) child.kill();
    const mostPerSecond = await mostPolls(server, kept, 128);
    const mostWithHandshake = await mostPolls(server, fresh, 64);
    return { ...paced, downloads: running, mostPerSecond, mostWithHandshake };
  } finally {
    for (const child of downloads) child.kill();
    kept.destroy();
    fresh.destroy();
    await server.kill();
  }
}

/** Curl paces itself. */
function startDownloads(server: ServerProcess, certPath: string): readonly ChildProcess[] {
  return Array.from({ length: DOWNLOADS }, (_, index) => {
    const link = `${server.url}${pathOf(index)}/softwaremodules/1/artifacts/b.raucb`;
    const args = ["-sSfN", "--cacert", certPath, "--limit-rate", String(SPEED), link];
    return spawn("curl", ["-H", `Authorization: ${authorizationOf(index)}`, ...args], {
      stdio: ["ignore", "pipe", "inherit"],
    });
  });
}

/** Resolves once a download is under way, and reads on. */
async function firstBytes(child: ChildProcess): Promise<void> {
  const { stdout } = child;
  if (stdout === null) throw new Error("curl has no output");
  const ended = once(child, "exit").then(([code]) => {
    throw new Error(`a download ended with ${code} before it began`);
  });
  await Promise.race([once(stdout, "data"), ended]);
  ended.catch(() => undefined);
  stdout.resume();
}

/** Polls at the rate, each by the next device from `first` on. */
async function pacedPolls(server: ServerProcess, agent: https.Agent, duration: number, first: number) {
  const before = (await server.weigh()).cpuSeconds;
  const start = performance.now();
  const latencies: number[] = [];
  const underWay: Promise<void>[] = [];
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      const elapsed = performance.now() - start;
      const due = Math.min(duration * RATE, Math.floor((elapsed * RATE) / 1000));
      while (underWay.length < due) {
        const dueAt = start + (underWay.length * 1000) / RATE;
        const sent = poll(server.url, (first + underWay.length) % DEVICES, agent);
        underWay.push(sent.then(() => void latencies.push(performance.now() - dueAt)));
      }
      if (due < duration * RATE) return;
      clearInterval(timer);
      resolve();
    }, TICK);
  });
  await Promise.all(underWay);
  const seconds = (performance.now() - start) / 1000;
  const busy = (await server.weigh()).cpuSeconds - before;
  return {
    perSecond: latencies.length / seconds,
    p99: quantile(latencies, 0.99),
    p50: quantile(latencies, 0.5),
    perProcessorSecond: latencies.length / busy,
  };
}

async function mostPolls(server: ServerProcess, agent: https.Agent, concurrency: number): Promise<number> {
  const start = performance.now();
  const until = start + 4_000;
  let count = 0;
  const lane = async (): Promise<void> => {
    while (performance.now() < until) {
      await poll(server.url, count % DEVICES, agent);
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, lane));
  return count / ((performance.now() - start) / 1000);
}

function poll(url: string, index: number, agent: https.Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { authorization: authorizationOf(index) };
    const request = https.get(`${url}${pathOf(index)}`, { agent, headers }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`a poll was answered ${response.statusCode}`));
      response.resume();
      response.once("end", resolve);
    });
    request.once("error", (error) => {
      // The server closed a resting connection just then: a client asks again.
      if (request.reusedSocket) resolve(poll(url, index, agent));
      else reject(error);
    });
  });
}
