import { randomBytes } from "node:crypto";
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Verdict } from "../../../firmware/drivers/bundle-source/contract.js";
import { pcInbox } from "../../../firmware/drivers/bundle-source/pc-inbox.js";
import { runCommand } from "../../../tournee-pc/dist/cli/commands.js";
import { parseOptions } from "../../../tournee-pc/dist/cli/options.js";
import { outputTo } from "../../../tournee-pc/dist/cli/output.js";
import { appBench, Cable, preparedInvoice, pullOnce } from "../../support/pc-app.js";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "tournee-pc-"));
});
afterEach(async () => await rm(folder, { recursive: true, force: true }));

/** A PC with a terminal plugged in, which makes this of each update that it is given, and its command line. */
function desk(verdict: Verdict = { kind: "offered" }) {
  const inbox = pcInbox(join(folder, "cable"));
  inbox.subscribe((state) => {
    if (state.kind === "plugged") for (const { path } of state.files) inbox.judged(path, verdict);
  });
  const bench = appBench({ inbox });
  const cable = new Cable(bench.app.slot);
  const run = async (...argv: readonly string[]) => {
    let stdout = "";
    let stderr = "";
    const output = outputTo({
      stdout: { write: (text) => (stdout += text) },
      stderr: { write: (text) => (stderr += text) },
    });
    const options = parseOptions([...argv, "--name", "Secretariat"], { XDG_CONFIG_HOME: folder });
    if (typeof options === "string") return { code: 2, stdout, stderr: options };
    const code = await runCommand(options, async () => cable, output);
    return { code, stdout, stderr };
  };
  return { ...bench, cable, run, inbox };
}

