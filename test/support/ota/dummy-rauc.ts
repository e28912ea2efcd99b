import type { EventEmitter } from "node:events";
import { readFileSync } from "node:fs";
import { Message, type MessageBus, MessageType, NameFlag, sessionBus, Variant } from "@jellybrick/dbus-next";

const NAME = "de.pengutronix.rauc";
const INTERFACE = `${NAME}.Installer`;
const PROPERTIES = "org.freedesktop.DBus.Properties";

/** What a bundle of the dummy's is: a file with this as JSON, unless the test reads it otherwise. */
export interface DummyBundle {
  readonly compatible: string;
  readonly version: string;
  readonly manifestHash: string;
}

interface Slot {
  version?: string;
  good: boolean;
  /** Starts that it has before the other one is taken; not counted once it is good. */
  left: number;
  /** When it was last made primary. */
  activated?: string;
}

type SlotId = "rootfs.0" | "rootfs.1";

const ATTEMPTS = 3;

/** What outlives a restart: the two slots and the boot selector. */
export interface DummyBoard {
  readonly compatible: string;
  readonly slots: Record<SlotId, Slot>;
  /** Paths. */
  readonly devices: Readonly<Record<SlotId, string>>;
  booted: SlotId;
  primary: SlotId;
  /** How often a slot was made primary: the board's clock. */
  activations: number;
}

/** A board as it left the factory: 1.0.0 in A, nothing in B. */
export function newBoard(
  compatible: string,
  devices: DummyBoard["devices"] = { "rootfs.0": "/dev/slot-a", "rootfs.1": "/dev/slot-b" },
): DummyBoard {
  return {
    compatible,
    devices,
    slots: { "rootfs.0": { good: true, left: ATTEMPTS }, "rootfs.1": { good: false, left: 0 } },
    booted: "rootfs.0",
    primary: "rootfs.0",
    activations: 0,
  };
}

/** Starts the board again; a slot that is not good yet pays with an attempt. */
export function rebootBoard(board: DummyBoard): void {
  board.booted = startsNext(board);
  const slot = board.slots[board.booted];
  if (!slot.good) slot.left -= 1;
}

const otherThan = (slot: SlotId): SlotId => (slot === "rootfs.0" ? "rootfs.1" : "rootfs.0");

function startsNext({ primary, slots }: DummyBoard): SlotId {
  const mayStart = (slot: SlotId): boolean => slots[slot].good || slots[slot].left > 0;
  return mayStart(primary) || !mayStart(otherThan(primary)) ? primary : otherThan(primary);
}

function activate(board: DummyBoard, slot: SlotId): void {
  board.activations += 1;
  board.primary = slot;
  const activated = new Date(Date.UTC(2026, 10, 1, 12) + board.activations * 1_000).toISOString();
  Object.assign(board.slots[slot], { left: ATTEMPTS, activated: activated.replace(".000", "") });
}

const STEPS = [0, 20, 40, 60, 80, 99, 100] as const;

/** What the service says when a call does not please it. */
class Refusal extends Error {}

/** `de.pengutronix.rauc.Installer` as RAUC 1.13 shows it, on a bus, writing to a board in memory. */
export class DummyRauc {
  /** The calls that change something, in order. */
  readonly asked: (readonly unknown[])[] = [];
  /** Set to let the next installation fail with these words. */
  failWith: string | undefined;
  readonly #bus: MessageBus;
  readonly #board: DummyBoard;
  readonly #read: (path: string) => DummyBundle;
  readonly #properties: Record<string, Variant>;
  #hold: { readonly percent: number; readonly reached: () => void } | undefined;

  private constructor(bus: MessageBus, board: DummyBoard, read: (path: string) => DummyBundle) {
    this.#bus = bus;
    this.#board = board;
    this.#read = read;
    this.#properties = {
      Operation: new Variant("s", "idle"),
      LastError: new Variant("s", ""),
      Progress: new Variant("(isi)", [0, "", 0]),
      Compatible: new Variant("s", board.compatible),
      Variant: new Variant("s", ""),
      BootSlot: new Variant("s", board.booted === "rootfs.0" ? "A" : "B"),
    };
    // A bus that is killed under it resets the connection; what becomes of the terminal then is what tests look at.
    (bus as unknown as EventEmitter).on("error", () => undefined);
    bus.addMethodHandler((message) => this.#answer(message));
  }

  /**
   * Begins to serve; resolves when the name is its own.
   * @param read what a bundle holds, or throws
   */
  static async start(address: string, board: DummyBoard, read = readJsonBundle): Promise<DummyRauc> {
    const bus = sessionBus({ busAddress: address });
    const rauc = new DummyRauc(bus, board, read);
    await bus.requestName(NAME, NameFlag.DO_NOT_QUEUE);
    return rauc;
  }

  /** The service ends, in the middle of whatever it was at; resolves when its name is free. */
  async crash(): Promise<void> {
    await this.#bus.releaseName(NAME);
    this.#bus.disconnect();
  }

  /** The next installation stops at this percentage; resolves when it is there. */
  async holdAt(percent: number): Promise<void> {
    await new Promise<void>((reached) => {
      this.#hold = { percent, reached };
    });
  }

  /** Says that the installation is over, as when the one held goes no further. */
  finish(result: number): void {
    this.#signal(INTERFACE, "Completed", "i", [result]);
    this.#change("Operation", "idle");
  }

