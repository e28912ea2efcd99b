import { execFile } from "node:child_process";
import { readFile, rm, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { DAY } from "../../../../ota/bundle/signature/keygen.js";
import { folderWith, makeLeaf, makeRoot } from "../../../support/ota/bundles.js";

const run = promisify(execFile);
const PROGRAM = resolve(import.meta.dirname, "../../../../bin/tournee-ota.js");

interface Said {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `tournee-ota` in the test's folder, as a technician does. */
async function ota(...args: string[]): Promise<Said> {
  try {
    const { stdout, stderr } = await run(process.execPath, [PROGRAM, ...args], { cwd: work });
    return { code: 0, stdout, stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as Said;
    return { code, stdout, stderr };
  }
}

const build = (keys: string, out: string, ...more: string[]): Promise<Said> => {
  const [folder, leaf] = keys.split("/");
  const signing = ["--key", `${folder}/${leaf}.key`, "--cert", `${folder}/${leaf}.pem`];
  return ota(
    "build",
    "--from",
    "content",
    "--version",
    "1.2.0",
    "--compatible",
    "desk",
    ...signing,
    "--out",
    out,
    ...more,
  );
};
const verified = async (bundle: string, trust: string): Promise<unknown> =>
  JSON.parse((await ota("inspect", bundle, "--trust", trust, "--json")).stdout);

let work: string;
beforeAll(async () => {
  work = await folderWith({ "content/main.js": "1", "notes.txt": "Plus rapide.\nPlus clair.\n", rubbish: "rubbish" });
  await run("mkfifo", [join(work, "pipe")]);
  const root = await makeRoot();
  const expired = await makeLeaf(root, { notAfter: Date.now() - DAY });
  await writeFile(join(work, "expired.pem"), expired.certificatePem);
  await writeFile(join(work, "expired.key"), expired.keyPem);
  expect(await ota("keygen", "keys")).toMatchObject({ code: 0 });
});
afterAll(() => rm(work, { recursive: true, force: true }));

describe("from keys to a bundle that is believed", () => {
  beforeEach(() => rm(join(work, "bundle"), { force: true }));

  test("keygen keeps its keys to their owner and overwrites nothing", async () => {
    for (const name of ["ca.key", "leaf.key"]) {
      const path = join(work, "keys", name);
      expect([name, (await stat(path)).mode & 0o777]).toEqual([name, 0o600]);
    }
    const before = await readFile(join(work, "keys/ca.key"), "utf8");
    expect(await ota("keygen", "keys")).toMatchObject({ code: 1, stderr: expect.stringContaining("[keys-exist]") });
    expect(await readFile(join(work, "keys/ca.key"), "utf8")).toBe(before);
  });

  test("build, then inspect: believed with the CA, loudly not without", async () => {
    const released = ["--kind", "tables", "--notes-file", "notes.txt", "--not-after", "2099-06-30"];
    expect(await build("keys/leaf", "bundle", ...released)).toMatchObject({ code: 0 });
    expect(await verified("bundle", "keys/ca.pem")).toMatchObject({
      verified: true,
      kind: "tables",
      format: "files",
      compatible: "desk",
      version: "1.2.0",
      notes: "Plus rapide.\nPlus clair.",
      notAfter: "2099-06-30T23:59:59.000Z",
    });
    expect((await build("keys/leaf", "bundle", ...released)).stderr).toMatch(/believe it until \d{4}-\d\d-\d\d/);
    const blind = await ota("inspect", "bundle");
    expect(blind).toMatchObject({ code: 0, stderr: expect.stringContaining("NOT VERIFIED") });
    expect(blind.stdout).toMatch(/^verified +NO$/m);
    expect(JSON.parse((await ota("inspect", "bundle", "--json")).stdout)).toMatchObject({ verified: false });
    await build("keys/leaf", "bundle", "--not-after", "2026-01-01");
    expect((await ota("inspect", "bundle")).stdout).toMatch(/^not after .*EXPIRED/m);
  });

  test("RSA keys, and the next leaf of a CA", async () => {
    expect(await ota("keygen", "rsa", "--rsa", "--days", "7")).toMatchObject({ code: 0 });
    expect(await ota("keygen", "rsa", "--leaf", "--rsa")).toMatchObject({ code: 0 });
    for (const leaf of ["rsa/leaf", "rsa/leaf-2"]) {
      expect(await build(leaf, "bundle")).toMatchObject({ code: 0 });
      expect(await verified("bundle", "rsa/ca.pem")).toMatchObject({ verified: true });
    }
  });

  test("with the CA's key off line a release is signed, and no leaf is issued", async () => {
    await ota("keygen", "office");
    await rm(join(work, "office/ca.key"));
    expect(await build("office/leaf", "bundle")).toMatchObject({ code: 0 });
    expect(await verified("bundle", "office/ca.pem")).toMatchObject({ verified: true });
    expect(await ota("keygen", "office", "--leaf")).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("[no-ca]"),
    });
  });

  test("a revoked leaf signs nothing that is believed; the next leaf does", async () => {
    await ota("keygen", "revoking");
    await build("revoking/leaf", "bundle");
    expect(await ota("revoke", "revoking", "revoking/leaf.pem")).toMatchObject({ code: 0 });
    expect(await verified("bundle", "revoking/trust.pem")).toMatchObject({ refusal: { kind: "signer-revoked" } });
    await ota("keygen", "revoking", "--leaf");
    await build("revoking/leaf-2", "bundle");
    expect(await verified("bundle", "revoking/trust.pem")).toMatchObject({ verified: true });

    const judge = (leaf: string) =>
      run("openssl", ["verify", "-crl_check", "-CAfile", "revoking/trust.pem", `revoking/${leaf}.pem`], { cwd: work });
    await expect(judge("leaf")).rejects.toThrow(/certificate revoked/);
    await judge("leaf-2");

    await ota("revoke", "revoking", "revoking/leaf-2.pem");
    await expect(judge("leaf"), "what was revoked stays revoked").rejects.toThrow(/certificate revoked/);
    await expect(judge("leaf-2")).rejects.toThrow(/certificate revoked/);
    expect(await ota("revoke", "revoking", "keys/leaf.pem")).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("[not-ours]"),
    });
  });

  test("rotation: while both CAs are trusted both are believed, then only the next", async () => {
    await ota("keygen", "next");
    const [former, next] = await Promise.all(
      ["keys", "next"].map((name) => readFile(join(work, name, "ca.pem"), "utf8")),
    );
    await writeFile(join(work, "both.pem"), `${former}${next}`);
    await build("keys/leaf", "former.bundle");
    await build("next/leaf", "next.bundle");
    const believed = async (trust: string) =>
      await Promise.all(["former.bundle", "next.bundle"].map(async (name) => await verified(name, trust)));
    const [good, unknown] = [
      expect.objectContaining({ verified: true }),
      expect.objectContaining({ refusal: expect.objectContaining({ kind: "signer-unknown" }) }),
    ];
    expect(await believed("keys/ca.pem")).toEqual([good, unknown]);
    expect(await believed("both.pem")).toEqual([good, good]);
    expect(await believed("next/ca.pem")).toEqual([unknown, good]);
  });
});

