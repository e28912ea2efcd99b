/** What this store wrote itself, read back: the file is authenticated, so the shape is the writer's. */
export function fromJson<T>(text: string): T {
  return JSON.parse(text) as T;
}

/** A row whose `body` is the aggregate. */
export interface BodyRow {
  readonly body: string;
}

export const bodyOf = <T>(row: BodyRow | undefined): T | undefined =>
  row === undefined ? undefined : fromJson<T>(row.body);
