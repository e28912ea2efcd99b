/** The update server that this terminal was enrolled at. The token is a secret: it is kept in the encrypted store only. */
export interface UpdateServer {
  /** `https://host:port`; plain `http` for loopback alone. */
  readonly url: string;
  readonly tenant: string;
  /** The terminal's name there. */
  readonly id: string;
  /** Target token of DDI. */
  readonly token: string;
  /** The server's own CA, PEM; undefined: the system's. */
  readonly ca: string | undefined;
}

/** A stored server, or undefined when there is none or it cannot be used. Never throws. */
export function updateServerFrom(stored: unknown): UpdateServer | undefined {
  if (typeof stored !== "object" || stored === null) return undefined;
  const { url, tenant, id, token, ca } = stored as Readonly<Record<string, unknown>>;
  if (!isText(url) || !/^https?:\/\//.test(url) || !isText(tenant) || !isText(id) || !isText(token)) return undefined;
  return { url, tenant, id, token, ca: isText(ca) ? ca : undefined };
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
