import { MUTE } from "../../simulator/cards/virtual-card.js";
import { testCards } from "../../simulator/test-cards.js";
import { tray } from "../../simulator/tray.js";
import type { SlotName } from "../drivers/card-slot/contract.js";
import { SimulatedSlot } from "../drivers/card-slot/simulated.js";
import { type Clock, systemClock } from "../lib/clock.js";
import { assertNever } from "../lib/result.js";
import { type Outcome, refuse } from "./outcome.js";
import { openReaderLine, type ReaderLineError } from "./reader-line.js";
import { filePad, type TypedPad, typedPad } from "./reader-pad.js";
import type { AskedCard, TwinRequest } from "./reader-request.js";
import { type ReaderWord, ReaderWords } from "./reader-words.js";

/** The card that a slot gets when none is named. */
const USUAL_CARD: Readonly<Record<SlotName, string>> = { cps: "cps:claireMoreau", vitale: "vitale:camilleRousseau" };

/** Runs the reader until it is told to stop. Standard output: `ready PATH`, then what happens, a line each. */
export async function runTwin({ link, profile, cards, pinFrom }: TwinRequest): Promise<Outcome> {
  const clock = systemClock(process.env.TOURNEE_ZONE ?? "Europe/Paris");
  const desk = cardsAtHand(clock);
  for (const card of cards) {
    const refused = desk.insert(card);
    if (refused !== undefined) return refuse(`tournee reader: ${refused}\n`);
  }
  const typed = typedPad(clock, say);
  const pinPad = pinFrom === undefined ? typed : filePad(pinFrom, say);
  // Before there is a link that somebody must take away.
  const end = stopSwitch();
  const line = openReaderLine({ link, profile, slots: desk.slots, pinPad, clock });
  if (!line.ok) return refuse(`tournee reader: ${described(link, line.error)}\n`);
  say(`ready ${link}`);
  hear(process.stdin, (word) => obey(word, desk, typed, end.stop));
  await end.stopped;
  process.stdin.destroy();
  line.value.close();
  return { exitCode: 0, stdout: "", stderr: "" };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function described(link: string, error: ReaderLineError): string {
  switch (error.kind) {
    case "no-line":
      return `no pseudo-terminal (${error.cause})`;
    case "occupied":
      return `${link} is something else, and stays`;
    case "not-writable":
      return `cannot link ${link} (${error.cause})`;
    default:
      return assertNever(error);
  }
}

function obey(word: ReaderWord, desk: Desk, pad: TypedPad, stop: () => void): void {
  switch (word.kind) {
    case "insert":
      say(desk.insert(word) ?? `${word.slot}: card in`);
      return;
    case "remove":
      desk.slots[word.slot].remove();
      say(`${word.slot}: empty`);
      return;
    case "code":
      pad.enter(word.codes);
      return;
    case "cancel":
      pad.cancel();
      return;
    case "quit":
      stop();
      return;
    case "nothing":
      return;
    case "unknown":
      say("insert SLOT [CARD], remove SLOT, code DIGITS..., cancel, quit");
  }
}

interface Desk {
  readonly slots: Readonly<Record<SlotName, SimulatedSlot>>;
  /** @returns what was wrong, if anything was */
  insert(card: AskedCard): string | undefined;
}

function cardsAtHand(clock: Clock): Desk {
  const all = tray(testCards(clock.wall().date));
  const slots = { cps: new SimulatedSlot("cps"), vitale: new SimulatedSlot("vitale") };
  return {
    slots,
    insert({ slot, card = USUAL_CARD[slot] }) {
      if (all.find(card) === undefined) return `no card of the bench is called ${card}`;
      const taken = all.take(card);
      slots[slot].insert(taken === MUTE ? "mute" : taken);
      return undefined;
    },
  };
}

/** Thrown by a word or by a signal. */
function stopSwitch(): { readonly stopped: Promise<void>; stop(): void } {
  let stop = (): void => {};
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, stop);
  return { stopped, stop };
}

/** Gives the words of standard input as they come. Its end ends nothing. */
function hear(input: NodeJS.ReadStream, act: (word: ReaderWord) => void): void {
  const words = new ReaderWords();
  input.on("data", (bytes: Buffer) => {
    for (const word of words.push(bytes)) act(word);
    bytes.fill(0);
  });
}
