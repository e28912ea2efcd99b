import fc from "fast-check";
import { expect, test } from "vitest";
import { parseKeyFile, writeKeyFile } from "../../../../ota/bundle/manifest/key-file.js";
import { parseManifest, writeFilesManifest } from "../../../../ota/bundle/manifest/manifest.js";
import { RELEASE } from "../../../support/ota/bundles.js";

const FILES = writeFilesManifest({
  ...RELEASE,
  notes: "Première ligne\nseconde \\ ligne\tavec des signes",
  notAfter: "2027-06-30T00:00:00.000Z",
  payload: { format: "files", sha256: "ab".repeat(32), size: 10, unpackedSize: 20, entries: 3 },
});
const VERITY = `[update]
compatible=tournee-test
version=1.2.0

[bundle]
format=verity
verity-hash=${"cd".repeat(32)}
verity-salt=${"ef".repeat(32)}
verity-size=4096

[image.rootfs]
filename=rootfs.img
`;
const parse = (text: string) => parseManifest(new TextEncoder().encode(text));

test("a manifest says after reading what it said before writing", () => {
  expect(parse(FILES)).toEqual({
    ok: true,
    value: {
      ...RELEASE,
      notes: "Première ligne\nseconde \\ ligne\tavec des signes",
      notAfter: "2027-06-30T00:00:00.000Z",
      payload: { format: "files", sha256: "ab".repeat(32), size: 10, unpackedSize: 20, entries: 3 },
    },
  });
});

test("a manifest that rauc alone made is the firmware's", () => {
  expect(parse(VERITY)).toMatchObject({
    ok: true,
    value: { kind: "firmware", notes: "", payload: { treeSize: 4096 } },
  });
});

test("a manifest from an editor that ends lines with CR LF says the same", () => {
  expect(parse(FILES.replaceAll("\n", "\r\n"))).toEqual(parse(FILES));
});

test.each([
  ["no compatible", FILES, /^compatible=.*$/m, ""],
  ["no version", FILES, /^version=.*$/m, ""],
  ["a version that orders nothing", FILES, /^version=.*$/m, "version=latest"],
  ["an unknown kind", FILES, /^kind=.*$/m, "kind=bootloader"],
  ["no kind", FILES, /^kind=.*$/m, ""],
  ["RAUC's legacy format", VERITY, "format=verity", "format=plain"],
  ["an encrypted bundle", VERITY, "format=verity", "format=crypt"],
  ["a short hash", FILES, /payload-sha256=../, "payload-sha256="],
  ["a hash in capitals", FILES, /payload-sha256=../, "payload-sha256=AB"],
  ["a size that is no number", FILES, /^payload-size=.*$/m, "payload-size=1e3"],
  ["a negative size", FILES, /^unpacked-size=.*$/m, "unpacked-size=-1"],
  ["a size past exact numbers", FILES, /^payload-size=.*$/m, "payload-size=99999999999999999999"],
  ["a tree of half a block", VERITY, "verity-size=4096", "verity-size=2048"],
  ["no tree", VERITY, "verity-size=4096", "verity-size=0"],
  ["a salt of another length", VERITY, /verity-salt=..../, "verity-salt="],
  ["a date that is none", FILES, /^not-after=.*$/m, "not-after=soon"],
  ["a key twice", FILES, /^version=.*$/m, "version=1.0\nversion=2.0"],
  ["a section twice", FILES, "[bundle]", "[update]\nversion=9.9\n\n[bundle]"],
  ["a key before any section", FILES, "[update]", "version=1.0\n[update]"],
  ["a line that is nothing", FILES, "[bundle]", "what\n[bundle]"],
  ["an unknown escape", FILES, /^version=.*$/m, "version=1.\\q"],
])("refused: %s", (_, text, what, by) => {
  const changed = text.replace(what, by);
  expect(changed).not.toBe(text);
  expect(parse(changed)).toMatchObject({ ok: false, error: expect.any(String) });
});

test("bytes that are not UTF-8 are refused", () => {
  expect(parseManifest(Uint8Array.of(0x5b, 0xff, 0xfe, 0x5d))).toMatchObject({ ok: false });
});

test("any values survive a key file, and no text makes its reader throw", () => {
  const name = fc.stringMatching(/^[a-z][a-z0-9.-]{0,10}$/);
  const keys = fc.uniqueArray(fc.tuple(name, fc.string({ unit: "binary" })), { selector: ([key]) => key });
  const file = fc.uniqueArray(fc.tuple(name, keys), { selector: ([group]) => group });
  fc.assert(
    fc.property(file, (groups) => {
      const wanted = new Map(groups.map(([group, pairs]) => [group, new Map(pairs)]));
      expect(parseKeyFile(writeKeyFile(wanted))).toEqual({ ok: true, value: wanted });
    }),
  );
  fc.assert(
    fc.property(fc.array(fc.constantFrom("[", "]", "=", "\n", "#", "\\", "a", " ", "\0", "é")), (letters) => {
      expect(parseKeyFile(letters.join("")).ok).toBeTypeOf("boolean");
    }),
  );
});
