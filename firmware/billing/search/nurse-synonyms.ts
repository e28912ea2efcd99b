/** What nurses call an act when neither its label nor the official keywords say it, by act id. Blank separated. */
export const SEARCH_SYNONYMS: Readonly<Record<string, string>> = {
  PONCTION_VEINEUSE: "pds bilan sanguin",
  PERF_COURTE: "courte",
  PERF_COURTE_CANCER: "courte",
  PERF_LONGUE: "longue",
  PERF_LONGUE_CANCER: "longue",
  PERF_RETRAIT: "débranchement",
  PERF_RETRAIT_CANCER: "débranchement",
  SC: "lovenox hbpm",
  AIS_SEANCE: "toilette aide",
  ADMIN_PSY: "semainier",
};
