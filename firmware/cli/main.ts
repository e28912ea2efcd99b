import type { Nomenclature } from "../billing/nomenclature.js";
import type { Outcome } from "./outcome.js";
import { rateCommand } from "./rate.js";
import { nomenclatureInUse } from "./tables-in-use.js";

const USAGE = `usage: tournee COMMAND

  rate FILE.json   price one visit, or several as one invoice ("-": standard input)
  predict FILE.json
                   foretell what the caisse or the mutuelle would refuse, and how to mend it
  assist FILE.json find what was forgotten, and compare the ways that the rules leave
  quittance FILE   write the patient's copy of an exported invoice as a PDF
  b2 check FILE... check files of the norme B2: form, keys, totals, hash
  tables build     build the reference tables from the folders of official lists
  search ccam|ngap|nurse "WORDS"
                   find acts by code or words, best first
  conventions      import the conventions of mutuelles, or find those of one
  returns FILE.jsonl --invoices FILE.json
                   give acknowledgements and payments to their invoices, tell what is left to do
  reader           show virtual cards to a PC as a smart-card reader
  reader probe     on a PC, try the terminal's USB readers and tell what each does
`;

async function dispatch(argv: readonly string[]): Promise<Outcome> {
  const [command, ...args] = argv;
  switch (command) {
    case "rate":
      return await withTables("rate", args, rateCommand);
    case "predict": {
      const { predictCommand } = await import("./predict.js");
      return await withTables("predict", args, predictCommand);
    }
    case "assist": {
      const { assistCommand } = await import("./assist.js");
      return await withTables("assist", args, assistCommand);
    }
    case "quittance": {
      // The PDF library is loaded for this command only.
      const { quittanceCommand } = await import("./quittance.js");
      return quittanceCommand(args);
    }
    case "tables": {
      // SQLite is loaded for this command only.
      const { runTables } = await import("./tables.js");
      return { exitCode: await runTables(args), stdout: "", stderr: "" };
    }
    case "search": {
      const { searchCommand } = await import("./search.js");
      return searchCommand(args);
    }
    case "conventions": {
      const { conventionsCommand } = await import("./conventions.js");
      return await conventionsCommand(args);
    }
    case "returns": {
      const { returnsCommand } = await import("./returns.js");
      return returnsCommand(args);
    }
    case "b2": {
      const { runB2 } = await import("./b2.js");
      return await runB2(args);
    }
    case "reader": {
      if (args[0] === "probe") {
        const { probeCommand } = await import("./reader-probe.js");
        return await probeCommand(args.slice(1));
      }
      const { readerCommand } = await import("./reader.js");
      return await readerCommand(args);
    }
    case "help":
    case "--help":
      return { exitCode: 0, stdout: USAGE, stderr: "" };
    case undefined:
      return { exitCode: 2, stdout: "", stderr: USAGE };
    default:
      return { exitCode: 2, stdout: "", stderr: `tournee: unknown command "${command}"\n${USAGE}` };
  }
}

/** A command that prices, with the tables file when there is one: other professions and the CCAM are priced from it. */
async function withTables(
  name: string,
  args: readonly string[],
  run: (args: readonly string[], nomenclature: Nomenclature) => Outcome,
): Promise<Outcome> {
  const at = args.indexOf("--tables");
  const asked = at < 0 ? undefined : args[at + 1];
  const rest = at < 0 ? args : [...args.slice(0, at), ...args.slice(at + 2)];
  const nomenclature = await nomenclatureInUse(asked);
  return nomenclature.ok
    ? run(rest, nomenclature.value)
    : { exitCode: 2, stdout: "", stderr: `tournee ${name}: ${nomenclature.error}\n` };
}

/**
 * Runs one command of `tournee` and sets the exit code: 0 done, 2 the input is at fault, 1 the program is.
 * @param argv what follows the program's name
 */
export async function main(argv: readonly string[]): Promise<void> {
  try {
    const { exitCode, stdout, stderr } = await dispatch(argv);
    process.stdout.write(stdout);
    process.stderr.write(stderr);
    process.exitCode = exitCode;
  } catch (error) {
    process.stderr.write(`tournee: internal error: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
