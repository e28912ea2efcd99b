import type { SlotName } from "../firmware/drivers/card-slot/contract.js";
import type { TraceEntry } from "./state.js";

/** Commands whose data are a secret: VERIFY, CHANGE REFERENCE DATA, RESET RETRY COUNTER. */
const SECRET_INS = new Set([0x20, 0x24, 0x2c]);
const HEADER = 5;

const ISO_NAMES: Readonly<Record<number, string>> = {
  32: "VERIFY",
  34: "MANAGE SECURITY ENVIRONMENT",
  36: "CHANGE REFERENCE DATA",
  42: "PERFORM SECURITY OPERATION",
  44: "RESET RETRY COUNTER",
  130: "EXTERNAL AUTHENTICATE",
  132: "GET CHALLENGE",
  136: "INTERNAL AUTHENTICATE",
  164: "SELECT",
  176: "READ BINARY",
  178: "READ RECORD",
  192: "GET RESPONSE",
  202: "GET DATA",
  203: "GET DATA",
  208: "WRITE BINARY",
  214: "UPDATE BINARY",
  224: "CREATE FILE",
  242: "STATUS",
};

/** Meaning of a status word, in French; ISO 7816-4 and the CPS2ter words of shared/domain/cards.md §1.8. */
const STATUS: readonly (readonly [pattern: RegExp, meaning: string])[] = [
  [/^9000$/, "accepté"],
  [/^61/, "réponse à lire"],
  [/^9F/, "réponse à lire"],
  [/^6C/, "longueur à corriger"],
  [/^6282$/, "fin de fichier"],
  [/^63C0$/, "code faux, plus d’essai"],
  [/^63C/, "code faux"],
  [/^6700$/, "longueur fausse"],
  [/^6982$/, "accès refusé"],
  [/^6983$/, "code bloqué"],
  [/^6985$/, "conditions non réunies"],
  [/^6A80$/, "données refusées"],
  [/^6A8[23]$/, "fichier absent"],
  [/^6A86$/, "paramètres refusés"],
  [/^6A88$/, "donnée absente"],
  [/^6B00$/, "adresse hors du fichier"],
  [/^6D00$/, "commande inconnue"],
  [/^6E00$/, "classe inconnue"],
  [/^6F/, "défaut de la carte"],
  [/^9404$/, "fichier absent"],
  [/^98(04)$/, "code faux"],
  [/^98(08|40)$/, "code bloqué"],
];

/** One exchange as a slot saw it. */
export interface RawExchange {
  readonly slot: SlotName;
  readonly direction: TraceEntry["direction"];
  readonly bytes: Uint8Array;
}

/**
 * The line shown for an exchange. The data of PIN commands are masked whatever the caller did. `reveal: false` masks the
 * data of responses too: the bench shows the content of its own fictitious cards only, never of a card somebody
 * put in a real reader.
 */
export function describeExchange(
  { direction, bytes }: RawExchange,
  reveal: boolean,
): Pick<TraceEntry, "hex" | "name" | "status" | "length"> {
  const length = bytes.length;
  if (direction === "atr") return { hex: hexOf(bytes), name: "ATR", status: null, length };
  if (direction === "command") {
    const masked = SECRET_INS.has(bytes[1] ?? 0) || !reveal;
    const hex = masked ? hexOf(bytes, (index) => index >= HEADER) : hexOf(bytes);
    return { hex, name: commandName(bytes), status: null, length };
  }
  const body = Math.max(0, length - 2);
  const status = hexOf(bytes.subarray(body)).replace(" ", "");
  const hex = reveal ? hexOf(bytes) : hexOf(bytes, (index) => index < body);
  return { hex, name: statusMeaning(status), status, length };
}

function hexOf(bytes: Uint8Array, masked: (index: number) => boolean = () => false): string {
  return Array.from(bytes, (byte, index) =>
    masked(index) ? "**" : byte.toString(16).padStart(2, "0").toUpperCase(),
  ).join(" ");
}

function commandName(bytes: Uint8Array): string {
  const [, ins = 0, p1 = 0, p2 = 0] = bytes;
  if (ins === 0x2a && p1 === 0x9e) return "PSO COMPUTE DIGITAL SIGNATURE";
  if (ins === 0x2a && p1 === 0x90) return "PSO HASH";
  if (ins === 0x2a && p1 === 0x80 && p2 === 0x86) return "PSO DECIPHER";
  return ISO_NAMES[ins] ?? `INS ${ins.toString(16).padStart(2, "0").toUpperCase()}`;
}

function statusMeaning(status: string): string {
  return STATUS.find(([pattern]) => pattern.test(status))?.[1] ?? "autre réponse";
}
