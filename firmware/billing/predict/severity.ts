/** What the caisse or the mutuelle would do: refuse, pay another amount, or pay and say something. */
export type Severity = "reject" | "anomaly" | "signal";