  #answer(message: Message): boolean {
    if (message.type !== MessageType.METHOD_CALL || message.path !== "/") return false;
    try {
      const [signature, body] = this.#call(message.interface, message.member, message.body);
      this.#bus.send(Message.newMethodReturn(message, signature, body));
    } catch (cause) {
      if (!(cause instanceof Refusal)) throw cause;
      this.#bus.send(Message.newError(message, "org.gtk.GDBus.UnmappedGError.Code30", cause.message));
    }
    return true;
  }

  #call(face: string, member: string, body: readonly unknown[]): [signature: string, body: unknown[]] {
    const [first, second] = body;
    if (face === PROPERTIES && member === "GetAll") return ["a{sv}", [this.#properties]];
    if (face === PROPERTIES && member === "Get") return ["v", [this.#properties[String(second)]]];
    if (face !== INTERFACE) throw new Refusal(`no interface ${face}`);
    switch (member) {
      case "InstallBundle":
        this.#begin(String(first), second as Record<string, unknown>);
        return ["", []];
      case "InspectBundle":
        return ["a{sv}", [inspect(this.#bundle(String(first)))]];
      case "Mark":
        return ["ss", [...this.#mark(String(first), String(second))]];
      case "GetPrimary":
        return ["s", [startsNext(this.#board)]];
      case "GetSlotStatus":
        return ["a(sa{sv})", [this.#slots()]];
      default:
        throw new Refusal(`no method ${member}`);
    }
  }

  #begin(source: string, args: Readonly<Record<string, unknown>>): void {
    this.asked.push(["InstallBundle", source, args]);
    const [unknown] = Object.keys(args).filter((key) => !["ignore-compatible", "transaction-id"].includes(key));
    if (unknown !== undefined) throw new Refusal(`Unsupported key: ${unknown}`);
    if (this.#properties.Operation?.value !== "idle") throw new Refusal("already processing a different method");
    this.#change("Operation", "installing");
    this.#change("LastError", "");
    void this.#install(source);
  }

  async #install(source: string): Promise<void> {
    const other = otherThan(this.#board.booted);
    for (const percent of STEPS) {
      this.#change("Progress", [percent, `step at ${percent}`, 1]);
      if (percent === 20) this.#board.slots[other] = { good: false, left: 0 };
      if (this.#hold?.percent === percent) {
        this.#hold.reached();
        this.#hold = undefined;
        return;
      }
      // As with the real one, each step is a message of its own.
      await new Promise((resolve) => setImmediate(resolve));
    }
    const failure = this.failWith ?? this.#judge(source);
    if (failure === undefined) {
      this.#board.slots[other] = { version: this.#bundle(source).version, good: false, left: 0 };
      activate(this.#board, other);
    } else this.#change("LastError", failure);
    this.finish(failure === undefined ? 0 : 1);
  }

  #judge(source: string): string | undefined {
    const { compatible } = this.#bundle(source);
    if (compatible === this.#board.compatible) return undefined;
    return `Compatible mismatch: Expected '${this.#board.compatible}' but bundle manifest has '${compatible}'`;
  }

  #bundle(path: string): DummyBundle {
    try {
      return this.#read(path);
    } catch {
      throw new Refusal("Invalid signature size, it exceeds the bundle");
    }
  }

  #mark(state: string, which: string): readonly [string, string] {
    this.asked.push(["Mark", state, which]);
    const { slots, booted } = this.#board;
    const slot = which === "booted" ? booted : otherThan(booted);
    if (state === "active") activate(this.#board, slot);
    else Object.assign(slots[slot], state === "good" ? { good: true, left: ATTEMPTS } : { good: false, left: 0 });
    return [slot, `marked slot ${slot} as ${state}`];
  }

  #slots(): unknown[] {
    return Object.entries(this.#board.slots).map(([name, { version, good, activated }]) => [
      name,
      {
        bootname: new Variant("s", name === "rootfs.0" ? "A" : "B"),
        device: new Variant("s", this.#board.devices[name as SlotId]),
        state: new Variant("s", name === this.#board.booted ? "booted" : "inactive"),
        "boot-status": new Variant("s", good ? "good" : "bad"),
        ...(version !== undefined && { "bundle.version": new Variant("s", version) }),
        ...(activated !== undefined && { "activated.timestamp": new Variant("s", activated) }),
      },
    ]);
  }

  #change(name: string, value: unknown): void {
    const variant = new Variant(name === "Progress" ? "(isi)" : "s", value);
    this.#properties[name] = variant;
    this.#signal(PROPERTIES, "PropertiesChanged", "sa{sv}as", [INTERFACE, { [name]: variant }, []]);
  }

  #signal(face: string, member: string, signature: string, body: unknown[]): void {
    this.#bus.send(Message.newSignal("/", face, member, signature, body));
  }
}

function inspect({ compatible, version, manifestHash }: DummyBundle): Readonly<Record<string, Variant>> {
  return {
    "manifest-hash": new Variant("s", manifestHash),
    update: new Variant("a{sv}", { compatible: new Variant("s", compatible), version: new Variant("s", version) }),
  };
}

function readJsonBundle(path: string): DummyBundle {
  return JSON.parse(readFileSync(path, "utf8")) as DummyBundle;
}
