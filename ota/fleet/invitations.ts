import { createHash } from "node:crypto";
import * as z from "zod";
import type { Fleet, FleetFailure } from "../ddi/server/contract.js";
import { newToken } from "../ddi/server/token.js";
import type { Clock, EpochMs, Milliseconds } from "../lib/clock.js";
import type { Log } from "../lib/log.js";
import { err, ok, type Result } from "../lib/result.js";
import { sameSecret } from "../lib/same-secret.js";
import {
  type EnrolAnswer,
  type EnrolmentCode,
  type EnrolmentKey,
  type EnrolRequest,
  type Fingerprint,
  isControllerId,
  keyOf,
  makeCode,
  serverProof,
  terminalProof,
} from "./enrolment.js";

/** Names an invitation without telling its code. */
export type InvitationName = string & { readonly __brand: "InvitationName" };

/** A one-time code that waits for its terminal; the code itself is told once, to who asked for it. */
export interface Invitation {
  readonly name: InvitationName;
  readonly group: string;
  /** The terminal it is for; any new one when absent. */
  readonly id?: string;
  readonly expiresAt: EpochMs;
}

export type InviteFailure =
  | { readonly kind: "bad-id" }
  | { readonly kind: "too-many" }
  | { readonly kind: "fleet"; readonly failure: FleetFailure };

/** Why a terminal got no token. A stranger learns nothing but `refused`. */
export type EnrolRefusal =
  | { readonly kind: "refused" }
  /** Its id is enrolled already: only a code made for this very id gives it a new token. */
  | { readonly kind: "already-enrolled" }
  | { readonly kind: "not-kept" };

/** The codes that are open, kept in the fleet's log by their hash until they are spent or out of date. */
export interface Invitations {
  open(): readonly Invitation[];
  /** Opens a code: one of ours to be shown, or the one that a terminal shows. */
  invite(wanted: {
    readonly group: string;
    readonly id?: string;
    readonly code?: EnrolmentCode;
  }): Promise<Result<Invitation & { readonly code: EnrolmentCode }, InviteFailure>>;
  withdraw(name: InvitationName): Promise<Result<void, FleetFailure>>;
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

/** As the log keeps it. */
const kept = z.object({
  key: z.string().regex(/^[0-9a-f]{64}$/),
  group: z.string(),
  id: z.string().optional(),
  expiresAt: z.number(),
});

type Kept = Omit<Invitation, "name"> & { readonly key: EnrolmentKey };

const NOTE = "invitation/";

/** Takes up the codes that the log holds. */
export function createInvitations(options: InvitationsOptions): Invitations {
  const { fleet, clock, log, tenant, fingerprint, caPem } = options;
  const all = new Map<InvitationName, Kept>();
  const ends = new Map<InvitationName, () => void>();
  const listeners = new Set<() => void>();
  const changed = (): void => {
    for (const listener of listeners) listener();
  };
  const take = (one: Kept): void => {
    const name = nameOf(one.key);
    ends.get(name)?.();
    all.set(name, one);
    ends.set(name, clock.after((one.expiresAt - clock.now()) as Milliseconds, changed));
  };
  const forget = (name: InvitationName): Promise<Result<void, FleetFailure>> => {
    ends.get(name)?.();
    ends.delete(name);
    return all.delete(name) ? fleet.putNote(NOTE + name, undefined) : Promise.resolve(ok(undefined));
  };
  const current = (): readonly (readonly [InvitationName, Kept])[] => {
    // Nobody waits for it: one that is still in the log is out of date when it is read again.
    for (const [name, { expiresAt }] of all) if (expiresAt <= clock.now()) void forget(name);
    return [...all];
  };

  for (const key of fleet.noteKeys(NOTE)) {
    const one = kept.safeParse(fleet.note(key));
    if (one.success) take(one.data as Kept);
  }

  return {
    open: () => current().map(([name, { key: _, ...invitation }]) => ({ name, ...invitation })),
    async invite({ group, id, code = makeCode() }) {
      if (id !== undefined && !isControllerId(id)) return err({ kind: "bad-id" });
      if (current().length >= MOST_OPEN) return err({ kind: "too-many" });
      const key = keyOf(code);
      const name = nameOf(key);
      const expiresAt = (clock.now() + VALID_MS) as EpochMs;
      const invitation = { group, expiresAt, ...(id === undefined ? {} : { id }) };
      const noted = await fleet.putNote(NOTE + name, { key, ...invitation });
      if (!noted.ok) return err({ kind: "fleet", failure: noted.error });
      take({ key, ...invitation });
      changed();
      return ok({ name, code, ...invitation });
    },
    async withdraw(name) {
      const forgotten = await forget(name);
      changed();
      return forgotten;
    },
    async enrol({ id, proof }) {
      const found = current().find(
        ([, one]) =>
          (one.id === undefined || one.id === id) && sameSecret(proof, terminalProof(one.key, id, fingerprint)),
      );
      if (found === undefined) {
        log.warn({ device: id }, "enrol.refused");
        return err({ kind: "refused" });
      }
      const [name, invitation] = found;
      if (invitation.id === undefined && fleet.device(id) !== undefined) return err({ kind: "already-enrolled" });
      const token = newToken();
      // Taken out before the wait for the disk: two requests at once must not both spend it. Killed in between, it is spent.
      const spent = await forget(name);
      const enrolled = spent.ok ? await fleet.enrol(id, { group: invitation.group, token }) : spent;
      if (!enrolled.ok) {
        take(invitation);
        if (spent.ok) await fleet.putNote(NOTE + name, invitation);
        log.warn({ device: id, what: enrolled.error.kind }, "enrol.not-kept");
        return err({ kind: "not-kept" });
      }
      changed();
      log.info({ device: id, group: invitation.group }, "enrol.done");
      const answer = { id, tenant, token, ...(caPem === undefined ? {} : { ca: caPem }) };
      return ok({ ...answer, proof: serverProof(invitation.key, fingerprint, answer) });
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

const nameOf = (key: EnrolmentKey): InvitationName =>
  createHash("sha256").update(key).digest("hex").slice(0, 16) as InvitationName;
