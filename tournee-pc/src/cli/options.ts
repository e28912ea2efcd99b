import { homedir, hostname } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

export const USAGE = `usage: tournee-pc COMMAND [OPTION…]

  readers              the readers of this PC; the terminal's application is marked
  identify             what the plugged terminal tells of itself
  pair                 ask the professional to allow this PC: compare the six digits
  load FILE.json       load prepared invoices into the terminal
  collect DIR          bring what is signed or refused to files of DIR; the terminal keeps it
  erase --acknowledged erase on the terminal what collect has stored and is still on the disk
  update BUNDLE        give the terminal an update; it is looked at and installed on its screen

  --keys FILE          keys of the pairings (default: tournee-pc/keys.json in the user's configuration)
  --journal FILE       what was collected (default: collected.jsonl beside the keys)
  --reader NAME        a reader by its name (default: found by its card)
  --name NAME          what this PC calls itself when it pairs (default: its host name)
  --wait SECONDS       how long an unplugged terminal is waited for (default: 60)
`;

/** A command with its operand, checked. */
export type Command =
  | { readonly kind: "readers" }
  | { readonly kind: "identify" }
  | { readonly kind: "pair" }
  | { readonly kind: "load"; readonly file: string }
  | { readonly kind: "collect"; readonly folder: string }
  | { readonly kind: "erase" }
  | { readonly kind: "update"; readonly file: string }
  | { readonly kind: "help" };

export interface Options {
  readonly command: Command;
  readonly keys: string;
  readonly journal: string;
  readonly reader: string | undefined;
  readonly pcName: string;
  readonly waitSeconds: number;
}

const LONGEST_WAIT_SECONDS = 3600;

/** Reads the command line; a text says what is wrong with it. */
export function parseOptions(argv: readonly string[], env: NodeJS.ProcessEnv): Options | string {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(argv);
  } catch (error) {
    return error instanceof Error ? error.message : "wrong options";
  }
  const { values, positionals } = parsed;
  const command = values.help ? ({ kind: "help" } as const) : commandOf(positionals, values.acknowledged);
  if (typeof command === "string") return command;
  const waitSeconds = Number(values.wait);
  if (!Number.isInteger(waitSeconds) || waitSeconds < 0 || waitSeconds > LONGEST_WAIT_SECONDS) {
    return `--wait takes 0 to ${LONGEST_WAIT_SECONDS} seconds`;
  }
  const keys = values.keys ?? join(configFolder(env), "tournee-pc", "keys.json");
  return {
    command,
    keys,
    journal: values.journal ?? join(keys, "..", "collected.jsonl"),
    reader: values.reader,
    pcName: values.name ?? hostname(),
    waitSeconds,
  };
}

function parse(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      acknowledged: { type: "boolean", default: false },
      keys: { type: "string" },
      journal: { type: "string" },
      reader: { type: "string" },
      name: { type: "string" },
      wait: { type: "string", default: "60" },
      help: { type: "boolean", default: false },
    },
  });
}

function commandOf(positionals: readonly string[], acknowledged: boolean): Command | string {
  const [name, operand, ...more] = positionals;
  if (more.length > 0) return `too much after ${name}`;
  if (acknowledged && name !== "erase") return "--acknowledged belongs to erase";
  switch (name) {
    case "load":
      return operand === undefined ? "load needs a file" : { kind: "load", file: operand };
    case "collect":
      return operand === undefined ? "collect needs a folder" : { kind: "collect", folder: operand };
    case "update":
      return operand === undefined ? "update needs a file" : { kind: "update", file: operand };
    case "readers":
    case "identify":
    case "pair":
      return operand === undefined ? { kind: name } : `${name} takes no operand`;
    case "erase":
      if (operand !== undefined) return "erase takes no operand";
      return acknowledged ? { kind: "erase" } : "erase needs --acknowledged: nothing else is ever erased";
    case undefined:
      return "a command is missing";
    default:
      return `unknown command « ${name} »`;
  }
}

function configFolder(env: NodeJS.ProcessEnv): string {
  if (process.platform === "win32") return env.APPDATA ?? join(homedir(), "AppData", "Roaming");
  // The specification of base directories: a relative path counts as none.
  const given = env.XDG_CONFIG_HOME;
  return given?.startsWith("/") === true ? given : join(homedir(), ".config");
}
