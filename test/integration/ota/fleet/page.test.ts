import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { enrol } from "../../../../ota/fleet/enrol-client.js";
import { makeCode, parseCode, shownCode } from "../../../../ota/fleet/enrolment.js";
import { buildFleetPage } from "../../../../scripts/fleet-page.js";
import { good } from "../../../support/ota/ddi-desk.js";
import { type DeskTerminal, type FleetDesk, fleetDesk, PASSWORD } from "../../../support/ota/fleet-desk.js";
import { type Browser, eventually, startBrowser } from "../../bench/browser.js";

let browser: Browser;
let pageDir: string;
let desk: FleetDesk;
let page: Page;
let problems: string[];

beforeAll(async () => {
  pageDir = await mkdtemp(join(tmpdir(), "fleet-page-"));
  await buildFleetPage(pageDir);
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  await rm(pageDir, { recursive: true, force: true });
});
beforeEach(async () => {
  desk = await fleetDesk({ http: true, pageDir });
  page = await browser.context.newPage();
  problems = [];
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("console", (message) => {
    // A refused order is an answer here, not a fault of the page.
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
      problems.push(message.text());
  });
  await page.goto(`${desk.server.url}/`);
  await page.locator("#password").waitFor();
});
afterEach(async () => {
  await page.close();
  await desk.close();
  expect(problems).toEqual([]);
});

