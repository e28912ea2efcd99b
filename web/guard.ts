import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";

/** Decides whether a request may be looked at at all, before anybody asks who sends it. */
export interface Guard {
  /** Undefined when welcome; otherwise the header at fault. `writes` also asks where the page that sends it comes from. */
  refuses(request: IncomingMessage, does: "reads" | "writes"): "host" | "origin" | undefined;
  /** Headers of every answer of the page. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface GuardOptions {
  /** Host names and addresses of this server, without port. */
  readonly names: readonly string[];
  readonly port: number;
  readonly scheme: "http" | "https";
  /** Where the page's script may connect to beside its own origin: browsers do not agree that `'self'` has its sockets. */
  readonly sockets?: "none" | "own";
}

/**
 * The Host check defeats DNS rebinding: only this server's own names are answered. The Origin check defeats a foreign page that
 * sends its orders here or opens a socket, together with cookies that are `SameSite=Strict` where there are any. A browser
 * always sends Origin with a socket: opening one is a write.
 */
export function createGuard({ names, port, scheme, sockets = "none" }: GuardOptions): Guard {
  const usual = scheme === "https" ? 443 : 80;
  const hosts = new Set(
    names.flatMap((name) => {
      const host = isIP(name) === 6 ? `[${name}]` : name.toLowerCase();
      return port === usual ? [host, `${host}:${port}`] : [`${host}:${port}`];
    }),
  );
  const origins = new Set([...hosts].map((host) => `${scheme}://${host}`));
  const own = sockets === "own" ? [...origins].map((origin) => ` ${origin.replace("http", "ws")}`).join("") : "";
  return {
    refuses({ headers }, does) {
      if (headers.host === undefined || !hosts.has(headers.host.toLowerCase())) return "host";
      const { origin } = headers;
      if (origin === undefined) return does === "writes" ? "origin" : undefined;
      return origins.has(origin) ? undefined : "origin";
    },
    headers: {
      "content-security-policy": [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "font-src 'self'",
        "img-src 'self'",
        `connect-src 'self'${own}`,
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
      ].join("; "),
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "cache-control": "no-store",
      ...(scheme === "https" ? { "strict-transport-security": "max-age=31536000" } : {}),
    },
  };
}
