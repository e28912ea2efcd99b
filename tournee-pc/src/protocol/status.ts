/** Status words of the application, and what each asks of the PC (docs/pc-protocol.md). */
export const STATUS = {
  ok: 0x9000,
  wrongLength: 0x6700,
  noSession: 0x6982,
  locked: 0x6985,
  recordRefused: 0x6988,
  damaged: 0x6a80,
  noApplication: 0x6a82,
  tooLarge: 0x6a84,
  wrongParameters: 0x6a86,
  unknown: 0x6a88,
  otherContent: 0x6a89,
  wrongOffset: 0x6b00,
  unknownInstruction: 0x6d00,
  wrongClass: 0x6e00,
  failure: 0x6f00,
  wrongProof: 0x6300,
  waiting: 0x9101,
  refused: 0x9102,
  timedOut: 0x9103,
  busy: 0x9104,
  tooMany: 0x9105,
  wrongVersion: 0x9106,
  notKept: 0x9107,
} as const;

export type StatusName = keyof typeof STATUS;

const NAMES = new Map<number, StatusName>(
  Object.entries(STATUS).map(([name, word]): [number, StatusName] => [word, name as StatusName]),
);

/** The name of a status word; undefined for one that this protocol does not know. */
export function statusName(word: number): StatusName | undefined {
  return NAMES.get(word);
}

/** What happened and what to do, for a person at the PC. */
export const STATUS_ADVICE: Readonly<Record<StatusName, string>> = {
  ok: "done",
  wrongLength: "the command has a wrong length: short APDUs only, see the protocol",
  noSession: "no session is open: open one, then send the command again",
  locked: "the terminal is locked: insert the CPS and type the code on the terminal",
  recordRefused: "the record is not the next one of the session: open a new session and resume",
  damaged: "the message is not well formed or its hash is wrong: send it again from its beginning",
  noApplication: "this card has no such application: choose the terminal's application reader",
  tooLarge: "the message is too large for the terminal: send less at once",
  wrongParameters: "P1 or P2 is wrong: see the protocol",
  unknown: "the terminal does not know this PC or this message: pair the PC again, or send the message again",
  otherContent: "this message id was used with another content: use a new id",
  wrongOffset: "the fragment does not follow the last one: ask for the state and go on from there",
  unknownInstruction: "the terminal does not know this command: see the protocol",
  wrongClass: "the class byte is wrong: see the protocol",
  failure: "the terminal failed: try again, then call its support",
  wrongProof: "the PC's key is not the one of the pairing: pair the PC again",
  waiting: "the terminal waits for the professional: compare the code and answer on its screen",
  refused: "the professional refused this PC on the terminal",
  timedOut: "nobody answered on the terminal: pair again",
  busy: "the terminal is working on another message: try again",
  tooMany: "too many pairings were tried: wait some minutes",
  wrongVersion: "the terminal speaks another version of the protocol: update this program or the terminal",
  notKept: "the terminal could not keep the pairing: free memory on it, then pair again",
};
