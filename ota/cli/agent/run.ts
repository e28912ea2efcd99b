import { mkdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type RunningAgent, startAgent } from "../../agent/agent.js";
import type { UpdateGate } from "../../agent/contract.js";
import { describeFailure } from "../../agent/failure-text.js";
import type { Departure } from "../../agent/runner.js";
import type { Verdict } from "../../agent/verdict.js";
import { verifyBundle } from "../../bundle/verify.js";
import { createDdiClient } from "../../ddi/client/client.js";
import type { DdiClient } from "../../ddi/client/contract.js";
import { FolderTablesInstaller } from "../../installer/tables/tables-installer.js";
import { type Milliseconds, systemClock } from "../../lib/clock.js";
import { takeProcessLock } from "../../lib/process-lock.js";
import { err, ok, type Result } from "../../lib/result.js";
import type { Machine } from "../command.js";
import { lineLog as log } from "../line-log.js";
import { type Problem, report } from "../problem.js";
import { type Board, openBoard } from "./board.js";
import type { AgentCommandOptions } from "./options.js";
import { shell } from "./shell.js";
import { installFromSticks, type Sticks } from "./sticks.js";

/** A cancel of the operator is seen after this while an action is open. */
const ATTENTIVE = 5_000 as Milliseconds;

/** A desk bills nobody: nothing ever stands in the way. */
const OPEN_GATE: UpdateGate = {
  reasons: () => [],
  onChange: () => () => undefined,
  lock: () => ok(() => undefined),
};

type End = Verdict | Departure | "stopped";

/** Runs the agent to its end; the exit code is the command's. */
export async function runAgent(options: AgentCommandOptions, machine: Machine): Promise<number> {
  const state = resolve(options.state);
  await mkdir(state, { recursive: true, mode: 0o700 });
  const lock = await takeProcessLock(join(state, "agent.lock"));
  if (!lock.ok) {
    return problem({
      code: "E-STATE-IN-USE",
      what: `process ${lock.error.pid} works in ${state} already`,
      now: "Stop it, or give this agent a state folder of its own.",
    });
  }
  try {
    const ready = await prepare(options);
    if (!ready.ok) return problem(ready.error);
    const sticks = await openSticks(options, machine);
    if (!sticks.ok) return problem(sticks.error);
    const end = await live({ ...options, state }, ready.value, sticks.value);
    await sticks.value?.close();
    ready.value?.close();
    return conclude(end, options);
  } finally {
    lock.value();
  }
}

async function prepare({ server, trust }: AgentCommandOptions): Promise<Result<DdiClient | undefined, Problem>> {
  try {
    await readFile(trust);
  } catch (error) {
    const what = `the CA of bundle signatures cannot be read: ${String(error)}`;
    return err({ code: "E-NO-TRUST", what, now: "Name the release CA's certificate with --trust." });
  }
  if (server === undefined) return ok(undefined);
  const client = createDdiClient({ ...server, clock: systemClock, log });
  if (client.ok) return client;
  const { kind, detail } = client.error;
  return err({
    code: `E-${kind.toUpperCase()}`,
    what: detail,
    now: "Check --server, --tenant, --id and --token-file.",
  });
}

async function openSticks(
  { sticks: folder }: AgentCommandOptions,
  { openSticks: open }: Machine,
): Promise<Result<Sticks | undefined, Problem>> {
  if (folder === undefined) return ok(undefined);
  const now = "Name a folder that this user may read and make, on a Linux machine.";
  if (open === undefined) return err({ code: "E-NO-STICKS", what: "sticks are not seen on this machine", now });
  try {
    return ok(await open(resolve(folder)));
  } catch (error) {
    return err({ code: "E-NO-STICKS", what: `--sticks: ${String(error)}`, now });
  }
}

