import { describe, expect, test } from "vitest";
import { baseUrl, feedbackOf, followable, idOf } from "../../../../ota/ddi/client/base.js";
import { bad, good } from "../../../support/ota/ddi-desk.js";

const identity = { server: "https://maj.example:8443", tenant: "DEFAULT", id: "t-1", token: "secret" };

describe("the device's address", () => {
  test("is built under the server's path", () => {
    expect(good(baseUrl(identity)).href).toBe("https://maj.example:8443/DEFAULT/controller/v1/t-1");
    const below = good(baseUrl({ ...identity, server: "https://maj.example/hawkbit/", id: "t#1?" }));
    expect(below.href).toBe("https://maj.example/hawkbit/DEFAULT/controller/v1/t%231%3F");
  });

  test.each(["http://127.0.0.1:8080", "http://127.9.9.9", "http://localhost:1", "http://[::1]:80"])(
    "%s needs no TLS",
    (server) => {
      expect(baseUrl({ ...identity, server }).ok).toBe(true);
    },
  );

  test.each([
    "http://maj.example",
    "http://127.0.0.1.maj.example",
    "http://localhost.maj.example",
    "http://10.0.0.1",
    "http://0.0.0.0",
    "ftp://maj.example",
    "file:///etc/passwd",
    "https://user:password@maj.example",
    "https://maj.example/?x=1",
    "maj.example",
    "",
  ])("%j is no server", (server) => {
    expect(bad(baseUrl({ ...identity, server })).kind).toBe("bad-server");
  });

  test.each(["", ".", "..", "a/b", "a b", "a\\b"])("%j names no device and no tenant", (name) => {
    expect(bad(baseUrl({ ...identity, id: name })).kind).toBe("bad-name");
    expect(bad(baseUrl({ ...identity, tenant: name })).kind).toBe("bad-name");
  });

  test.each(["", "two words", "line\nbreak", "é", "x".repeat(129)])("%j is no token, and is not told", (token) => {
    const failure = bad(baseUrl({ ...identity, token }));
    expect(failure.kind).toBe("bad-token");
    if (token.length > 1) expect(failure.detail).not.toContain(token);
  });
});

describe("a link", () => {
  const base = new URL("https://maj.example/DEFAULT/controller/v1/t-1");

  test.each(["https://maj.example/other", "https://maj.example:443/x", "/relative", "?c=1"])(
    "%s is followed",
    (link) => {
      expect(followable(link, base).ok).toBe(true);
    },
  );

  test.each([
    "http://maj.example/x",
    "https://maj.example:8443/x",
    "https://maj.example.evil/x",
    "https://maj.example@evil/x",
    "https://user@maj.example/x",
    "//evil/x",
    "javascript:alert(1)",
    "file:///etc/passwd",
    "https://",
  ])("%s is not", (link) => {
    expect(bad(followable(link, base)).kind).toBe("refused");
  });

  test("feedback goes under the resource, without its query", () => {
    const resource = new URL("https://maj.example/h/DEFAULT/controller/v1/t/deploymentBase/5?c=-3#x");
    expect(feedbackOf(resource)).toBe("https://maj.example/h/DEFAULT/controller/v1/t/deploymentBase/5/feedback");
  });

  test("feedback tells again whose it is: hawkBit 0.3 wants it in the body", () => {
    const link = feedbackOf(new URL("https://maj.example/h/DEFAULT/controller/v1/t/cancelAction/5?c=-3"));
    expect(idOf(link)).toBe("5");
  });
});
