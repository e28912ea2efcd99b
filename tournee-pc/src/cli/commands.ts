import { Archive } from "../client/archive.js";
import { type BundleFile, openBundleFile } from "../client/bundle-file.js";
import { collectAll, eraseAcknowledged } from "../client/collect.js";
import { isApplication } from "../client/connection.js";
import { type ClientFailure, failureText } from "../client/failure.js";
import { keysFile } from "../client/keys-file.js";
import { type LoadOutcome, TourneeTerminal } from "../client/terminal.js";
import type { CardTransport } from "../client/transport.js";
import { readInvoices } from "./invoices-file.js";
import type { Options } from "./options.js";
import { USAGE } from "./options.js";
import type { Output } from "./output.js";
import { waitForTerminal } from "./wait-for-terminal.js";
import { waitForVerdict } from "./wait-for-verdict.js";

/** 0 done; 1 the terminal or some invoice refused; 2 the command line or a file is at fault. */
export type ExitCode = 0 | 1 | 2;

/** Runs one command. `transport` is opened for the commands that need it alone. */
export async function runCommand(
  options: Options,
  openTransport: () => Promise<CardTransport>,
  output: Output,
): Promise<ExitCode> {
  const { command, journal, pcName } = options;
  const withTerminal = async (use: (terminal: TourneeTerminal) => Promise<ExitCode>): Promise<ExitCode> => {
    const terminal = terminalOf(options, await openTransport(), output);
    try {
      return await use(terminal);
    } finally {
      await terminal.close();
    }
  };
  switch (command.kind) {
    case "help":
      output.line(USAGE.trimEnd());
      return 0;
    case "readers":
      return await listReaders(await openTransport(), output);
    case "identify":
      return await withTerminal((terminal) => identify(terminal, output));
    case "pair":
      return await withTerminal((terminal) => pairPc(terminal, pcName, output));
    case "load": {
      const invoices = await readInvoices(command.file);
      if (invoices.ok) return await withTerminal((terminal) => load(terminal, invoices.value, output));
      output.note(`tournee-pc: ${invoices.error}`);
      return 2;
    }
    case "collect":
      return await withTerminal((terminal) => collect(terminal, new Archive(journal), command.folder, output));
    case "erase":
      return await withTerminal((terminal) => erase(terminal, new Archive(journal), output));
    case "update": {
      const bundle = await openUpdate(command.file, output);
      if (bundle === undefined) return 2;
      try {
        return await withTerminal((terminal) => update(terminal, bundle, output));
      } finally {
        await bundle.close();
      }
    }
  }
}

function terminalOf(options: Options, transport: CardTransport, output: Output): TourneeTerminal {
  const { keys, reader, waitSeconds } = options;
  return new TourneeTerminal({
    transport,
    keys: keysFile(keys),
    reader,
    async onLost(failure) {
      if (failure.kind === "transport" && failure.failure.kind === "no-service") return false;
      output.note(`tournee-pc: ${failureText(failure)}`);
      return await waitForTerminal(transport, waitSeconds);
    },
  });
}

async function listReaders(transport: CardTransport, output: Output): Promise<ExitCode> {
  const readers = await transport.readers();
  if (!readers.ok) return failed({ kind: "transport", failure: readers.error }, output);
  for (const { name, atr } of readers.value) {
    const what = atr === undefined ? "no card" : isApplication(atr) ? "Tournée terminal" : "a card";
    output.line(`${name}\t${what}`);
  }
  return 0;
}

async function identify(terminal: TourneeTerminal, output: Output): Promise<ExitCode> {
  const plain = await terminal.plainIdentity();
  if (!plain.ok) return failed(plain.error, output);
  const { product, release, protocol, state } = plain.value;
  output.line(`${product} ${release}, protocol ${protocol.join(", ")}, ${state}`);
  if (state === "locked") return 0;
  const identity = await terminal.identity();
  if (!identity.ok) {
    if (identity.error.kind !== "not-paired") return failed(identity.error, output);
    output.line("not paired with this PC");
    return 0;
  }
  const { billers, pdt, fse } = identity.value;
  output.line(`billing numbers: ${billers.join(", ")}`);
  output.line(`factures poste de travail: ${pdt.toSign} to sign, ${pdt.signed} signed, ${pdt.refused} refused`);
  output.line(`factures of the terminal: ${fse}`);
  return 0;
}

