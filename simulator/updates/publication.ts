import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { err, ok, type Result } from "../../firmware/lib/result.js";
import { buildFilesBundle } from "../../ota/bundle/files/build.js";
import { makeKeyFolder } from "../../ota/bundle/signature/key-folder.js";
import { readSigner } from "../../ota/bundle/signature/signer-file.js";
import type { Publication } from "../state.js";
import { COMPATIBLE, trustPath } from "./slots.js";

/** Bytes of a release for desks: at the rate of the bench's link a download that can be watched, and cut. */
const PROGRAM_BYTES = 8_000_000;

export interface Published {
  readonly path: string;
  readonly part: "os" | "bApp";
}

export interface PublicationParts {
  /** The bench's own: keys, and the bundles it makes. */
  readonly folder: string;
  /** Of the terminal's updates: whom it trusts is written there. */
  readonly trusting: string;
  /** The tables that a publication of tables carries. */
  readonly tables: string;
  /** The terminal's time, ms since 1970: a certificate must hold for it. */
  readonly now: number;
}

/** Builds and signs a bundle as a maker would, with a CA that only this desk trusts. The error is English. */
export async function makeBundle(what: Publication, parts: PublicationParts): Promise<Result<Published, string>> {
  const { folder } = parts;
  const content = join(folder, "content");
  await rm(content, { recursive: true, force: true });
  await mkdir(content, { recursive: true, mode: 0o700 });
  try {
    const filled = await fill(content, what, parts.tables);
    if (!filled.ok) return filled;
    const signer = await freshSigner(parts);
    if (!signer.ok) return signer;
    const path = join(folder, `${what.kind}-${what.version}.bundle`);
    await rm(path, { force: true });
    const release = { compatible: COMPATIBLE, version: what.version, kind: what.kind, notes: what.notes };
    const built = await buildFilesBundle(content, release, signer.value, path);
    return built.ok ? ok({ path, part: what.kind === "tables" ? "bApp" : "os" }) : built;
  } finally {
    await rm(content, { recursive: true, force: true });
  }
}

async function fill(content: string, { kind, version }: Publication, tables: string): Promise<Result<void, string>> {
  if (kind === "firmware") {
    await writeFile(join(content, "VERSION"), `${version}\n`);
    await writeFile(join(content, "program.bin"), incompressible(version, PROGRAM_BYTES));
    return ok(undefined);
  }
  try {
    await copyFile(tables, join(content, "tables.db"));
    return ok(undefined);
  } catch {
    return err("there is no tables file to publish: make one with tournee tables build");
  }
}

/** Bytes that no archive makes smaller, the same for the same text. */
function incompressible(seed: string, length: number): Uint8Array {
  return createHash("shake256", { outputLength: length }).update(seed).digest();
}

/** A leaf issued now by the desk's CA, which is made once; its key lives as long as one signature. */
async function freshSigner({ folder, trusting, now }: PublicationParts) {
  const keys = join(folder, "keys");
  const wish = { kind: "ec", name: "Desk", leafDays: 90, now } as const;
  let made = await makeKeyFolder(keys, { ...wish, only: "leaf" });
  if (!made.ok && made.error.code === "no-ca") made = await makeKeyFolder(keys, { ...wish, only: "all" });
  if (!made.ok) return err(made.error.what);
  const leaves = made.value.filter((path) => /\/leaf[^/]*$/.test(path));
  const certificate = leaves.find((path) => path.endsWith(".pem")) ?? "";
  const key = leaves.find((path) => path.endsWith(".key")) ?? "";
  const signer = readSigner(await readFile(key, "utf8"), await readFile(certificate, "utf8"), now);
  await mkdir(trusting, { recursive: true });
  await copyFile(join(keys, "ca.pem"), trustPath(trusting));
  for (const path of leaves) await rm(path, { force: true });
  return signer;
}
