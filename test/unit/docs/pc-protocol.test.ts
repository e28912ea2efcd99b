import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  APPLICATION_ATR,
  decodeCommand,
  decodeResponse,
  derivePairing,
  deriveSession,
  fromHex,
  INSTRUCTION,
  keyPairFrom,
  OPERATION_NAMES,
  Opener,
  type OperationName,
  preparedInvoiceSchema,
  Sealer,
  STATUS,
  toHex,
} from "tournee-pc/protocol";
import { describe, expect, onTestFinished, test } from "vitest";
import { pcInbox } from "../../../firmware/drivers/bundle-source/pc-inbox.js";
import { perform } from "../../../firmware/reader/pc-app/operations.js";
import { appBench, BILLER, value } from "../../support/pc-app.js";
import { temporaryFolder } from "../../support/store.js";

const text = readFileSync(fileURLToPath(new URL("../../../docs/pc-protocol.md", import.meta.url)), "utf8");

/** Lines of all fenced blocks of one language, with the word behind it. */
function blocks(language: string): readonly { readonly about: string; readonly lines: readonly string[] }[] {
  const found = text.matchAll(new RegExp(`^ *\`\`\`${language}(?: (\\S+))?\\n(.*?)^ *\`\`\``, "gms"));
  return [...found].map(([, about = "", body = ""]) => ({ about, lines: body.trimEnd().split("\n") }));
}

const bytesOf = (line: string): Uint8Array => {
  const bytes = fromHex(line.replace(/^[<>]/, "").replaceAll(" ", ""));
  if (bytes === undefined) throw new Error(`no bytes: ${line}`);
  return bytes;
};
const pairsOf = (language: string) => {
  const lines = blocks(language)
    .flatMap(({ lines: all }) => all)
    .filter((line) => /^[<>] /.test(line));
  return lines.flatMap((line, index) =>
    line.startsWith(">") ? [{ sent: bytesOf(line), answered: bytesOf(lines[index + 1] ?? "") }] : [],
  );
};
const values = new Map(
  blocks("values")
    .flatMap(({ lines }) => lines)
    .map((line) => line.split(" = ") as [string, string]),
);
const documented = (name: string): string => (values.get(name) ?? "").toLowerCase();
const keys = (byte: number) => keyPairFrom(new Uint8Array(32).fill(byte));

const exchange = pairsOf("apdu");
/** The commands of one instruction and step. */
const sentOf = (ins: number, p1: number): Uint8Array[] =>
  exchange.flatMap(({ sent }) => (sent[1] === ins && sent[2] === p1 ? [value(decodeCommand(sent)).data] : []));
const answeredOf = (ins: number, p1: number): Uint8Array[] =>
  exchange.flatMap(({ sent, answered }) =>
    sent[1] === ins && sent[2] === p1 ? [value(decodeResponse(answered)).data] : [],
  );

