import type { BatteryState } from "../../firmware/drivers/battery/contract.js";
import type { SlotName } from "../../firmware/drivers/card-slot/contract.js";
import type { NetworkState } from "../../firmware/drivers/network/contract.js";
import type { CableEnd } from "../../firmware/drivers/usb-gadget/simulated.js";
import { type PlainDate, type PlainTime, parseDate, parseTime, yearOf } from "../../firmware/lib/dates.js";
import { err, ok, type Result } from "../../firmware/lib/result.js";
import type { LogEntry, Publication, SimulatorState, SlotFault, TraceEntry, TrayCard } from "../state.js";
import type { PixelOrder } from "./screen.js";

/** What the page and the server say to each other: JSON text both ways, and binary pictures to the page (screen.ts). */
export const PROTOCOL_VERSION = 1;

/** Longest message the server takes, in bytes. */
export const LONGEST_COMMAND = 1024;

export type BenchCommand =
  | { readonly type: "pointer"; readonly kind: "down" | "move" | "up"; readonly x: number; readonly y: number }
  /** The picture of that number is on the canvas: the next one may come. */
  | { readonly type: "drawn"; readonly seq: number }
  | { readonly type: "insert"; readonly card: string; readonly slot: SlotName }
  | { readonly type: "remove"; readonly slot: SlotName }
  | { readonly type: "renew"; readonly card: string }
  | { readonly type: "fault"; readonly slot: SlotName; readonly fault: SlotFault }
  | { readonly type: "clock-set"; readonly date: PlainDate; readonly time: PlainTime }
  | { readonly type: "clock-advance"; readonly minutes: number }
  | { readonly type: "clock-hold"; readonly held: boolean }
  | { readonly type: "clock-real" }
  | { readonly type: "battery"; readonly state: BatteryState }
  | { readonly type: "networks"; readonly state: NetworkState }
  /** What is at the other end of the USB cable. */
  | { readonly type: "plug"; readonly end: CableEnd }
  /** Builds, signs and offers an update to the terminal. */
  | ({ readonly type: "publish" } & Publication)
  /** Puts a stick in: a folder of this machine, by default beside the terminal's data. */
  | { readonly type: "stick-in"; readonly folder: string }
  | { readonly type: "stick-out" }
  /** Writes a signed update into a stick's folder, and puts that in. */
  | ({ readonly type: "stick-write"; readonly folder: string } & Omit<Publication, "mode">)
  /** Holds a QR code before the camera. */
  | { readonly type: "camera"; readonly text: string }
  | { readonly type: "power-cut" };

export type ServerMessage =
  | {
      readonly type: "welcome";
      readonly version: number;
      /** Null when the board draws nowhere that can be read. */
      readonly screen: { readonly width: number; readonly height: number; readonly pixelOrder: PixelOrder } | null;
      readonly tray: readonly TrayCard[];
      readonly state: SimulatorState;
      readonly trace: readonly TraceEntry[];
      readonly log: readonly LogEntry[];
    }
  | { readonly type: "state"; readonly state: SimulatorState }
  | { readonly type: "trace"; readonly entry: TraceEntry }
  | { readonly type: "log"; readonly entry: LogEntry }
  /** The command was understood and refused, or not understood. */
  | { readonly type: "refused"; readonly reason: RefusalReason; readonly detail: string };

export type RefusalReason =
  | "malformed"
  | "impossible"
  | "unknown-card"
  | "card-in-use"
  | "slot-failed"
  | "not-looking"
  | "not-written";

/** Longest jump of the clock: a year. */
const MOST_MINUTES = 366 * 24 * 60;
/** What the clock of the bench can show. */
const FIRST_YEAR = 1970;
const LAST_YEAR = 2199;
const MOST_DELAY_MS = 10_000;
const MOST_APDUS = 10_000;
const LONGEST_CARD_ID = 100;
/** What changes in an update: some lines. */
const LONGEST_NOTES = 400;
const LONGEST_FOLDER = 400;
/** A server's invitation with its address and fingerprint is a third of it. */
const LONGEST_CODE = 600;

class Malformed extends Error {}

/** Reads a command of the page; the error names the field at fault and never repeats what was sent. */
export function parseCommand(text: string): Result<BenchCommand, string> {
  try {
    return ok(command(fields(JSON.parse(text))));
  } catch (cause) {
    return err(cause instanceof Malformed ? cause.message : "not JSON");
  }
}

type Fields = Readonly<Record<string, unknown>>;

