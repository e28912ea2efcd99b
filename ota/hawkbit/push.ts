import type { BundleInfo } from "../bundle/contract.js";
import type { Clock, Milliseconds } from "../lib/clock.js";
import { err, ok, type Result } from "../lib/result.js";
import type { HawkbitFailure } from "./failure.js";
import { type Management, rsql, type Upload } from "./management.js";
import type { DistributionSet, Rollout, SoftwareModule } from "./wire.js";

/** What is pushed, to whom. */
export interface HawkbitPush {
  readonly info: BundleInfo;
  readonly file: Upload;
  /** Tags of targets, in the order of the waves; `reste` last stands for all the others. */
  readonly groups: readonly string[];
  readonly rest: string;
  /** Percent of a wave's successes that starts the next. */
  readonly nextAt: number;
  /** Percent of a wave's failures that stops. */
  readonly stopAt: number;
  readonly forced: boolean;
}

export type PushStep = "module" | "upload" | "set" | "rollout" | "ready" | "started";

/** hawkBit's default types: the operating system, and an application beside it; DDI calls them `os` and `bApp`. */
const TYPES = {
  firmware: { module: "os", set: "os" },
  tables: { module: "application", set: "app" },
} as const;
const NAME = "tournee";
const LOOK_AGAIN_MS = 1_000 as Milliseconds;
/** hawkBit makes the groups in the background: some seconds for a cabinet, minutes for many thousands. */
const MOST_LOOKS = 600;

/**
 * Upload, distribution set, rollout, start. Each part that is there already under the same name and version, and is the same, is
 * taken as it stands: a push that was cut is made again.
 */
export async function pushToHawkbit(
  management: Management,
  push: HawkbitPush,
  clock: Clock,
  onStep: (step: PushStep) => void,
): Promise<Result<Rollout, HawkbitFailure>> {
  const counted = await checkGroups(management, push);
  if (!counted.ok) return counted;
  onStep("module");
  const module = await moduleFor(management, push);
  if (!module.ok) return module;
  const uploaded = await uploadOnce(management, module.value, push.file, () => onStep("upload"));
  if (!uploaded.ok) return uploaded;
  onStep("set");
  const set = await setFor(management, push, module.value);
  if (!set.ok) return set;
  onStep("rollout");
  const rollout = await rolloutFor(management, push, set.value);
  if (!rollout.ok) return rollout;
  onStep("ready");
  const ready = await untilReady(management, rollout.value, clock);
  if (!ready.ok || ready.value.status !== "ready") return ready;
  const started = await management.start(ready.value.id);
  if (!started.ok) return started;
  onStep("started");
  return management.rollout(ready.value.id);
}

const nameOf = ({ kind }: BundleInfo): string => `${NAME}-${kind}`;
const tag = (group: string): string => `tag==${rsql(group)}`;

async function checkGroups(
  management: Management,
  { groups, rest }: HawkbitPush,
): Promise<Result<void, HawkbitFailure>> {
  for (const group of groups.filter((one) => one !== rest)) {
    const count = await management.countTargets(tag(group));
    if (!count.ok) return count;
    if (count.value === 0) return err({ kind: "no-targets", group });
  }
  return ok(undefined);
}

async function moduleFor(
  management: Management,
  { info }: HawkbitPush,
): Promise<Result<SoftwareModule, HawkbitFailure>> {
  const found = await management.findModule(nameOf(info), info.version);
  if (!found.ok) return found;
  if (found.value !== undefined) return ok(found.value);
  return management.createModule({
    name: nameOf(info),
    version: info.version,
    type: TYPES[info.kind].module,
    description: info.notes.slice(0, 512),
  });
}

async function uploadOnce(
  management: Management,
  module: SoftwareModule,
  file: Upload,
  onUpload: () => void,
): Promise<Result<void, HawkbitFailure>> {
  const there = await management.artifacts(module.id);
  if (!there.ok) return there;
  const [first, ...more] = there.value;
  if (first !== undefined) {
    const same = more.length === 0 && first.hashes.sha256 === file.sha256 && first.size === file.size;
    return same
      ? ok(undefined)
      : err({ kind: "conflict", detail: `hawkBit has another file for ${module.name} ${module.version}` });
  }
  onUpload();
  const uploaded = await management.upload(module.id, file);
  if (!uploaded.ok) return uploaded;
  return uploaded.value.size === file.size && (uploaded.value.hashes.sha256 ?? file.sha256) === file.sha256
    ? ok(undefined)
    : err({ kind: "malformed", detail: "hawkBit kept other bytes than were sent" });
}

async function setFor(
  management: Management,
  { info }: HawkbitPush,
  module: SoftwareModule,
): Promise<Result<DistributionSet, HawkbitFailure>> {
  const found = await management.findSet(nameOf(info), info.version);
  if (!found.ok) return found;
  if (found.value === undefined)
    return management.createSet({
      name: nameOf(info),
      version: info.version,
      type: TYPES[info.kind].set,
      module: module.id,
    });
  const [only, ...more] = found.value.modules;
  return only?.id === module.id && more.length === 0
    ? ok(found.value)
    : err({ kind: "conflict", detail: `hawkBit's set ${nameOf(info)} ${info.version} holds other modules` });
}

async function rolloutFor(
  management: Management,
  push: HawkbitPush,
  set: DistributionSet,
): Promise<Result<Rollout, HawkbitFailure>> {
  const { info, groups, rest, forced } = push;
  const name = `${nameOf(info)} ${info.version} ${groups.join(" > ")}`;
  const found = await management.findRollout(name);
  if (!found.ok) return found;
  if (found.value !== undefined) return ok(found.value);
  return management.createRollout({
    name,
    distributionSetId: set.id,
    type: forced ? "forced" : "soft",
    targetFilterQuery: groups.includes(rest) ? "controllerId==*" : groups.map(tag).join(","),
    groups: groups.map((group) => ({ name: group, targetFilterQuery: group === rest ? "" : tag(group) })),
    successThreshold: push.nextAt,
    // hawkBit stops above its threshold, --stop-at means on reaching it: one less never lets more failures through.
    errorThreshold: Math.max(0, push.stopAt - 1),
  });
}

async function untilReady(
  management: Management,
  rollout: Rollout,
  clock: Clock,
): Promise<Result<Rollout, HawkbitFailure>> {
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    const now = await management.rollout(rollout.id);
    if (!now.ok) return now;
    if (now.value.status === "waiting_for_approval") return now;
    if (/^error|^approval_denied|^delet/.test(now.value.status))
      return err({ kind: "rollout", status: now.value.status });
    if (now.value.status !== "creating") return now;
    await new Promise<void>((resolve) => void clock.after(LOOK_AGAIN_MS, resolve));
  }
  return err({ kind: "rollout", status: "creating" });
}