async function fileOf(content: unknown): Promise<string> {
  const path = join(folder, "invoices.json");
  await writeFile(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

describe("tournee-pc", () => {
  test("from pairing to erasing", async () => {
    const { run, exchange, access } = desk();
    expect((await run("readers")).stdout).toBe("Some other reader\tno card\nTournee\tTournée terminal\n");
    expect((await run("identify")).stdout).toBe("Tournee 0.1.0, protocol 1, ready\nnot paired with this PC\n");

    const paired = await run("pair");
    const code = access.asked[0]?.code ?? "";
    expect(paired.stdout).toBe(`code: ${code.slice(0, 3)} ${code.slice(3)}\npaired\n`);
    expect((await stat(join(folder, "tournee-pc", "keys.json"))).mode & 0o777).toBe(0o600);
    expect((await run("pair")).stdout).toBe("this PC is paired with this terminal already\n");

    const invoices = ["a", "b", "c"].map((id) => preparedInvoice({ id }));
    const stranger = preparedInvoice({ id: "d", biller: "351234562" });
    const loaded = await run("load", await fileOf({ v: 1, invoices: [...invoices, stranger] }));
    expect(loaded).toEqual({
      code: 1,
      stdout:
        "d: refused, no professional of this terminal bills under 351234562\n3 loaded, 0 there already, 1 refused\n",
      stderr: "loaded 4/4\n",
    });
    exchange.sign("a");
    exchange.refuse("b", "carte en opposition");
    expect((await run("identify")).stdout).toContain("1 to sign, 1 signed, 1 refused");

    const target = join(folder, "factures");
    const collected = await run("collect", target);
    expect(collected.code).toBe(0);
    expect(collected.stderr).toContain("collected 2/2\n");
    expect(collected.stderr).toContain("2 factures poste de travail, 0 factures of the terminal; 1 still to sign");
    const names = await readdir(target);
    expect(collected.stdout.trim().split("\n")).toEqual(names.toSorted().map((name) => join(target, name)));
    const [first = ""] = names.toSorted();
    expect(first).toMatch(/^pdt-a-[0-9a-f]{8}\.json$/);
    expect((await stat(join(target, first))).mode & 0o777).toBe(0o600);
    const record = JSON.parse(await readFile(join(target, first), "utf8"));
    expect(record).toMatchObject({ kind: "pdt", id: "a", document: exchange.kept.get("a")?.document });
    expect(exchange.erased).toEqual([]);

    expect(await run("erase", "--acknowledged")).toMatchObject({ code: 0, stdout: "2 erased, 0 before\n" });
    expect(exchange.erased).toEqual(["pdt a", "pdt b"]);
    expect(await run("erase", "--acknowledged")).toMatchObject({ code: 0, stdout: "0 erased, 0 before\n" });
    expect([...exchange.kept.keys()]).toEqual(["c"]);
  });

  test("what left the disk since it was collected is not erased", async () => {
    const { run, exchange } = desk();
    await run("pair");
    await run("load", await fileOf({ v: 1, invoices: ["a", "b"].map((id) => preparedInvoice({ id })) }));
    exchange.sign("a");
    exchange.sign("b");
    const target = join(folder, "factures");
    await run("collect", target);
    const lost = join(target, (await readdir(target)).toSorted()[0] ?? "");
    await writeFile(lost, "another text");
    const erased = await run("erase", "--acknowledged");
    expect(erased.code).toBe(1);
    expect(erased.stdout).toBe(
      `${lost}: missing or changed, not erased on the terminal: collect again\n1 erased, 0 before\n`,
    );
    expect(exchange.erased).toEqual(["pdt b"]);
    // Collected again, it is there again.
    await run("collect", target);
    expect(await run("erase", "--acknowledged")).toMatchObject({ code: 0, stdout: "1 erased, 0 before\n" });
  });

  test("an unplugged terminal is waited for, and the file is loaded once", async () => {
    const { run, exchange, cable } = desk();
    await run("pair");
    pullOnce(cable, 9, "after");
    const invoices = ["a", "b", "c", "d"].map((id) => preparedInvoice({ id }));
    const loaded = await run("load", await fileOf({ v: 1, invoices }));
    expect(loaded.stdout).toBe("4 loaded, 0 there already, 0 refused\n");
    expect(loaded.stderr).toContain("the terminal was unplugged: plug it in again, nothing is lost");
    expect(exchange.taken).toEqual(["a", "b", "c", "d"]);
  });

  test.each([
    [{ v: 2, invoices: [] }, "has version 2: this program takes version 1"],
    [{ invoices: [] }, "has no version: this program takes version 1"],
    ["{", "is not JSON"],
    [{ v: 1, invoices: [] }, "is not as expected at « invoices » (range)"],
    [{ v: 1, invoices: [{ id: "DUPONT Marie" }] }, "is not as expected at « invoices.0.id » (form)"],
    [{ v: 1, invoices: [preparedInvoice(), preparedInvoice()] }, "has the invoice facture-1 twice"],
  ])("a file of invoices that is %j: %s", async (content, told) => {
    const { run, cable } = desk();
    const file = await fileOf(content);
    expect(await run("load", file)).toEqual({ code: 2, stdout: "", stderr: `tournee-pc: ${file} ${told}\n` });
    expect(cable.count).toBe(0);
  });

  test("keys that others may read are not used", async () => {
    const { run } = desk();
    await run("pair");
    await chmod(join(folder, "tournee-pc", "keys.json"), 0o644);
    await expect(run("collect", folder)).rejects.toThrow("chmod 600");
  });

  test("a PC that nobody allowed is told to pair", async () => {
    const { run, exchange } = desk();
    const told = { code: 1, stderr: "tournee-pc: the terminal does not know this PC: run « tournee-pc pair »\n" };
    expect(await run("collect", folder)).toMatchObject(told);
    expect(exchange.calls).toEqual([]);
  });

  test("an update goes there in pieces, goes on after a pulled cable, and what is there is not sent twice", async () => {
    const { run, cable, inbox } = desk();
    await run("pair");
    const file = join(folder, "update.bundle");
    const content = randomBytes(300_000);
    await writeFile(file, content);
    pullOnce(cable, 900, "after");
    const told = "the terminal has the whole update; on its screen: « Mise à jour », then « Installer »\n";
    expect(await run("update", file)).toEqual({
      code: 0,
      stdout: told,
      stderr:
        "tournee-pc: the terminal was unplugged: plug it in again, nothing is lost\nbytes on the terminal: 300000/300000\n",
    });
    const now = inbox.state();
    expect(now.kind === "plugged" ? await readFile(now.files[0]?.path ?? "") : now).toEqual(content);
    const before = cable.count;
    expect(await run("update", file)).toMatchObject({ code: 0, stdout: told });
    expect(cable.count - before).toBeLessThan(30);
  });

  test("an update that was broken off goes on when the command is run again", async () => {
    const { run, cable, inbox } = desk();
    await run("pair");
    const file = join(folder, "update.bundle");
    await writeFile(file, randomBytes(300_000));
    const whole = cable.count + 900;
    cable.pullAt = () => (cable.count < whole ? undefined : "before");
    expect((await run("update", file, "--wait", "0")).code).toBe(1);
    cable.pullAt = () => undefined;
    const before = cable.count;
    expect((await run("update", file)).code).toBe(0);
    // More than a piece was there: less than all of it was sent again.
    expect(cable.count - before).toBeLessThan(300_000 / 214);
    expect(inbox.state().kind).toBe("plugged");
  });

  test("an update that the terminal refuses: its code is told, and that the screen says why", async () => {
    const { run } = desk({ kind: "refused", code: "bundle/signer-unknown" });
    await run("pair");
    const file = join(folder, "update.bundle");
    await writeFile(file, "signed by a stranger");
    expect(await run("update", file)).toEqual({
      code: 1,
      stdout: "",
      stderr:
        "bytes on the terminal: 20/20\ntournee-pc: the terminal refuses this update (bundle/signer-unknown); « Mise à jour » there says why\n",
    });
  });

  test("an update that cannot be sent: nothing reaches the terminal", async () => {
    const { run, cable } = desk();
    expect(await run("update", folder)).toMatchObject({ code: 2, stderr: `tournee-pc: ${folder} cannot be read\n` });
    const file = join(folder, "update.bundle");
    await writeFile(file, "");
    expect(await run("update", file)).toMatchObject({ code: 2, stderr: `tournee-pc: ${file} is empty\n` });
    expect(cable.count).toBe(0);
  });

  test.each([
    [["erase"], "erase needs --acknowledged: nothing else is ever erased"],
    [["load"], "load needs a file"],
    [["collect"], "collect needs a folder"],
    [["update"], "update needs a file"],
    [["load", "a", "b"], "too much after load"],
    [["readers", "a"], "readers takes no operand"],
    [["collect", "a", "--acknowledged"], "--acknowledged belongs to erase"],
    [["identify", "--wait", "soon"], "--wait takes 0 to 3600 seconds"],
    [["eject"], "unknown command « eject »"],
    [[], "a command is missing"],
  ])("the command line %j: %s", async (argv, told) => {
    expect(await desk().run(...argv)).toEqual({ code: 2, stdout: "", stderr: told });
  });
});