function command(from: Fields): BenchCommand {
  const type = text(from, "type");
  switch (type) {
    case "pointer":
      return only(from, {
        type,
        kind: oneOf(from, "kind", ["down", "move", "up"]),
        x: integer(from, "x", -0x8000, 0x7fff),
        y: integer(from, "y", -0x8000, 0x7fff),
      });
    case "drawn":
      return only(from, { type, seq: integer(from, "seq", 0, 0xffff_ffff) });
    case "insert":
      return only(from, { type, card: text(from, "card"), slot: slot(from) });
    case "remove":
      return only(from, { type, slot: slot(from) });
    case "renew":
      return only(from, { type, card: text(from, "card") });
    case "fault":
      return only(from, { type, slot: slot(from), fault: fault(fields(from.fault)) });
    case "clock-set":
      return only(from, {
        type,
        date: day(from),
        time: defined("time", parseTime(text(from, "time"))),
      });
    case "clock-advance":
      return only(from, { type, minutes: integer(from, "minutes", 0, MOST_MINUTES) });
    case "clock-hold":
      return only(from, { type, held: flag(from, "held") });
    case "battery":
      return only(from, { type, state: battery(fields(from.state)) });
    case "networks":
      return only(from, { type, state: networks(fields(from.state)) });
    case "plug":
      return only(from, { type, end: oneOf(from, "end", ["nothing", "charger", "pc"]) });
    case "publish":
      return only(from, {
        type,
        kind: oneOf(from, "kind", ["firmware", "tables"]),
        version: version(from),
        notes: text(from, "notes", LONGEST_NOTES),
        mode: oneOf(from, "mode", ["soft", "forced"]),
      });
    case "stick-in":
      return only(from, { type, folder: text(from, "folder", LONGEST_FOLDER) });
    case "stick-write":
      return only(from, {
        type,
        folder: text(from, "folder", LONGEST_FOLDER),
        kind: oneOf(from, "kind", ["firmware", "tables"]),
        version: version(from),
        notes: text(from, "notes", LONGEST_NOTES),
      });
    case "camera":
      return only(from, { type, text: text(from, "text", LONGEST_CODE) });
    case "clock-real":
    case "power-cut":
    case "stick-out":
      return only(from, { type });
    default:
      throw new Malformed("type");
  }
}

function fault(from: Fields): SlotFault {
  const kind = oneOf(from, "kind", ["none", "mute", "slow", "pull-out"]);
  switch (kind) {
    case "slow":
      return only(from, { kind, delayMs: integer(from, "delayMs", 0, MOST_DELAY_MS) });
    case "pull-out":
      return only(from, { kind, afterApdus: integer(from, "afterApdus", 0, MOST_APDUS) });
    case "none":
    case "mute":
      return only(from, { kind });
  }
}

function battery(from: Fields): BatteryState {
  return only(from, {
    percent: integer(from, "percent", 0, 100),
    source: oneOf(from, "source", ["battery", "mains"]),
  });
}

function networks(from: Fields): NetworkState {
  return only(from, {
    wifi: link(fields(from.wifi), ["off", "searching"]),
    cellular: link(fields(from.cellular), ["off", "no-sim"]),
  });
}

function link<const Other extends string>(
  from: Fields,
  others: readonly Other[],
): { readonly kind: Other } | { readonly kind: "connected"; readonly signal: number } {
  if (from.kind === "connected") return only(from, { kind: "connected", signal: integer(from, "signal", 0, 4) });
  return only(from, { kind: oneOf(from, "kind", others) });
}

function fields(value: unknown): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Malformed("not an object");
  return value as Fields;
}

/** `read`, once sure that the message holds nothing else. */
function only<T extends object>(from: Fields, read: T): T {
  for (const key of Object.keys(from)) if (!Object.hasOwn(read, key)) throw new Malformed("unknown field");
  return read;
}

function text(from: Fields, key: string, longest = LONGEST_CARD_ID): string {
  const value = from[key];
  if (typeof value !== "string" || value.length > longest) throw new Malformed(key);
  return value;
}

function integer(from: Fields, key: string, least: number, most: number): number {
  const value = from[key];
  if (typeof value !== "number" || !Number.isInteger(value) || value < least || value > most) throw new Malformed(key);
  return value;
}

function flag(from: Fields, key: string): boolean {
  const value = from[key];
  if (typeof value !== "boolean") throw new Malformed(key);
  return value;
}

function oneOf<const T extends string>(from: Fields, key: string, allowed: readonly T[]): T {
  return defined(
    key,
    allowed.find((one) => one === from[key]),
  );
}

function day(from: Fields): PlainDate {
  const read = defined("date", parseDate(text(from, "date")));
  if (yearOf(read) < FIRST_YEAR || yearOf(read) > LAST_YEAR) throw new Malformed("date");
  return read;
}

/** Dotted numbers: an update is newer or older than another. */
function version(from: Fields): string {
  const value = text(from, "version");
  if (!/^\d{1,6}(\.\d{1,6}){1,3}$/.test(value)) throw new Malformed("version");
  return value;
}

const slot = (from: Fields): SlotName => oneOf(from, "slot", ["cps", "vitale"]);

function defined<T>(key: string, value: T | undefined): T {
  if (value === undefined) throw new Malformed(key);
  return value;
}
