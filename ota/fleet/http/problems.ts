import type { FleetFailure } from "../../ddi/server/contract.js";
import type { BundleFailure } from "../bundles.js";
import type { EnrolRefusal, InviteFailure } from "../invitations.js";
import type { RolloutFailure } from "../rollout/rollouts.js";
import type { BodyFailure } from "./bodies.js";
import type { Problem } from "./reply.js";

/** Failures of the parts as answers of the API. */
export const bodyProblem = (failure: BodyFailure): Problem =>
  failure === "too-long" ? { status: 413, code: "too-long" } : { status: 400, code: "malformed" };

export function fleetProblem(failure: FleetFailure): Problem {
  switch (failure.kind) {
    case "unknown-device":
    case "unknown-release":
    case "unknown-action":
      return { status: 404, code: failure.kind, detail: failure.detail };
    case "ended":
      return { status: 409, code: "ended" };
    case "in-use":
      return { status: 409, code: "in-use", detail: failure.detail };
    case "disk-full":
    case "disk-error":
      return { status: 507, code: failure.kind, detail: failure.detail };
    case "bad-id":
    case "bad-token":
    case "bad-group":
    case "bad-name":
    case "unreadable":
      return { status: 400, code: failure.kind, detail: failure.detail };
  }
}

export function rolloutProblem(failure: RolloutFailure): Problem {
  switch (failure.kind) {
    case "unknown-release":
    case "unknown-rollout":
      return { status: 404, code: failure.kind, detail: failure.detail };
    case "bad-groups":
      return { status: 400, code: "bad-groups", detail: failure.detail };
    case "busy":
      return { status: 409, code: "busy", detail: `${failure.device} is still in rollout ${failure.rollout}` };
    case "too-large":
      return {
        status: 413,
        code: "too-large",
        detail: `${failure.terminals} terminals are too many for one rollout here`,
      };
    case "not-now":
      return { status: 409, code: "not-now", detail: failure.detail };
    case "fleet":
      return fleetProblem(failure.failure);
  }
}

export function bundleProblem(failure: BundleFailure): Problem {
  switch (failure.kind) {
    case "no-trust":
      return { status: 409, code: "no-trust", detail: "start the server with --trust CA.pem" };
    case "bundle":
      return { status: 422, code: failure.refusal.kind, detail: failure.refusal.detail };
    case "expired":
      return { status: 422, code: "expired", detail: `not to be installed after ${failure.notAfter}` };
    case "version-taken":
      return { status: 409, code: "version-taken", detail: `another bundle is offered as ${failure.version}` };
    case "no-full-bundle":
      return {
        status: 409,
        code: "no-full-bundle",
        detail: `the bundle of ${failure.version} that it rebuilds is not here`,
      };
    case "disk-full":
      return { status: 507, code: "disk-full", detail: `${failure.needed} bytes are needed` };
    case "cut":
      return { status: 400, code: "cut", detail: "the upload did not arrive whole" };
    case "fleet":
      return fleetProblem(failure.failure);
  }
}

export function inviteProblem(failure: InviteFailure): Problem {
  if (failure.kind === "fleet") return fleetProblem(failure.failure);
  return failure.kind === "bad-id" ? { status: 400, code: "bad-id" } : { status: 409, code: "too-many" };
}

export function enrolProblem(refusal: EnrolRefusal): Problem {
  switch (refusal.kind) {
    case "refused":
      return { status: 403, code: "refused" };
    case "already-enrolled":
      return { status: 409, code: "already-enrolled" };
    case "not-kept":
      return { status: 507, code: "not-kept" };
  }
}
