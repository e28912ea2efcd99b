import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Clock } from "../../firmware/lib/clock.js";
import { err, ok, type Result } from "../../firmware/lib/result.js";
import type { Action, DeviceId, Fleet, UpdateServerCore } from "../../ota/ddi/server/contract.js";
import { openUpdateServer } from "../../ota/ddi/server/core.js";
import { createDdiHandler } from "../../ota/ddi/server/http/handler.js";
import { listen } from "../../ota/ddi/server/http/listen.js";
import { newToken } from "../../ota/ddi/server/token.js";
import { systemClock } from "../../ota/lib/clock.js";
import { silentLog } from "../../ota/lib/log.js";
import type { Publication, UpdateView } from "../state.js";
import { type Link, openLink } from "./link.js";
import { keepPlace, keptPlace } from "./place.js";
import { makeBundle } from "./publication.js";
import type { DeskUpdates } from "./slots.js";

const TENANT = "DEFAULT";
const GROUP = "banc";
/** Between two polls of the terminal, ms. */
const POLL_EVERY = 30_000;
/** Bytes a second: a good 4G in the middle of a village. */
const RATE = 1_000_000;

export interface UpdateBenchParts {
  /** The bench's own folder. */
  readonly folder: string;
  readonly desk: DeskUpdates;
  /** The terminal's name at the server. */
  readonly id: string;
  readonly clock: Clock;
  /** The tables that a publication of tables carries. */
  readonly tables: string;
  readonly onChange: () => void;
  /** Of the link, bytes a second. */
  readonly rate?: number;
}

/** An update server on the desk, that the terminal is let in at from outside, and the air between them. */
export interface UpdateBench {
  view(): UpdateView;
  /** Builds, signs and offers an update to the terminal. The error is English. */
  publish(what: Publication): Promise<Result<void, string>>;
  /** Tells the terminal again where this server is, after a restart of both. */
  letIn(): void;
  /** Whether the terminal reaches the server. */
  setReachable(reachable: boolean): void;
  close(): Promise<void>;
}

/** The small server of the fleet, with this one terminal. Opened when something is published first, or was before. */
export async function openUpdateBench(parts: UpdateBenchParts): Promise<Result<UpdateBench, string>> {
  const { folder, desk, id, clock, onChange } = parts;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const opened = await openUpdateServer({ folder: join(folder, "server"), clock: systemClock, log: silentLog });
  if (!opened.ok) return err(`the bench's update server does not open: ${opened.error.kind}`);
  const core = opened.value;
  const { fleet } = core;
  const listening = await serve(core);
  if (!listening.ok) {
    await fleet.close();
    return listening;
  }
  const kept = await keptPlace(folder);
  const link: Link = await openLink({ to: listening.value.port, port: kept?.port ?? 0, rate: parts.rate ?? RATE });
  const place = { port: link.port, token: kept?.token ?? newToken() };
  keepPlace(folder, place);
  const enrolled = await fleet.enrol(id, { group: GROUP, token: place.token });
  if (!enrolled.ok) {
    await link.close();
    await listening.value.close();
    await fleet.close();
    return err(`the terminal is not let in: ${enrolled.error.kind}`);
  }
  const device = enrolled.value.id;
  const stop = fleet.subscribe(onChange);
  const here = { url: `http://127.0.0.1:${link.port}`, tenant: TENANT, id, token: place.token, ca: undefined };

  return ok({
    view: () => viewOf(fleet, lastAction(fleet, device)),
    async publish(what) {
      const made = await makeBundle(what, {
        folder,
        trusting: desk.folder,
        tables: parts.tables,
        now: clock.now(),
      });
      if (!made.ok) return made;
      const { path, part } = made.value;
      const name = what.kind === "tables" ? "tables" : "tournee";
      const filename = `${name}-${what.version}.bundle`;
      const release = await fleet.addRelease(path, { part, name, version: what.version, filename });
      if (!release.ok) return err(`the server does not take it: ${release.error.kind}`);
      const assigned = await fleet.assign([device], release.value.id, what.mode);
      if (!assigned.ok) return err(`it is not assigned: ${assigned.error.kind}`);
      // Only now: its first call finds something.
      desk.provision(here);
      return ok(undefined);
    },
    letIn: () => desk.provision(here),
    setReachable: (reachable) => link.setUp(reachable),
    async close() {
      stop();
      await link.close();
      await listening.value.close();
      await fleet.close();
    },
  });
}

async function serve(core: UpdateServerCore) {
  const ddi = createDdiHandler(core, {
    tenant: TENANT,
    pollEvery: POLL_EVERY as Parameters<typeof createDdiHandler>[1]["pollEvery"],
    maxDownloads: 2,
  });
  const listening = await listen({ ddi, port: 0, log: silentLog });
  return listening.ok ? listening : err(`the bench's update server does not listen: ${listening.error.detail}`);
}

function lastAction(fleet: Fleet, id: DeviceId): Action | undefined {
  const device = fleet.device(id);
  const last = device?.active.at(-1) ?? device?.ended[0];
  return last === undefined ? undefined : fleet.action(last);
}

function viewOf(fleet: Fleet, action: Action | undefined): UpdateView {
  if (action === undefined) return { kind: "none" };
  const release = fleet.release(action.release);
  return {
    kind: "published",
    version: release?.version ?? "",
    status: action.status,
    message: action.messages.at(-1) ?? "",
  };
}
