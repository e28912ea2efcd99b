import type { DeviceView, FleetView, RolloutView } from "../../fleet/view.js";

/** The fleet as lines of text, at most `width` wide. */
export function statusLines(view: FleetView, width: number): readonly string[] {
  const rollouts = view.rollouts.flatMap((rollout) => ["", ...rolloutLines(rollout, width)]);
  const idLength = Math.max(8, ...view.devices.map(({ id }) => id.length));
  const groupLength = Math.max(6, ...view.devices.map(({ group }) => group.length));
  const devices = [...view.devices].sort((a, b) => a.group.localeCompare(b.group) || a.id.localeCompare(b.id));
  return [
    `${view.server.url}  ${count(view.devices.length, "terminal")}, ${count(view.bundles.length, "bundle")}`,
    ...rollouts,
    "",
    ...devices.map((device) =>
      `${device.id.padEnd(idLength)}  ${device.group.padEnd(groupLength)}  ${deviceWords(device, view.now)}`.slice(
        0,
        width,
      ),
    ),
  ];
}

function rolloutLines(rollout: RolloutView, width: number): readonly string[] {
  const title = `rollout ${rollout.id}  ${rollout.kind} ${rollout.version}  ${rolloutWords(rollout)}`;
  const groupLength = Math.max(...rollout.waves.map(({ group }) => group.length));
  const told = rollout.waves.map(waveWords);
  // What is told comes first: the bars take what the longest leaves.
  const room =
    width - groupLength - Math.max(...told.map(({ length }) => length)) - "  ".length * 3 - "[] 100 %".length;
  const waves = rollout.waves.map(({ group, progress }, at) => {
    const bar = progressBar(progress, Math.max(5, Math.min(40, room)));
    return `  ${group.padEnd(groupLength)}  ${bar} ${String(Math.floor(progress * 100)).padStart(3)} %  ${told[at] ?? ""}`;
  });
  const failures = rollout.failures.map(
    ({ device, reason }) => `  ! ${device}: ${reason === "" ? "no reason given" : reason}`,
  );
  return [title, ...waves, ...failures].map((line) => line.slice(0, width));
}

function waveWords({ started, tally }: RolloutView["waves"][number]): string {
  const total = tally.waiting + tally.open + tally.succeeded + tally.failed + tally.forgiven;
  if (!started) return `${total} wait`;
  const failed = tally.failed + tally.forgiven;
  const more = [...(failed > 0 ? [`${failed} failed`] : []), ...(tally.open > 0 ? [`${tally.open} under way`] : [])];
  return [`${tally.succeeded}/${total} done`, ...more].join(", ");
}

function rolloutWords(rollout: RolloutView): string {
  const { confirm, window } = rollout;
  const terms = [...(confirm ? [", if its user agrees"] : []), ...(window === undefined ? [] : [`, within ${window}`])];
  return `${stateWords(rollout)}${terms.join("")}`;
}

function stateWords({ state, reason }: RolloutView): string {
  if (state !== "stopped" || reason === undefined) return state;
  switch (reason.kind) {
    case "technician":
      return "stopped by the technician";
    case "too-many-failures":
      return `stopped: ${reason.failed} of ${reason.of} failed`;
    case "too-few-successes":
      return `stopped: only ${reason.succeeded} of ${reason.of} succeeded`;
  }
}

/** `[#####-----]` */
export function progressBar(share: number, width: number): string {
  const full = Math.floor(Math.min(1, Math.max(0, share)) * width);
  return `[${"#".repeat(full)}${"-".repeat(width - full)}]`;
}

function deviceWords({ action, last, attributes, seenAt }: DeviceView, now: number): string {
  const version = attributes.version ?? "?";
  const seen = seenAt === undefined ? "never seen" : `seen ${ago(now - seenAt)}`;
  if (action !== undefined) {
    const share = action.progress === undefined ? "" : ` ${progressBar(action.progress, 10)}`;
    return `${version} -> ${action.version} ${actionWords(action)}${share}  ${seen}`;
  }
  const failed = last?.status === "error" ? `  failed ${last.version}: ${last.message ?? ""}` : "";
  return `${version}  ${seen}${failed}`;
}

function actionWords({ status, waitsFor }: NonNullable<DeviceView["action"]>): string {
  if (waitsFor !== undefined) return `waits for its window ${waitsFor}`;
  return status === "wait-for-confirmation" ? "waits for its user's yes" : status;
}

function ago(ms: number): string {
  const minutes = Math.floor(Math.max(0, ms) / 60_000);
  if (minutes < 2) return "now";
  return minutes < 120 ? `${minutes} min ago` : `${Math.floor(minutes / 60)} h ago`;
}

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? "" : "s"}`;
