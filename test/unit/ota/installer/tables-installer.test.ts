import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { verifyBundle } from "../../../../ota/bundle/verify.js";
import { FolderTablesInstaller } from "../../../../ota/installer/tables/tables-installer.js";
import { silentLog } from "../../../../ota/lib/log.js";
import { err, ok } from "../../../../ota/lib/result.js";
import { agentClock } from "../../../support/ota/agent-desk.js";
import { built, folderWith, makeLeaf, makeRoot, signerOf, trustIn } from "../../../support/ota/bundles.js";

describe("tables are swapped while everything runs", () => {
  let folder: string;
  let root: Awaited<ReturnType<typeof makeRoot>>;
  let leaf: Awaited<ReturnType<typeof makeLeaf>>;
  /** What the program prices with. */
  let inUse: string | undefined;

  beforeEach(async () => {
    folder = await folderWith();
    root = await makeRoot();
    leaf = await makeLeaf(root);
    inUse = undefined;
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const start = (): Promise<FolderTablesInstaller> =>
    FolderTablesInstaller.start({
      folder: join(folder, "tables"),
      compatible: () => "tournee-test",
      verify: verifyBundle,
      trust: () => Promise.resolve(root.certificatePem),
      clock: agentClock(),
      log: silentLog,
      async load(place) {
        const content = await readFile(join(place, "tables.db"), "utf8").catch(() => "rubbish");
        if (content === "rubbish") return err("not a tables file");
        inUse = content;
        return ok(undefined);
      },
    });

  async function bundle(version: string, content: string) {
    const sources = await folderWith({ "tables.db": content });
    const path = await built(sources, signerOf(leaf), join(folder, `${version}.bundle`), { version, kind: "tables" });
    await rm(sources, { recursive: true, force: true });
    const verified = await verifyBundle(path, trustIn(root.certificatePem));
    if (!verified.ok) throw new Error(verified.error.detail);
    return [path, verified.value, () => undefined] as const;
  }

  test("the new ones are in use at once, and after a start", async () => {
    const tables = await start();
    expect(inUse).toBeUndefined();
    expect(await tables.install(...(await bundle("2026.1", "prices of January")))).toMatchObject({
      ok: true,
      value: { activation: "now", version: "2026.1" },
    });
    expect(inUse).toBe("prices of January");
    inUse = undefined;
    await start();
    expect(inUse).toBe("prices of January");
  });

  test("new ones that do not load leave the former in use, now and after a start", async () => {
    const tables = await start();
    await tables.install(...(await bundle("2026.1", "prices of January")));
    expect(await tables.install(...(await bundle("2026.2", "rubbish")))).toMatchObject({
      ok: false,
      error: { kind: "did-not-load", detail: "not a tables file" },
    });
    expect(inUse).toBe("prices of January");
    inUse = undefined;
    await start();
    expect(inUse).toBe("prices of January");
  });

  test("tables that rotted on the disk give way to those before them", async () => {
    const tables = await start();
    await tables.install(...(await bundle("2026.1", "prices of January")));
    await tables.install(...(await bundle("2026.2", "prices of February")));
    await writeFile(join(folder, "tables", "current", "tables.db"), "rubbish");
    await start();
    expect(inUse).toBe("prices of January");
  });

  test("a cut after the unpacking is made good by the same bundle again", async () => {
    const first = await start();
    const given = await bundle("2026.1", "prices of January");
    await first.install(...given);
    const again = await (await start()).install(...given);
    expect(again).toMatchObject({ ok: true });
    expect(inUse).toBe("prices of January");
  });
});
