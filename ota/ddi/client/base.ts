import type { Result } from "../../lib/result.js";
import { err, ok } from "../../lib/result.js";
import type { DdiFailure, Link } from "./contract.js";

/** Which server a client speaks to, and as whom. */
export interface DdiIdentity {
  /** `https://host[:port][/path]`; `http://` for this machine only. */
  readonly server: string;
  /** `DEFAULT` unless the server is shared. */
  readonly tenant: string;
  /** The device's name at the server (`controllerId`). */
  readonly id: string;
  /** The target token of this device; 1 to 128 printable ASCII characters. */
  readonly token: string;
}

/** Why no client can be made of what was given; the text names the option and what is wanted of it. */
export interface BadIdentity {
  readonly kind: "bad-server" | "bad-name" | "bad-token";
  readonly detail: string;
}

/**
 * The device's root resource, `/{tenant}/controller/v1/{controllerId}`: the only address that is built, every other is a
 * link of an answer.
 */
export function baseUrl({ server, tenant, id, token }: DdiIdentity): Result<URL, BadIdentity> {
  if (!URL.canParse(server)) return err({ kind: "bad-server", detail: `not an address: ${JSON.stringify(server)}` });
  const url = new URL(server);
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") {
    return err({ kind: "bad-server", detail: "the server's address takes no user, password, query or fragment" });
  }
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname))) {
    return err({ kind: "bad-server", detail: "the server must be https://; http:// is for this machine only" });
  }
  for (const name of [tenant, id]) {
    if (!/^[^/\\\s]{1,256}$/.test(name) || name === "." || name === "..") {
      return err({ kind: "bad-name", detail: `not the name of a tenant or device: ${JSON.stringify(name)}` });
    }
  }
  if (!/^[\x21-\x7e]{1,128}$/.test(token)) {
    return err({ kind: "bad-token", detail: "a token is 1 to 128 printable ASCII characters, without spaces" });
  }
  const path = `${url.pathname.replace(/\/+$/, "")}/${encodeURIComponent(tenant)}/controller/v1/${encodeURIComponent(id)}`;
  return ok(new URL(path, url.origin));
}

/** Whether a host is this machine: `localhost`, 127.0.0.0/8 or ::1, as `URL` writes them. */
export function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}

/**
 * A link of an answer, resolved against the address that gave it. Scheme, host and port must be the server's own: the token
 * goes with each request.
 */
export function followable(link: string, from: URL): Result<URL, DdiFailure> {
  if (!URL.canParse(link, from.href)) return err({ kind: "refused", detail: "a link of the server is not an address" });
  const url = new URL(link, from);
  if (url.origin !== from.origin || url.username !== "" || url.password !== "") {
    return err({ kind: "refused", detail: `a link leads away from ${from.origin}, to ${url.origin}` });
  }
  return ok(url);
}

/** Where an action is told of: hawkBit gives no link for it, it is the resource's own path with `/feedback`, without `?c=`. */
export function feedbackOf(resource: URL): Link {
  return new URL(`${resource.pathname.replace(/\/+$/, "")}/feedback`, resource.origin).href as Link;
}

/**
 * The action or cancellation that a feedback link speaks of: its last segment but one. hawkBit up to 0.3 answers 404 to a
 * feedback whose body does not repeat it; later ones pass it over.
 */
export function idOf(feedback: Link): string | undefined {
  return URL.canParse(feedback) ? new URL(feedback).pathname.split("/").at(-2) : undefined;
}
