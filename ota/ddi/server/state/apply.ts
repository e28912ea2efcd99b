import type { EpochMs } from "../../../lib/clock.js";
import type { Action, ActionId, ActionStatus, DeviceId, ServerEvent, ToldFeedback } from "../contract.js";
import { afterCancelFeedback, afterFeedback, isEnd } from "./action-status.js";
import type { DeviceRecord, State } from "./state.js";

/** Feedbacks of one action that are kept, hawkBit's limit; a later one counts only when it ends the action. */
export const MAX_FEEDBACKS = 1_000;
const MESSAGES_WHILE_ACTIVE = 20;
const MESSAGES_ONCE_ENDED = 3;
/** Ended actions that a device keeps. */
const HISTORY = 5;

/**
 * One event of the log onto the state. Without any judgement of its own: what may happen was decided before it was written,
 * so a replay gives the same state for ever. An event about something that is not there changes nothing.
 */
export function apply(state: State, event: ServerEvent): void {
  switch (event.kind) {
    case "device-enrolled": {
      const known = state.devices.get(event.device);
      const fresh = {
        id: event.device,
        enrolledAt: event.at,
        attributes: {},
        active: [],
        ended: [],
        wantsAttributes: true,
      };
      const { group, tokenHash } = event;
      state.devices.set(event.device, { ...(known ?? fresh), group, tokenHash });
      return;
    }
    case "device-moved":
      changeDevice(state, event.device, { group: event.group });
      return;
    case "device-seen":
      changeDevice(state, event.device, { seenAt: event.at });
      return;
    case "attributes-told":
      changeDevice(state, event.device, { attributes: event.attributes, wantsAttributes: false });
      return;
    case "attributes-asked":
      changeDevice(state, event.device, { wantsAttributes: true });
      return;
    case "device-removed": {
      const device = state.devices.get(event.device);
      for (const action of [...(device?.active ?? []), ...(device?.ended ?? [])]) state.actions.delete(action);
      state.devices.delete(event.device);
      return;
    }
    case "release-added":
      state.releases.set(event.release.id, event.release);
      state.nextRelease = Math.max(state.nextRelease, Number(event.release.id) + 1);
      return;
    case "delta-added": {
      const release = state.releases.get(event.release);
      if (release === undefined) return;
      const others = (release.deltas ?? []).filter(({ baseVersion }) => baseVersion !== event.delta.baseVersion);
      state.releases.set(release.id, { ...release, deltas: [...others, event.delta] });
      return;
    }
    case "release-removed":
      state.releases.delete(event.release);
      return;
    case "action-assigned":
      assign(state, event);
      return;
    case "action-confirmation":
      confirmed(state, event);
      return;
    case "action-mode":
      changeAction(state, event.action, event.at, { mode: event.mode });
      return;
    case "action-retrieved":
      changeAction(state, event.action, event.at, { status: "retrieved" });
      return;
    case "action-feedback":
      told(state, event.action, event.at, event.feedback, afterFeedback);
      return;
    case "cancel-feedback":
      told(state, event.action, event.at, event.feedback, afterCancelFeedback);
      return;
    case "cancel-asked": {
      // What the device never saw, or only asked its user about, needs no word of it.
      const { status = "canceling" } = state.actions.get(event.action) ?? {};
      const unbegun = status === "pending" || status === "wait-for-confirmation";
      changeAction(state, event.action, event.at, { status: unbegun ? "canceled" : "canceling" });
      return;
    }
    case "cancel-forced":
      changeAction(state, event.action, event.at, { status: "canceled" });
      return;
    case "note-put":
      if (event.value === undefined || event.value === null) state.notes.delete(event.key);
      else state.notes.set(event.key, event.value);
      return;
  }
}

function changeDevice(state: State, id: DeviceId, change: Partial<DeviceRecord>): void {
  const device = state.devices.get(id);
  if (device !== undefined) state.devices.set(id, { ...device, ...change });
}

function assign(state: State, event: ServerEvent & { kind: "action-assigned" }): void {
  const { action: id, device: deviceId, release, mode, terms, at } = event;
  state.nextAction = Math.max(state.nextAction, Number(id) + 1);
  const device = state.devices.get(deviceId);
  if (device === undefined) return;
  const action: Action = {
    id,
    device: deviceId,
    release,
    mode,
    ...(terms === undefined ? {} : { terms }),
    status: terms?.confirmation === "wanted" ? "wait-for-confirmation" : "pending",
    assignedAt: at,
    changedAt: at,
    messages: [],
    feedbacks: 0,
  };
  state.actions.set(id, action);
  state.devices.set(deviceId, { ...device, active: [...device.active, id] });
}

function confirmed(state: State, event: ServerEvent & { kind: "action-confirmation" }): void {
  const action = state.actions.get(event.action);
  if (action === undefined) return;
  changeAction(state, action.id, event.at, {
    status: event.confirmation === "confirmed" ? "pending" : action.status,
    messages: [...action.messages, ...event.details].slice(-MESSAGES_WHILE_ACTIVE),
    feedbacks: action.feedbacks + 1,
  });
}

function told(
  state: State,
  id: ActionId,
  at: EpochMs,
  feedback: ToldFeedback,
  after: (action: Action, feedback: ToldFeedback) => ActionStatus,
): void {
  const action = state.actions.get(id);
  if (action === undefined) return;
  changeAction(state, id, at, {
    status: after(action, feedback),
    messages: [...action.messages, ...feedback.details].slice(-MESSAGES_WHILE_ACTIVE),
    feedbacks: action.feedbacks + 1,
    ...(feedback.progress === undefined ? {} : { progress: feedback.progress }),
  });
}

function changeAction(state: State, id: ActionId, at: EpochMs, change: Partial<Action>): void {
  const action = state.actions.get(id);
  if (action === undefined) return;
  const next: Action = { ...action, ...change, changedAt: at };
  state.actions.set(id, next);
  if (isEnd(next.status)) end(state, next);
}

function end(state: State, action: Action): void {
  const device = state.devices.get(action.device);
  if (device === undefined) return;
  state.actions.set(action.id, { ...action, messages: action.messages.slice(-MESSAGES_ONCE_ENDED) });
  const ended = [action.id, ...device.ended.filter((id) => id !== action.id)];
  for (const forgotten of ended.splice(HISTORY)) state.actions.delete(forgotten);
  const active = device.active.filter((id) => id !== action.id);
  const well = action.status === "finished" ? { installed: action.release, wantsAttributes: true } : {};
  state.devices.set(device.id, { ...device, active, ended, ...well });
}
