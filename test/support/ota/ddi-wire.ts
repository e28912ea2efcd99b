import { join } from "node:path";
import type { DdiClient, Deployment } from "../../../ota/ddi/client/contract.js";
import { ANSWER_WITHIN } from "../../../ota/ddi/client/transport.js";
import type { Action } from "../../../ota/ddi/server/contract.js";
import { bytesFrom, type DdiDesk, DEVICE, ddiDesk, good } from "./ddi-desk.js";
import { type Fault, type FaultProxy, faultProxy, type Seen } from "./fault-proxy.js";
import { type ManualClock, manualClock } from "./manual-clock.js";

export const BUNDLE = bytesFrom(7, 1_500_000);
export const isDownload = ({ url }: Seen): boolean => url.includes("/artifacts/");

/** The small server, and between it and its terminals a proxy at which anything may go wrong. */
export interface DdiWire {
  readonly clock: ManualClock;
  readonly desk: DdiDesk;
  readonly proxy: FaultProxy;
  /** What goes wrong with a request; nothing until a test says so. */
  faults: (seen: Seen) => Fault | undefined;
  /** Where downloads go. */
  readonly file: string;
  /** An enrolled terminal with one action, and its client behind the proxy. */
  assigned(mode?: Action["mode"]): Promise<{
    readonly action: Action;
    readonly client: DdiClient;
    readonly status: () => Action["status"] | undefined;
  }>;
  /** The `Range` of each download so far. */
  ranges(): readonly (string | undefined)[];
  close(): Promise<void>;
}

export async function ddiWire(): Promise<DdiWire> {
  const clock = manualClock({ skipUnder: ANSWER_WITHIN });
  const desk = await ddiDesk({ clock });
  const proxy = await faultProxy(desk.server.url, (seen) => wire.faults(seen));
  const wire: DdiWire = {
    clock,
    desk,
    proxy,
    faults: () => undefined,
    file: join(desk.folder, "download"),
    async assigned(mode = "soft") {
      await desk.enrol();
      const release = await desk.release(BUNDLE);
      const [action] = good(await desk.fleet.assign([DEVICE], release.id, mode));
      if (action === undefined) throw new Error("no action");
      return { action, client: desk.client({ server: proxy.url }), status: () => desk.fleet.action(action.id)?.status };
    },
    ranges: () => proxy.seen.filter(isDownload).map(({ headers }) => headers.range),
    async close() {
      await proxy.close();
      await desk.close();
    },
  };
  return wire;
}

/** What a terminal is offered, which must be a deployment. */
export async function deploymentOf(client: DdiClient): Promise<Deployment> {
  const { work } = good(await client.poll());
  if (work.kind !== "deployment") throw new Error(`no deployment but ${work.kind}`);
  return good(await client.deployment(work.link));
}
