import type { BundleInfo, BundleRefusal } from "../../bundle/contract.js";
import { compareVersions } from "../../bundle/version.js";
import type { DownloadFailure } from "../../ddi/client/contract.js";
import { refuseBundle, standingOf } from "../admission.js";
import { asksBeforeDownload } from "../consent.js";
import { describeInstall, downloadFailure } from "../failure-text.js";
import type { Event } from "../state.js";
import { bytesToFetch } from "../ways.js";
import { fellBack } from "./boot.js";
import { throttled } from "./progress.js";
import type { Turn } from "./turn.js";

type Of<T extends Event["type"]> = Extract<Event, { type: T }>;

/** Wrong content may be a proxy's fault, once; a link that leads nowhere may be mended by the next poll, twice. */
const TRIES = { "wrong-hash": 2, "wrong-size": 2, gone: 3, refused: 3, malformed: 3 } as const;

export function downloadProgress(turn: Turn, { run, bytes }: Of<"download-progress">): void {
  const { work } = turn.state;
  if (work.kind !== "downloading" || work.run !== run) return;
  const moved = work.had !== undefined && bytes > work.had;
  turn.set({ work: { ...work, bytes, had: work.had ?? bytes }, setbacks: moved ? 0 : turn.state.setbacks });
  const { update } = turn;
  if (update?.source.kind === "server") {
    throttled(turn, "download", percentOf(bytes, bytesToFetch(update, turn.state.device)));
  }
}

/** More is to be fetched than was announced: who said yes to less on a network that costs money is asked again. */
export function downloadDetour(turn: Turn, { run, way }: Of<"download-detour">): void {
  const { work, policy } = turn.state;
  if (work.kind !== "downloading" || work.run !== run) return;
  turn.amend({ way });
  const { update } = turn;
  if (update?.source.kind !== "server") return;
  turn.set({ work: { ...work, bytes: 0, had: undefined, since: turn.now } });
  turn.untold();
  const size = bytesToFetch(update, turn.state.device);
  turn.reportUpdate("download", "none", [`the delta does not serve, ${size} bytes come in its place`]);
  if (
    policy.consent === "automatic" ||
    !asksBeforeDownload(turn.state, { ...update, accepted: false }, update.source)
  ) {
    return;
  }
  turn.abandon();
  turn.amend({ accepted: false });
}

export function downloadEnded(turn: Turn, { run, result }: Of<"download-ended">): void {
  if (!turn.ends("downloading", run)) return;
  if (result.ok) {
    turn.set({ setbacks: 0, verified: false });
    turn.amend({ phase: "downloaded" });
    return;
  }
  if (result.error.kind !== "stopped") downloadFailed(turn, result.error);
}

function downloadFailed(turn: Turn, failure: Exclude<DownloadFailure, { kind: "stopped" }>): void {
  const { update } = turn;
  if (update === undefined) return;
  switch (failure.kind) {
    case "unreachable":
    case "busy":
    case "server":
    case "unauthorized":
      turn.set({ held: true, setbacks: turn.state.setbacks + 1 });
      turn.log("warn", "download interrupted, to be resumed", { reason: failure.kind });
      return;
    case "wrong-hash":
    case "wrong-size":
    case "gone":
    case "refused":
    case "malformed": {
      const badDownloads = update.badDownloads + 1;
      turn.amend({ badDownloads });
      if (badDownloads >= TRIES[failure.kind]) {
        turn.fail(downloadFailure(failure));
        return;
      }
      const { read: _, ...rest } = turn.state;
      turn.state = { ...rest, held: true, setbacks: turn.state.setbacks + 1 };
      turn.log("warn", "bad download, to be tried again", { reason: failure.kind });
      return;
    }
    default:
      turn.fail(downloadFailure(failure));
  }
}

/** The file on disk rotted since it was verified: what a new download mends. */
const ROT: ReadonlySet<BundleRefusal["kind"]> = new Set(["unreadable", "not-a-bundle", "truncated", "payload-altered"]);

export function checked(turn: Turn, { run, result }: Of<"checked">): void {
  if (!turn.ends("checking", run)) return;
  const { update } = turn;
  if (update === undefined) return;
  if (!result.ok) {
    const rotten = update.bundle !== undefined && update.source.kind === "server" && ROT.has(result.error.kind);
    if (rotten && update.badDownloads < TRIES["wrong-hash"]) {
      turn.amend({ phase: "downloading", badDownloads: update.badDownloads + 1 });
      return;
    }
    turn.fail({ kind: "bundle", refusal: result.error });
    return;
  }
  const refusal = refuseBundle(result.value, standingOf(turn.state), turn.now);
  if (refusal !== undefined) {
    turn.fail(refusal);
    return;
  }
  const first = update.bundle === undefined;
  turn.amend({ bundle: result.value });
  turn.set({ verified: true });
  if (runsAlready(turn, result.value)) {
    turn.succeed(`${result.value.version} runs already`);
    return;
  }
  if (first)
    turn.reportUpdate("downloaded", "none", [`${result.value.kind} ${result.value.version} is here and verified`]);
}

