import type { EpochMs } from "../../lib/clock.js";
import { ok } from "../../lib/result.js";
import { cut, MAX_ATTRIBUTE_LENGTH, MAX_ATTRIBUTES, MAX_DETAIL_LENGTH } from "../wire/limits.js";
import type { FeedbackBody } from "../wire/requests.js";
import type { Action, DeviceDoor, DeviceId, ToldFeedback } from "./contract.js";
import type { Desk } from "./desk.js";
import { afterFeedback, isEnd } from "./state/action-status.js";
import { MAX_FEEDBACKS } from "./state/apply.js";
import { isWithin } from "./terms.js";
import { tokenMatches } from "./token.js";

/** How stale the log's word on a device may get, ms: a poll alone is not worth a write. */
const SEEN_EVERY = 600_000;

/** What a device may do, once it has shown its token. */
export function createDoor(desk: Desk): DeviceDoor {
  const { clock, commit } = desk;
  const record = (id: string) => desk.state().devices.get(id as DeviceId);
  return {
    authenticate(id, token) {
      const device = record(id);
      return tokenMatches(token, device?.tokenHash) ? device : undefined;
    },
    seen(id) {
      const at = clock.now();
      const last = record(id)?.seenAt ?? (0 as EpochMs);
      // Nobody is told that it was kept, so nobody waits for it.
      if (Math.abs(at - last) >= SEEN_EVERY) void commit({ kind: "device-seen", at, device: id });
    },
    wantsAttributes: (id) => record(id)?.wantsAttributes ?? false,
    async retrieved(action) {
      if (action.status !== "pending") return ok(undefined);
      return await commit({ kind: "action-retrieved", at: clock.now(), action: action.id });
    },
    async confirmation(action, { confirmation, details }) {
      if (isFull(action) && confirmation === "denied") return ok(undefined);
      const kept = keptDetails(details);
      const at = clock.now();
      return await commit({ kind: "action-confirmation", at, action: action.id, confirmation, details: kept });
    },
    mayInstall: ({ terms }) => terms?.window === undefined || isWithin(terms.window, clock.now()),
    async feedback(action, body) {
      const feedback = keptPart(body);
      if (isFull(action) && !isEnd(afterFeedback(action, feedback))) return ok(undefined);
      return await commit({ kind: "action-feedback", at: clock.now(), action: action.id, feedback });
    },
    async cancelFeedback(action, body) {
      const feedback = keptPart(body);
      if (isFull(action) && feedback.execution !== "closed") return ok(undefined);
      return await commit({ kind: "cancel-feedback", at: clock.now(), action: action.id, feedback });
    },
    async attributes(id, mode, data) {
      const device = record(id);
      if (device === undefined) return ok(undefined);
      const attributes = mergeAttributes(device.attributes, mode, data);
      return await commit({ kind: "attributes-told", at: clock.now(), device: id, attributes });
    },
    artifactPath: ({ sha256 }) => desk.artifacts.path(sha256),
  };
}

const isFull = ({ feedbacks }: Action): boolean => feedbacks >= MAX_FEEDBACKS;

function keptPart({ status }: FeedbackBody): ToldFeedback {
  const { execution, result, details } = status;
  const { finished, progress } = result;
  return {
    execution,
    finished,
    ...(progress == null ? {} : { progress }),
    details: keptDetails(details),
  };
}

const keptDetails = (details: readonly string[] | null | undefined): readonly string[] =>
  (details ?? []).map((detail) => cut(detail, MAX_DETAIL_LENGTH));

function mergeAttributes(
  known: Readonly<Record<string, string>>,
  mode: "merge" | "replace" | "remove",
  data: Readonly<Record<string, string | null>>,
): Readonly<Record<string, string>> {
  const merged = new Map(mode === "replace" ? [] : Object.entries(known));
  for (const [key, value] of Object.entries(data)) {
    const short = cut(key, MAX_ATTRIBUTE_LENGTH);
    if (mode === "remove" || value === null) merged.delete(short);
    else if (merged.size < MAX_ATTRIBUTES || merged.has(short)) merged.set(short, cut(value, MAX_ATTRIBUTE_LENGTH));
  }
  return Object.fromEntries(merged);
}
