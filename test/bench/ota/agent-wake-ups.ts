import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { UpdateServer } from "../../../firmware/settings/update-server.js";
import { inFolder } from "../in-folder.js";
import { median } from "../median.js";
import { startPolledServer } from "./polled-server.js";

/** How often the agent, alone in its process, is woken while its server has nothing for it. */
export interface AgentWakeUpsBench {
  /** The median of the processes. Aim: 1 at most. */
  readonly perPoll: number;
  /** Times that some thread of it ran, with all that it did until it slept for five seconds; of each process. */
  readonly wakeUps: readonly number[];
  /** Of each. */
  readonly polls: number;
  /** Between two polls, ± 10 %. */
  readonly intervalSeconds: number;
}

/** A device of the fleet polls each five minutes; what lies between two polls is the same. */
const INTERVAL_SECONDS = 20;
const POLLS = 6;
const PROCESSES = 3;
/** The start is over by then, and what V8 does after it: it looks at its heap each 8 s for a while. */
const WARM_UP_POLLS = 4;
const SAMPLE_MS = 100;
/** Less than V8 waits between two looks, more than a poll takes on a busy machine. */
const ASLEEP_MS = 5_000;

/** `tournee-ota agent` over TLS, from one poll to the sixth after it. */
export const benchAgentWakeUps = (): Promise<AgentWakeUpsBench> => inFolder(wakeUpsIn);

async function wakeUpsIn(folder: string): Promise<AgentWakeUpsBench> {
  const names = Array.from({ length: PROCESSES }, (_, index) => `idle-${index}`);
  const server = await startPolledServer({ folder, devices: names, pollEvery: INTERVAL_SECONDS * 1_000 });
  const agents: ChildProcess[] = [];
  try {
    const counts = names.map(async (name) => {
      const agent = startAgent(join(folder, name), server.of(name));
      agents.push(agent);
      const left = once(agent, "exit").then(([code]) => {
        throw new Error(`the agent left with ${code}`);
      });
      await Promise.race([server.polls(name, WARM_UP_POLLS), left]);
      let over = false;
      const last = server.polls(name, WARM_UP_POLLS + POLLS).then(() => {
        over = true;
      });
      const wakeUps = await countWakeUps(agent, () => over);
      await last;
      return wakeUps;
    });
    const wakeUps = await Promise.all(counts);
    return { perPoll: median(wakeUps) / POLLS, wakeUps, polls: POLLS, intervalSeconds: INTERVAL_SECONDS };
  } finally {
    for (const agent of agents) agent.kill("SIGKILL");
    await server.close();
  }
}

function startAgent(folder: string, { url, tenant, id, token, ca = "" }: UpdateServer): ChildProcess {
  mkdirSync(folder);
  const file = (name: string, content: string): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const given = {
    server: url,
    tenant,
    id,
    "token-file": file("token", token),
    "tls-ca": file("ca.pem", ca),
    trust: file("trust.pem", ca),
    state: join(folder, "state"),
    installer: "files",
  };
  const args = Object.entries(given).flatMap(([option, value]) => [`--${option}`, value]);
  // Its log says one line, that it started.
  return spawn(process.execPath, ["bin/tournee-ota.js", "agent", ...args], { stdio: "ignore" });
}

/** What follows the first poll until it sleeps is that poll's. */
async function countWakeUps(agent: ChildProcess, isOver: () => boolean): Promise<number> {
  let wakeUps = 0;
  let ran = performance.now();
  let former = sleepsOf(agent);
  while (!isOver()) {
    await wait(SAMPLE_MS);
    const now = sleepsOf(agent);
    if (now === former) continue;
    if (performance.now() - ran > ASLEEP_MS) wakeUps += 1;
    ran = performance.now();
    former = now;
  }
  return wakeUps;
}

/** Sleeps that its threads ended so far, as the kernel counts them (voluntary context switches, proc_pid_status(5)). */
function sleepsOf({ pid, exitCode }: ChildProcess): number {
  if (exitCode !== null) throw new Error(`the agent left with ${exitCode}`);
  const threads = readdirSync(`/proc/${pid}/task`);
  const count = (thread: string): number => {
    const status = readFileSync(`/proc/${pid}/task/${thread}/status`, "utf8");
    return Number(/^voluntary_ctxt_switches:\s+(\d+)/m.exec(status)?.[1]);
  };
  return threads.reduce((sum, thread) => sum + count(thread), 0);
}
