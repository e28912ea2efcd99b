import { createSearch, type Search } from "../../firmware/billing/search/engine.js";
import { buildIndex } from "../../firmware/billing/search/search-index.js";
import { someNomenclature } from "./nomenclature.js";

/** Acts of the nomenclature of the tests, with labels as published. */
const LABELS: Readonly<Record<string, string>> = {
  AFLB001: "Injection péridurale de sang autologue [Blood patch]",
  DEQP003: "Électrocardiographie sur au moins 12 dérivations",
  GAMA008: "Rhinoplastie primitive de la pointe du nez",
  QZFA001: "Exérèse de 2 à 5 lésions souscutanées susfasciales de moins de 3 cm de grand axe",
  AHQP001: "Électromyographie de surface, sans enregistrement vidéo",
  HBQD001: "Bilan parodontal",
};

/** The search of the few CCAM acts that `someNomenclature` holds. */
export const someCcamSearch: Search = createSearch(
  buildIndex(
    Object.entries(LABELS).map(([id, label]) => ({
      id,
      label,
      alsoCalled: "",
      shortLabel: someNomenclature.ccam.act(id)?.shortLabel ?? "",
      reimbursed: someNomenclature.ccam.act(id)?.reimbursed ?? false,
    })),
    { idsAreCodes: true },
  ),
);
