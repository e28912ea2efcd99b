import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { OPERATION_NAMES } from "tournee-pc/protocol";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { pcInbox } from "../../../../firmware/drivers/bundle-source/pc-inbox.js";
import { perform } from "../../../../firmware/reader/pc-app/operations.js";
import { appBench, BILLER, failure, pairedBench, preparedInvoice, value } from "../../../support/pc-app.js";
import { temporaryFolder } from "../../../support/store.js";

const PC = "11".repeat(16);

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());
const inbox = () => pcInbox(join(folder.path, "cable"));

function performer() {
  const { exchange, clock } = appBench({ inbox: inbox() });
  const product = { name: "Tournee", release: "0.1.0" };
  const ask = async (operation: (typeof OPERATION_NAMES)[number], body: unknown, attachment?: Uint8Array) =>
    await perform({ exchange, clock, product }, PC, operation, JSON.stringify(body), attachment);
  return { exchange, ask };
}

describe("loading prepared invoices", () => {
  test("takes the good ones and tells for each of the others what is at fault, in the order they came", async () => {
    const { pc, exchange } = await pairedBench();
    const outcomes = value(
      await pc.load([
        preparedInvoice({ id: "good" }),
        { ...preparedInvoice({ id: "sum" }), totals: { total: 1, amo: 0, amc: 0, patient: 1 } },
        preparedInvoice({ id: "stranger", biller: "351234562" }),
        { id: "empty" },
        preparedInvoice({ id: "good-too" }),
      ]),
    );
    expect(outcomes).toEqual([
      { id: "good", kind: "loaded" },
      { id: "sum", kind: "refused", why: { kind: "invalid", field: "totals.total", why: "sum" } },
      { id: "stranger", kind: "refused", why: { kind: "unknown-professional", biller: "351234562" } },
      { id: "empty", kind: "refused", why: { kind: "invalid", field: "biller", why: "missing" } },
      { id: "good-too", kind: "loaded" },
    ]);
    expect(exchange.taken).toEqual(["good", "good-too"]);
  });

  test("the same again doubles nothing; another content under the same id is refused", async () => {
    const { pc, exchange } = await pairedBench();
    value(await pc.load([preparedInvoice()]));
    const again = value(await pc.load([preparedInvoice(), ...[preparedInvoice({ id: "b", number: 8 })]]));
    expect(again.map(({ kind }) => kind)).toEqual(["already", "loaded"]);
    const [other] = value(await pc.load([preparedInvoice({ number: 9 })]));
    expect(other).toMatchObject({ kind: "refused", why: { kind: "different-content" } });
    expect(exchange.taken).toEqual(["facture-1", "b"]);
  });

  test("one id twice in a message is the message's fault: none is taken", async () => {
    const { ask, exchange } = performer();
    const body = { v: 1, invoices: [preparedInvoice(), preparedInvoice()] };
    expect(failure(await ask("ChargerFacturesPdT", body))).toEqual({
      ...{ error: "invalid", field: "invoices.1.id" },
      why: "twice",
    });
    expect(exchange.calls).toEqual([]);
  });
});

