import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import Database from "better-sqlite3";
import { build } from "esbuild";
import { writeFileAtomic } from "../../firmware/lib/atomic-file.js";
import type { Instant, PlainDate } from "../../firmware/lib/dates.js";
import { cents } from "../../firmware/lib/money.js";
import type { Nir } from "../../firmware/model/nir.js";
import type { Patient } from "../../firmware/model/people.js";
import type { NewInvoice, Store, StoredDraft, StoredSignature } from "../../firmware/store/contract.js";
import { type OpenOptions, openStore } from "../../firmware/store/open.js";
import { TEST_KEY } from "./billing-task.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Where tests build what they run. */
export const testBuild = join(root, "build", "test");

/**
 * Bundles one source file for Node, as the release does with the terminal and the store's worker. Native packages stay
 * outside. The file is named after its content and appears whole, so tests that run at once can share it.
 */
export async function bundle(source: string, name: string): Promise<URL> {
  const built = await build({
    entryPoints: [join(root, source)],
    write: false,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    logLevel: "error",
  });
  const [output] = built.outputFiles;
  if (output === undefined) throw new Error(`nothing came of ${source}`);
  mkdirSync(testBuild, { recursive: true });
  const path = join(
    testBuild,
    `${name}-${createHash("sha256").update(output.contents).digest("hex").slice(0, 16)}.mjs`,
  );
  writeFileAtomic(path, output.contents, { mode: 0o644, existing: "keep" });
  return pathToFileURL(path);
}

let worker: Promise<URL> | undefined;

/** The store's worker as one file, built once per test process: it starts in tens of milliseconds. */
export function bundledWorker(): Promise<URL> {
  worker ??= bundle("firmware/store/worker.ts", "store-worker");
  return worker;
}

export { TEST_KEY };

/** A folder for one test's files. */
export function temporaryFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), "tournee-store-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Opens a store that is expected to open. */
export async function openTestStore(path: string, options: Partial<Omit<OpenOptions, "path">> = {}): Promise<Store> {
  const opened = await openStore({ path, key: TEST_KEY, workerUrl: await bundledWorker(), ...options });
  if (!opened.ok) throw new Error(`the store does not open: ${JSON.stringify(opened.error)}`);
  return opened.value;
}

/** The file itself, as someone who holds the key could open it. */
export function openRaw(path: string): Database.Database {
  const db = new Database(path);
  db.pragma("cipher = 'chacha20'");
  db.key(Buffer.from(`raw:${Buffer.from(TEST_KEY).toString("hex")}`));
  return db;
}

export const at = (offset: number): Instant => (Date.UTC(2026, 10, 3, 8) + offset) as Instant;

export function somePatient(change: Partial<Patient> = {}): Patient {
  return {
    id: "p1",
    source: "vitale",
    lastName: "ROUSSEAU",
    firstName: "Camille",
    birth: { raw: "19540312", calendar: "1954-03-12" as PlainDate },
    birthRank: 1,
    quality: "0",
    insuredNir: "2540375115001" as Nir,
    ownNir: undefined,
    amo: { regime: "01", caisse: "751", centre: "0000", name: undefined },
    codeGestion: undefined,
    rights: undefined,
    aldDeclared: false,
    regimeLocal: false,
    phone: undefined,
    address: undefined,
    travel: { oneWayKm: 0, terrain: "PLAIN" },
    dependent: false,
    mutuelles: [],
    sex: "F",
    vitaleSerial: undefined,
    ...change,
  };
}

export function someDraft(change: Partial<StoredDraft> = {}): StoredDraft {
  return {
    id: "d1",
    biller: "751234562",
    patientId: "p1",
    updatedAt: at(0),
    content: { step: "acts", acts: ["PANS_SIMPLE"] },
    ...change,
  };
}

export function someSignature(change: Partial<StoredSignature> = {}): StoredSignature {
  return { by: "cps", signature: "c2lnbmF0dXJl", certificate: "Y2VydGlmaWNhdA==", at: at(0), ...change };
}

export function someInvoice(change: Partial<NewInvoice> = {}): NewInvoice {
  return {
    draftId: "d1",
    biller: "751234562",
    number: 1,
    state: "signed",
    mode: "synchronise",
    patientId: "p1",
    insuredNir: "2540375115001" as Nir,
    patientName: "ROUSSEAU Camille",
    careDate: "2026-11-03" as PlainDate,
    amounts: { total: cents(905), amo: cents(543), amc: cents(362), patient: cents(0) },
    document: `{"mark":"SI01/test","number":${change.number ?? 1}}`,
    signatures: [someSignature(), someSignature({ by: "vitale" })],
    createdAt: at(1_000),
    ...change,
  };
}
