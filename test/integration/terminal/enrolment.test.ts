import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PNG } from "pngjs";
import { decodeQR } from "qr/decode.js";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { parseTerminalLink } from "../../../ota/fleet/enrolment.js";
import { reach, routeOf } from "../../../simulator/headless/gestures.js";
import { type TestTerminal, testTerminal } from "../../support/headless.js";
import { makeRoot } from "../../support/ota/bundles.js";
import { good, ownFolder } from "../../support/ota/ddi-desk.js";
import { PASSWORD } from "../../support/ota/fleet-desk.js";
import { freePort, type ServeChild, serveChild } from "../../support/ota/serve-child.js";
import { type Browser, startBrowser } from "../bench/browser.js";

const DOOR = fileURLToPath(new URL("../../../bin/tournee-ota.js", import.meta.url));

const own = ownFolder("enrolment");
const state = join(own.path, "state");
let browser: Browser;
let server: ServeChild;
let desk: TestTerminal;

beforeAll(async () => {
  const trust = join(own.path, "ca.pem");
  writeFileSync(trust, (await makeRoot()).certificatePem);
  server = await serveChild(state, await freePort(), trust);
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.kill();
  own.remove();
});
beforeEach(async () => {
  desk = await testTerminal();
});
afterEach(() => desk.end());

/** Runs a command of the technician beside the server; gives its standard output. */
async function command(...args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [DOOR, ...args, "--state", state], { stdio: ["ignore", "pipe", "ignore"] });
  let said = "";
  child.stdout.on("data", (text: Buffer) => {
    said += String(text);
  });
  const code = await new Promise((resolve) => child.once("close", resolve));
  expect(code).toBe(0);
  return said;
}

/** Réglages, Serveur de mise à jour, by touch from the locked screen. */
async function openServer(): Promise<void> {
  const terminal = desk.now();
  await terminal.tap("settings");
  await reach(terminal, "open-update-server");
  expect(routeOf(terminal)).toBe("update-server");
}

/** The terminal is let in, and its first poll was answered well. */
async function polled(): Promise<void> {
  const terminal = desk.now();
  await terminal.until(() => {
    const now = terminal.app?.update.state.value;
    return now?.kind === "idle" && now.lastCall !== undefined;
  });
  expect(terminal.app?.update.state.value).toMatchObject({ kind: "idle", lastCall: { failure: undefined } });
  await terminal.settle();
  expect(terminal.finger.text()).toContain(new URL(server.url).host);
}

/** The technician's page, over TLS, after the password. */
async function onThePage(group: string): Promise<void> {
  await browser.context.clearCookies();
  const page = await browser.context.newPage();
  await page.goto(`${server.url}/`);
  await page.locator("#password").fill(PASSWORD);
  await page.getByRole("button", { name: "Entrer" }).click();
  const row = page.locator(`[data-device="${desk.now().desk.usb.identity.serial}"]`);
  await row.waitFor();
  await expect.poll(() => row.textContent(), { timeout: 20_000 }).toContain(group);
  await page.close();
}

describe("a terminal is let in at a real tournee-ota serve, from its screen", () => {
  test("it reads the server's QR code with its camera", async () => {
    const terminal = desk.now();
    const said = await command("enrol", "--invite", "--group", "pilote");
    const link = said.trim().split("\n").at(-1) ?? "";
    await openServer();
    await reach(terminal, "scan-server");
    expect(terminal.finger.text()).toContain("Montrez le QR code");
    expect(terminal.desk.simulator.showCode(link)).toEqual({ ok: true, value: undefined });
    await terminal.until(() => terminal.app?.updateServer.state.value.kind === "chosen");
    await polled();
    await onThePage("pilote");
    // Neither the code nor the token that it was given is in the log.
    const log = readFileSync(join(desk.dataDir, "tournee.log"), "utf8");
    expect(log).not.toContain(new URL(link.replace("tournee-enrol:", "x:")).searchParams.get("code"));
    expect(log).not.toContain(terminal.app?.updateServer.server.value?.token);
  });

  test("it shows its own QR code, and the address is typed on it; known already, it gets a new token", async () => {
    const terminal = desk.now();
    await openServer();
    const picture = join(own.path, "screen.png");
    terminal.screen(picture);
    const { width, height, data } = PNG.sync.read(readFileSync(picture));
    const seen = parseTerminalLink(decodeQR({ width, height, data }));
    const { id, code } = good(seen);
    await command("enrol", "--id", id, "--code", code, "--group", "nord");
    await reach(terminal, "server-address");
    await terminal.type(new URL(server.url).host);
    await terminal.tap("key-ok");
    await terminal.tap("join-server");
    await terminal.until(() => terminal.app?.updateServer.state.value.kind === "chosen");
    await polled();
    await onThePage("nord");
  });

  test("with a code that the server was not told, it says so and is not let in", async () => {
    const terminal = desk.now();
    await openServer();
    await reach(terminal, "server-address");
    await terminal.type(new URL(server.url).host);
    await terminal.tap("key-ok");
    await terminal.tap("join-server");
    await terminal.until(() => {
      const now = terminal.app?.updateServer.state.value;
      return now?.kind === "none" && now.failure === "refused";
    });
    await terminal.settle();
    expect(terminal.finger.text()).toContain("Le serveur ne connaît pas ce code");
    expect(terminal.app?.updateServer.server.value).toBeUndefined();
  });
});
