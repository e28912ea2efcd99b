import type { ArtefactKind, BundleInfo } from "../bundle/contract.js";
import { compareVersions } from "../bundle/version.js";
import { err, type Result } from "../lib/result.js";
import { refuseBundle, standingOf } from "./admission.js";
import type { FilesFound, FoundFile, UpdateFailure } from "./contract.js";
import type { AgentPorts } from "./ports.js";
import type { State } from "./state.js";

type JudgePorts = Pick<AgentPorts, "verify" | "trust" | "clock">;

/**
 * Whether a file may be installed here and now, as far as a few kilobytes of it tell: who signed, for which board, how old, until
 * when. Its payload is verified from the copy.
 */
export async function judgeFile(
  path: string,
  { verify, trust, clock }: JudgePorts,
  state: State,
): Promise<Result<BundleInfo, UpdateFailure>> {
  try {
    const opened = await verify(path, { pem: await trust(), now: () => clock.now() }, "signature");
    if (!opened.ok) return err({ kind: "bundle", refusal: opened.error });
    if (opened.value.format === "delta") {
      const detail = "a delta needs its server: a stick carries the full bundle";
      return err({ kind: "bundle", refusal: { kind: "not-a-bundle", detail } });
    }
    const refusal = refuseBundle(opened.value, standingOf(state), clock.now());
    return refusal === undefined ? opened : err(refusal);
  } catch (error) {
    return err({ kind: "bundle", refusal: { kind: "unreadable", detail: String(error) } });
  }
}

/** Judges one file after the other, and keeps the newest of each kind. */
export async function lookAtFiles(paths: readonly string[], ports: JudgePorts, state: State): Promise<FilesFound> {
  const newest = new Map<ArtefactKind, FoundFile>();
  const refusals: FilesFound["refusals"][number][] = [];
  for (const path of paths) {
    const judged = await judgeFile(path, ports, state);
    if (!judged.ok) {
      refusals.push({ path, failure: judged.error });
      continue;
    }
    const { kind, version, notes } = judged.value;
    const known = newest.get(kind);
    if (known !== undefined && compareVersions(version, known.offer.version) <= 0) continue;
    newest.set(kind, { path, offer: { kind, version, name: "", size: 0, way: "planned", notes, forced: false } });
  }
  return { offers: [...newest.values()], refusals };
}
