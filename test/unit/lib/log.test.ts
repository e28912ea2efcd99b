import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fileLogger } from "../../../firmware/lib/file-logger.js";
import { redact } from "../../../firmware/lib/log.js";

describe("redact", () => {
  test.each(["285059999900230", "2850599999002", "2 85 05 99 999 002 30", "2 85 05 99 999 002 30", "278 2A 15"])(
    "of %s",
    (nir) => {
      const text = redact(`patient ${nir} refused`);
      if (nir.replace(/\D/g, "").length >= 13) expect(text).toBe("patient [nir] refused");
      else expect(text).toBe(`patient ${nir} refused`);
    },
  );

  test("hides every well-formed NIR wherever it stands", () => {
    const digits = (n: number) => fc.stringMatching(new RegExp(`^\\d{${n}}$`));
    const nir = fc
      .tuple(fc.constantFrom("1", "2"), digits(4), fc.constantFrom("2A", "2B", "75", "99"), digits(6))
      .map((p) => p.join(""));
    fc.assert(
      fc.property(nir, fc.constantFrom("", "30"), (number, key) => {
        expect(redact(`x ${number}${key} y`)).not.toContain(number);
      }),
    );
  });
});

describe("the log file", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "tournee-log-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test("never holds a NIR, even inside an error text", async () => {
    const path = join(folder, "tournee.log");
    const seen: string[] = [];
    const log = fileLogger(path, (line) => seen.push(line.text));
    log.error("store.failed", { cause: "no patient 285059999900230", rows: 3 });
    expect(seen).toEqual(['{"cause":"no patient [nir]","rows":3}']);
    await log.close();
    expect(readFileSync(path, "utf8")).toContain("store.failed");
    expect(readFileSync(path, "utf8")).not.toContain("2850599999002");
  });

  test("is set aside once it is big, and a new one is begun", async () => {
    const path = join(folder, "tournee.log");
    writeFileSync(path, "x".repeat(1_000_001));
    await fileLogger(path).close();
    expect(readFileSync(`${path}.1`, "utf8")).toHaveLength(1_000_001);
  });
});
