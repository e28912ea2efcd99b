import { randomBytes } from "node:crypto";
import { SW } from "../../firmware/cards/iso7816/status.js";
import { aesCmac } from "../../firmware/cards/vitale/access.js";
import { sameBytes } from "./bytes.js";
import { type CardCommand, parseCommand, respond } from "./card-apdu.js";
import { CardCodes, type CardPin } from "./card-codes.js";
import { CryptoUnit } from "./card-crypto.js";
import { type Access, allFolders, type DedicatedFile, type ElementaryFile, fileControl } from "./file-system.js";
import type { VirtualCard } from "./virtual-card.js";

export interface CardSpec {
  readonly atr: Uint8Array;
  readonly root: DedicatedFile;
  readonly pins: readonly CardPin[];
  /** Key of EXTERNAL AUTHENTICATE; undefined when the card has none. */
  readonly roleKey: Uint8Array | undefined;
  /** Answers GET DATA of a security object: the whole `70 …`, or undefined. */
  securityObject(request: Uint8Array, pins: readonly CardPin[]): Uint8Array | undefined;
}

/** The most one READ BINARY returns. */
const READ_LIMIT = 0xe7;
const CLA_CHAINED = 0x10;

/**
 * A small card operating system over T=0: files with access rules, codes with counters, MSE/PSO signatures, GET RESPONSE
 * and 6Cxx, as an IAS-ECC card behaves towards a reader (shared/domain/cards.md §1.6, §3.3).
 */
export class CardOs implements VirtualCard {
  readonly atr: Uint8Array;
  readonly #spec: CardSpec;
  readonly #crypto = new CryptoUnit();
  readonly #codes: CardCodes;
  #folder: DedicatedFile;
  #file: ElementaryFile | undefined;
  #role: number | undefined;
  #challenge: Uint8Array | undefined;
  #pending: Uint8Array | undefined;
  #chained: { readonly header: string; readonly data: Uint8Array } | undefined;

  constructor(spec: CardSpec) {
    this.#spec = spec;
    this.#codes = new CardCodes(spec.pins);
    this.atr = spec.atr;
    this.#folder = spec.root;
  }

  reset(): void {
    this.#folder = this.#spec.root;
    this.#file = undefined;
    this.#codes.reset();
    this.#role = undefined;
    this.#challenge = undefined;
    this.#pending = undefined;
    this.#chained = undefined;
    this.#crypto.reset();
  }

  /** Tries left of a code, for the bench and the tests. */
  triesLeft(reference: number): number {
    return this.#codes.triesLeft(reference);
  }

