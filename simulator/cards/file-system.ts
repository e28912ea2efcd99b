import { writeTlv } from "../../firmware/cards/iso7816/tlv.js";

/** Who may do something with a file or a key. */
export type Access =
  | { readonly kind: "free" }
  | { readonly kind: "never" }
  | { readonly kind: "pin"; readonly reference: number }
  | { readonly kind: "role"; readonly roles: readonly number[] };

export const FREE: Access = { kind: "free" };
export const NEVER: Access = { kind: "never" };
export const byPin = (reference: number): Access => ({ kind: "pin", reference });
export const byRole = (...roles: readonly number[]): Access => ({ kind: "role", roles });

/** An elementary file. Its content changes with UPDATE BINARY and survives a reset. */
export interface ElementaryFile {
  readonly kind: "ef";
  readonly fid: number;
  readonly sfi: number | undefined;
  readonly content: Uint8Array;
  readonly read: Access;
  readonly update: Access;
}

export interface CardKey {
  readonly reference: number;
  readonly pem: string;
  readonly use: "sign" | "authenticate";
  readonly access: Access;
}

export interface DedicatedFile {
  readonly kind: "df";
  readonly fid: number;
  readonly aid: Uint8Array | undefined;
  readonly files: readonly ElementaryFile[];
  readonly folders: readonly DedicatedFile[];
  readonly keys: readonly CardKey[];
}

export function ef(
  fid: number,
  content: Uint8Array,
  options: { sfi?: number; read?: Access; update?: Access } = {},
): ElementaryFile {
  const { sfi, read = FREE, update = NEVER } = options;
  return { kind: "ef", fid, sfi, content: Uint8Array.from(content), read, update };
}

export function df(fid: number, content: Partial<Omit<DedicatedFile, "kind" | "fid">>): DedicatedFile {
  return {
    kind: "df",
    fid,
    aid: content.aid,
    files: content.files ?? [],
    folders: content.folders ?? [],
    keys: content.keys ?? [],
  };
}

/** Every dedicated file of a card, the root first. */
export function allFolders(root: DedicatedFile): readonly DedicatedFile[] {
  return [root, ...root.folders.flatMap(allFolders)];
}

/** FCI as OpenSC's IAS-ECC driver wants it: size, type, FID, ACL, life cycle (shared/domain/cards.md §1.9). */
export function fileControl(file: ElementaryFile | DedicatedFile): Uint8Array {
  const fid = writeTlv(0x83, Uint8Array.of(file.fid >> 8, file.fid & 0xff));
  const active = writeTlv(0x8a, Uint8Array.of(0x05));
  if (file.kind === "df") {
    const acl = writeTlv(0xa1, writeTlv(0x8c, Uint8Array.of(0x02, 0xff)));
    return writeTlv(0x62, [writeTlv(0x82, Uint8Array.of(0x38)), fid, acl, active]);
  }
  const size = writeTlv(0x80, Uint8Array.of(file.content.length >> 8, file.content.length & 0xff));
  // Access mask 03: update, then read.
  const acl = writeTlv(0xa1, writeTlv(0x8c, Uint8Array.of(0x03, securityByte(file.update), securityByte(file.read))));
  return writeTlv(0x62, [size, writeTlv(0x82, Uint8Array.of(0x01)), fid, acl, active]);
}

function securityByte(access: Access): number {
  switch (access.kind) {
    case "free":
      return 0x00;
    case "never":
      return 0xff;
    case "pin":
      return 0x10 | access.reference;
    case "role":
      return 0x21;
  }
}
