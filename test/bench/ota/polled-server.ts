import { join } from "node:path";
import type { UpdateServer } from "../../../firmware/settings/update-server.js";
import { openUpdateServer } from "../../../ota/ddi/server/core.js";
import { createDdiHandler } from "../../../ota/ddi/server/http/handler.js";
import { listen } from "../../../ota/ddi/server/http/listen.js";
import { type Milliseconds, systemClock } from "../../../ota/lib/clock.js";
import { silentLog } from "../../../ota/lib/log.js";
import { makeTls } from "../../support/ota/tls.js";

/** The small server over TLS with nothing to offer, which counts its polls. */
export interface PolledServer {
  /** What a device keeps of it. */
  of(device: string): UpdateServer;
  pollsOf(device: string): number;
  /** Resolves once this device has polled so often. */
  polls(device: string, count: number): Promise<void>;
  close(): Promise<void>;
}

const TENANT = "DEFAULT";
const tokenOf = (device: string): string => `token-of-the-idle-terminal-${device}`;

/** `folder` is the server's, with its certificate; `pollEvery` is in milliseconds. */
export async function startPolledServer(options: {
  readonly folder: string;
  readonly devices: readonly string[];
  readonly pollEvery: number;
}): Promise<PolledServer> {
  const { folder, devices, pollEvery } = options;
  const { cert, key } = makeTls(folder);
  const opened = await openUpdateServer({ folder: join(folder, "server"), clock: systemClock, log: silentLog });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const { fleet } = opened.value;
  for (const device of devices) await fleet.enrol(device, { group: "bench", token: tokenOf(device) });
  const counts = new Map<string, number>();
  const waiting: (() => void)[] = [];
  const handler = createDdiHandler(opened.value, {
    tenant: TENANT,
    pollEvery: pollEvery as Milliseconds,
    maxDownloads: 1,
  });
  const ddi: typeof handler = (request, response) => {
    const device = request.method === "GET" ? /controller\/v1\/([^/?]+)$/.exec(request.url ?? "")?.[1] : undefined;
    if (device !== undefined) counts.set(device, (counts.get(device) ?? 0) + 1);
    for (const look of [...waiting]) look();
    return handler(request, response);
  };
  const listening = await listen({ ddi, tls: { cert, key }, port: 0, log: silentLog });
  if (!listening.ok) throw new Error(listening.error.detail);
  const pollsOf = (device: string): number => counts.get(device) ?? 0;
  return {
    of: (device) => ({ url: listening.value.url, tenant: TENANT, id: device, token: tokenOf(device), ca: cert }),
    pollsOf,
    polls: (device, count) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (pollsOf(device) >= count) resolve();
        };
        waiting.push(look);
        look();
      }),
    async close() {
      await listening.value.close();
      await fleet.close();
    },
  };
}
