import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Action, DeviceId, Release, UpdateServerCore } from "../../../ota/ddi/server/contract.js";

/** Devices of the work; few, so that each has many events. */
const DEVICES = ["d-0", "d-1", "d-2", "d-3"] as DeviceId[];
const token = (device: DeviceId): string => `the-token-of-${device}-`;

/** What was confirmed, one line each: a thing, whose, and a number that only grows. */
export type Say = (line: string) => void;

/**
 * A busy fleet on one server: the technician in process, the devices over HTTP. Each device goes through its updates, telling
 * of them as it goes; everything that was answered is said. Ends after `rounds` of each device, or never.
 */
export async function workTheFleet(
  core: UpdateServerCore,
  url: string,
  random: () => number,
  say: Say,
  rounds: number,
): Promise<void> {
  const { fleet } = core;
  const releases = await twoReleases(core, say);
  for (const device of DEVICES) {
    if (fleet.device(device) !== undefined) continue;
    if ((await fleet.enrol(device, { group: "all", token: token(device) })).ok) say(`enrolled ${device} 1`);
  }
  await Promise.all([
    ...DEVICES.map((device) =>
      lifeOf(core, `${url}/DEFAULT/controller/v1/${device}`, device, releases, random, say, rounds),
    ),
    noting(core, say, rounds * 4),
  ]);
}

async function twoReleases({ fleet }: UpdateServerCore, say: Say): Promise<readonly Release[]> {
  const outside = mkdtempSync(join(tmpdir(), "tournee-release-"));
  const source = join(outside, "bundle");
  for (let count = fleet.releases().length; count < 2; count += 1) {
    writeFileSync(source, `release ${count}`);
    const about = { part: "os", name: "work", version: `${count}`, filename: "work.bundle" } as const;
    const added = await fleet.addRelease(source, about);
    if (added.ok) say(`release ${added.value.sha256} ${added.value.id}`);
  }
  rmSync(outside, { recursive: true });
  return fleet.releases();
}

async function noting({ fleet }: UpdateServerCore, say: Say, rounds: number): Promise<void> {
  let value = Number(fleet.note("counter") ?? 0);
  for (let round = 0; round < rounds; round += 1) {
    value += 1;
    if ((await fleet.putNote("counter", value)).ok) say(`note counter ${value}`);
  }
}

async function lifeOf(
  { fleet }: UpdateServerCore,
  base: string,
  device: DeviceId,
  releases: readonly Release[],
  random: () => number,
  say: Say,
  rounds: number,
): Promise<void> {
  const headers = { authorization: `TargetToken ${token(device)}`, "content-type": "application/json" };
  const send = async (method: "POST" | "PUT", path: string, body: unknown): Promise<boolean> =>
    (await fetch(`${base}/${path}`, { method, headers, body: JSON.stringify(body) })).status === 200;
  let told = Number(fleet.device(device)?.attributes.counter ?? 0);
  for (let round = 0; round < rounds; round += 1) {
    told += 1;
    if (await send("PUT", "configData", { data: { counter: String(told) } })) say(`attribute ${device} ${told}`);
    const release = releases[Math.floor(random() * releases.length)];
    if (release === undefined) return;
    const assigned = await fleet.assign([device], release.id, "forced");
    const action = assigned.ok ? assigned.value[0] : undefined;
    if (action === undefined) continue;
    say(`assigned ${device} ${action.id}`);
    await fetch(`${base}/deploymentBase/${action.id}`, { headers });
    for (let step = 0; step < 3; step += 1) {
      const before = fleet.action(action.id)?.feedbacks ?? 0;
      const status = { execution: "proceeding", result: { finished: "none" }, details: [`x`.repeat(random() * 300)] };
      const kept = await send("POST", `deploymentBase/${action.id}/feedback`, { status });
      if (kept) say(`feedbacks ${action.id} ${before + 1}`);
    }
    await endOf(fleet.action(action.id), send, random, say);
    for (const older of fleet.device(device)?.active ?? []) await endOf(fleet.action(older), send, random, say);
  }
}

async function endOf(
  action: Action | undefined,
  send: (method: "POST", path: string, body: unknown) => Promise<boolean>,
  random: () => number,
  say: Say,
): Promise<void> {
  if (action === undefined) return;
  const resource = action.status === "canceling" ? "cancelAction" : "deploymentBase";
  const finished = random() < 0.5 ? "success" : "failure";
  const status = { execution: "closed", result: { finished } };
  if (await send("POST", `${resource}/${action.id}/feedback`, { status })) say(`ended ${action.id} 1`);
}

/** What of the confirmed lines a server does not know any more. */
export function lostOf({ fleet }: UpdateServerCore, lines: readonly string[]): readonly string[] {
  const lost: string[] = [];
  const highest = new Map<string, number>();
  for (const line of lines) {
    const [thing = "", whose = "", number = "0"] = line.split(" ");
    highest.set(`${thing} ${whose}`, Math.max(highest.get(`${thing} ${whose}`) ?? 0, Number(number)));
  }
  for (const [key, number] of highest) {
    const [thing, whose = ""] = key.split(" ");
    if (!isKnown(fleet, thing ?? "", whose, number)) lost.push(`${key} ${number}`);
  }
  return lost;
}

function isKnown(fleet: UpdateServerCore["fleet"], thing: string, whose: string, number: number): boolean {
  const device = fleet.device(whose);
  const action = fleet.action(whose);
  const newest = Math.max(0, ...fleet.devices().flatMap(({ active, ended }) => [...active, ...ended].map(Number)));
  switch (thing) {
    case "enrolled":
      return device !== undefined;
    case "release":
      return fleet.releases().some(({ sha256 }) => sha256 === whose);
    case "note":
      return Number(fleet.note("counter")) >= number;
    case "attribute":
      return Number(device?.attributes.counter) >= number;
    case "assigned":
      return Math.max(0, ...[...(device?.active ?? []), ...(device?.ended ?? [])].map(Number)) >= number;
    // Long ended actions are forgotten on purpose.
    case "feedbacks":
      return action === undefined ? newest > Number(whose) : action.feedbacks >= number;
    case "ended":
      return action === undefined ? newest > Number(whose) : ["finished", "error", "canceled"].includes(action.status);
    default:
      return false;
  }
}
