/**
 * The parts of a version that order it: dotted numbers, then, after `-`, the labels of a pre-release. What follows `+` names
 * a build and orders nothing (Semantic Versioning 2.0.0, section 11).
 */
interface Parsed {
  readonly numbers: readonly bigint[];
  readonly labels: readonly string[];
}

const VERSION = /^(\d{1,18}(?:\.\d{1,18}){0,7})(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+[0-9A-Za-z.-]+)?$/;
const LONGEST = 128;

function parse(version: string): Parsed | undefined {
  const match = version.length <= LONGEST ? VERSION.exec(version) : null;
  if (match === null) return undefined;
  return { numbers: (match[1] ?? "").split(".").map(BigInt), labels: match[2]?.split(".") ?? [] };
}

/** Whether `compareVersions` can order it by its parts: one to eight dotted numbers (`2026.11`, `1.4.0`), then `-rc.1`, `+build`. */
export function isVersion(version: string): boolean {
  return parse(version) !== undefined;
}

const order = <T extends bigint | string>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

function compareLabels(a: readonly string[], b: readonly string[]): number {
  // A release comes after each of its pre-releases.
  if (a.length === 0 || b.length === 0) return Math.sign(b.length - a.length);
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [x = "", y = ""] = [a[i], b[i]];
    const numeric = [x, y].map((label) => /^\d+$/.test(label));
    const compared =
      numeric[0] && numeric[1]
        ? order(BigInt(x), BigInt(y))
        : numeric[0] !== numeric[1]
          ? Number(numeric[1]) - Number(numeric[0])
          : order(x, y);
    if (compared !== 0) return compared;
  }
  return Math.sign(a.length - b.length);
}

/**
 * Orders two versions: negative when `a` is older, positive when newer, 0 when neither. A missing number counts as 0, so
 * `1.4` equals `1.4.0`. Text that is no version is older than any version, so that it can never pass for an upgrade.
 */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [parse(a), parse(b)];
  if (left === undefined || right === undefined) {
    return left === right ? order(a, b) : left === undefined ? -1 : 1;
  }
  for (let i = 0; i < Math.max(left.numbers.length, right.numbers.length); i++) {
    const compared = order(left.numbers[i] ?? 0n, right.numbers[i] ?? 0n);
    if (compared !== 0) return compared;
  }
  return compareLabels(left.labels, right.labels);
}
