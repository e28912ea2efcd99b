import { err, ok, type Result } from "../../lib/result.js";
import type { ArtefactKind, BundleFormat } from "../contract.js";
import { isVersion } from "../version.js";
import { type DeltaPayload, deltaPayloadKeys, readDeltaPayload } from "./delta-payload.js";
import { type KeyFile, parseKeyFile, writeKeyFile } from "./key-file.js";

/** How the payload of a `files` bundle is proved: by its hash. */
export interface FilesPayload {
  readonly format: "files";
  /** Lower-case hex, of the payload's bytes in the file. */
  readonly sha256: string;
  /** Bytes of the payload in the file. */
  readonly size: number;
  /** Bytes of all the files once unpacked: nothing more is ever written. */
  readonly unpackedSize: number;
  /** How many entries the archive has. */
  readonly entries: number;
}

/** How the payload of a `rauc` bundle is proved: by the root of its dm-verity hash tree. */
export interface VerityPayload {
  readonly format: "rauc";
  /** Lower-case hex. */
  readonly rootHash: string;
  /** Lower-case hex, 32 bytes. */
  readonly salt: string;
  /** Bytes of the hash tree, which ends the payload. */
  readonly treeSize: number;
}

/** What a signed manifest says. */
export interface Manifest {
  readonly compatible: string;
  readonly version: string;
  readonly notes: string;
  readonly kind: ArtefactKind;
  /** ISO 8601 instant, UTC. */
  readonly notAfter?: string;
  readonly payload: FilesPayload | VerityPayload | DeltaPayload;
}

/** Our section. RAUC keeps `[meta.*]` as it is and shows it. */
export const META = "meta.tournee";
const HEX_32 = /^[0-9a-f]{64}$/;

/** Reads the manifest of either format. The error is English, for the log. */
export function parseManifest(bytes: Uint8Array): Result<Manifest, string> {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return err("the manifest is not UTF-8");
  }
  const file = parseKeyFile(text);
  if (!file.ok) return file;
  const get = (group: string, key: string): string => file.value.get(group)?.get(key) ?? "";

  const compatible = get("update", "compatible");
  if (compatible === "") return err("[update] compatible is missing");
  const version = get("update", "version");
  if (!isVersion(version)) return err(`[update] version is no version: ${JSON.stringify(version)}`);
  const notAfter = get(META, "not-after");
  if (notAfter !== "" && Number.isNaN(Date.parse(notAfter))) return err(`[${META}] not-after is no date`);
  const format = formatOf(get("bundle", "format"));
  if (format === undefined) return err(`[bundle] format is unknown: ${JSON.stringify(get("bundle", "format"))}`);
  // A bundle made by `rauc bundle` alone holds slot images, so it is the firmware.
  const kind = get(META, "kind") || (format === "rauc" ? "firmware" : "");
  if (kind !== "firmware" && kind !== "tables") return err(`[${META}] kind is unknown: ${JSON.stringify(kind)}`);
  const payload = payloadOf(format, get);
  if (!payload.ok) return payload;
  return ok({
    compatible,
    version,
    notes: get("update", "description"),
    kind,
    ...(notAfter === "" ? {} : { notAfter: new Date(notAfter).toISOString() }),
    payload: payload.value,
  });
}

/** The manifest of a `files` bundle, as the text that is signed. */
export function writeFilesManifest(manifest: Manifest & { readonly payload: FilesPayload }): string {
  return writeManifest(manifest, filesPayloadKeys(manifest.payload));
}

/** The manifest of a delta, as the text that is signed. */
export function writeDeltaManifest(manifest: Manifest & { readonly payload: DeltaPayload }): string {
  return writeManifest(manifest, deltaPayloadKeys(manifest.payload));
}

function writeManifest(manifest: Manifest, payloadKeys: readonly (readonly [string, string])[]): string {
  const file: KeyFile = new Map([
    [
      "update",
      new Map([
        ["compatible", manifest.compatible],
        ["version", manifest.version],
        ...(manifest.notes === "" ? [] : [["description", manifest.notes] as const]),
      ]),
    ],
    ["bundle", new Map([["format", manifest.payload.format]])],
    [
      META,
      new Map([
        ["kind", manifest.kind],
        ...(manifest.notAfter === undefined ? [] : [["not-after", manifest.notAfter] as const]),
        ...payloadKeys,
      ]),
    ],
  ]);
  return writeKeyFile(file);
}

type Get = (group: string, key: string) => string;

function formatOf(name: string): BundleFormat | undefined {
  return name === "files" || name === "delta" ? name : name === "verity" ? "rauc" : undefined;
}

function payloadOf(format: BundleFormat, get: Get): Result<Manifest["payload"], string> {
  if (format === "files") return filesPayload(get);
  if (format === "rauc") return verityPayload(get);
  const delta = readDeltaPayload((key) => get(META, key));
  return delta.ok ? delta : err(`[${META}] ${delta.error}`);
}

/** A whole number that fits a double exactly, or nothing. */
function whole(text: string): number | undefined {
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

function filesPayload(get: Get): Result<FilesPayload, string> {
  const sha256 = get(META, "payload-sha256");
  if (!HEX_32.test(sha256)) return err(`[${META}] payload-sha256 is not 64 hexadecimal digits`);
  const size = whole(get(META, "payload-size"));
  const unpackedSize = whole(get(META, "unpacked-size"));
  const entries = whole(get(META, "entries"));
  if (size === undefined || unpackedSize === undefined || entries === undefined) {
    return err(`[${META}] payload-size, unpacked-size or entries is not a number`);
  }
  return ok({ format: "files", sha256, size, unpackedSize, entries });
}

function filesPayloadKeys({
  sha256,
  size,
  unpackedSize,
  entries,
}: FilesPayload): readonly (readonly [string, string])[] {
  return [
    ["payload-sha256", sha256],
    ["payload-size", String(size)],
    ["unpacked-size", String(unpackedSize)],
    ["entries", String(entries)],
  ];
}

function verityPayload(get: Get): Result<VerityPayload, string> {
  const rootHash = get("bundle", "verity-hash");
  const salt = get("bundle", "verity-salt");
  const treeSize = whole(get("bundle", "verity-size"));
  if (!HEX_32.test(rootHash)) return err("[bundle] verity-hash is not 64 hexadecimal digits");
  if (!HEX_32.test(salt)) return err("[bundle] verity-salt is not 64 hexadecimal digits");
  if (treeSize === undefined || treeSize === 0 || treeSize % 4096 !== 0) {
    return err("[bundle] verity-size is not a whole number of 4096-byte blocks");
  }
  return ok({ format: "rauc", rootHash, salt, treeSize });
}
