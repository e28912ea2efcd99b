import type { IncomingMessage, ServerResponse } from "node:http";
import { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { z } from "zod";
import type { DeviceId, Fleet, ReleaseId } from "../../ddi/server/contract.js";
import { parseWindow } from "../../ddi/server/terms.js";
import { newToken } from "../../ddi/server/token.js";
import type { Clock } from "../../lib/clock.js";
import type { Result } from "../../lib/result.js";
import { type Bundles, isExpired } from "../bundles.js";
import type { Fingerprint } from "../enrolment.js";
import { parseCode, serverLink, shownCode } from "../enrolment.js";
import type { InvitationName, Invitations } from "../invitations.js";
import type { Live } from "../live.js";
import type { Percent, RolloutId } from "../rollout/plan.js";
import type { Rollouts } from "../rollout/rollouts.js";
import type { FleetView, ServerView } from "../view.js";
import * as bodies from "./bodies.js";
import { streamLive } from "./live-stream.js";
import { bodyProblem, bundleProblem, fleetProblem, inviteProblem, rolloutProblem } from "./problems.js";
import { type Problem, sendDone, sendJson, sendProblem } from "./reply.js";

/** What the API drives. */
export interface ApiParts {
  readonly fleet: Fleet;
  readonly bundles: Bundles;
  readonly rollouts: Rollouts;
  readonly invitations: Invitations;
  readonly live: Live;
  readonly clock: Clock;
  readonly server: () => ServerView;
  readonly view: () => FleetView;
}

/** One authenticated call. `headers` go with every answer. */
export interface Call {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly headers: Readonly<Record<string, string>>;
  /** Path segments after `/api/`, decoded. */
  readonly path: readonly string[];
}

export type Api = (call: Call) => Promise<void>;

const NOT_FOUND: Problem = { status: 404, code: "not-found" };

/** The orders of the page and of the command line; docs/fleet.md lists them. */
export function createApi(parts: ApiParts): Api {
  const { fleet, bundles, rollouts, invitations, live, clock } = parts;

  return async (call) => {
    const { request, response, headers, path } = call;
    const [what = "", id = "", verb = ""] = path;
    const problem = (found: Problem): void =>
      sendProblem(response, { ...found, headers: { ...headers, ...found.headers } });
    const done = <E>(result: Result<unknown, E>, told: (failure: E) => Problem): void =>
      result.ok ? sendDone(response, headers) : problem(told(result.error));
    const body = async <T>(shape: z.ZodType<T>, use: (value: T) => Promise<void> | void): Promise<void> => {
      const read = await bodies.readJson(request, shape);
      if (read.ok) await use(read.value);
      else problem(bodyProblem(read.error));
    };

    switch (`${request.method} ${what}${id === "" ? "" : "/:id"}${verb === "" ? "" : `/${verb}`}`) {
      case "GET fleet":
        return sendJson(response, parts.view(), headers);
      case "GET live":
        return streamLive(request, response, headers, { live, view: parts.view, clock });

      case "POST bundles": {
        const size = Number(request.headers["content-length"]);
        if (!Number.isSafeInteger(size) || size <= 0) return problem({ status: 411, code: "no-length" });
        const taken = await bundles.take(request, size);
        // An upload that is refused early is read to its end, so that the answer arrives and not a reset.
        if (!request.readableEnded) await drain(request);
        if (!taken.ok) return problem(bundleProblem(taken.error));
        const { release, info } = taken.value;
        return sendJson(
          response,
          { ...info, release: release.id, size: release.size, sha256: release.sha256 },
          headers,
        );
      }
      case "DELETE bundles/:id":
        return done(await bundles.remove(id as ReleaseId), fleetProblem);

      case "POST rollouts":
        return body(bodies.newRollout, async ({ bundle, groups, nextAt, stopAt, forced, confirm, window }) => {
          const span = window === undefined ? undefined : parseWindow(window);
          if (span?.ok === false) return problem({ status: 400, code: "bad-window", detail: span.error });
          const offered = bundles.get(bundle);
          if (offered === undefined) return problem({ status: 404, code: "unknown-release", detail: bundle });
          if (isExpired(offered.info, clock))
            return problem(bundleProblem({ kind: "expired", notAfter: offered.info.notAfter ?? "" }));
          const { kind, version } = offered.info;
          const made = await rollouts.create({
            release: offered.release.id,
            bundle: { kind, version, name: offered.release.name },
            groups,
            thresholds: { nextAt: nextAt as Percent, stopAt: stopAt as Percent },
            forced,
            terms: {
              ...(confirm === true ? { confirmation: "wanted" } : {}),
              ...(span === undefined ? {} : { window: span.value }),
            },
          });
          if (made.ok) sendJson(response, { id: made.value }, headers);
          else problem(rolloutProblem(made.error));
        });
      case "POST rollouts/:id/stop":
        return done(await rollouts.stop(id as RolloutId), rolloutProblem);
      case "POST rollouts/:id/resume":
        return body(bodies.resumption, async ({ failures }) =>
          done(await rollouts.resume(id as RolloutId, failures), rolloutProblem),
        );
      case "POST rollouts/:id/cancel":
        return done(await rollouts.cancel(id as RolloutId), rolloutProblem);
      case "POST rollouts/:id/drop":
        return body(bodies.dropped, async ({ device }) =>
          done(await rollouts.drop(id as RolloutId, device as DeviceId), rolloutProblem),
        );

      case "POST devices":
        return body(bodies.enrolNow, async (wanted) => {
          if (fleet.device(wanted.id) !== undefined) return problem({ status: 409, code: "already-enrolled" });
          const token = newToken();
          const enrolled = await fleet.enrol(wanted.id, { group: wanted.group, token });
          if (enrolled.ok) sendJson(response, { id: wanted.id, tenant: parts.server().tenant, token }, headers);
          else problem(fleetProblem(enrolled.error));
        });
      case "POST devices/:id/move":
        return body(bodies.move, async ({ group }) => done(await fleet.move(id as DeviceId, group), fleetProblem));
      case "POST devices/:id/give-up": {
        // The terminal does not answer a cancellation, which would hold its next update back.
        const action = fleet.device(id)?.active[0];
        if (action === undefined) return problem({ status: 404, code: "unknown-action" });
        return done(await fleet.forceCancel(action), fleetProblem);
      }
      case "DELETE devices/:id":
        return done(await fleet.remove(id as DeviceId), fleetProblem);

      case "POST invitations":
        return body(bodies.invite, async ({ group, id: device, code: typed }) => {
          const code = typed === undefined ? undefined : parseCode(typed);
          if (typed !== undefined && code === undefined) return problem({ status: 400, code: "bad-code" });
          const made = await invitations.invite({
            group,
            ...(device === undefined ? {} : { id: device }),
            ...(code === undefined ? {} : { code }),
          });
          if (!made.ok) return problem(inviteProblem(made.error));
          const { url, ca } = parts.server();
          const link = serverLink({ url, ca: ca as Fingerprint, code: made.value.code });
          return sendJson(response, { ...made.value, shown: shownCode(made.value.code), link }, headers);
        });
      case "DELETE invitations/:id":
        return done(await invitations.withdraw(id as InvitationName), fleetProblem);
      default:
        return problem(NOT_FOUND);
    }
  };
}

/** Reads what is left and forgets it. */
async function drain(request: IncomingMessage): Promise<void> {
  const nowhere = new Writable({ write: (_chunk, _encoding, next) => next() });
  await pipeline(request, nowhere).catch(() => undefined);
}
