import { stat } from "node:fs/promises";
import { parseArgs } from "node:util";
import { parseWindow } from "../ddi/server/terms.js";
import { nextAtFor, parsePercent, REST_GROUP } from "../fleet/rollout/plan.js";
import type { Command } from "./command.js";
import { pushByHawkbit } from "./fleet/push-hawkbit.js";
import type { PushWish } from "./fleet/push-wish.js";
import { adminProblem, defaultState, openAdmin } from "./fleet/state-folder.js";
import { misuse, readArguments, report } from "./problem.js";

const USAGE = `  push BUNDLE --group G [--then G]... --stop-at P% [--next-at P%] [--forced] [--confirm] [--window 22:00-06:00]
      [--delta FILE]... [--state DIR]
      rolls a bundle out, one group after the other; ${REST_GROUP} is everybody else
      --stop-at: share of failures in a group that stops it; --next-at: of successes that starts the next (100 % less --stop-at)
      --confirm: nothing is fetched before the terminal's user agreed; --window: installed then only, by this machine's clock
      --delta: a shorter way to the same bundle, for terminals of one version or packed for all (tournee-ota delta)
  push BUNDLE --server hawkbit --url URL --user-file F --trust CA.pem --group TAG [--then TAG]... --stop-at P% [--tls-ca PEM]
      the same on an Eclipse hawkBit server, groups being tags of targets; F holds user:password`;

export const command: Command = {
  usage: USAGE,
  async run(args) {
    const given = readArguments("push", USAGE, () => parse(args));
    if (!given.ok) return given.error;
    const { values, positionals } = given.value;
    const [path] = positionals;
    if (path === undefined || positionals.length > 1) return misuse("push", "one bundle is needed", USAGE);
    if (values.group === undefined) return misuse("push", "--group is needed", USAGE);
    const stopAt = parsePercent(values["stop-at"] ?? "");
    if (!stopAt.ok) return misuse("push", `--stop-at: ${stopAt.error}`, USAGE);
    const nextAt =
      values["next-at"] === undefined
        ? { ok: true as const, value: nextAtFor(stopAt.value) }
        : parsePercent(values["next-at"]);
    if (!nextAt.ok) return misuse("push", `--next-at: ${nextAt.error}`, USAGE);
    const wish = {
      path,
      groups: [values.group, ...(values.then ?? [])],
      nextAt: nextAt.value,
      stopAt: stopAt.value,
      forced: values.forced === true,
      confirm: values.confirm === true,
      window: values.window,
      deltas: values.delta ?? [],
    };
    const window = values.window === undefined ? undefined : parseWindow(values.window);
    if (window?.ok === false) return misuse("push", `--window: ${window.error}`, USAGE);
    const { server, url, trust } = values;
    const [userFile, tlsCa] = [values["user-file"], values["tls-ca"]];
    if (server === undefined) return pushHere(wish, values.state ?? defaultState());
    if (server !== "hawkbit") return misuse("push", `--server: hawkbit is the only other one, not ${server}`, USAGE);
    if (wish.deltas.length > 0) return misuse("push", "--delta is for the small server, not for hawkBit", USAGE);
    if (wish.confirm || wish.window !== undefined)
      return misuse("push", "--confirm and --window are for the small server; hawkBit's own page has both", USAGE);
    if (url === undefined || userFile === undefined || trust === undefined)
      return misuse("push", "--url, --user-file and --trust are needed with --server hawkbit", USAGE);
    return pushByHawkbit(wish, { url, userFile, trust, tlsCa });
  },
};

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      group: { type: "string" },
      // biome-ignore lint/suspicious/noThenProperty: the option is called so; the object is not awaited
      then: { type: "string", multiple: true },
      "stop-at": { type: "string" },
      "next-at": { type: "string" },
      forced: { type: "boolean" },
      confirm: { type: "boolean" },
      window: { type: "string" },
      delta: { type: "string", multiple: true },
      state: { type: "string" },
      server: { type: "string" },
      url: { type: "string" },
      "user-file": { type: "string" },
      trust: { type: "string" },
      "tls-ca": { type: "string" },
    },
  });
}

async function pushHere({ path, deltas, ...wish }: PushWish, state: string): Promise<number> {
  const sizes = new Map<string, number>();
  for (const file of [path, ...deltas]) {
    const found = await stat(file).catch(() => undefined);
    if (found === undefined)
      return report("push", { code: "unreadable", what: `${file} cannot be read`, now: "Name the bundle's file." });
    sizes.set(file, found.size);
  }
  const admin = await openAdmin(state);
  if (!admin.ok) return report("push", admin.error);
  const uploaded = await admin.value.upload(path, sizes.get(path) ?? 0);
  if (!uploaded.ok) return report("push", adminProblem(uploaded.error));
  const { release, version } = uploaded.value;
  for (const delta of deltas) {
    const added = await admin.value.upload(delta, sizes.get(delta) ?? 0);
    if (!added.ok) return report("push", adminProblem(added.error));
    if (added.value.release !== release)
      return report("push", {
        code: "other-bundle",
        what: `${delta} rebuilds another bundle than ${path}`,
        now: "Nothing was rolled out. Make the delta with this bundle: tournee-ota delta --new",
      });
  }
  const { window, ...rest } = wish;
  const { groups, stopAt } = rest;
  const made = await admin.value.createRollout({
    bundle: release,
    ...rest,
    ...(window === undefined ? {} : { window }),
  });
  if (!made.ok) return report("push", adminProblem(made.error));
  process.stdout.write(`${made.value.id}\n`);
  process.stderr.write(`  ${version} goes to ${groups.join(", then ")}; it stops at ${stopAt} % of failures\n`);
  process.stderr.write("  Watch it with: tournee-ota status --watch\n");
  return 0;
}