/** One life after the other, as long as each ends in a restart into the other slot that is ours to make. */
async function live(
  options: AgentCommandOptions,
  client: DdiClient | undefined,
  sticks: Sticks | undefined,
): Promise<End> {
  const stopped = stopSignal();
  try {
    for (let life = 1; ; life += 1) {
      const board = await openBoard(options, log);
      if (!board.ok) {
        report("agent", board.error);
        return "failed";
      }
      const agent = await start(options, board.value, client);
      const offered = life === 1 ? await offer(agent, options.installFile) : "offered";
      const stopSticks = sticks === undefined ? () => undefined : installFromSticks(sticks, agent, log);
      const end = offered === "refused" ? "failed" : await Promise.race([agent.over, stopped.promise]);
      stopSticks();
      await agent.close();
      board.value.close();
      if (end !== "restart" || board.value.restarts === "elsewhere") return end;
      log.info({}, "starting again from the other slot");
    }
  } finally {
    stopped.forget();
  }
}

async function start(options: AgentCommandOptions, board: Board, client: DdiClient | undefined): Promise<RunningAgent> {
  const { state, trust, selfTestCommand, tablesLoadCommand, attributes, run } = options;
  const readTrust = (): Promise<string> => readFile(trust, "utf8");
  const common = { verify: verifyBundle, trust: readTrust, clock: systemClock, log };
  const tables = await FolderTablesInstaller.start({
    ...common,
    folder: join(state, "tables"),
    compatible: () => board.installer.compatible,
    load: async (folder) =>
      tablesLoadCommand === undefined ? ok(undefined) : await shell(tablesLoadCommand, { TOURNEE_TABLES_DIR: folder }),
  });
  const { running, runningVersion } = await board.installer.status();
  return await startAgent({
    ...common,
    stateFolder: state,
    consent: "automatic",
    actions: run === "once" ? "one" : "all",
    attentive: ATTENTIVE,
    ...(client === undefined ? {} : { client }),
    installer: board.installer,
    tables,
    gate: OPEN_GATE,
    attributes: () => attributes,
    selfTest: async () =>
      selfTestCommand === undefined
        ? ok(undefined)
        : await shell(selfTestCommand, {
            TOURNEE_SLOT: running,
            TOURNEE_SLOT_DIR: board.runningFolder ?? "",
            TOURNEE_VERSION: runningVersion,
          }),
  });
}

/** Gives the agent the bundle of the stick, unless it is at work on an update since before. */
async function offer(agent: RunningAgent, path: string | undefined): Promise<"offered" | "refused"> {
  const { state } = agent.status;
  if (path === undefined || state === "installing" || state === "restarting" || state === "verifying") return "offered";
  const taken = await agent.installFile(resolve(path));
  if (taken.ok) return "offered";
  process.stderr.write(`tournee-ota agent: ${path}: ${describeFailure(taken.error)}\n`);
  return "refused";
}

function stopSignal(): { readonly promise: Promise<"stopped">; forget(): void } {
  let stop = (): void => undefined;
  const promise = new Promise<"stopped">((resolve_) => {
    stop = () => resolve_("stopped");
  });
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
  return {
    promise,
    forget() {
      process.off("SIGTERM", stop);
      process.off("SIGINT", stop);
    },
  };
}

/** The exit code: 0 installed, 1 failed, 2 nothing to do; a service that was stopped ends well. */
function conclude(end: End, { run }: AgentCommandOptions): number {
  const words: Readonly<Record<End, readonly [code: number, text: string]>> = {
    installed: [0, "installed"],
    downloaded: [0, "downloaded, to be installed by a later action"],
    restart: [0, "installed; the restart was asked for, start the agent again after it"],
    failed: [1, "failed"],
    unreachable: [1, "no answer of the server, see above; what was begun goes on at the next start [E-NO-ANSWER]"],
    "journal-unwritable": [1, "the state folder cannot be written; free some room on its disk [E-STATE-UNWRITABLE]"],
    cancelled: [2, "cancelled by the server's operator"],
    nothing: [2, "nothing to do"],
    stopped: [run === "once" ? 1 : 0, "stopped; what was begun goes on at the next start"],
  };
  const [code, text] = words[end];
  process.stdout.write(`${text}\n`);
  return code;
}

const problem = (what: Problem): number => report("agent", what);