async function pairPc(terminal: TourneeTerminal, pcName: string, output: Output): Promise<ExitCode> {
  const paired = await terminal.pair({
    pcName,
    showCode: (code) => {
      output.line(`code: ${code.slice(0, 3)} ${code.slice(3)}`);
      output.note("Compare it with the code on the terminal's screen, then allow this PC there.");
    },
  });
  if (!paired.ok) return failed(paired.error, output);
  output.line(paired.value === "paired" ? "paired" : "this PC is paired with this terminal already");
  return 0;
}

async function load(
  terminal: TourneeTerminal,
  invoices: Parameters<TourneeTerminal["load"]>[0],
  output: Output,
): Promise<ExitCode> {
  let done = 0;
  const outcomes = await terminal.load(invoices, (some) => {
    done += some.length;
    output.progress("loaded", done, invoices.length);
  });
  if (!outcomes.ok) return failed(outcomes.error, output);
  const count = (kind: LoadOutcome["kind"]): number => outcomes.value.filter((one) => one.kind === kind).length;
  for (const outcome of outcomes.value) {
    if (outcome.kind === "refused") output.line(`${outcome.id}: refused, ${refusalText(outcome.why)}`);
  }
  output.line(`${count("loaded")} loaded, ${count("already")} there already, ${count("refused")} refused`);
  return count("refused") === 0 ? 0 : 1;
}

function refusalText(why: Extract<LoadOutcome, { kind: "refused" }>["why"]): string {
  switch (why.kind) {
    case "unknown-professional":
      return `no professional of this terminal bills under ${why.biller}`;
    case "invalid":
      return `« ${why.field} » is at fault (${why.why})`;
    case "different-content":
      return "this id was loaded before with another content: give it a new id";
  }
}

async function collect(terminal: TourneeTerminal, archive: Archive, folder: string, output: Output): Promise<ExitCode> {
  const collected = await collectAll(terminal, archive, folder, ({ done, total }) =>
    output.progress("collected", done, total),
  );
  if (!collected.ok) return failed(collected.error, output);
  const { pdt, fse, beneficiaries, toSign } = collected.value;
  for (const file of [...pdt, ...fse, ...(beneficiaries === undefined ? [] : [beneficiaries])]) output.line(file);
  output.note(
    `${pdt.length} factures poste de travail, ${fse.length} factures of the terminal; ${toSign} still to sign`,
  );
  return 0;
}

async function erase(terminal: TourneeTerminal, archive: Archive, output: Output): Promise<ExitCode> {
  const summary = await eraseAcknowledged(terminal, archive);
  if (!summary.ok) return failed(summary.error, output);
  const { counts, lost } = summary.value;
  for (const file of lost) output.line(`${file}: missing or changed, not erased on the terminal: collect again`);
  const kept = Object.entries(counts).filter(([outcome]) => !outcome.endsWith("erased"));
  for (const [outcome, count] of kept) output.line(`${count} not erased: ${outcome}`);
  output.line(`${counts.erased ?? 0} erased, ${counts["already-erased"] ?? 0} before`);
  return lost.length === 0 && kept.length === 0 ? 0 : 1;
}

/** Undefined, and the person knows why, when it cannot be sent. */
async function openUpdate(path: string, output: Output): Promise<BundleFile | undefined> {
  let bundle: BundleFile;
  try {
    bundle = await openBundleFile(path);
  } catch {
    output.note(`tournee-pc: ${path} cannot be read`);
    return undefined;
  }
  if (bundle.size > 0) return bundle;
  await bundle.close();
  output.note(`tournee-pc: ${path} is empty`);
  return undefined;
}

async function update(terminal: TourneeTerminal, bundle: BundleFile, output: Output): Promise<ExitCode> {
  const given = await terminal.giveBundle(bundle, (received) =>
    output.progress("bytes on the terminal:", received, bundle.size),
  );
  if (!given.ok) return failed(given.error, output);
  const verdict = await waitForVerdict(terminal, bundle);
  if (!verdict.ok) return failed(verdict.error, output);
  if (verdict.value?.kind === "refused") {
    output.note(`tournee-pc: the terminal refuses this update (${verdict.value.code}); « Mise à jour » there says why`);
    return 1;
  }
  output.line("the terminal has the whole update; on its screen: « Mise à jour », then « Installer »");
  return 0;
}

function failed(failure: ClientFailure, output: Output): ExitCode {
  output.note(`tournee-pc: ${failureText(failure)}`);
  return 1;
}
