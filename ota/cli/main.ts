import type { Command, Machine } from "./command.js";

/** Each command is loaded when it is called: an agent reads no web page, a build no D-Bus. */
const COMMANDS: Readonly<Record<string, () => Promise<{ readonly command: Command }>>> = {
  keygen: () => import("./keygen.js"),
  build: () => import("./build.js"),
  inspect: () => import("./inspect.js"),
  delta: () => import("./delta.js"),
  apply: () => import("./apply.js"),
  revoke: () => import("./revoke.js"),
  agent: () => import("./agent.js"),
  serve: () => import("./serve.js"),
  enrol: () => import("./enrol.js"),
  push: () => import("./push.js"),
  status: () => import("./status.js"),
};

async function usage(): Promise<string> {
  const loaded = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  return `usage: tournee-ota COMMAND\n\n${loaded.map(({ command }) => command.usage).join("\n")}\n`;
}

/** `tournee-ota`: runs one command and leaves with its exit code; 2 for a wrong call. */
export async function main(argv: readonly string[], machine: Machine = {}): Promise<void> {
  const [name = "", ...args] = argv;
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined) {
    const asked = name === "help" || name === "--help";
    (asked ? process.stdout : process.stderr).write(await usage());
    process.exitCode = asked ? 0 : 2;
    return;
  }
  const { command } = await load();
  process.exitCode = await command.run(args, machine);
}
