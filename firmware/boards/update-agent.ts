import { join } from "node:path";
import { startAgent } from "../../ota/agent/agent.js";
import type { UpdateAgent, UpdateGate } from "../../ota/agent/contract.js";
import type { VerifyBundle } from "../../ota/bundle/contract.js";
import { createDdiClient } from "../../ota/ddi/client/client.js";
import type { DdiClient } from "../../ota/ddi/client/contract.js";
import { DEFAULT_RETRY } from "../../ota/ddi/client/retry.js";
import { FolderTablesInstaller } from "../../ota/installer/tables/tables-installer.js";
import type { EpochMs, Clock as OtaClock } from "../../ota/lib/clock.js";
import type { Log as OtaLog } from "../../ota/lib/log.js";
import type { Clock } from "../lib/clock.js";
import { milliseconds } from "../lib/duration.js";
import type { Logger } from "../lib/log.js";
import { err, ok, type Result } from "../lib/result.js";
import type { UpdateServer } from "../settings/update-server.js";
import { agentFolder, type UpdateBoard } from "./update-board.js";

export interface UpdateAgentParts {
  /** Undefined: bundles come as files alone, by a stick or the cable. */
  readonly server: UpdateServer | undefined;
  readonly board: UpdateBoard;
  readonly gate: UpdateGate;
  readonly clock: Clock;
  readonly log: Logger;
  /** Takes the tables of a folder into use, or says why they cannot be. */
  readonly loadTables: (folder: string) => Promise<Result<void, string>>;
  /** Whether what runs does its work. */
  readonly selfTest: () => Promise<Result<void, string>>;
  /** What the terminal tells its server of itself. */
  readonly attributes: () => Readonly<Record<string, string>>;
}

/**
 * « Appel serveur » is answered while she looks: a poll gives up after some seconds, and the agent polls again by itself.
 * Downloads and what must be told keep the client's own patience.
 */
const CALL = { ...DEFAULT_RETRY, attempts: 3 };

/** What reads signatures weighs more than all the rest of the agent: it is loaded when there is one to read. */
const verify: VerifyBundle = async (path, trust, extent) => {
  const { verifyBundle } = await import("../../ota/bundle/verify.js");
  return await verifyBundle(path, trust, extent);
};

/** The agent at work, and how it ends with its connections. */
export interface StartedAgent {
  readonly agent: UpdateAgent;
  close(): Promise<void>;
}

/**
 * Puts the update agent together with this terminal's parts. Loaded only once a server is in force or a bundle comes as a file:
 * until then nothing of it is in memory.
 */
export async function startUpdateAgent(parts: UpdateAgentParts): Promise<Result<StartedAgent, string>> {
  const { server, board, gate, selfTest, attributes } = parts;
  const clock = clockOf(parts.clock);
  const log = logOf(parts.log);
  const link = server === undefined ? ok(undefined) : clientOf(server, clock, log);
  if (!link.ok) return link;
  try {
    const ports = { verify, trust: board.trust, clock, log };
    const installer = await board.openInstaller(ports);
    const tables = await FolderTablesInstaller.start({
      ...ports,
      folder: join(board.folder, "tables"),
      compatible: () => board.compatible,
      load: parts.loadTables,
    });
    const agent = await startAgent({
      ...ports,
      ...(link.value === undefined ? {} : { client: link.value.client }),
      installer,
      tables,
      gate,
      selfTest,
      attributes,
      consent: "ask",
      stateFolder: agentFolder(board),
    });
    return ok({
      agent,
      async close() {
        await agent.close();
        link.value?.close();
      },
    });
  } catch (cause) {
    link.value?.close();
    return err(cause instanceof Error ? cause.message : String(cause));
  }
}

/** The server's client, whose polls lose patience early. */
function clientOf(
  { url, tenant, id, token, ca }: UpdateServer,
  clock: OtaClock,
  log: OtaLog,
): Result<{ readonly client: DdiClient; close(): void }, string> {
  const options = { server: url, tenant, id, token, tlsCa: ca, clock, log };
  const client = createDdiClient(options);
  const caller = createDdiClient({ ...options, retry: CALL });
  if (!client.ok) return err(client.error.detail);
  if (!caller.ok) return err(caller.error.detail);
  return ok({
    client: { ...client.value, poll: caller.value.poll },
    close() {
      caller.value.close();
      client.value.close();
    },
  });
}

function clockOf(clock: Clock): OtaClock {
  return {
    now: () => clock.now() as number as EpochMs,
    after: (delay, what) => clock.after(milliseconds(delay), what),
  };
}

/** Its messages as facts of two events; what is neither text, number nor truth is left out. */
function logOf(log: Logger): OtaLog {
  const scalars = (fields: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(
      Object.entries(fields).filter(
        (entry): entry is [string, string | number | boolean] =>
          typeof entry[1] === "string" || typeof entry[1] === "number" || typeof entry[1] === "boolean",
      ),
    );
  return {
    info: (fields, message) => log.info("update.agent", { what: message, ...scalars(fields) }),
    warn: (fields, message) => log.warn("update.agent", { what: message, ...scalars(fields) }),
  };
}
