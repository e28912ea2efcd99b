import type { IncomingMessage, ServerResponse } from "node:http";
import type { Clock } from "../../lib/clock.js";
import type { Log } from "../../lib/log.js";
import { sameSecret } from "../../lib/same-secret.js";
import { createAttempts } from "../auth/attempts.js";
import { isPassword, type StoredPassword } from "../auth/password.js";
import { createSessions } from "../auth/sessions.js";
import * as bodies from "./bodies.js";
import { bodyProblem } from "./problems.js";
import { sendDone, sendProblem } from "./reply.js";

/** Who sends a request: the page, by its cookie, or a command on this machine, by the token of the state folder. */
export type Caller = "page" | "command" | undefined;

export interface Login {
  caller(request: IncomingMessage): Caller;
  /** Answers a log-in. */
  enter(request: IncomingMessage, response: ServerResponse, headers: Readonly<Record<string, string>>): Promise<void>;
  leave(request: IncomingMessage, response: ServerResponse, headers: Readonly<Record<string, string>>): void;
}

const COOKIE = "tournee-session";
/** scrypt takes memory: more passwords at once are told to come back. */
const MOST_AT_ONCE = 2;

export function createLogin(options: {
  readonly password: StoredPassword;
  readonly adminToken: string;
  readonly secure: boolean;
  readonly clock: Clock;
  readonly log: Log;
}): Login {
  const { password, adminToken, secure, clock, log } = options;
  const sessions = createSessions(clock);
  const attempts = createAttempts(clock);
  let checking = 0;
  const cookie = (value: string, rest = ""): string =>
    `${COOKIE}=${value}; Path=/; HttpOnly; SameSite=Strict${secure ? "; Secure" : ""}${rest}`;
  const secretOf = (request: IncomingMessage): string | undefined =>
    request.headers.cookie
      ?.split(";")
      .map((pair) => pair.trim())
      .find((pair) => pair.startsWith(`${COOKIE}=`))
      ?.slice(COOKIE.length + 1);

  return {
    caller(request) {
      const bearer = /^Bearer ([\w-]{20,200})$/.exec(request.headers.authorization ?? "")?.[1];
      if (bearer !== undefined) return sameSecret(bearer, adminToken) ? "command" : undefined;
      const secret = secretOf(request);
      return secret !== undefined && sessions.uses(secret) ? "page" : undefined;
    },
    async enter(request, response, headers) {
      const address = request.socket.remoteAddress ?? "";
      const wait = attempts.wait(address);
      if (wait > 0 || checking >= MOST_AT_ONCE) {
        const seconds = Math.max(1, Math.ceil(wait / 1_000));
        sendProblem(response, { status: 429, code: "wait", headers: { ...headers, "retry-after": String(seconds) } });
        return;
      }
      const body = await bodies.readJson(request, bodies.login);
      if (!body.ok) {
        sendProblem(response, { ...bodyProblem(body.error), headers });
        return;
      }
      // Counted before it is known to be wrong: guesses sent together must not all be free.
      attempts.failed(address);
      checking += 1;
      const right = await isPassword(body.value.password, password).finally(() => {
        checking -= 1;
      });
      if (!right) {
        log.warn({ address }, "login.wrong-password");
        sendProblem(response, { status: 401, code: "wrong-password", headers });
        return;
      }
      attempts.succeeded(address);
      sendDone(response, { ...headers, "set-cookie": cookie(sessions.open()) });
    },
    leave(request, response, headers) {
      const secret = secretOf(request);
      if (secret !== undefined) sessions.close(secret);
      sendDone(response, { ...headers, "set-cookie": cookie("", "; Max-Age=0") });
    },
  };
}
