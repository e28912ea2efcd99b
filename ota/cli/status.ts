import { parseArgs } from "node:util";
import { patched } from "../fleet/patched.js";
import type { FleetView } from "../fleet/view.js";
import type { Command } from "./command.js";
import { adminProblem, defaultState, openAdmin } from "./fleet/state-folder.js";
import { statusLines } from "./fleet/status-lines.js";
import { readArguments, report } from "./problem.js";

const USAGE = `  status [--watch] [--json] [--state DIR]
      terminals, versions and rollouts of the running server; --watch: progress bars until Ctrl-C`;

const CLEAR_BELOW = "\x1b[J";
const HOME = "\x1b[H";
const CLEAR = "\x1b[2J";

export const command: Command = {
  usage: USAGE,
  async run(args) {
    const given = readArguments("status", USAGE, () => parse(args));
    if (!given.ok) return given.error;
    const values = given.value;
    const admin = await openAdmin(values.state ?? defaultState());
    if (!admin.ok) return report("status", admin.error);
    const { stdout } = process;
    if (values.watch !== true) {
      const view = await admin.value.fleet();
      if (!view.ok) return report("status", adminProblem(view.error));
      stdout.write(
        values.json === true
          ? `${JSON.stringify(view.value, null, 2)}\n`
          : `${statusLines(view.value, width()).join("\n")}\n`,
      );
      return 0;
    }
    const abort = new AbortController();
    process.once("SIGINT", () => abort.abort());
    let known: FleetView | undefined;
    const draw = (view: FleetView): void => {
      known = view;
      const lines = statusLines(view, width());
      // On a screen it is drawn over; in a file each change is written after the one before.
      const shown = stdout.isTTY === true ? lines.slice(0, Math.max(1, (stdout.rows ?? 24) - 1)) : lines;
      const eol = stdout.isTTY === true ? "\x1b[K\n" : "\n";
      stdout.write(
        `${stdout.isTTY === true ? HOME : ""}${shown.map((line) => line + eol).join("")}${stdout.isTTY === true ? CLEAR_BELOW : ""}`,
      );
    };
    if (stdout.isTTY === true) stdout.write(CLEAR);
    const ended = await admin.value.live(
      { all: draw, patch: (patch) => known !== undefined && draw(patched(known, patch)) },
      abort.signal,
    );
    return ended.ok ? 0 : report("status", adminProblem(ended.error));
  },
};

const width = (): number => Math.min(120, process.stdout.columns ?? 80);

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    options: { watch: { type: "boolean" }, json: { type: "boolean" }, state: { type: "string" } },
  }).values;
}