describe("collecting and erasing", () => {
  test("signed and refused ones come with their document; those that wait do not", async () => {
    const { pc, exchange } = await pairedBench();
    value(await pc.load(["a", "b", "c"].map((id) => preparedInvoice({ id }))));
    exchange.sign("a");
    exchange.refuse("b", "droits fermés");
    expect(value(await pc.pdtList())).toEqual([
      { id: "a", state: "signed" },
      { id: "b", state: "refused" },
      { id: "c", state: "to-sign" },
    ]);
    const { record, text } = value(await pc.collectPdt("a"));
    expect(record.signatures.map(({ by }) => by)).toEqual(["cps", "vitale"]);
    expect(value(await pc.collectPdt("a")).text).toBe(text);
    expect(value(await pc.collectPdt("b")).record).toMatchObject({ state: "refused", reason: "droits fermés" });
    expect(failure(await pc.collectPdt("c"))).toEqual({ kind: "operation", failure: { error: "unknown" } });
  });

  test("invoices of the terminal and the patients met are collected too", async () => {
    const met = [{ name: "ROUSSEAU" }];
    const { pc, exchange } = await pairedBench({ beneficiaries: met });
    const fse = exchange.addFse(BILLER, 12);
    expect(value(await pc.fseList())).toEqual([{ biller: BILLER, number: 12 }]);
    expect(value(await pc.collectFse({ biller: BILLER, number: 12 })).record.document).toBe(fse.document);
    expect(value(await pc.beneficiaries()).record.beneficiaries).toEqual(met);
  });

  test("what is acknowledged under another hash, not signed or unknown stays", async () => {
    const { pc, exchange } = await pairedBench();
    value(await pc.load([preparedInvoice({ id: "a" }), preparedInvoice({ id: "b" })]));
    exchange.sign("a");
    const sha256 = "0".repeat(64);
    const outcomes = value(await pc.erase(["a", "b", "c"].map((id) => ({ kind: "pdt", id, sha256 }))));
    expect(outcomes).toEqual(["hash-differs", "not-signed", "unknown"]);
    expect(exchange.erased).toEqual([]);
  });
});

describe("laying an update down", () => {
  const bytes = new Uint8Array(Buffer.from("a bundle"));
  const bundle = { sha256: createHash("sha256").update(bytes).digest("hex"), size: bytes.length };
  const state = { v: 1, want: "state", ...bundle };
  const write = (offset: number) => ({ v: 1, want: "write", ...bundle, offset });

  test("tells how much of it is here, and what does not follow", async () => {
    const { ask } = performer();
    const ask7 = async (body: unknown, piece?: Uint8Array) => await ask("DeposerMiseAJour", body, piece);
    expect(value(await ask7(state))).toBe('{"received":0}');
    expect(value(await ask7(write(0), bytes.subarray(0, 3)))).toBe('{"received":3}');
    expect(failure(await ask7(write(2), bytes.subarray(2)))).toEqual({ error: "wrong-offset", received: 3 });
    expect(failure(await ask7(write(3), new Uint8Array(99)))).toEqual({
      error: "invalid",
      field: "size",
      why: "range",
    });
    expect(value(await ask7(write(3), bytes.subarray(3)))).toBe('{"received":8}');
    expect(value(await ask7(state))).toBe('{"received":8}');
  });

  test.each([
    ["a name", { ...state, name: "../../trust.pem" }, undefined, { field: "", why: "unknown-field" }],
    ["a path for a hash", { ...state, sha256: `../${"a".repeat(61)}` }, undefined, { field: "sha256", why: "form" }],
    ["a hash in capitals", { ...state, sha256: "A".repeat(64) }, undefined, { field: "sha256", why: "form" }],
    ["nothing at all", { ...state, size: 0 }, undefined, { field: "size", why: "range" }],
    ["half a byte", { ...state, size: 1.5 }, undefined, { field: "size", why: "type" }],
    ["a place before the beginning", { ...write(0), offset: -1 }, bytes, { field: "offset", why: "range" }],
    ["a piece without bytes", write(0), undefined, { field: "", why: "missing" }],
    ["bytes with a question", state, bytes, { field: "", why: "unknown-field" }],
  ])("with %s is refused", async (_, body, piece, told) => {
    const { ask } = performer();
    expect(failure(await ask("DeposerMiseAJour", body, piece))).toEqual({ error: "invalid", ...told });
  });

  test("larger than any bundle: told before a byte is sent", async () => {
    const { ask } = performer();
    const told = await ask("DeposerMiseAJour", { ...state, size: 2 ** 40 });
    expect(failure(told)).toEqual({ error: "too-large" });
  });

  test("no other operation takes bytes", async () => {
    const { ask, exchange } = performer();
    expect(failure(await ask("ChargerFacturesPdT", { v: 1, invoices: [preparedInvoice()] }, bytes))).toEqual({
      ...{ error: "invalid", field: "" },
      why: "unknown-field",
    });
    expect(exchange.taken).toEqual([]);
  });
});

