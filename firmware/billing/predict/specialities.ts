const span = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_one, at) => String(from + at).padStart(2, "0"));

/** Codes of `specialites.csv`: doctors, dentists and activities of the others. */
export const SPECIALITIES: ReadonlySet<string> = new Set(
  [...span(1, 57), ...span(60, 85)].filter((code) => code !== "58"),
);

/** Specialities and activities of each profession that the terminal bills for. */
export const OF_PROFESSION = {
  infirmier: new Set(["24"]),
  kinesitherapeute: new Set(["26"]),
  "sage-femme": new Set(["21"]),
  dentiste: new Set(["19", "36", "53", "54", "18", "44", "45", "69"]),
} as const;

/** General practice. */
export const GENERAL_PRACTICE: ReadonlySet<string> = new Set(["01", "22", "23"]);

/** Activities of the paramedics and the others: a doctor has none of these. */
export const NOT_DOCTORS: ReadonlySet<string> = new Set([
  "19",
  "21",
  ...span(24, 30),
  "39",
  "40",
  ...span(50, 57),
  ...span(60, 68),
]);
