import type { UsbFunction } from "../../drivers/usb-gadget/contract.js";
import type { CancelTimer, Clock } from "../../lib/clock.js";
import { milliseconds } from "../../lib/duration.js";
import { ANSWER, type Command, decodeCommand, encodeAnswer, FIELD, failed, ICC } from "../ccid/wire.js";
import { Deframer } from "./deframer.js";
import { frame, NAK_FRAME } from "./frame.js";
import { answerOpening } from "./opening.js";
import type { TwinProfile } from "./profile.js";
import { SlotChanges } from "./slot-changes.js";

export interface TwinReaderOptions {
  readonly profile: TwinProfile;
  /** One for each slot, in order; the driver sees as many readers as its profile has slots. */
  readonly functions: readonly UsbFunction[];
  readonly clock: Clock;
  /** Told to the driver when it opens the line; ASCII, less than 50 bytes. */
  readonly firmware: string;
  readonly line: TwinLine;
}

/** What goes out on the line. */
export interface TwinLine {
  write(bytes: Uint8Array): void;
  /** Drops what the host has not read yet. */
  forget(): void;
}

/** The reader's end of a serial line: give it what is heard. */
export interface TwinReader {
  heard(bytes: Uint8Array): void;
  /** The host has closed the line: cards are powered down, half messages forgotten. */
  left(): void;
}

const noSuchSlot = (command: Command): Uint8Array => encodeAnswer(command, failed(FIELD.slot), ICC.absent, 0);

/** A frame for a driver that drops one. */
const DROPPED = frame(Uint8Array.of(ANSWER.slotStatus, 0, 0, 0, 0, 0, 0, 0, 0, 0));

/** The driver writes a frame at once; what has not come after this long will not come. It waits two seconds for an answer. */
const SILENCE = milliseconds(500);

/**
 * Joins USB functions of one slot each to one serial line, as one reader with several slots. The functions are told that
 * a host is there at its first byte. A card movement is told before the next answer, in the same write.
 */
export function createTwinReader({ profile, functions, clock, firmware, line }: TwinReaderOptions): TwinReader {
  const deframer = new Deframer(Math.max(...functions.map(({ maxMessage }) => maxMessage)));
  const changes = new SlotChanges();
  let attached = false;
  let cancelSilence: CancelTimer | undefined;
  /**
   * The last command. The driver looks at neither slot nor sequence: an answer that comes once it has given up waiting would
   * pass for the answer to what it says next, and so would each one after it.
   */
  let awaited: { readonly slot: number; readonly sequence: number } | undefined;
  let lastFrame: Uint8Array | undefined;

  function say(slot: number, message: Uint8Array): void {
    if (awaited?.slot !== slot || awaited.sequence !== decodeCommand(message).seq) return;
    const answer = Uint8Array.from(message);
    answer[FIELD.slot] = slot;
    lastFrame?.fill(0);
    // A true echo would not fit in what the driver has for it when it sends much and expects little; and there would be
    // none after a time extension, where it wants one again.
    lastFrame = profile.echo === "echo" ? Uint8Array.from([...DROPPED, ...frame(answer)]) : frame(answer);
    const moved = changes.take();
    line.write(moved === undefined ? Uint8Array.from(lastFrame) : Uint8Array.from([...moved, ...lastFrame]));
  }

  function attach(): void {
    if (attached) return;
    attached = true;
    for (const [slot, one] of functions.entries()) {
      one.attach({
        bulkIn: (message) => say(slot, message),
        interrupt: (message) => changes.note(slot, message),
      });
    }
  }

  function obey(message: Uint8Array): void {
    const command = decodeCommand(message);
    const one = functions[command.slot];
    const own = answerOpening(command, firmware) ?? (one === undefined ? noSuchSlot(command) : undefined);
    if (own !== undefined) {
      say(command.slot, own);
      return;
    }
    // Behind its own interface each function has one slot, the first.
    message[FIELD.slot] = 0;
    one?.bulkOut(message);
  }

  function afterSilence(): void {
    deframer.giveUp();
    line.write(NAK_FRAME);
  }

  return {
    heard(bytes) {
      cancelSilence?.();
      cancelSilence = undefined;
      attach();
      const found = deframer.push(bytes);
      // A host that has said two things at once waits for the answer to the second only.
      const last = found.findLast((heard) => heard.kind === "message");
      if (last !== undefined) {
        const { slot, seq } = decodeCommand(last.message);
        awaited = { slot, sequence: seq };
        // What it has not read until now came too late.
        line.forget();
      }
      for (const heard of found) {
        if (heard.kind === "message") obey(heard.message);
        else if (heard.kind === "damaged") line.write(NAK_FRAME);
        else if (lastFrame !== undefined) line.write(Uint8Array.from(lastFrame));
      }
      if (deframer.unfinished) cancelSilence = clock.after(SILENCE, afterSilence);
    },
    left() {
      cancelSilence?.();
      cancelSilence = undefined;
      deframer.giveUp();
      changes.take();
      awaited = undefined;
      lastFrame?.fill(0);
      lastFrame = undefined;
      if (!attached) return;
      attached = false;
      for (const one of functions) one.detach("unplugged");
    },
  };
}
