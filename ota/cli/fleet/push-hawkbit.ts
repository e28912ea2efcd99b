import { readFile } from "node:fs/promises";
import { verifyBundle } from "../../bundle/verify.js";
import { measureFile } from "../../fleet/bundles.js";
import { REST_GROUP } from "../../fleet/rollout/plan.js";
import { hawkbitWords } from "../../hawkbit/failure.js";
import { createManagement } from "../../hawkbit/management.js";
import { pushToHawkbit } from "../../hawkbit/push.js";
import { createRest, isSafeUrl } from "../../hawkbit/rest.js";
import { systemClock } from "../../lib/clock.js";
import { report } from "../problem.js";
import type { PushWish } from "./push-wish.js";

export interface HawkbitAccess {
  readonly url: string;
  /** One line `user:password`. */
  readonly userFile: string;
  /** PEM of who may sign bundles. */
  readonly trust: string;
  readonly tlsCa: string | undefined;
}

/** Verifies the bundle, then has hawkBit roll it out. @returns the exit code */
export async function pushByHawkbit(wish: PushWish, access: HawkbitAccess): Promise<number> {
  if (!URL.canParse(access.url) || !isSafeUrl(new URL(access.url))) {
    return report("push", {
      code: "needs-tls",
      what: `${access.url} is not https`,
      now: "Give the https address of hawkBit: a password is sent to it.",
    });
  }
  let files: { user: string; trust: string; tlsCa: string | undefined };
  try {
    const [user, trust] = await Promise.all([readFile(access.userFile, "utf8"), readFile(access.trust, "utf8")]);
    files = { user, trust, tlsCa: access.tlsCa === undefined ? undefined : await readFile(access.tlsCa, "utf8") };
  } catch (cause) {
    const what = cause instanceof Error ? cause.message : String(cause);
    return report("push", { code: "unreadable", what, now: "Name files that can be read." });
  }
  const [, user, password] = /^([^:\r\n]+):([^\r\n]+)\r?\n?$/.exec(files.user) ?? [];
  if (user === undefined || password === undefined) {
    return report("push", {
      code: "bad-user-file",
      what: `${access.userFile} is no line user:password`,
      now: "Write one such line into it.",
    });
  }
  const verified = await verifyBundle(wish.path, { pem: files.trust, now: () => systemClock.now() });
  if (!verified.ok) {
    return report("push", {
      code: verified.error.kind,
      what: verified.error.detail,
      now: "Nothing was sent. Sign it with a leaf of --trust.",
    });
  }
  const info = verified.value;
  const tlsCa = files.tlsCa === undefined ? {} : { tlsCa: files.tlsCa };
  const management = createManagement(createRest({ url: new URL(access.url), user, password, ...tlsCa }));
  const filename = `tournee-${info.kind}-${info.version.replace(/[^A-Za-z0-9._-]/g, "_")}.raucb`;
  const pushed = await pushToHawkbit(
    management,
    {
      info,
      file: { path: wish.path, filename, ...(await measureFile(wish.path)) },
      groups: wish.groups,
      rest: REST_GROUP,
      nextAt: wish.nextAt,
      stopAt: wish.stopAt,
      forced: wish.forced,
    },
    systemClock,
    (step) => process.stderr.write(`  ${step}\n`),
  );
  if (!pushed.ok)
    return report("push", {
      code: `hawkbit-${pushed.error.kind}`,
      what: hawkbitWords(pushed.error),
      now: "The same push goes on where it stopped.",
    });
  process.stdout.write(`${pushed.value.id}\n`);
  process.stderr.write(
    `  rollout ${pushed.value.name}: ${pushed.value.status}, ${pushed.value.totalTargets} terminals\n`,
  );
  return 0;
}
