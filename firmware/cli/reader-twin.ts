import { MUTE } from "../../simulator/cards/virtual-card.js";
import { testCards } from "../../simulator/test-cards.js";
import { tray } from "../../simulator/tray.js";
import type { SlotName } from "../drivers/card-slot/contract.js";
import { SimulatedSlot } from "../drivers/card-slot/simulated.js";
import type { SerialLine } from "../drivers/serial-line/contract.js";
import { linkLine } from "../drivers/serial-line/link.js";
import { openPty } from "../drivers/serial-line/pty.js";
import { type Clock, systemClock } from "../lib/clock.js";
import { createCcidFunction } from "../reader/ccid/ccid-function.js";
import { createTwinReader, type TwinReader } from "../reader/twin/twin-reader.js";
import { type Outcome, refuse } from "./outcome.js";
import type { AskedCard, TwinRequest } from "./reader.js";
import { filePad, typedPad } from "./reader-pad.js";
import { type ReaderWord, ReaderWords } from "./reader-words.js";

/** In the order of the readers that the PC sees. */
const SLOTS = ["cps", "vitale"] as const satisfies readonly SlotName[];
/** The card that a slot gets when none is named. */
const USUAL_CARD: Readonly<Record<SlotName, string>> = { cps: "cps:claireMoreau", vitale: "vitale:camilleRousseau" };
const FIRMWARE = "Tournee";

/** Runs the reader until it is told to stop. Standard output: `ready PATH`, then what happens, a line each. */
export async function runTwin({ link, profile, cards, pinFrom }: TwinRequest): Promise<Outcome> {
  const clock = systemClock(process.env.TOURNEE_ZONE ?? "Europe/Paris");
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  const desk = cardsAtHand(clock);
  const typed = typedPad(clock, say);
  const pinPad = pinFrom === undefined ? typed : filePad(pinFrom, say);
  for (const card of cards) {
    const refused = desk.insert(card);
    if (refused !== undefined) return refuse(`tournee reader: ${refused}\n`);
  }
  const functions = SLOTS.slice(0, profile.slots).map((reader) =>
    createCcidFunction({
      slot: desk.slots[reader],
      reader,
      name: `${FIRMWARE} ${reader}`,
      pinPad,
      clock,
      level: "tpdu",
    }),
  );

  const line: { open: SerialLine | undefined } = { open: undefined };
  const send = (bytes: Uint8Array): void => line.open?.write(bytes);
  const reader: TwinReader = createTwinReader({ profile, functions, clock, firmware: FIRMWARE, send });
  const opened = openPty(reader);
  if (!opened.ok) return refuse(`tournee reader: no pseudo-terminal (${opened.error.cause})\n`);
  line.open = opened.value;
  const linked = linkLine(link, opened.value.path);
  if (!linked.ok) {
    opened.value.close();
    return refuse(
      `tournee reader: ${linked.error.kind === "occupied" ? `${link} is something else, and stays` : `cannot link ${link} (${linked.error.cause})`}\n`,
    );
  }

  say(`ready ${link}`);
  await told(process.stdin, (word, stop) => {
    switch (word.kind) {
      case "insert":
        say(desk.insert(word) ?? `${word.slot}: card in`);
        return;
      case "remove":
        desk.slots[word.slot].remove();
        say(`${word.slot}: empty`);
        return;
      case "code":
        typed.enter(word.codes);
        return;
      case "cancel":
        typed.cancel();
        return;
      case "quit":
        stop();
        return;
      case "nothing":
        return;
      case "unknown":
        say("insert SLOT [CARD], remove SLOT, code DIGITS..., cancel, quit");
    }
  });
  linked.value();
  opened.value.close();
  reader.left();
  return { exitCode: 0, stdout: "", stderr: "" };
}

function cardsAtHand(clock: Clock) {
  const all = tray(testCards(clock.wall().date));
  const slots = { cps: new SimulatedSlot("cps"), vitale: new SimulatedSlot("vitale") };
  return {
    slots,
    /** What was wrong, if anything was. */
    insert({ slot, card = USUAL_CARD[slot] }: AskedCard): string | undefined {
      if (all.find(card) === undefined) return `no card of the bench is called ${card}`;
      const taken = all.take(card);
      slots[slot].insert(taken === MUTE ? "mute" : taken);
      return undefined;
    },
  };
}

/** Gives the words of standard input as they come, until `stop` or a signal. The end of the input ends nothing. */
async function told(input: NodeJS.ReadStream, act: (word: ReaderWord, stop: () => void) => void): Promise<void> {
  const words = new ReaderWords();
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, resolve);
    input.on("data", (bytes: Buffer) => {
      for (const word of words.push(bytes)) act(word, resolve);
      bytes.fill(0);
    });
  });
  input.destroy();
}
