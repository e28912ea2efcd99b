/** One thing a recorded process did to a file, as `record-io.c` writes it. */
export type FileOp =
  | { readonly kind: "create" | "unlink"; readonly path: string }
  | { readonly kind: "sync" | "sync-folder"; readonly path: string }
  | { readonly kind: "write"; readonly path: string; readonly offset: number; readonly data: Buffer }
  | { readonly kind: "truncate"; readonly path: string; readonly length: number }
  | { readonly kind: "rename" | "link"; readonly path: string; readonly to: string };

/** Reads a record. @throws RangeError when it is cut short. */
export function parseRecord(record: Buffer): readonly FileOp[] {
  const ops: FileOp[] = [];
  for (let at = 0; at < record.length; ) {
    const op = String.fromCharCode(record.readUInt8(at));
    const offset = Number(record.readBigInt64LE(at + 1));
    const pathEnd = at + 17 + record.readUInt32LE(at + 9);
    const end = pathEnd + record.readUInt32LE(at + 13);
    if (end > record.length) throw new RangeError("the record ends within an operation");
    ops.push(opOf(op, offset, record.toString("utf8", at + 17, pathEnd), record.subarray(pathEnd, end)));
    at = end;
  }
  return ops;
}

function opOf(op: string, offset: number, path: string, data: Buffer): FileOp {
  switch (op) {
    case "C":
      return { kind: "create", path };
    case "W":
      return { kind: "write", path, offset, data };
    case "T":
      return { kind: "truncate", path, length: offset };
    case "S":
      return { kind: "sync", path };
    case "D":
      return { kind: "sync-folder", path };
    case "U":
      return { kind: "unlink", path };
    case "R":
      return { kind: "rename", path, to: data.toString("utf8") };
    case "L":
      return { kind: "link", path, to: data.toString("utf8") };
    default:
      throw new RangeError(`unknown operation ${op}`);
  }
}

type ContentOp = Extract<FileOp, { kind: "write" | "truncate" }>;
type NameOp = Exclude<FileOp, ContentOp | { kind: "sync" | "sync-folder" }>;

/** A file whatever its names: what a sync has made durable, and what was done to it since. */
interface Inode {
  durable: Buffer;
  pending: ContentOp[];
}

interface PendingName {
  readonly op: NameOp;
  readonly inode: Inode;
}

/** Path to content: what a machine finds when it starts again. */
export type Disk = ReadonlyMap<string, Buffer>;

/** Sectors a disk writes whole; a write that a power cut interrupts leaves any subset of them. */
const SECTOR = 512;

/**
 * A disk that promises no more than POSIX: content counts once its file was synced, names once their folder was.
 * What is not synced may be there, missing, or there in part and in any order.
 */
export class VolatileDisk {
  #durableNames = new Map<string, Inode>();
  #names = new Map<string, Inode>();
  #pendingNames: PendingName[] = [];

  apply(op: FileOp): void {
    switch (op.kind) {
      case "write":
      case "truncate":
        this.#inode(op.path).pending.push(op);
        return;
      case "sync": {
        const inode = this.#inode(op.path);
        inode.durable = withAll(inode.durable, inode.pending);
        inode.pending = [];
        return;
      }
      case "sync-folder":
        this.#durableNames = new Map(this.#names);
        this.#pendingNames = [];
        return;
      case "create":
        this.#rename({ op, inode: { durable: Buffer.alloc(0), pending: [] } });
        return;
      case "unlink":
      case "rename":
      case "link":
        this.#rename({ op, inode: this.#inode(op.path) });
    }
  }

  /** The power is cut and nothing but what was synced survives. */
  synced(): Disk {
    return contents(this.#durableNames, ({ durable }) => durable);
  }

  /** The process dies and the machine lives: everything survives. */
  everything(): Disk {
    return contents(this.#names, ({ durable, pending }) => withAll(durable, pending));
  }

  /** The power is cut while the disk was writing what was pending, in an order of its own. `random` gives [0, 1[. */
  torn(random: () => number): Disk {
    const names = new Map(this.#durableNames);
    const reached = Math.floor(random() * (this.#pendingNames.length + 1));
    for (const change of this.#pendingNames.slice(0, reached)) applyName(names, change);
    return contents(names, ({ durable, pending }) => withSome(durable, pending, random));
  }

  #inode(path: string): Inode {
    const inode = this.#names.get(path);
    if (inode === undefined) throw new RangeError(`the record uses ${path} before it creates it`);
    return inode;
  }

  #rename(change: PendingName): void {
    applyName(this.#names, change);
    this.#pendingNames.push(change);
  }
}

function applyName(names: Map<string, Inode>, { op, inode }: PendingName): void {
  if (op.kind === "unlink" || op.kind === "rename") names.delete(op.path);
  if (op.kind === "create") names.set(op.path, inode);
  if (op.kind === "rename" || op.kind === "link") names.set(op.to, inode);
}

function contents(names: ReadonlyMap<string, Inode>, read: (inode: Inode) => Buffer): Disk {
  return new Map([...names].map(([path, inode]) => [path, read(inode)]));
}

function withAll(durable: Buffer, ops: readonly ContentOp[]): Buffer {
  let content = durable;
  // The first change copies, so that what was durable stays; the rest changes the copy.
  for (const [index, op] of ops.entries()) content = applied(index === 0 ? Buffer.from(content) : content, op);
  return content;
}

function withSome(durable: Buffer, ops: readonly ContentOp[], random: () => number): Buffer {
  let content: Buffer = Buffer.from(durable);
  for (const op of ops) {
    if (op.kind === "truncate") {
      if (random() < 0.5) content = applied(content, op);
      continue;
    }
    for (let from = 0; from < op.data.length; from += SECTOR) {
      if (random() < 0.5) continue;
      const data = op.data.subarray(from, from + SECTOR);
      content = applied(content, { ...op, offset: op.offset + from, data });
    }
  }
  return content;
}

function applied(content: Buffer, op: ContentOp): Buffer {
  if (op.kind === "truncate") return resized(content, op.length);
  const grown = op.offset + op.data.length > content.length ? resized(content, op.offset + op.data.length) : content;
  op.data.copy(grown, op.offset);
  return grown;
}

function resized(content: Buffer, length: number): Buffer {
  const next = Buffer.alloc(length);
  content.copy(next);
  return next;
}
