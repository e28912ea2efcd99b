import { type Finding, onZone } from "./finding.js";
import type { ReadText } from "./read.js";

/** One file among several, and what the others miss or hold too much for it. */
export interface PairFindings {
  /** Rank of the file among those given. */
  readonly file: number;
  readonly finding: Finding;
}

/**
 * Control 8 of shared/domain/billing.md §1.4 over the files of one sending: a split FSE has its DRE under the same PS and
 * invoice numbers, and a DRE its split FSE. Nothing can be told unless both kinds are there.
 */
export function pairFindings(files: readonly ReadText[]): readonly PairFindings[] {
  const fse = invoicesOf(files, "B2").filter(({ split }) => split);
  const dre = invoicesOf(files, "DR");
  if (!files.some(({ tree }) => isOf(tree, "B2")) || !files.some(({ tree }) => isOf(tree, "DR"))) return [];
  const lonely = (ones: readonly Invoice[], others: readonly Invoice[], message: string): readonly PairFindings[] => {
    const known = new Set(others.map(({ key }) => key));
    return ones
      .filter(({ key }) => !known.has(key))
      .map(({ file, line }) => ({
        file,
        finding: onZone({ line, record: "2" }, "numero_facture", { rule: "B2-SPLIT", message }),
      }));
  };
  return [
    ...lonely(fse, dre, "the split invoice has no DRE of the same number"),
    ...lonely(dre, fse, "the DRE has no split invoice of the same number"),
  ];
}

interface Invoice {
  readonly file: number;
  readonly line: number;
  readonly split: boolean;
  readonly key: string;
}

function isOf(tree: ReadText["tree"], application: string): boolean {
  return tree.open?.values.application === application;
}

function invoicesOf(files: readonly ReadText[], application: string): readonly Invoice[] {
  return files.flatMap(({ tree }, file) => {
    if (!isOf(tree, application)) return [];
    return tree.lots.flatMap(({ invoices }) =>
      invoices.flatMap(({ open }) => {
        if (open === undefined) return [];
        const { ps_numero_cle, numero_facture, top_eclatement } = open.values;
        const key = `${ps_numero_cle ?? ""}/${numero_facture ?? ""}`;
        return [{ file, line: open.line, split: top_eclatement === "F", key }];
      }),
    );
  });
}
