import { spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freePort } from "../../../support/ota/serve-child.js";

const DOCS = fileURLToPath(new URL("../../../../docs/fleet/", import.meta.url));
const ROOT = "/usr/lib/postgresql";
const PASSWORD = "a secret of hawkBit's";

/** PostgreSQL runs as no root: as Debian's user for it when the tests do. */
const isRoot = process.getuid?.() === 0;
const bin = join(ROOT, readdirSync(ROOT).sort((a, b) => Number(b) - Number(a))[0] ?? "", "bin");
// A socket's path is at most 107 characters: it lies in /tmp itself.
const folder = mkdtempSync("/tmp/tournee-pg-");
let port: number;

function run(
  program: string,
  args: readonly string[],
  env: Record<string, string> = {},
): { status: number | null; out: string } {
  const command = [join(bin, program), ...args];
  const [file = "", ...rest] = isRoot ? ["runuser", "-u", "postgres", "--", ...command] : command;
  const done = spawnSync(file, rest, { encoding: "utf8", cwd: folder, env: { ...process.env, ...env } });
  return { status: done.status, out: done.stdout + done.stderr };
}

/** As the superuser, by the socket. */
const superuser = (...args: readonly string[]) =>
  run("psql", ["-X", "-h", folder, "-p", String(port), "-U", "postgres", ...args]);
/** As hawkBit, over TCP with a password. */
const hawkbit = (database: string, password: string, sql: string) =>
  run("psql", ["-X", "-w", "-h", "127.0.0.1", "-p", String(port), "-U", "hawkbit", "-d", database, "-Atc", sql], {
    PGPASSWORD: password,
  });

beforeAll(async () => {
  port = await freePort();
  if (isRoot) {
    const id = Number(spawnSync("id", ["-u", "postgres"], { encoding: "utf8" }).stdout);
    chownSync(folder, id, id);
  }
  chmodSync(folder, 0o755);
  const data = join(folder, "data");
  expect(
    run("initdb", ["-D", data, "-U", "postgres", "--auth=peer", "--no-sync", "-E", "UTF8", "--locale=C.UTF-8"]).status,
  ).toBe(0);
  // The superuser comes by the socket as Debian's user postgres, which only root can become here.
  const rules = readFileSync(join(DOCS, "pg_hba.conf"), "utf8");
  writeFileSync(join(data, "pg_hba.conf"), isRoot ? rules : rules.replace("peer", "trust"));
  mkdirSync(join(folder, "sql"));
  copyFileSync(join(DOCS, "postgresql.sql"), join(folder, "sql", "postgresql.sql"));
  const options = `-c listen_addresses=127.0.0.1 -c port=${port} -c unix_socket_directories=${folder} -c fsync=off`;
  expect(run("pg_ctl", ["-D", data, "-l", join(folder, "log"), "-w", "-o", options, "start"]).status).toBe(0);
  const made = superuser("-v", `password=${PASSWORD}`, "-f", join(folder, "sql", "postgresql.sql"));
  expect(made).toEqual({ status: 0, out: expect.not.stringContaining(PASSWORD) });
});
afterAll(() => {
  run("pg_ctl", ["-D", join(folder, "data"), "-m", "immediate", "-w", "stop"]);
  rmSync(folder, { recursive: true, force: true });
});

describe("PostgreSQL as docs/fleet/postgresql.sql and pg_hba.conf have it", () => {
  it("lets hawkBit in with its password, to make its tables", () => {
    expect(hawkbit("hawkbit", PASSWORD, "CREATE TABLE sp_probe (id bigint); SELECT current_user").out).toContain(
      "hawkbit",
    );
    expect(
      superuser("-d", "hawkbit", "-Atc", "SELECT tableowner FROM pg_tables WHERE tablename = 'sp_probe'").out,
    ).toBe("hawkbit\n");
  });

  it("keeps the password as a SCRAM secret", () => {
    expect(superuser("-Atc", "SELECT left(rolpassword, 14) FROM pg_authid WHERE rolname = 'hawkbit'").out).toBe(
      "SCRAM-SHA-256$\n",
    );
  });

  it("lets nobody else in, nowhere else", () => {
    expect(hawkbit("hawkbit", "wrong", "SELECT 1").out).toContain("password authentication failed");
    expect(hawkbit("postgres", PASSWORD, "SELECT 1").out).toContain("no pg_hba.conf entry");
    const stranger = run("psql", [
      "-X",
      "-w",
      "-h",
      "127.0.0.1",
      "-p",
      String(port),
      "-U",
      "postgres",
      "-c",
      "SELECT 1",
    ]);
    expect(stranger.out).toContain("no pg_hba.conf entry");
  });

  it("gives hawkBit no more than its own database", () => {
    expect(hawkbit("hawkbit", PASSWORD, "CREATE DATABASE more").out).toContain("permission denied");
    expect(
      hawkbit("hawkbit", PASSWORD, "SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = current_user").out,
    ).toBe("f\n");
  });
});
