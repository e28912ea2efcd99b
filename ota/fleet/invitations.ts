import type { Fleet } from "../ddi/server/contract.js";
import { newToken } from "../ddi/server/token.js";
import type { Clock, EpochMs, Milliseconds } from "../lib/clock.js";
import type { Log } from "../lib/log.js";
import { err, ok, type Result } from "../lib/result.js";
import {
  type EnrolAnswer,
  type EnrolmentCode,
  type EnrolRequest,
  type Fingerprint,
  isControllerId,
  makeCode,
  sameProof,
  serverProof,
  terminalProof,
} from "./enrolment.js";

/** A one-time code that waits for its terminal. */
export interface Invitation {
  readonly code: EnrolmentCode;
  readonly group: string;
  /** The terminal it is for; any new one when absent. */
  readonly id?: string;
  readonly expiresAt: EpochMs;
}

export type InviteFailure = { readonly kind: "bad-id" } | { readonly kind: "too-many" };

/** Why a terminal got no token. A stranger learns nothing but `refused`. */
export type EnrolRefusal =
  | { readonly kind: "refused" }
  /** Its id is enrolled already: only a code made for this very id gives it a new token. */
  | { readonly kind: "already-enrolled" }
  | { readonly kind: "not-kept" };

/** The codes that are open. In memory: a restarted server asks for a new one. */
export interface Invitations {
  open(): readonly Invitation[];
  /** Opens a code: one of ours to be shown, or the one that a terminal shows. */
  invite(wanted: {
    readonly group: string;
    readonly id?: string;
    readonly code?: EnrolmentCode;
  }): Result<Invitation, InviteFailure>;
  withdraw(code: EnrolmentCode): void;
  /** A terminal's request: its proof spends the code. */
  enrol(request: EnrolRequest): Promise<Result<EnrolAnswer, EnrolRefusal>>;
  onChange(listener: () => void): () => void;
  close(): void;
}

export interface InvitationsOptions {
  readonly fleet: Fleet;
  readonly clock: Clock;
  readonly log: Log;
  readonly tenant: string;
  readonly fingerprint: Fingerprint;
  /** PEM; absent without TLS. */
  readonly caPem?: string;
}

const VALID_MS = (15 * 60_000) as Milliseconds;
/** Each is tried against each request. */
const MOST_OPEN = 100;

export function createInvitations(options: InvitationsOptions): Invitations {
  const { fleet, clock, log, tenant, fingerprint, caPem } = options;
  const all = new Map<EnrolmentCode, Invitation>();
  const ends = new Map<EnrolmentCode, () => void>();
  const listeners = new Set<() => void>();
  const changed = (): void => {
    for (const listener of listeners) listener();
  };
  const open = (): readonly Invitation[] => {
    for (const { code, expiresAt } of all.values()) if (expiresAt <= clock.now()) forget(code);
    return [...all.values()];
  };
  const forget = (code: EnrolmentCode): boolean => {
    ends.get(code)?.();
    ends.delete(code);
    return all.delete(code);
  };

  return {
    open,
    invite({ group, id, code = makeCode() }) {
      if (id !== undefined && !isControllerId(id)) return err({ kind: "bad-id" });
      if (open().length >= MOST_OPEN) return err({ kind: "too-many" });
      const expiresAt = (clock.now() + VALID_MS) as EpochMs;
      const invitation = { code, group, expiresAt, ...(id === undefined ? {} : { id }) };
      forget(code);
      all.set(code, invitation);
      ends.set(code, clock.after(VALID_MS, changed));
      changed();
      return ok(invitation);
    },
    withdraw(code) {
      if (forget(code)) changed();
    },
    async enrol({ id, proof }) {
      const invitation = open().find(
        (one) => (one.id === undefined || one.id === id) && sameProof(proof, terminalProof(one.code, id, fingerprint)),
      );
      if (invitation === undefined) {
        log.warn({ device: id }, "enrol.refused");
        return err({ kind: "refused" });
      }
      if (invitation.id === undefined && fleet.device(id) !== undefined) return err({ kind: "already-enrolled" });
      // Taken out before the wait for the disk: two requests at once must not both spend it.
      forget(invitation.code);
      const token = newToken();
      const enrolled = await fleet.enrol(id, { group: invitation.group, token });
      if (!enrolled.ok) {
        all.set(invitation.code, invitation);
        log.warn({ device: id, what: enrolled.error.kind }, "enrol.not-kept");
        return err({ kind: "not-kept" });
      }
      changed();
      log.info({ device: id, group: invitation.group }, "enrol.done");
      const answer = { id, tenant, token, ...(caPem === undefined ? {} : { ca: caPem }) };
      return ok({ ...answer, proof: serverProof(invitation.code, fingerprint, answer) });
    },
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close() {
      for (const end of ends.values()) end();
    },
  };
}
