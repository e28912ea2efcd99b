import { NBSP } from "../format.js";

/** The terminal's memory does not open. */
export const startup = {
  kept: "Rien n’a été effacé ni remplacé",
  keptText: "Factures et brouillons sont restés comme ils étaient.",
  tellSupport: "Code à donner à l’assistance",
  codes: {
    "wrong-key": "M1",
    corrupted: "M2",
    "newer-version": (found: number, known: number) => `M3, version${NBSP}${found} pour${NBSP}${known}`,
    unwritable: "M4",
    keystore: "M5",
  },
} as const;
