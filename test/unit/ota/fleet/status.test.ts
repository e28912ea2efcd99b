import { describe, expect, it } from "vitest";
import { hostFor, namesFor } from "../../../../ota/cli/fleet/addresses.js";
import { statusLines } from "../../../../ota/cli/fleet/status-lines.js";
import { patched } from "../../../../ota/fleet/patched.js";
import type { FleetView } from "../../../../ota/fleet/view.js";

const NOW = 1_760_000_000_000;
const tally = { waiting: 0, open: 0, succeeded: 0, failed: 0, forgiven: 0, left: 0 };

const VIEW: FleetView = {
  now: NOW,
  server: { url: "https://cabinet.local:8443", ca: "ab".repeat(32), tenant: "DEFAULT", trusts: true },
  devices: [
    {
      id: "TRN-2",
      group: "pilote",
      enrolledAt: NOW,
      seenAt: NOW - 600_000,
      attributes: { version: "1.2.0" },
      last: { status: "error", version: "1.3.0", at: NOW, message: "disk-full" },
    },
    {
      id: "TRN-1",
      group: "pilote",
      enrolledAt: NOW,
      attributes: {},
      action: { id: "1", status: "download", version: "1.3.0", kind: "firmware", progress: 0.5 },
    },
  ],
  rollouts: [
    {
      id: "1",
      kind: "firmware",
      version: "1.3.0",
      createdAt: NOW,
      forced: false,
      confirm: false,
      nextAt: 95,
      stopAt: 5,
      state: "stopped",
      reason: { kind: "too-many-failures", wave: 0, failed: 1, of: 2 },
      waves: [
        { group: "pilote", started: true, tally: { ...tally, open: 1, failed: 1 }, progress: 0.75 },
        { group: "reste", started: false, tally: { ...tally, waiting: 3 }, progress: 0 },
      ],
      failures: [{ device: "TRN-2", reason: "disk-full" }],
    },
  ],
  past: [],
  bundles: [],
  invitations: [],
};

describe("the fleet as text", () => {
  it("shows bars, counts, why it stopped, and each terminal", () => {
    expect(statusLines(VIEW, 80)).toEqual([
      "https://cabinet.local:8443  2 terminals, 0 bundles",
      "",
      "rollout 1  firmware 1.3.0  stopped: 1 of 2 failed",
      `  pilote  [${"#".repeat(21)}${"-".repeat(8)}]  75 %  0/2 done, 1 failed, 1 under way`,
      `  reste   [${"-".repeat(29)}]   0 %  3 wait`,
      "  ! TRN-2: disk-full",
      "",
      "TRN-1     pilote  ? -> 1.3.0 download [#####-----]  never seen",
      "TRN-2     pilote  1.2.0  seen 10 min ago  failed 1.3.0: disk-full",
    ]);
  });

  it("says what a terminal waits for", () => {
    const [first] = VIEW.devices;
    if (first === undefined) throw new Error("no device");
    const waiting = { id: "1", version: "1.3.0", kind: "firmware" } as const;
    const view = {
      ...VIEW,
      rollouts: VIEW.rollouts.map((one) => ({ ...one, confirm: true, window: "22:00-06:00" })),
      devices: [
        { ...first, id: "A", action: { ...waiting, status: "wait-for-confirmation" } },
        { ...first, id: "B", action: { ...waiting, status: "downloaded", waitsFor: "22:00-06:00" } },
      ],
    } as const;
    const text = statusLines(view, 160).join("\n");
    expect(text).toContain("stopped: 1 of 2 failed, if its user agrees, within 22:00-06:00");
    expect(text).toContain("-> 1.3.0 waits for its user's yes");
    expect(text).toContain("-> 1.3.0 waits for its window 22:00-06:00");
  });

  it("never writes wider than it may", () => {
    for (const width of [20, 60, 120]) {
      for (const line of statusLines(VIEW, width).slice(1))
        expect(line.length).toBeLessThanOrEqual(Math.max(width, 60));
    }
  });
});

describe("a patch", () => {
  it("changes terminals one by one and lists whole", () => {
    const [, first] = VIEW.devices;
    if (first === undefined) throw new Error("no device");
    const after = patched(VIEW, { devices: [{ ...first, group: "nord" }], gone: ["TRN-2"], rollouts: [] });
    expect(after.devices).toEqual([{ ...first, group: "nord" }]);
    expect([after.rollouts, after.server]).toEqual([[], VIEW.server]);
  });
});

describe("where the server is found", () => {
  it("on loopback by its usual names alone", () => {
    expect(namesFor(undefined, [])).toEqual(["localhost", "127.0.0.1", "::1"]);
    expect(hostFor(undefined, undefined)).toBeUndefined();
  });

  it("by the name that was given, and by the address it listens on", () => {
    expect(namesFor("192.0.2.7", ["cabinet.local"])).toEqual([
      "localhost",
      "127.0.0.1",
      "::1",
      "192.0.2.7",
      "cabinet.local",
    ]);
    expect(hostFor("0.0.0.0", "cabinet.local")).toBe("cabinet.local");
    expect(hostFor("192.0.2.7", undefined)).toBe("192.0.2.7");
  });
});
