import { join } from "node:path";
import type { Action, ActionId, DeviceId, Fleet } from "../../../ota/ddi/server/contract.js";
import { openUpdateServer } from "../../../ota/ddi/server/core.js";
import { createDdiHandler } from "../../../ota/ddi/server/http/handler.js";
import { listen } from "../../../ota/ddi/server/http/listen.js";
import { type Milliseconds, systemClock } from "../../../ota/lib/clock.js";
import { silentLog } from "../../../ota/lib/log.js";
import { DEVICE, TENANT, TOKEN } from "./link.js";

/** The small update server on the host, with the machine enrolled. */
export interface UpdateServer {
  readonly url: string;
  readonly port: number;
  readonly fleet: Fleet;
  /** Assigns a bundle to the machine, or to another device, which asks nobody. */
  publish(
    path: string,
    version: string,
    more?: { device?: string; deltas?: readonly OfferedDelta[] },
  ): Promise<ActionId>;
  action(id: ActionId): Action;
  close(): Promise<void>;
}

/** A file that rebuilds the bundle on a device that runs `baseVersion`, or on any when that is empty. */
export interface OfferedDelta {
  readonly path: string;
  readonly baseVersion: string;
}

/** Starts it in `folder` on 127.0.0.1; devices poll every second. */
export async function startUpdateServer(folder: string): Promise<UpdateServer> {
  const log = silentLog;
  const core = must(await openUpdateServer({ folder: join(folder, "server"), clock: systemClock, log }));
  const pollEvery = 1_000 as Milliseconds;
  const ddi = createDdiHandler(core, { tenant: TENANT, pollEvery, maxDownloads: 4 });
  const { url, port, close } = must(await listen({ ddi, port: 0, names: ["10.0.2.2"], log }));
  const { fleet } = core;
  must(await fleet.enrol(DEVICE, { group: "pilote", token: TOKEN }));
  return {
    url,
    port,
    fleet,
    async publish(path, version, { device = DEVICE, deltas = [] } = {}) {
      const filename = `tournee-${version}.raucb`;
      const release = must(await fleet.addRelease(path, { part: "os", name: "tournee", version, filename }));
      for (const delta of deltas) must(await fleet.addDelta(release.id, delta.path, delta.baseVersion));
      const [action] = must(await fleet.assign([device as DeviceId], release.id, "forced"));
      if (action === undefined) throw new Error(`${device} was assigned nothing`);
      return action.id;
    },
    action(id) {
      const action = fleet.action(id);
      if (action === undefined) throw new Error(`the server forgot action ${id}`);
      return action;
    },
    async close() {
      await close();
      await fleet.close();
    },
  };
}

export function must<T, E>(result: { ok: true; value: T } | { ok: false; error: E }): T {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.error));
}
