import type { Result } from "../../lib/result.js";
import { err, ok } from "../../lib/result.js";
import type { ArtifactStore, Measured } from "./artifacts.js";
import type {
  Action,
  ActionId,
  DeviceId,
  Fleet,
  FleetFailure,
  Release,
  ReleaseDelta,
  ReleaseId,
  ServerEvent,
} from "./contract.js";
import type { Desk } from "./desk.js";
import { isEnd } from "./state/action-status.js";
import { type DeviceRecord, neededFiles } from "./state/state.js";
import { hashToken } from "./token.js";

const DEVICE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const GROUP = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,63}$/u;
const FILENAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;
/** Versions name themselves in the wire's metadata. */
const BASE_VERSION = /^[A-Za-z0-9.+-]{0,64}$/;
/** Deltas of one release: what a deployment's answer tells a device stays short. */
export const MAX_DELTAS = 16;
const TOKEN = /^[\x21-\x7e]{16,128}$/;

const publicPart = ({ tokenHash: _, wantsAttributes: __, ...device }: DeviceRecord) => device;

/** The technician's side of the server. */
export function createFleet(desk: Desk): Fleet {
  const { clock, artifacts, commit } = desk;
  const deviceOf = (id: string) => desk.state().devices.get(id as DeviceId);
  const actionOf = (id: string) => desk.state().actions.get(id as ActionId);

  /** Commits, then reads back what became of it. */
  async function changed<T>(
    read: () => T | undefined,
    ...events: readonly ServerEvent[]
  ): Promise<Result<T, FleetFailure>> {
    const kept = await commit(...events);
    if (!kept.ok) return kept;
    const value = read();
    return value === undefined ? err({ kind: "ended" }) : ok(value);
  }

  function device(id: string) {
    const known = deviceOf(id);
    return known === undefined ? undefined : publicPart(known);
  }

  function cancelOlder(
    deviceId: DeviceId,
    release: ReleaseId,
    at: ReturnType<typeof clock.now>,
  ): readonly ServerEvent[] {
    const older = (deviceOf(deviceId)?.active ?? []).flatMap((id) => actionOf(id) ?? []);
    return older
      .filter((action) => action.status !== "canceling" && action.release !== release)
      .map(({ id }) => ({ kind: "cancel-asked", at, action: id }));
  }

  const underWay = (deviceId: DeviceId, release: ReleaseId): Action | undefined =>
    (deviceOf(deviceId)?.active ?? [])
      .flatMap((id) => actionOf(id) ?? [])
      .find((action) => action.release === release && action.status !== "canceling");

  async function onActive(
    id: ActionId,
    event: (action: Action) => readonly ServerEvent[] | undefined,
  ): Promise<Result<Action, FleetFailure>> {
    const action = actionOf(id);
    if (action === undefined) return err({ kind: "unknown-action", detail: id });
    const events = isEnd(action.status) ? undefined : event(action);
    if (events === undefined) return err({ kind: "ended" });
    return await changed(() => actionOf(id), ...events);
  }

  return {
    async enrol(id, { group, token }) {
      const at = clock.now();
      if (!DEVICE.test(id)) return err({ kind: "bad-id", detail: "1 to 64 of A-Z a-z 0-9 . _ -" });
      if (!GROUP.test(group)) return err({ kind: "bad-group", detail: "1 to 64 letters, digits, spaces, . _ -" });
      if (!TOKEN.test(token)) return err({ kind: "bad-token", detail: "16 to 128 printable ASCII characters" });
      const tokenHash = hashToken(token);
      return await changed(() => device(id), { kind: "device-enrolled", at, device: id as DeviceId, group, tokenHash });
    },
    async move(id, group) {
      if (!GROUP.test(group)) return err({ kind: "bad-group", detail: "1 to 64 letters, digits, spaces, . _ -" });
      if (deviceOf(id) === undefined) return err({ kind: "unknown-device", detail: id });
      return await changed(() => device(id), { kind: "device-moved", at: clock.now(), device: id, group });
    },
    async remove(id) {
      if (deviceOf(id) === undefined) return err({ kind: "unknown-device", detail: id });
      return await commit({ kind: "device-removed", at: clock.now(), device: id });
    },
    device,
    devices: () => [...desk.state().devices.values()].map(publicPart),
    groups: () =>
      [...new Set([...desk.state().devices.values()].map(({ group }) => group))].sort((a, b) => a.localeCompare(b)),
    async askAttributes(id) {
      if (deviceOf(id) === undefined) return err({ kind: "unknown-device", detail: id });
      return await commit({ kind: "attributes-asked", at: clock.now(), device: id });
    },

    async addRelease(path, { part, name, version, filename }) {
      if (!FILENAME.test(filename)) return err({ kind: "bad-name", detail: "a file name of letters, digits, . _ -" });
      const taken = await takenIn(artifacts, path);
      if (!taken.ok) return taken;
      const measured = taken.value;
      const id = String(desk.state().nextRelease) as ReleaseId;
      const at = clock.now();
      const release: Release = { id, part, name, version, filename, ...measured, addedAt: at };
      return await changed(() => desk.state().releases.get(id), { kind: "release-added", at, release });
    },
    async addDelta(id, path, baseVersion) {
      if (!BASE_VERSION.test(baseVersion)) return err({ kind: "bad-name", detail: "not a version" });
      const others = (desk.state().releases.get(id)?.deltas ?? []).filter((one) => one.baseVersion !== baseVersion);
      if (others.length >= MAX_DELTAS) return err({ kind: "bad-name", detail: `${MAX_DELTAS} deltas at most` });
      const taken = await takenIn(artifacts, path);
      if (!taken.ok) return taken;
      const measured = taken.value;
      const release = desk.state().releases.get(id);
      if (release === undefined) {
        if (!neededFiles(desk.state()).has(measured.sha256)) await artifacts.drop(measured.sha256);
        return err({ kind: "unknown-release", detail: id });
      }
      const at = clock.now();
      const filename = baseVersion === "" ? `${release.filename}.packed` : `${release.filename}.from-${baseVersion}`;
      const delta: ReleaseDelta = { baseVersion, filename, ...measured, addedAt: at };
      const replaced = release.deltas?.find((one) => one.baseVersion === baseVersion);
      const kept = await changed(() => desk.state().releases.get(id), { kind: "delta-added", at, release: id, delta });
      if (kept.ok && replaced !== undefined && !neededFiles(desk.state()).has(replaced.sha256)) {
        await artifacts.drop(replaced.sha256);
      }
      return kept;
    },
    async removeRelease(id) {
      const { releases, actions } = desk.state();
      const release = releases.get(id);
      if (release === undefined) return err({ kind: "unknown-release", detail: id });
      const user = [...actions.values()].find((action) => action.release === id && !isEnd(action.status));
      if (user !== undefined) return err({ kind: "in-use", detail: `action ${user.id} of ${user.device}` });
      const kept = await commit({ kind: "release-removed", at: clock.now(), release: id });
      if (!kept.ok) return kept;
      const needed = neededFiles(desk.state());
      for (const { sha256 } of [release, ...(release.deltas ?? [])])
        if (!needed.has(sha256)) await artifacts.drop(sha256);
      return kept;
    },
    release: (id) => desk.state().releases.get(id as ReleaseId),
    releases: () => [...desk.state().releases.values()],

    async assign(devices, release, mode, terms) {
      const at = clock.now();
      if (desk.state().releases.get(release) === undefined) return err({ kind: "unknown-release", detail: release });
      const stranger = devices.find((id) => deviceOf(id) === undefined);
      if (stranger !== undefined) return err({ kind: "unknown-device", detail: stranger });
      let next = desk.state().nextAction;
      const given = terms === undefined ? {} : { terms };
      const ids: ActionId[] = [];
      const events = [...new Set(devices)].flatMap((id): readonly ServerEvent[] => {
        const known = underWay(id, release);
        const action = known?.id ?? (String(next++) as ActionId);
        ids.push(action);
        const older = cancelOlder(id, release, at);
        return known !== undefined
          ? older
          : [...older, { kind: "action-assigned", at, action, device: id, release, mode, ...given }];
      });
      return await changed(() => ids.flatMap((id) => actionOf(id) ?? []), ...events);
    },
    force: (id) =>
      onActive(id, ({ mode }) =>
        mode === "soft" ? [{ kind: "action-mode", at: clock.now(), action: id, mode: "forced" }] : [],
      ),
    cancel: (id) =>
      onActive(id, ({ status }) =>
        status === "canceling" ? [] : [{ kind: "cancel-asked", at: clock.now(), action: id }],
      ),
    forceCancel: (id) =>
      onActive(id, ({ status }) =>
        status === "canceling" ? [{ kind: "cancel-forced", at: clock.now(), action: id }] : undefined,
      ),
    action: actionOf,

    putNote: (key, value) => commit({ kind: "note-put", at: clock.now(), key, value }),
    note: (key) => desk.state().notes.get(key),
    noteKeys: (prefix) =>
      [...desk.state().notes.keys()].filter((key) => key.startsWith(prefix)).sort((a, b) => (a < b ? -1 : 1)),

    subscribe: desk.subscribe,
    close: desk.close,
  };
}

async function takenIn(artifacts: ArtifactStore, path: string): Promise<Result<Measured, FleetFailure>> {
  try {
    return ok(await artifacts.take(path));
  } catch (error) {
    return err(copyFailure(error));
  }
}

function copyFailure(error: unknown): FleetFailure {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  if (code === "ENOSPC" || code === "EDQUOT") return { kind: "disk-full", detail: code };
  const unreadable = code === "ENOENT" || code === "EACCES" || code === "EISDIR";
  return { kind: unreadable ? "unreadable" : "disk-error", detail: code };
}