describe("a request that cannot be done", () => {
  test("of another version says which one is understood", async () => {
    const { ask } = performer();
    for (const operation of OPERATION_NAMES) {
      expect(failure(await ask(operation, { v: 2 }))).toEqual({ error: "version", supported: [1] });
    }
  });

  test.each([
    [{ kind: "locked" }, "locked"],
    [{ kind: "busy" }, "busy"],
    [{ kind: "disk-full" }, "disk-full"],
    [{ kind: "io", detail: "/home/nurse/store.db: ROUSSEAU" }, "io"],
  ] as const)("when the memory answers %j: told without detail, and nothing is kept for later", async (fail, error) => {
    const { pc, exchange } = await pairedBench();
    exchange.fail = fail;
    expect(failure(await pc.load([preparedInvoice()]))).toEqual({ kind: "operation", failure: { error } });
    exchange.fail = undefined;
    expect(value(await pc.load([preparedInvoice()]))).toEqual([{ id: "facture-1", kind: "loaded" }]);
  });

  test("any JSON, any text: a failure of ours, with nothing of it inside", async () => {
    const { exchange, clock } = appBench({ inbox: inbox() });
    const product = { name: "Tournee", release: "0.1.0" };
    const marker = "ROUSSEAU2540375115001";
    const json = fc.jsonValue().map((content) => JSON.stringify({ v: 1, [marker]: content, invoices: content }));
    const shapes = fc.constantFrom(
      ...[
        { v: 1, want: "one", id: `${marker} /` },
        { v: 1, want: marker },
        { v: 1, acknowledged: [{ kind: marker }] },
        { v: 1, want: "state", sha256: marker, size: 1 },
        { v: 1, want: "write", sha256: "0".repeat(64), size: 3, offset: 0 },
      ],
      { v: 1, invoices: [{ id: marker.repeat(9) }] },
    );
    const attachment = fc.option(fc.uint8Array({ maxLength: 4 }), { nil: undefined });
    const body = fc.oneof(
      fc.string(),
      json,
      shapes.map((shape) => JSON.stringify(shape)),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...OPERATION_NAMES), body, attachment, async (operation, text, bytes) => {
        const answer = await perform({ exchange, clock, product }, PC, operation, text, bytes);
        expect(JSON.stringify(answer)).not.toContain("ROUSSEAU");
      }),
      { numRuns: 1000 },
    );
    expect(exchange.taken).toEqual([]);
    expect(exchange.erased).toEqual([]);
    expect(readdirSync(folder.path).filter((name) => name !== "cable")).toEqual([]);
  });
});

describe("what the terminal says of it", () => {
  test("the screen hears who is there and what is done; the log holds no name, key or NIR", async () => {
    const lines: string[] = [];
    const line = (event: string, fields: object = {}) => lines.push(`${event} ${JSON.stringify(fields)}`);
    const log = { debug: line, info: line, warn: line, error: line };
    const { pc, activity, keys } = await pairedBench({ log });
    value(await pc.load([preparedInvoice()]));
    await pc.close();
    expect(activity).toEqual([
      { kind: "session", pcName: "Secretariat" },
      { kind: "operation", operation: "ChargerFacturesPdT" },
      { kind: "none" },
    ]);
    const text = lines.join("\n");
    expect(text).toContain("ChargerFacturesPdT");
    const [pairing] = keys.pairings.values();
    for (const secret of ["ROUSSEAU", "Camille", "2540375115001", "Secretariat", pairing?.key ?? "?"]) {
      expect(text).not.toContain(secret);
    }
  });
});
