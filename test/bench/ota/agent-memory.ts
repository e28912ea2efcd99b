import type { ChildProcess } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { sealedFileKeystore } from "../../../firmware/drivers/keystore/sealed-file.js";
import type { UpdateServer } from "../../../firmware/settings/update-server.js";
import { openStore } from "../../../firmware/store/open.js";
import { inFolder } from "../in-folder.js";
import { median } from "../median.js";
import { firstLine, startTerminal } from "../terminal-process.js";
import { startPolledServer } from "./polled-server.js";

/** What the update agent weighs in the terminal's process while it calls its server and finds nothing. MB. */
export interface AgentMemoryBench {
  /** Resident memory of the terminal without a server, and with one: the medians. */
  readonly withoutMb: number;
  readonly withMb: number;
  /** Between the two medians. Aim: 5 at most. */
  readonly agentMb: number;
  readonly processes: number;
}

/** One terminal's memory is 4 MB more or less from start to start. */
const PROCESSES = 11;
/** V8 shrinks its heap step by step after work, and is done by then also on a busy machine. */
const REST_MS = 180_000;
/** Often enough for what polls leave behind to be in the figure. */
const POLL_EVERY_MS = 20_000;

/** As many terminals with a server as without, all at once: what the machine does weighs on all of them. */
export const benchAgentMemory = (): Promise<AgentMemoryBench> => inFolder(memoryIn);

async function memoryIn(folder: string): Promise<AgentMemoryBench> {
  const names = Array.from({ length: PROCESSES }, (_, index) => `t-${index}`);
  const server = await startPolledServer({ folder, devices: names, pollEvery: POLL_EVERY_MS });
  const terminals: ChildProcess[] = [];
  try {
    for (const name of names) await chooseServer(join(folder, name), server.of(name));
    const start = (name: string): ChildProcess => {
      const terminal = startTerminal(join(folder, name));
      terminals.push(terminal);
      return terminal;
    };
    const groups = { without: names.map((name) => start(`no-${name}`)), with: names.map(start) };
    await Promise.all([...terminals.map(firstLine), ...names.map((name) => server.polls(name, 1))]);
    await wait(REST_MS);
    if (names.some((name) => server.pollsOf(name) < 2)) throw new Error("an agent does not poll");
    const withoutMb = median(groups.without.map(resident));
    const withMb = median(groups.with.map(resident));
    return { withoutMb, withMb, agentMb: withMb - withoutMb, processes: PROCESSES };
  } finally {
    for (const terminal of terminals) terminal.kill("SIGKILL");
    await server.close();
  }
}

/** As an enrolment leaves it in the terminal's store. */
async function chooseServer(data: string, server: UpdateServer): Promise<void> {
  mkdirSync(data, { recursive: true });
  const key = await sealedFileKeystore(join(data, "store.key")).databaseKey();
  if (!key.ok) throw new Error(key.error.kind);
  const opened = await openStore({ path: join(data, "store.db"), key: key.value });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const { preferences } = opened.value;
  const put = await preferences.put("", "updateServer", { ...server });
  if (!put.ok) throw new Error(JSON.stringify(put.error));
  await opened.value.close();
}

function resident({ pid }: ChildProcess): number {
  const match = /^Rss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"));
  return Number(match?.[1] ?? Number.NaN) / 1024;
}
