import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { isVersion } from "../../bundle/version.js";
import { err, ok, type Result } from "../../lib/result.js";
import type { Problem } from "../problem.js";

/** A server and who this device is there. */
export interface ServerOptions {
  readonly server: string;
  readonly tenant: string;
  readonly id: string;
  readonly token: string;
  readonly tlsCa: string | undefined;
  readonly clientCertificate: { readonly cert: string; readonly key: string } | undefined;
}

/** What the agent's command was asked for; files that were named are read, the trust file is not. */
export interface AgentCommandOptions {
  readonly server: ServerOptions | undefined;
  readonly installFile: string | undefined;
  /** Folder of links to sticks; they are watched while the agent runs. */
  readonly sticks: string | undefined;
  readonly state: string;
  readonly trust: string;
  readonly installer: "files" | "rauc";
  readonly run: "once" | "service";
  readonly compatible: string | undefined;
  readonly version: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly rebootCommand: string | undefined;
  readonly selfTestCommand: string | undefined;
  readonly tablesLoadCommand: string | undefined;
}

export type OptionsFailure =
  | { readonly kind: "misuse"; readonly what: string }
  | ({ readonly kind: "problem" } & Problem);

type Values = ReturnType<typeof parse>;

/** Reads the command line and the files that it names. The token comes from a file: a command line is everybody's to see. */
export async function readOptions(args: readonly string[]): Promise<Result<AgentCommandOptions, OptionsFailure>> {
  let values: Values;
  try {
    values = parse(args);
  } catch (error) {
    return misuse(error instanceof Error ? error.message : String(error));
  }
  const wrong = misused(values);
  if (wrong !== undefined) return misuse(wrong);
  const attributes = attributesOf(values.attribute ?? []);
  if (attributes === undefined) return misuse("--attribute: KEY=VALUE is needed");
  try {
    return ok({
      server: await serverOf(values),
      installFile: values["install-file"],
      sticks: values.sticks,
      state: values.state ?? "",
      trust: values.trust ?? "",
      installer: values.installer === "rauc" ? "rauc" : "files",
      run: values.once || values["install-file"] !== undefined ? "once" : "service",
      compatible: values.compatible,
      version: values.version ?? "0",
      attributes,
      rebootCommand: values["reboot-cmd"],
      selfTestCommand: values["self-test-cmd"],
      tablesLoadCommand: values["tables-load-cmd"],
    });
  } catch (error) {
    return err({
      kind: "problem",
      code: "E-NO-FILE",
      what: error instanceof Error ? error.message : String(error),
      now: "Check the paths of --token-file, --tls-ca, --tls-cert and --tls-key, and who may read them.",
    });
  }
}

function parse(args: readonly string[]) {
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      server: text,
      tenant: text,
      id: text,
      "token-file": text,
      "tls-ca": text,
      "tls-cert": text,
      "tls-key": text,
      trust: text,
      state: text,
      installer: text,
      once: { type: "boolean", default: false },
      "install-file": text,
      sticks: text,
      compatible: text,
      version: text,
      attribute: { type: "string", multiple: true },
      "reboot-cmd": text,
      "self-test-cmd": text,
      "tables-load-cmd": text,
    },
  });
  return values;
}

function misused(values: Values): string | undefined {
  const { server, installer, version, sticks } = values;
  const file = values["install-file"];
  const needed = [
    "state",
    "trust",
    "installer",
    ...(server === undefined && (file !== undefined || sticks !== undefined) ? [] : ["server", "id", "token-file"]),
  ];
  const given: Readonly<Record<string, unknown>> = values;
  const missing = needed.filter((name) => !given[name]).map((name) => `--${name}`);
  if (missing.length > 0) return `missing: ${missing.join(", ")}`;
  if (installer !== "files" && installer !== "rauc") return `--installer ${installer}: files or rauc`;
  if (version !== undefined && !isVersion(version))
    return `--version ${version}: dotted numbers are needed, like 1.4.0`;
  if (sticks !== undefined && (values.once || file !== undefined))
    return "--sticks watches until it is stopped: it goes with neither --once nor --install-file";
  if ((values["tls-cert"] === undefined) !== (values["tls-key"] === undefined))
    return "--tls-cert and --tls-key go together";
  return undefined;
}

async function serverOf(values: Values): Promise<ServerOptions | undefined> {
  const { server, tenant = "DEFAULT", id } = values;
  const tokenFile = values["token-file"];
  if (server === undefined || id === undefined || tokenFile === undefined) return undefined;
  const [token, tlsCa, cert, key] = await Promise.all([
    readFile(tokenFile, "utf8"),
    optional(values["tls-ca"]),
    optional(values["tls-cert"]),
    optional(values["tls-key"]),
  ]);
  const clientCertificate = cert === undefined || key === undefined ? undefined : { cert, key };
  return { server, tenant, id, token: token.trim(), tlsCa, clientCertificate };
}

const optional = async (path: string | undefined): Promise<string | undefined> =>
  path === undefined ? undefined : await readFile(path, "utf8");

function attributesOf(pairs: readonly string[]): Readonly<Record<string, string>> | undefined {
  const entries = pairs.map((pair) => {
    const at = pair.indexOf("=");
    return at > 0 ? ([pair.slice(0, at), pair.slice(at + 1)] as const) : undefined;
  });
  const known = entries.filter((entry) => entry !== undefined);
  return known.length === entries.length ? Object.fromEntries(known) : undefined;
}

const misuse = (what: string): Result<never, OptionsFailure> => err({ kind: "misuse", what });