/** A picture to look at, when FLEET_PICTURES names a folder. */
async function picture(name: string): Promise<void> {
  const folder = process.env.FLEET_PICTURES;
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

async function enter(): Promise<void> {
  await page.locator("#password").fill(PASSWORD);
  await page.getByRole("button", { name: "Entrer" }).tap();
  await page.locator("#devices").waitFor();
}

async function cabinet(): Promise<readonly DeskTerminal[]> {
  const terminals: DeskTerminal[] = [];
  for (const [id, group] of [
    ["TRN-0001", "pilote"],
    ["TRN-0002", "pilote"],
    ["TRN-0003", "nord"],
    ["TRN-0004", "nord"],
    ["TRN-0005", "reste"],
  ] as const) {
    const terminal = await desk.enrol(id, group);
    const { configData } = good(await terminal.client.poll());
    if (configData === undefined) throw new Error("the server asks for no attributes");
    good(await terminal.client.configData(configData, { version: "1.2.0", compatible: "tournee-test", slot: "A" }));
    terminals.push(terminal);
  }
  return terminals;
}

const stateOf = (id: string) => page.locator(`[data-device="${id}"] .state`).textContent();

describe("the password", () => {
  it("is asked for, and a wrong one is told so", async () => {
    await page.locator("#password").fill("wrong password");
    await page.getByRole("button", { name: "Entrer" }).tap();
    await eventually(() => page.locator("#login-problem").textContent()).toBe("Ce n’est pas le mot de passe.");
    await picture("login");
    await enter();
    await eventually(() => page.locator("#link").textContent()).toBe("relié");
    await page.getByRole("button", { name: "Quitter" }).tap();
    await page.locator("#password").waitFor();
  });
});

describe("a rollout on the page", () => {
  it("is made from a file by touch, goes on live, stops on a failure with its reason, and goes on again", async () => {
    const [first, second] = await cabinet();
    if (first === undefined || second === undefined) throw new Error("no terminals");
    await enter();
    await page.getByLabel("Fichier de mise à jour").setInputFiles(await desk.bundle("1.3.0"));
    await page.locator('[data-bundle="1.3.0"]').waitFor();
    await page.getByRole("button", { name: "Déployer…" }).tap();
    const chips = page.getByRole("group", { name: "Groupes, dans l’ordre" });
    for (const name of ["tous les autres", "pilote", "nord"]) await chips.getByRole("button", { name }).tap();
    expect(await page.locator(".plan .hint").first().textContent()).toBe(
      "Ordre : pilote, puis nord, puis tous les autres",
    );
    await picture("plan");
    await page.getByRole("button", { name: "Lancer" }).tap();
    await page.locator("[data-rollout]").waitFor();
    await eventually(() => page.locator("[data-rollout] .pill").textContent()).toBe("en cours");
    const deployment = await first.poll();
    if (deployment === undefined) throw new Error("nothing offered");
    good(
      await first.client.feedback(deployment.feedback, {
        execution: "download",
        finished: "none",
        details: [],
        progress: { cnt: 60, of: 100 },
      }),
    );
    await eventually(() =>
      page.locator('[data-device="TRN-0001"] [role=progressbar]').getAttribute("aria-valuenow"),
    ).toBe("60");
    await picture("running");

    await first.end("failure", "disk-full: 210 Mo manquent sur /data");
    await eventually(() => page.locator("[data-rollout] .pill").textContent()).toBe("arrêté");
    expect(await page.locator(".reason").textContent()).toContain("1 échec sur 2");
    expect(await page.locator(".failures").textContent()).toContain("disk-full: 210 Mo manquent");
    await second.poll();
    await picture("stopped");

    await page.getByRole("button", { name: "Réessayer les échecs" }).tap();
    await eventually(() => page.locator("[data-rollout] .pill").textContent()).toBe("en cours");
    await first.end("success");
    await second.end("success");
    await eventually(() => stateOf("TRN-0001")).toContain("à jour (1.3.0)");
    await eventually(() => page.locator(".waves .told").nth(1).textContent()).toContain("0 / 2");
    await picture("second-wave");
  });

  it("is cancelled only when the button is pressed twice", async () => {
    await cabinet();
    await enter();
    await page.getByLabel("Fichier de mise à jour").setInputFiles(await desk.bundle("1.3.0"));
    await page.getByRole("button", { name: "Déployer…" }).tap();
    await page.getByRole("group", { name: "Groupes, dans l’ordre" }).getByRole("button", { name: "nord" }).tap();
    await page.getByRole("button", { name: "Lancer" }).tap();
    await page.getByRole("button", { name: "Annuler", exact: true }).tap();
    expect((await desk.view()).rollouts[0]?.state).toBe("running");
    await page.getByRole("button", { name: "Annuler vraiment ?" }).tap();
    await eventually(async () => (await desk.view()).past[0]?.end).toBe("cancelled");
    await page.getByText("1 déploiement passé").tap();
    await eventually(() => page.locator(".past-line").textContent()).toContain("annulé");
  });

  it("waits for its user's yes and for its window, and shows which", async () => {
    const [first] = await cabinet();
    await enter();
    await page.getByLabel("Fichier de mise à jour").setInputFiles(await desk.bundle("1.3.0"));
    await page.getByRole("button", { name: "Déployer…" }).tap();
    await page.getByRole("group", { name: "Groupes, dans l’ordre" }).getByRole("button", { name: "pilote" }).tap();
    await page.getByLabel("Seulement avec l’accord de qui s’en sert").check();
    const at = (hours: number) => new Date(desk.clock.now() + hours * 3_600_000).toTimeString().slice(0, 5);
    await page.getByLabel("Début de la plage").fill(at(1));
    await page.getByLabel("Fin de la plage").fill(at(2));
    await picture("terms-plan");
    await page.getByRole("button", { name: "Lancer" }).tap();
    await eventually(() => stateOf("TRN-0001")).toContain("attend l’accord");
    await picture("waits-for-yes");
    if (first === undefined) throw new Error("no terminals");
    const { work } = good(await first.client.poll());
    if (work.kind !== "confirmation") throw new Error(`no confirmation but ${work.kind}`);
    const { feedback } = good(await first.client.confirmation(work.link));
    good(await first.client.confirm(feedback, "confirmed", []));
    const deployment = await first.poll();
    if (deployment === undefined) throw new Error("nothing offered");
    const told = { execution: "downloaded", finished: "none", details: [] } as const;
    good(await first.client.feedback(deployment.feedback, told));
    await eventually(() => stateOf("TRN-0001")).toContain(`attend sa plage (de ${at(1)} à ${at(2)})`);
    await picture("waits-for-window");
    desk.clock.advance(3_600_000);
    await eventually(() => stateOf("TRN-0001")).toContain("téléchargé");
  });

  it("is not made of a file that is signed by a stranger, and the page says why", async () => {
    await enter();
    await page.getByLabel("Fichier de mise à jour").setInputFiles(await desk.bundle("1.3.0", { strange: true }));
    await eventually(() => page.locator(".problem").allTextContents()).toContain(
      "Cette mise à jour est signée par quelqu’un que le serveur ne connaît pas.",
    );
    expect((await desk.view()).bundles).toEqual([]);
  });
});

describe("terminals on the page", () => {
  it("enrol by the QR that is shown, and appear by themselves", async () => {
    await enter();
    await page.getByRole("button", { name: "Afficher un QR code" }).tap();
    await page.locator(".qr").waitFor();
    await picture("enrol");
    const code = parseCode((await page.locator(".code").textContent()) ?? "");
    if (code === undefined) throw new Error("no code is shown");
    good(await enrol({ url: desk.server.url, id: "TRN-0099", code }));
    await page.locator('[data-device="TRN-0099"]').waitFor();
    await page.locator(".qr").waitFor({ state: "detached" });
  });

  it("do not enrol by a code that was forgotten, and the QR goes with it", async () => {
    await enter();
    await page.getByRole("button", { name: "Afficher un QR code" }).tap();
    await page.locator(".qr").waitFor();
    const code = parseCode((await page.locator(".code").textContent()) ?? "");
    if (code === undefined) throw new Error("no code is shown");
    await page.getByRole("button", { name: "Oublier" }).tap();
    await page.locator(".qr").waitFor({ state: "detached" });
    expect(await enrol({ url: desk.server.url, id: "TRN-0099", code })).toEqual({
      ok: false,
      error: { kind: "refused" },
    });
  });

  it("enrol by the code that they show", async () => {
    await enter();
    const code = makeCode();
    await page.getByRole("tab", { name: "Il affiche un code" }).tap();
    await page.getByLabel("Numéro de série").fill("TRN-0100");
    await page.getByLabel("Code", { exact: true }).fill(shownCode(code));
    await page.getByRole("button", { name: "Attendre ce terminal" }).tap();
    await page.locator(".waiting").waitFor();
    good(await enrol({ url: desk.server.url, id: "TRN-0100", code }));
    await page.locator('[data-device="TRN-0100"]').waitFor();
  });

  it("move to another group, are found, and are taken out", async () => {
    await cabinet();
    await enter();
    await page.locator('[data-device="TRN-0005"]').getByRole("button", { name: "reste" }).tap();
    await page.getByLabel("Groupe de TRN-0005").fill("pilote");
    await page.keyboard.press("Enter");
    await eventually(async () => (await desk.view()).devices.find(({ id }) => id === "TRN-0005")?.group).toBe("pilote");
    await page.locator("#filter").fill("nord");
    await eventually(() => page.locator("[data-device]").count()).toBe(2);
    const row = page.locator('[data-device="TRN-0003"]');
    await row.getByRole("button", { name: "Retirer" }).tap();
    await row.getByRole("button", { name: "Retirer vraiment ?" }).tap();
    await eventually(() => page.locator("[data-device]").count()).toBe(1);
  });

  it("cannot write HTML into the page by what they say of themselves", async () => {
    const terminal = await desk.enrol("TRN-0001", "pilote");
    const { configData } = good(await terminal.client.poll());
    if (configData === undefined) throw new Error("the server asks for no attributes");
    good(await terminal.client.configData(configData, { version: "<img src=x onerror=alert(1)>" }));
    await enter();
    await eventually(() => page.locator('[data-device="TRN-0001"]').textContent()).toContain("<img src=x");
    expect(await page.locator("#devices img").count()).toBe(0);
  });
});

it("a server that was started again asks for the password again", async () => {
  await enter();
  await desk.server.close();
  await eventually(() => page.locator("#link").textContent()).toBe("serveur injoignable");
  await desk.restart();
});