function runsAlready(turn: Turn, info: BundleInfo): boolean {
  const { current } = turn.state.journal;
  if (current[info.kind]?.manifestSha256 !== info.manifestSha256) return false;
  return info.kind === "tables" || turn.state.device?.slots.runningVersion === info.version;
}

export function locked(turn: Turn, { run }: Of<"locked">): void {
  const { work } = turn.state;
  const goal = work.kind === "locking" ? work.goal : undefined;
  if (!turn.ends("locking", run)) {
    // Given up meanwhile: nothing holds it.
    turn.effect({ do: "unlock" });
    return;
  }
  turn.set({ locked: true });
  const running = turn.state.device?.slots.running;
  if (goal === "install" && turn.update?.phase === "downloaded" && running !== undefined) {
    turn.amend({ phase: "installing", from: running });
    turn.reportUpdate("proceeding", "none", ["installing"]);
  }
}

export function lockRefused(turn: Turn, { run, reasons }: Of<"lock-refused">): void {
  if (turn.ends("locking", run)) turn.set({ reasons, held: true });
}

export function installProgress(turn: Turn, { run, percent }: Of<"install-progress">): void {
  const { work } = turn.state;
  if (work.kind !== "installing" || work.run !== run) return;
  turn.set({ work: { ...work, percent } });
  throttled(turn, "proceeding", percent);
}

export function installEnded(turn: Turn, { run, result }: Of<"install-ended">): void {
  if (!turn.ends("installing", run)) return;
  if (!result.ok) {
    turn.fail({ kind: "install", failure: result.error });
    return;
  }
  if (result.value.activation === "restart") {
    turn.amend({ phase: "installed-waiting-reboot", slot: result.value.slot });
    turn.reportUpdate("proceeding", "none", [`installed into slot ${result.value.slot}, restarting`]);
    return;
  }
  trust(turn);
  turn.succeed(`tables ${result.value.version} are in use`);
}

export function selfTestEnded(turn: Turn, { run, result }: Of<"self-test-ended">): void {
  if (!turn.ends("self-test", run)) return;
  const verifying = turn.update?.phase === "verifying";
  if (result.ok) {
    const mark = turn.begin((number) => ({ kind: "marking-good", run: number }));
    turn.effect({ do: "mark-good", run: mark });
    return;
  }
  turn.log("warn", "the self-test failed", { reason: result.error });
  if (verifying) turn.amend({ givenUp: `slot ${turn.update?.slot} failed its self-test: ${result.error}` });
  else turn.set({ proved: true, unmarked: true });
}

export function markedGood(turn: Turn, { run, result }: Of<"marked-good">): void {
  if (!turn.ends("marking-good", run)) return;
  const verifying = turn.update?.phase === "verifying";
  if (!result.ok) {
    const reason = describeInstall(result.error);
    turn.log("warn", "what runs could not be marked good", { reason });
    if (verifying) turn.amend({ givenUp: `slot ${turn.update?.slot} could not be marked good: ${reason}` });
    else turn.set({ proved: true, unmarked: true });
    return;
  }
  turn.set({ proved: true, unmarked: false });
  if (turn.update?.phase === "installed-waiting-reboot" && turn.update.givenUp !== undefined) {
    turn.fail(fellBack(turn.update.givenUp));
    return;
  }
  if (verifying) {
    trust(turn);
    turn.succeed(`${turn.update?.bundle?.version} runs from slot ${turn.update?.slot}, tested and marked good`);
    return;
  }
  const running = turn.state.device?.slots.runningVersion;
  if (running !== undefined) raise(turn, "firmware", running);
}

export function markedBad(turn: Turn, { run, result }: Of<"marked-bad">): void {
  if (!turn.ends("marking-bad", run)) return;
  // Going back without the mark still works: unmarked starts are counted.
  if (!result.ok) turn.log("warn", "the new slot could not be marked bad", { reason: describeInstall(result.error) });
  const restart = turn.begin((number) => ({ kind: "restarting", run: number }));
  turn.effect({ do: "restart", run: restart });
}

export function restartFailed(turn: Turn, { run, detail }: Of<"restart-failed">): void {
  if (!turn.ends("restarting", run)) return;
  turn.set({ held: true, setbacks: turn.state.setbacks + 1 });
  turn.log("warn", "the restart could not be started", { reason: detail });
}

/** The bundle of the present action is in use and proved: it is what later ones are held against. */
function trust(turn: Turn): void {
  const bundle = turn.update?.bundle;
  if (bundle === undefined) return;
  const { kind, version, manifestSha256 } = bundle;
  turn.journal({ current: { ...turn.state.journal.current, [kind]: { version, manifestSha256 } } });
  raise(turn, kind, version);
}

function raise(turn: Turn, kind: BundleInfo["kind"], version: string): void {
  const former = turn.state.journal.highest[kind];
  if (former !== undefined && compareVersions(version, former) <= 0) return;
  turn.journal({ highest: { ...turn.state.journal.highest, [kind]: version } });
}

const percentOf = (bytes: number, size: number): number =>
  size > 0 ? Math.min(100, Math.floor((bytes / size) * 100)) : 100;
