/** What a monkey types where an act is sought: something is found. */
export const CARE: readonly string[] = [
  "pansement",
  "insuline",
  "prise de sang",
  "dextro",
  "perf",
  "im",
  "escarre",
  "c",
];

/** Where letters are asked: care, people, places and rubbish. */
export const WORDS: readonly string[] = [
  ...CARE,
  "radio",
  "bernard",
  "moreau",
  "cpam",
  "mgen",
  "lyon",
  "ami",
  "x",
  "zzzzzz",
  "aujourd hui",
  "qsdfghjklmwxcvbn azertyuiop",
];

/** Where digits are asked: a prescriber's number, dates, amounts, distances, a caisse, a NIR, rubbish. */
export const NUMBERS: readonly string[] = [
  "991145608",
  "12032025",
  "01011960",
  "1250",
  "12",
  "0",
  "7",
  "99999999999999999",
  "751",
  "254037511500137",
  "1",
];
