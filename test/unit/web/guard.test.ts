import type { IncomingMessage } from "node:http";
import { describe, expect, it } from "vitest";
import { createGuard } from "../../../web/guard.js";

describe("the guard", () => {
  const guard = createGuard({ names: ["127.0.0.1", "localhost", "::1"], port: 8443, scheme: "https" });
  const request = (headers: Record<string, string>): IncomingMessage => ({ headers }) as unknown as IncomingMessage;

  it("answers to the names of its certificate only", () => {
    expect(guard.refuses(request({ host: "localhost:8443" }), "reads")).toBeUndefined();
    expect(guard.refuses(request({ host: "[::1]:8443" }), "reads")).toBeUndefined();
    for (const host of ["evil.example:8443", "localhost", "localhost:8444", "127.0.0.1.nip.io:8443"]) {
      expect(guard.refuses(request({ host }), "reads")).toBe("host");
    }
    expect(guard.refuses(request({}), "reads")).toBe("host");
  });

  it("takes orders only from its own page", () => {
    const host = "127.0.0.1:8443";
    expect(guard.refuses(request({ host, origin: "https://127.0.0.1:8443" }), "writes")).toBeUndefined();
    expect(guard.refuses(request({ host }), "writes")).toBe("origin");
    expect(guard.refuses(request({ host, origin: "null" }), "writes")).toBe("origin");
    expect(guard.refuses(request({ host, origin: "http://127.0.0.1:8443" }), "writes")).toBe("origin");
    expect(guard.refuses(request({ host, origin: "https://evil.example" }), "reads")).toBe("origin");
  });

  it("lets a page connect to its own origin, and to its own sockets where it has some", () => {
    const options = { names: ["localhost"], port: 80, scheme: "http" } as const;
    const connects = (made: typeof guard): string | undefined =>
      made.headers["content-security-policy"]?.split("; ").find((rule) => rule.startsWith("connect-src"));
    expect(connects(guard)).toBe("connect-src 'self'");
    expect(connects(createGuard({ ...options, sockets: "own" }))).toBe(
      "connect-src 'self' ws://localhost ws://localhost:80",
    );
  });

  it("tells browsers to stay with https where there is some", () => {
    expect(guard.headers["strict-transport-security"]).toBeDefined();
    const plain = createGuard({ names: ["localhost"], port: 8080, scheme: "http" });
    expect(plain.headers["strict-transport-security"]).toBeUndefined();
  });
});