describe("the examples of the PC's protocol", () => {
  test("are what the terminal answers, byte for byte", async () => {
    const terminalKeys = [keys(0x11), keys(0x22)];
    const bench = appBench({
      newKeys: () => {
        const next = terminalKeys.shift();
        if (next === undefined) throw new Error("more keys than the examples tell");
        return next;
      },
    });
    const channel = value(await bench.app.slot.connect());
    expect(exchange.length).toBe(11);
    for (const { sent, answered } of exchange) {
      expect(toHex(value(await channel.transmit(sent)))).toBe(toHex(answered));
      await new Promise(setImmediate);
    }
    expect(bench.access.asked).toEqual([{ pcName: "Secrétariat", code: values.get("code") }]);
  });

  test("are what a PC computes from them", () => {
    const [revealed = new Uint8Array(0)] = sentOf(INSTRUCTION.pair, 2);
    const [terminalKey = new Uint8Array(0)] = answeredOf(INSTRUCTION.pair, 1);
    const pcKey = revealed.slice(0, 32);
    const pcName = new TextDecoder().decode(revealed.slice(32));
    const pairing = value(derivePairing(keys(0x33), { pcKey, pcName, terminalKey }));
    expect(toHex(pairing.key)).toBe(documented("key"));
    expect(pairing.pcId).toBe(documented("name of the pairing"));
    expect(pairing.code).toBe(documented("code"));
    expect(toHex(pairing.confirmation)).toBe(documented("confirmation"));

    const [open = new Uint8Array(0)] = sentOf(INSTRUCTION.session, 1);
    const [opened = new Uint8Array(0)] = answeredOf(INSTRUCTION.session, 1);
    const session = value(
      deriveSession(keys(0x44), pairing.key, {
        pcId: open.slice(0, 16),
        pcKey: open.slice(16),
        terminalKey: opened.slice(0, 32),
      }),
    );
    expect(toHex(session.commands)).toBe(documented("commands"));
    expect(toHex(session.answers)).toBe(documented("answers"));
    expect(toHex(session.terminalProof)).toBe(toHex(opened.slice(32)));
    expect(sentOf(INSTRUCTION.session, 2).map(toHex)).toEqual([toHex(session.pcProof)]);

    const sealer = new Sealer(session.commands);
    const opener = new Opener(session.answers);
    const records = pairsOf("records");
    expect(records.length).toBe(4);
    expect(records.map(({ sent }) => toHex(sealer.seal(sent)))).toEqual(sentOf(INSTRUCTION.sealed, 0).map(toHex));
    const answers = answeredOf(INSTRUCTION.sealed, 0).map((record) => toHex(value(opener.open(record))));
    expect(answers).toEqual(records.map(({ answered }) => toHex(answered)));
  });

  test("of the operations are what the terminal answers", async () => {
    const folder = temporaryFolder();
    onTestFinished(() => folder.remove());
    const { exchange: memory, clock } = appBench({
      inbox: pcInbox(join(folder.path, "cable")),
      beneficiaries: [{ lastName: "ROUSSEAU", firstName: "Camille" }],
    });
    memory.addFse(BILLER, 12, { document: '{"number":12}', signatures: [] });
    const parts = { exchange: memory, clock, product: { name: "Tournee", release: "0.1.0" } };
    for (const { about, lines } of blocks("json")) {
      for (let at = 0; at < lines.length; at += 2) {
        const [body = "", ...attached] = (lines[at] ?? "").split(" ‖ 00 ‖ ");
        const [bytes] = attached.map(bytesOf);
        const answer = await perform(parts, "11".repeat(16), about as OperationName, body, bytes);
        expect(JSON.parse(value(answer)), about).toEqual(JSON.parse(lines[at + 1] ?? ""));
      }
      if (about === "ChargerFacturesPdT") {
        memory.refuse("facture-1", "carte en opposition", '{"state":"refused"}');
      }
    }
    expect(memory.erased).toEqual(["pdt facture-1"]);
    expect(new Set(blocks("json").map(({ about }) => about))).toEqual(new Set(OPERATION_NAMES));
  });

  test("tell the answer-to-reset and every status word", () => {
    expect(bytesOf(blocks("atr")[0]?.lines[0] ?? "")).toEqual(APPLICATION_ATR);
    const told = [...text.matchAll(/^\| (`[0-9A-F]{4}`(?:, `[0-9A-F]{4}`)*) \| ([A-Za-z, ]+) \|/gm)].flatMap(
      ([, words = "", names = ""]) => {
        const all = names.split(", ");
        return words.split(", ").map((word, index) => [all[index], Number.parseInt(word.slice(1, 5), 16)]);
      },
    );
    expect(Object.fromEntries(told)).toEqual(STATUS);
  });

  test("hold the invoice of the form that is checked", () => {
    const [request = ""] = blocks("json").find(({ about }) => about === "ChargerFacturesPdT")?.lines ?? [];
    const [invoice] = JSON.parse(request).invoices;
    expect(preparedInvoiceSchema.safeParse(invoice).success).toBe(true);
  });
});
