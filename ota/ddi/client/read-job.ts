import type { Result } from "../../lib/result.js";
import { err, ok } from "../../lib/result.js";
import type { ArtifactBody, JobBody } from "../wire/answers.js";
import { type MetadataEntry, readDeltaNotes } from "../wire/delta-metadata.js";
import { feedbackOf, followable } from "./base.js";
import type { Artifact, DdiFailure, DeltaArtifact, Deployment, Link } from "./contract.js";

/** A deployment as the terminal takes it: one chunk with one artifact, which the same server gives. */
export function readJob(id: string, job: JobBody, from: URL): Result<Deployment, DdiFailure> {
  const feedback = feedbackOf(from);
  const [chunk, ...others] = job.chunks;
  const [file, ...files] = chunk?.artifacts ?? [];
  if (chunk === undefined || file === undefined || others.length > 0 || files.length > 0) {
    const artifacts = job.chunks.reduce((sum, { artifacts }) => sum + artifacts.length, 0);
    const detail = `${job.chunks.length} modules with ${artifacts} artifacts; one of each is taken`;
    return err({ kind: "malformed", detail, feedback });
  }
  const link = artifactLink(file, from);
  if (!link.ok) return link;
  const { filename, size, hashes } = file;
  const { sha1, sha256 } = hashes;
  const deltas = deltasOf(chunk.metadata ?? [], from);
  const artifact: Artifact = {
    filename,
    size,
    sha256,
    ...(sha1 === undefined ? {} : { sha1 }),
    link: link.value,
    ...(deltas.length === 0 ? {} : { deltas }),
  };
  const { download, update, maintenanceWindow } = job;
  const { part, name, version } = chunk;
  const window = maintenanceWindow === undefined ? {} : { maintenanceWindow };
  return ok({ actionId: id, download, update, ...window, part, name, version, artifact, feedback });
}

/** `download` before `download-http`; a server that offers both over one scheme is followed over its own. */
function artifactLink({ _links }: ArtifactBody, from: URL): Result<Link, DdiFailure> {
  const offered = [_links.download, _links["download-http"]].flatMap((link) => (link === undefined ? [] : [link.href]));
  const followed = offered.map((link) => followable(link, from));
  const good = followed.find((link) => link.ok);
  if (good?.ok === true) return ok(good.value.href as Link);
  return followed[0]?.ok === false
    ? followed[0]
    : err({ kind: "malformed", detail: "the artifact has no link", feedback: feedbackOf(from) });
}

/** One whose link leads away from the server is passed over, like any that cannot be read: the artifact itself is there. */
function deltasOf(metadata: readonly MetadataEntry[], from: URL): DeltaArtifact[] {
  return readDeltaNotes(metadata).flatMap(({ href, ...note }) => {
    const url = followable(href, from);
    return url.ok ? [{ ...note, link: url.value.href as Link }] : [];
  });
}
