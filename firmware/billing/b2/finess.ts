/** How Corsica's departments are written in the exchange (shared/domain/billing.md §1.6). */
const CORSICA: ReadonlyMap<string, string> = new Map([
  ["2A", "2001"],
  ["2B", "2002"],
]);
/** Digits of a FINESS number of Corsica once rewritten; others have 9. */
const REWRITTEN = 11;

/** A FINESS number as digits: 2A… becomes 2001…, 2B… becomes 2002…, the others stay. */
export function toFinessZone(number: string): string {
  const department = CORSICA.get(number.slice(0, 2));
  return department === undefined ? number : department + number.slice(2);
}

/** The FINESS number of a zone padded with zeros; a zone that holds more digits than one is left as it is. */
export function fromFinessZone(zone: string): string {
  const significant = zone.slice(-REWRITTEN);
  if (/[^0]/.test(zone.slice(0, -REWRITTEN))) return zone;
  for (const [letters, digits] of CORSICA) {
    if (significant.startsWith(digits)) return letters + significant.slice(digits.length);
  }
  return significant.startsWith("00") ? significant.slice(2) : zone;
}
