import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Fingerprint,
  isControllerId,
  keyOf,
  makeCode,
  parseCode,
  parseServerLink,
  parseTerminalLink,
  serverLink,
  serverProof,
  shownCode,
  terminalLink,
  terminalProof,
} from "../../../../ota/fleet/enrolment.js";

const ca = "ab".repeat(32) as Fingerprint;
const code = makeCode();
const key = keyOf(code);

describe("a one-time code", () => {
  it("is read back as a person types it", () => {
    expect(parseCode(` ${shownCode(code).toLowerCase()} `)).toBe(code);
    expect(shownCode(code)).toMatch(/^(\w{4}-){3}\w{4}$/);
  });

  it("forgives letters that look like digits", () => {
    expect(parseCode("OIL0-1234-5678-9ABC")).toBe(parseCode("0110-1234-5678-9ABC"));
  });

  it.each(["", "1234", "U".repeat(16), "0".repeat(17)])("%j is none", (text) =>
    expect(parseCode(text)).toBeUndefined(),
  );
});

describe("the QR texts", () => {
  it("say the same when read back", () => {
    const server = { url: "https://192.168.1.20:8443", ca, code };
    expect(parseServerLink(serverLink(server))).toEqual({ ok: true, value: server });
    const terminal = { id: "TRN-0042", code };
    expect(parseTerminalLink(terminalLink(terminal))).toEqual({ ok: true, value: terminal });
  });

  it("of another version are told apart from other QR codes", () => {
    expect(parseServerLink(serverLink({ url: "https://x", ca, code }).replace("v=1", "v=2"))).toEqual({
      ok: false,
      error: "other-version",
    });
    expect(parseServerLink("https://example.org/")).toEqual({ ok: false, error: "not-an-invitation" });
  });

  it.each(["https://a/b", "ftp://a", "https://user@a", "javascript:alert(1)", ""])(
    "an address like %j is refused",
    (url) => {
      expect(parseServerLink(serverLink({ url, ca, code })).ok).toBe(false);
    },
  );

  it("any text a camera may see is read or refused, never thrown at", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const scheme of ["", "tournee-enrol:?", "tournee-terminal:?v=1&"]) {
          expect(parseServerLink(scheme + text).ok && parseTerminalLink(scheme + text).ok).toBe(false);
        }
      }),
    );
  });
});

describe("the proofs", () => {
  const given = { id: "TRN-1", tenant: "DEFAULT", token: "a".repeat(32), ca: "PEM" };

  it("change with the code, the terminal, the CA and all that is given", () => {
    const other = "cd".repeat(32) as Fingerprint;
    const terminals = [
      terminalProof(key, "TRN-1", ca),
      terminalProof(key, "TRN-2", ca),
      terminalProof(key, "TRN-1", other),
      terminalProof(keyOf(makeCode()), "TRN-1", ca),
    ];
    const servers = [
      serverProof(key, ca, given),
      serverProof(key, other, given),
      serverProof(key, ca, { ...given, token: "b".repeat(32) }),
      serverProof(key, ca, { ...given, ca: "PEM2" }),
      serverProof(key, ca, { ...given, tenant: "OTHER" }),
    ];
    expect(new Set([...terminals, ...servers]).size).toBe(9);
  });
});

it.each(["../x", "a/b", "", ".hidden", "a b", "x".repeat(65), "é"])("%j cannot name a terminal", (id) => {
  expect(isControllerId(id)).toBe(false);
});
