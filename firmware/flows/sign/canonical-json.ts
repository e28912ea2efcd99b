/**
 * One text for one value: keys sorted by UTF-16 code unit, no blanks, undefined fields left out, so that the bytes a card
 * signs can be made again from the data.
 * @throws RangeError on what JSON cannot write: functions, bigints, infinite numbers, undefined in a list.
 */
export function canonicalJson(value: unknown): string {
  switch (typeof value) {
    case "string":
    case "boolean":
      return JSON.stringify(value);
    case "number":
      if (!Number.isFinite(value)) throw new RangeError(`not a JSON number: ${value}`);
      return JSON.stringify(value);
    case "object":
      if (value === null) return "null";
      return Array.isArray(value) ? `[${value.map(canonicalJson).join(",")}]` : objectJson(value);
    default:
      throw new RangeError(`not JSON: ${typeof value}`);
  }
}

function objectJson(value: object): string {
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`);
  return `{${fields.join(",")}}`;
}