describe("a wrong call or a wrong file is told, with a code and what to do", () => {
  const key = ["--key", "keys/leaf.key", "--cert", "keys/leaf.pem"];
  const release = ["--version", "1.0", "--compatible", "desk", "--out", "never"];
  test.each([
    ["no folder to build from", 1, "[no-folder]", ["build", "--from", "none", ...release, ...key]],
    ["no key", 1, "[no-key]", ["build", "--from", "content", ...release, "--key", "none", "--cert", "keys/leaf.pem"]],
    [
      "the key of another certificate",
      1,
      "[bad-signer]",
      ["build", "--from", "content", ...release, "--key", "keys/ca.key", "--cert", "keys/leaf.pem"],
    ],
    [
      "the CA as signer",
      1,
      "[bad-signer]",
      ["build", "--from", "content", ...release, "--key", "keys/ca.key", "--cert", "keys/ca.pem"],
    ],
    [
      "an output that cannot be written",
      1,
      "[unwritable]",
      ["build", "--from", "content", ...release, ...key, "--out", "none/never"],
    ],
    [
      "a version that orders nothing",
      2,
      "--version latest",
      ["build", "--from", "content", ...release, ...key, "--version", "latest"],
    ],
    ["a kind that is none", 2, "--kind bios", ["build", "--from", "content", ...release, ...key, "--kind", "bios"]],
    [
      "options missing",
      2,
      "missing: --version",
      ["build", "--from", "content", "--compatible", "desk", ...key, "--out", "never"],
    ],
    ["an unknown option", 2, "--frm", ["build", "--frm", "content"]],
    ["no bundle", 1, "[not-a-bundle]", ["inspect", "rubbish"]],
    ["no file", 1, "[unreadable]", ["inspect", "none"]],
    ["a folder in place of a file", 1, "[unreadable]", ["inspect", "content"]],
    ["a pipe that nobody writes to", 1, "[unreadable]", ["inspect", "pipe"]],
    ["no trust file", 1, "[no-trust]", ["inspect", "rubbish", "--trust", "none"]],
    ["revoking without the CA's key", 1, "[no-ca]", ["revoke", "content", "keys/leaf.pem"]],
    ["a leaf without a CA", 1, "[no-ca]", ["keygen", "content", "--leaf"]],
    ["no days", 2, "--days", ["keygen", "more", "--days", "soon"]],
    ["no command", 2, "usage:", []],
  ])("%s", async (_, code, words, args) => {
    const said = await ota(...args);
    expect(said).toMatchObject({ code, stderr: expect.stringContaining(words) });
    await expect(stat(join(work, "never"))).rejects.toThrow("ENOENT");
  });
});
