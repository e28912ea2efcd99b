import { type Signal, signal } from "@preact/signals-core";
import type { Camera } from "../../drivers/camera/contract.js";
import type { Logger } from "../../lib/log.js";
import type { Result } from "../../lib/result.js";
import { type UpdateServer, updateServerFrom } from "../../settings/update-server.js";
import type { PreferenceRepository, WriteError } from "../../store/contract.js";
import type { EnrolFailure, Enrolment, Invitation, UpdateServerFlow, UpdateServerState } from "./server-types.js";

/** Of the terminal, beside its settings. */
const OWNER = "";
const KEY = "updateServer";

export interface UpdateServerParts {
  readonly store: Pick<PreferenceRepository, "all" | "put">;
  readonly enrolment: Enrolment;
  /** Undefined on a board without one. */
  readonly camera: Camera | undefined;
  readonly log: Logger;
  readonly onWriteError: (error: WriteError) => void;
}

/** Which server the terminal asks. Its secret goes from the enrolment to the encrypted store, and into no state. */
export function createUpdateServerFlow(parts: UpdateServerParts): UpdateServerFlow {
  const { store, enrolment, camera, log } = parts;
  const server: Signal<UpdateServer | undefined> = signal(undefined);
  const state: Signal<UpdateServerState> = signal({ kind: "closed" });
  let looking: AbortController | undefined;

  const change = (changes: Partial<Extract<UpdateServerState, { kind: "none" }>>): void => {
    const now = state.peek();
    if (now.kind === "none") state.value = { ...now, ...changes };
  };
  const chosen = ({ url, id }: UpdateServer): UpdateServerState => ({
    kind: "chosen",
    host: new URL(url).host,
    id,
    forgetAsked: false,
  });

  async function keep(next: UpdateServer | undefined): Promise<boolean> {
    const put = await store.put(OWNER, KEY, next ?? null);
    if (!put.ok) {
      parts.onWriteError(put.error);
      return false;
    }
    server.value = next;
    log.info(next === undefined ? "update.server-forgotten" : "update.server-chosen");
    return true;
  }

  async function take(invitation: Invitation, asked: Promise<Result<UpdateServer, EnrolFailure>>): Promise<void> {
    change({ busy: "joining", failure: undefined });
    const answer = await asked;
    const now = state.peek();
    // She left the screen: a server that let the terminal in meanwhile is forgotten, its code is spent.
    if (now.kind !== "none" || now.invitation !== invitation) return;
    if (!answer.ok) {
      log.warn("update.not-enrolled", { why: answer.error });
      change({ busy: "no", failure: answer.error });
    } else if (await keep(answer.value)) state.value = chosen(answer.value);
    else change({ busy: "no" });
  }

  return {
    state,
    server,
    hasCamera: camera !== undefined,
    async load() {
      server.value = updateServerFrom((await store.all(OWNER))[KEY]);
    },
    async open() {
      const now = server.peek();
      if (now !== undefined) {
        state.value = chosen(now);
        return;
      }
      const invitation = await enrolment.invite();
      state.value = { kind: "none", invitation, address: "", busy: "no", failure: undefined };
    },
    setAddress: (address) => change({ address: address.trim(), failure: undefined }),
    async join() {
      const now = state.peek();
      if (now.kind !== "none" || now.busy !== "no") return;
      await take(now.invitation, enrolment.join(now.invitation, now.address));
    },
    async scan() {
      const now = state.peek();
      if (camera === undefined || now.kind !== "none") return;
      if (now.busy === "looking") {
        looking?.abort();
        return;
      }
      if (now.busy !== "no") return;
      looking = new AbortController();
      change({ busy: "looking", failure: undefined });
      const seen = await camera.scan(looking.signal);
      if (seen === undefined) change({ busy: "no" });
      else await take(now.invitation, enrolment.joinSeen(now.invitation, seen));
    },
    askForget() {
      const now = state.peek();
      if (now.kind === "chosen") state.value = { ...now, forgetAsked: true };
    },
    async forget(yes) {
      const now = state.peek();
      if (now.kind !== "chosen") return;
      state.value = { ...now, forgetAsked: false };
      if (yes && (await keep(undefined))) await this.open();
    },
    async provision(next) {
      if (JSON.stringify(next) === JSON.stringify(server.peek())) return;
      if ((await keep(next)) && state.peek().kind !== "closed") state.value = chosen(next);
    },
    close() {
      looking?.abort();
      state.value = { kind: "closed" };
    },
  };
}
