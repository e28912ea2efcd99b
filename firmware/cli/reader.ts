import { parseArgs } from "node:util";
import type { TwinProfile } from "../reader/twin/profile.js";
import { GEMPC_PINPAD, SEC1210 } from "../reader/twin/profile.js";
import { type Outcome, refuse } from "./outcome.js";
import type { AskedCard, TwinRequest } from "./reader-request.js";

const USAGE = `usage: tournee reader --transport twin --link PATH [--cards LIST] [--profile NAME] [--pin-from FILE]

  Shows virtual cards to a PC's pcscd, by a serial line at PATH. Its entry in /etc/reader.conf.d:
    FRIENDLYNAME "Tournee"
    DEVICENAME PATH:PROFILE
    LIBPATH /usr/lib/pcsc/drivers/serial/libccidtwin.so
  --cards     which cards are in at the start, by default cps,vitale; SLOT=CARD takes another one of the bench
  --profile   SEC1210 (two readers, the CPS first; by default) or GemPCPinPad (the CPS alone, with a PIN pad)
  --pin-from  where the codes that the PC asks for are read, one a line; else they are asked for here
  While it runs, standard input takes: insert SLOT [CARD], remove SLOT, code DIGITS..., cancel, quit
`;

const PROFILES: readonly TwinProfile[] = [SEC1210, GEMPC_PINPAD];

/** `tournee reader`: runs until it is told to stop, by a word, SIGINT or SIGTERM. */
export async function readerCommand(args: readonly string[]): Promise<Outcome> {
  const request = parse(args);
  if (request === undefined) return refuse(USAGE);
  // The virtual cards are loaded for this command only.
  const { runTwin } = await import("./reader-twin.js");
  return await runTwin(request);
}

function parse(args: readonly string[]): TwinRequest | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        transport: { type: "string" },
        link: { type: "string" },
        cards: { type: "string", default: "cps,vitale" },
        profile: { type: "string", default: SEC1210.name },
        "pin-from": { type: "string" },
      },
    });
    const profile = PROFILES.find(({ name }) => name === values.profile);
    const cards = askedCards(values.cards);
    if (values.transport !== "twin" || !values.link || profile === undefined || cards === undefined) return undefined;
    return { link: values.link, profile, cards, pinFrom: values["pin-from"] };
  } catch {
    return undefined;
  }
}

/** `cps,vitale=vitale:truncated`; an empty list leaves the slots empty. */
function askedCards(list: string): readonly AskedCard[] | undefined {
  const asked: AskedCard[] = [];
  for (const one of list.split(",").filter((part) => part !== "")) {
    const [slot, card] = one.split("=", 2);
    if ((slot !== "cps" && slot !== "vitale") || asked.some((other) => other.slot === slot)) return undefined;
    asked.push({ slot, card });
  }
  return asked;
}
