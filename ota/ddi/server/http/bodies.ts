import { crc32 } from "node:zlib";
import type { Milliseconds } from "../../../lib/clock.js";
import { writeDeltaNote } from "../../wire/delta-metadata.js";
import { formatDuration } from "../../wire/duration.js";
import type { Action, ActionMode, ActionStatus, Release } from "../contract.js";

/** Where the asker reaches the server: links name the scheme, host and port of the request. */
export interface Place {
  readonly secure: boolean;
  /** `scheme://host:port/tenant/controller/v1/id` */
  readonly base: string;
}

/** An action as its device may have it now. */
export interface Offer extends Action {
  /** Of its maintenance window; absent when it has none. */
  readonly maintenance?: "available" | "unavailable";
}

/** Answer 1. At most one action is offered: the oldest one. */
export function pollAnswer(
  { base }: Place,
  pollEvery: Milliseconds,
  action: Offer | undefined,
  wantsAttributes: boolean,
): object {
  const links: Record<string, { readonly href: string }> = {};
  if (action?.status === "canceling") links.cancelAction = { href: `${base}/cancelAction/${action.id}` };
  else if (action !== undefined) {
    const name = action.status === "wait-for-confirmation" ? "confirmationBase" : "deploymentBase";
    links[name] = { href: `${base}/${name}/${action.id}?c=${versionOf(action)}` };
  }
  if (wantsAttributes) links.configData = { href: `${base}/configData` };
  return { config: { polling: { sleep: formatDuration(pollEvery) } }, _links: links };
}

const HANDLING: Readonly<Record<ActionMode, { readonly download: string; readonly update: string }>> = {
  soft: { download: "attempt", update: "attempt" },
  forced: { download: "forced", update: "forced" },
  "download-only": { download: "forced", update: "skip" },
};

/**
 * Answer 3, or 12 while the user's yes is awaited. `history`: how many of the last messages are wanted, -1 for all, undefined for
 * no history.
 */
export function deploymentAnswer(place: Place, action: Offer, release: Release, history: number | undefined): object {
  const { part, version, name } = release;
  const { maintenance } = action;
  const job = {
    ...HANDLING[action.mode],
    ...(maintenance === "unavailable" ? { update: "skip" } : {}),
    ...(maintenance === undefined ? {} : { maintenanceWindow: maintenance }),
    chunks: [{ part, version, name, ...deltaNotes(place, release), artifacts: [artifactAnswer(place, release)] }],
  };
  return {
    id: action.id,
    [action.status === "wait-for-confirmation" ? "confirmation" : "deployment"]: job,
    ...(history === undefined || history === 0
      ? {}
      : {
          actionHistory: {
            status: hawkbitStatus(action.status),
            messages: history < 0 ? action.messages : action.messages.slice(-history),
          },
        }),
  };
}

/** In the metadata, because a deployment has one artifact and clients that know nothing of deltas take that. */
function deltaNotes(place: Place, { id, deltas = [] }: Release): object {
  if (deltas.length === 0) return {};
  const metadata = deltas.map(({ filename, baseVersion, size, sha256 }) =>
    writeDeltaNote({ baseVersion, size, sha256, href: artifactHref(place, id, filename) }),
  );
  return { metadata };
}

function artifactHref({ base }: Place, id: string, filename: string): string {
  return `${base}/softwaremodules/${id}/artifacts/${encodeURIComponent(filename)}`;
}

/** One entry of answer 7, and the artifact of answer 3. Links are named after the scheme, as hawkBit does. */
export function artifactAnswer(place: Place, release: Release): object {
  const { id, filename, size, sha1, md5, sha256 } = release;
  const href = artifactHref(place, id, filename);
  const links = place.secure
    ? { download: { href }, md5sum: { href: `${href}.MD5SUM` } }
    : { "download-http": { href }, "md5sum-http": { href: `${href}.MD5SUM` } };
  return { filename, hashes: { sha1, md5, sha256 }, size, _links: links };
}

/** Answer 5. */
export function cancelAnswer({ id }: Action): object {
  return { id, cancelAction: { stopId: id } };
}

/** Changes with what the deployment asks of the device. */
function versionOf({ id, mode, maintenance }: Offer): number {
  return crc32([id, mode, maintenance].join(" "));
}

const hawkbitStatus = (status: ActionStatus): string => status.toUpperCase().replaceAll("-", "_");
