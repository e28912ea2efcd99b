import type { IncomingMessage } from "node:http";

/** Decides who may talk to the bench. A page of another site, or another name for this machine, may not. */
export interface Guard {
  /** Undefined when the request is welcome; otherwise the header at fault. */
  refuses(request: IncomingMessage, what: "page" | "socket"): "host" | "origin" | undefined;
  /** Headers of every answer. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The Host check defeats DNS rebinding, the Origin check a foreign page that opens our socket. A browser always sends
 * Origin with a socket, so one without it is refused too: a script says where it comes from.
 */
export function createGuard(port: number): Guard {
  const hosts = new Set([`127.0.0.1:${port}`, `localhost:${port}`]);
  const origins = new Set([...hosts].map((host) => `http://${host}`));
  const sockets = [...hosts].map((host) => `ws://${host}`).join(" ");
  return {
    refuses({ headers }, what) {
      if (headers.host === undefined || !hosts.has(headers.host.toLowerCase())) return "host";
      const { origin } = headers;
      if (origin === undefined) return what === "socket" ? "origin" : undefined;
      return origins.has(origin) ? undefined : "origin";
    },
    headers: {
      "content-security-policy": [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "font-src 'self'",
        "img-src 'self'",
        `connect-src 'self' ${sockets}`,
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
      "cache-control": "no-cache",
    },
  };
}