  /** A copy of what a file holds, whatever its access rules: the bench looks into cards. */
  contentOf(fid: number): Uint8Array | undefined {
    const file = allFolders(this.#spec.root)
      .flatMap((folder) => folder.files)
      .find((one) => one.fid === fid);
    return file && Uint8Array.from(file.content);
  }

  transmit(apdu: Uint8Array): Uint8Array {
    const command = parseCommand(apdu);
    if (command === undefined) return respond(SW.wrongLength);
    if ((command.cla & ~CLA_CHAINED) !== 0x00) return respond(SW.claUnknown);
    if (command.ins === 0xc0) return this.#getResponse(command);
    this.#pending = undefined;
    const whole = this.#unchain(command);
    return whole === undefined ? respond(SW.ok) : this.#dispatch(whole);
  }

  #dispatch(command: CardCommand): Uint8Array {
    switch (command.ins) {
      case 0xa4:
        return this.#select(command);
      case 0xb0:
        return this.#read(command);
      case 0xd6:
        return this.#update(command);
      case 0x20:
        return respond(this.#codes.verify(command));
      case 0x24:
        return respond(this.#codes.change(command));
      case 0x2c:
        return respond(this.#codes.unblock(command));
      case 0xcb:
        return this.#getData(command);
      case 0x84:
        return this.#getChallenge(command);
      case 0x82:
        return this.#externalAuthenticate(command);
      case 0x22:
        return respond(this.#crypto.manageEnvironment(command, this.#folder.keys));
      case 0x2a:
      case 0x88: {
        const done = this.#crypto.perform(command, (access) => this.#allows(access));
        return done.kind === "data" ? this.#reply(command, done.data) : respond(done.sw);
      }
      default:
        return respond(SW.insUnknown);
    }
  }

  /** Gathers chained blocks; undefined while more are to come. */
  #unchain(command: CardCommand): CardCommand | undefined {
    const header = [command.ins, command.p1, command.p2].join();
    const before = this.#chained?.header === header ? this.#chained.data : new Uint8Array(0);
    const data = Uint8Array.from([...before, ...command.data]);
    const more = (command.cla & CLA_CHAINED) !== 0;
    this.#chained = more ? { header, data } : undefined;
    return more ? undefined : { ...command, data };
  }

  #reply(command: CardCommand, data: Uint8Array): Uint8Array {
    if (data.length === 0) return respond(SW.ok);
    const outgoingOnly = command.data.length === 0 && command.le !== undefined;
    if (!outgoingOnly) {
      this.#pending = data;
      return respond(0x6100 | (Math.min(data.length, 256) % 256));
    }
    if (command.le !== undefined && command.le > data.length) return respond(0x6c00 | data.length);
    return respond(SW.ok, data.slice(0, command.le));
  }

  #getResponse(command: CardCommand): Uint8Array {
    const pending = this.#pending;
    if (pending === undefined) return respond(SW.conditionsNotSatisfied);
    const wanted = command.le ?? 256;
    if (wanted > pending.length) return respond(0x6c00 | pending.length);
    const rest = pending.slice(wanted);
    this.#pending = rest.length === 0 ? undefined : rest;
    const sw = rest.length === 0 ? SW.ok : 0x6100 | (Math.min(rest.length, 256) % 256);
    return respond(sw, pending.slice(0, wanted));
  }

  #select(command: CardCommand): Uint8Array {
    // The real card refuses P2 = 00 when selecting by identifier (shared/domain/cards.md §1.6).
    const wantsControl = command.p2 === 0x04 || (command.p2 === 0x00 && command.p1 !== 0x02);
    if (!wantsControl && command.p2 !== 0x0c) return respond(SW.wrongParameters);
    const found = this.#find(command);
    if (found === undefined) return respond(SW.fileNotFound);
    if (found.folder !== this.#folder) this.#crypto.reset();
    this.#folder = found.folder;
    this.#file = found.file;
    return wantsControl ? this.#reply(command, fileControl(found.file ?? found.folder)) : respond(SW.ok);
  }

  #find(command: CardCommand): { folder: DedicatedFile; file: ElementaryFile | undefined } | undefined {
    const { root } = this.#spec;
    if (command.p1 === 0x04) {
      const folder = allFolders(root).find((one) => one.aid !== undefined && sameBytes(one.aid, command.data));
      return folder && { folder, file: undefined };
    }
    const fids = Array.from({ length: command.data.length / 2 }, (_, i) =>
      Buffer.from(command.data).readUInt16BE(2 * i),
    );
    if (command.p1 === 0x02 || command.p1 === 0x00) {
      const fid = fids[0] ?? root.fid;
      return fid === root.fid ? { folder: root, file: undefined } : childOf(this.#folder, fid);
    }
    if (command.p1 !== 0x08 && command.p1 !== 0x09) return undefined;
    let current: { folder: DedicatedFile; file: ElementaryFile | undefined } = { folder: root, file: undefined };
    for (const fid of fids[0] === root.fid ? fids.slice(1) : fids) {
      const next = current.file === undefined ? childOf(current.folder, fid) : undefined;
      if (next === undefined) return undefined;
      current = next;
    }
    return current;
  }

  #read(command: CardCommand): Uint8Array {
    const located = this.#locate(command);
    if (typeof located === "number") return respond(located);
    const { file, offset } = located;
    if (!this.#allows(file.read)) return respond(SW.securityNotSatisfied);
    if (offset >= file.content.length) return respond(SW.offsetBeyondEnd);
    const available = Math.min(file.content.length - offset, READ_LIMIT);
    return this.#reply(command, file.content.slice(offset, offset + Math.min(available, command.le ?? available)));
  }

  #update(command: CardCommand): Uint8Array {
    const located = this.#locate(command);
    if (typeof located === "number") return respond(located);
    const { file, offset } = located;
    if (!this.#allows(file.update)) return respond(SW.securityNotSatisfied);
    if (offset + command.data.length > file.content.length) return respond(SW.offsetBeyondEnd);
    file.content.set(command.data, offset);
    return respond(SW.ok);
  }

  /** The file and offset a READ or UPDATE BINARY speaks of, or the status that refuses it. */
  #locate(command: CardCommand): { file: ElementaryFile; offset: number } | number {
    if ((command.p1 & 0x80) === 0) {
      return this.#file === undefined ? SW.noCurrentFile : { file: this.#file, offset: (command.p1 << 8) | command.p2 };
    }
    const file = this.#folder.files.find((one) => one.sfi === (command.p1 & 0x1f));
    if (file === undefined) return SW.fileNotFound;
    this.#file = file;
    return { file, offset: command.p2 };
  }

  #getData(command: CardCommand): Uint8Array {
    if (command.p1 !== 0x3f || command.p2 !== 0xff) return respond(SW.wrongParameters);
    const object = this.#spec.securityObject(command.data, this.#spec.pins);
    return object === undefined ? respond(SW.wrongData) : this.#reply(command, object);
  }

  #getChallenge(command: CardCommand): Uint8Array {
    this.#challenge = new Uint8Array(randomBytes(8));
    return command.le === 8 ? respond(SW.ok, this.#challenge) : respond(0x6c08);
  }

  #externalAuthenticate(command: CardCommand): Uint8Array {
    const challenge = this.#challenge;
    this.#challenge = undefined;
    if (this.#spec.roleKey === undefined) return respond(SW.insUnknown);
    if (challenge === undefined) return respond(SW.conditionsNotSatisfied);
    for (const role of [0x01, 0x02]) {
      const expected = aesCmac(this.#spec.roleKey, Uint8Array.of(...challenge, role, 0, 0, 0, 0, 0, 0, 0));
      if (sameBytes(expected, command.data)) {
        this.#role = role;
        return respond(SW.ok);
      }
    }
    return respond(SW.verificationFailed);
  }

  #allows(access: Access): boolean {
    switch (access.kind) {
      case "free":
        return true;
      case "never":
        return false;
      case "pin":
        return this.#codes.isVerified(access.reference);
      case "role":
        return this.#role !== undefined && access.roles.includes(this.#role);
    }
  }
}

function childOf(
  folder: DedicatedFile,
  fid: number,
): { folder: DedicatedFile; file: ElementaryFile | undefined } | undefined {
  const inside = folder.folders.find((one) => one.fid === fid);
  if (inside !== undefined) return { folder: inside, file: undefined };
  const file = folder.files.find((one) => one.fid === fid);
  return file && { folder, file };
}
