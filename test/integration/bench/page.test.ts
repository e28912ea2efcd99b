import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { fromHex } from "../../../firmware/lib/hex.js";
import { type Browser, startBrowser } from "./browser.js";
import { type Desk, desk } from "./desk.js";

let browser: Browser;
let bench: Desk;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
});
beforeEach(async () => {
  bench = await desk();
  page = await browser.open(bench.bench.url);
});
afterEach(async () => {
  await page.close();
  await bench.close();
  expect(browser.problems.splice(0)).toEqual([]);
});

/** Waits for the page to come to it, however busy the machine. */
const eventually = <T>(read: () => T) => expect.poll(read, { timeout: 20_000 });

const centre = async (selector: string): Promise<{ x: number; y: number }> => {
  const box = await page.locator(selector).boundingBox();
  if (box === null) throw new Error(`${selector} is not visible`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

/** Carries the middle of one element to the middle of another with the mouse. */
async function drag(from: string, to: string): Promise<void> {
  await page.locator(from).scrollIntoViewIfNeeded();
  const [start, end] = [await centre(from), await centre(to)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 6 });
  await page.mouse.up();
}

/** The colour of a pixel of the terminal's canvas. A text, because the page's world has types this one lacks. */
const pixel = (x: number, y: number): Promise<number[]> =>
  page.evaluate(`Array.from(document.querySelector("#screen").getContext("2d").getImageData(${x}, ${y}, 1, 1).data)`);

const slotState = (slot: "cps" | "vitale") => page.locator(`[data-slot-state="${slot}"]`);
const claire = '[data-card="cps:claireMoreau"]';

describe("cards on the page", () => {
  it("go into a slot when dragged there, and out again", async () => {
    await drag(claire, "#slot-cps");
    await eventually(() => slotState("cps").textContent()).toBe("prête");
    expect(bench.simulator.state().slots.cps.card).toBe("cps:claireMoreau");
    expect(await page.locator(claire).textContent()).toContain("dans la fente CPS");
    await drag("#slot-cps .inserted", "#cards");
    await eventually(() => slotState("cps").textContent()).toBe("vide");
    expect(bench.simulator.state().slots.cps.card).toBeNull();
  });

  it("move from one slot to the other, the wrong one included", async () => {
    await drag(claire, "#slot-vitale");
    await eventually(() => bench.simulator.state().slots.vitale.card).toBe("cps:claireMoreau");
    await page.locator("#slot-vitale .inserted").waitFor();
    await drag("#slot-vitale .inserted", "#slot-cps");
    await eventually(() => bench.simulator.state().slots.cps.card).toBe("cps:claireMoreau");
    expect(bench.simulator.state().slots.vitale.card).toBeNull();
  });

  it("go in and out with the keyboard alone", async () => {
    await page.locator(claire).focus();
    await page.keyboard.press("Enter");
    await page.locator('[data-into="cps"]').focus();
    await page.keyboard.press("Enter");
    await eventually(() => slotState("cps").textContent()).toBe("prête");
    await page.locator("#slot-cps .inserted").focus();
    await page.keyboard.press("Enter");
    await eventually(() => slotState("cps").textContent()).toBe("vide");
  });

  it("are carried by a finger", async () => {
    const [start, end] = [await centre(claire), await centre("#slot-cps")];
    const client = await browser.context.newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", x: number, y: number) =>
      client.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x, y }] });
    await touch("touchStart", start.x, start.y);
    for (let step = 1; step <= 8; step += 1) {
      await touch("touchMove", start.x + ((end.x - start.x) * step) / 8, start.y + ((end.y - start.y) * step) / 8);
    }
    await touch("touchEnd", end.x, end.y);
    await eventually(() => slotState("cps").textContent()).toBe("prête");
  });

  it("say what the terminal refuses", async () => {
    bench.slots.cps.fail("cable");
    await drag(claire, "#slot-cps");
    await eventually(() => page.locator("#toast").textContent()).toContain("ne répond pas");
    expect(await slotState("cps").textContent()).toBe("en panne");
  });
});

describe("the screen on the page", () => {
  it("shows what the terminal draws, where it draws it", async () => {
    await eventually(() => pixel(0, 0)).toEqual([0, 0, 0, 255]);
    bench.screen.fill(100, 200, 50, 40, "#f2a65a");
    bench.screen.fill(470, 790, 10, 10, "#0b4f4a");
    await eventually(() => pixel(479, 799)).toEqual([0x0b, 0x4f, 0x4a, 255]);
    expect(await pixel(100, 200)).toEqual([0xf2, 0xa6, 0x5a, 255]);
    expect(await pixel(149, 239)).toEqual([0xf2, 0xa6, 0x5a, 255]);
    expect(await pixel(99, 200)).toEqual([0, 0, 0, 255]);
    expect(await pixel(150, 239)).toEqual([0, 0, 0, 255]);
  });

  it("takes taps and drags at the terminal's own scale", async () => {
    const box = await page.locator("#screen").boundingBox();
    if (box === null) throw new Error("no screen");
    const at = (x: number, y: number): [number, number] => [
      box.x + ((x + 0.5) * box.width) / 480,
      box.y + ((y + 0.5) * box.height) / 800,
    ];
    await page.mouse.click(...at(240, 600));
    await eventually(() => bench.screen.touches.length).toBe(2);
    for (const touch of bench.screen.touches) {
      expect(Math.abs(touch.x - 240)).toBeLessThanOrEqual(1);
      expect(Math.abs(touch.y - 600)).toBeLessThanOrEqual(1);
    }
    expect(bench.screen.touches.map(({ kind }) => kind)).toEqual(["down", "up"]);
    // A finger that slides off the glass is still followed, to the edge.
    await page.mouse.move(...at(240, 100));
    await page.mouse.down();
    await page.mouse.move(...at(900, 100), { steps: 3 });
    await page.mouse.up();
    await eventually(() => bench.screen.touches.at(-1)).toMatchObject({ kind: "up", x: 479 });
  });

  it("is pressed with the keyboard", async () => {
    await page.locator("#screen").focus();
    for (let step = 0; step < 5; step += 1) await page.keyboard.press("Shift+ArrowDown");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await expect
      .poll(() => bench.screen.touches)
      .toEqual([
        { kind: "down", x: 8, y: 200 },
        { kind: "up", x: 8, y: 200 },
      ]);
  });
});

describe("the panels", () => {
  it("show exchanges live, the code masked", async () => {
    bench.simulator.insert("cps:claireMoreau", "cps");
    const channel = await bench.slots.cps.connect();
    if (!channel.ok) throw new Error(channel.error.kind);
    await channel.value.transmit(fromHex("00200001 04 31323334"));
    const trace = page.getByRole("log", { name: "Échanges avec les cartes" });
    await eventually(() => trace.textContent()).toContain("9000 accepté");
    const words = (await trace.textContent()) ?? "";
    expect(words).toContain("VERIFY");
    expect(words).toContain("00 20 00 01 04 ** ** ** **");
    expect(words).not.toContain("31 32 33 34");
    bench.recorder.logger.warn("card.removed", { slot: "cps" });
    await page.getByRole("tab", { name: "Journal" }).click();
    await eventually(() => page.getByRole("log").textContent()).toContain("card.removedslot=cps");
  });

  it("set the time, jump it and come back", async () => {
    await page.getByLabel("Date", { exact: true }).fill("2025-03-12");
    await page.getByLabel("Heure", { exact: true }).fill("06:30");
    await page.getByRole("button", { name: "Régler" }).click();
    await eventually(() => page.locator(".time").textContent()).toBe("06:30");
    await page.getByRole("button", { name: "+ 1 h" }).click();
    await eventually(() => page.locator(".time").textContent()).toBe("07:30");
    expect(await page.locator(".day").textContent()).toBe("mercredi 12 mars 2025");
    expect(bench.clock.wall().date).toBe("2025-03-12");
    await page.getByRole("button", { name: "Heure réelle" }).click();
    await eventually(() => bench.clock.state().offset).toBe(0);
  });

  it("drain the battery, lose the networks, break a slot", async () => {
    await page.getByLabel("Charge de la batterie").fill("9");
    await page.getByRole("switch", { name: "Sur secteur" }).check();
    await page.getByRole("button", { name: "Zone blanche" }).click();
    await page.getByLabel("Comportement de la fente Vitale").selectOption("pull-out");
    await expect
      .poll(() => bench.simulator.state())
      .toMatchObject({
        battery: { percent: 9, source: "mains" },
        networks: { wifi: { kind: "off" }, cellular: { kind: "connected", signal: 0 } },
        slots: { vitale: { fault: { kind: "pull-out", afterApdus: 5 } } },
      });
  });

  it("publish an update, signed and offered", async () => {
    await page.getByLabel("Version de la mise à jour").fill("1.4.0");
    await page.getByLabel("Mise à jour proposée ou imposée").selectOption("forced");
    await page.getByRole("button", { name: "Publier" }).click();
    await expect
      .poll(() => bench.simulator.state().updates, { timeout: 20_000 })
      .toMatchObject({ kind: "published", version: "1.4.0", status: "pending" });
    await eventually(() => page.locator("[data-update-state]").textContent()).toBe("pas encore vue");
  });

  it("cut the power once it is confirmed", async () => {
    const cut = page.getByRole("button", { name: "Couper le courant" });
    await cut.click();
    await page.getByRole("button", { name: "Annuler" }).click();
    await cut.click();
    await page.getByRole("button", { name: "Couper", exact: true }).click();
    await eventually(() => bench.cuts()).toBe(1);
  });
});

describe("the line to the terminal", () => {
  it("is shown lost, and is taken up again with the fresh state when the terminal comes back", async () => {
    const port = bench.bench.port;
    await bench.bench.close();
    await eventually(() => page.locator("#link").textContent()).toBe("terminal éteint");
    expect(await page.locator("#off").isVisible()).toBe(true);
    bench.simulator.insert("cps:claireMoreau", "cps");
    await bench.restart(port);
    await eventually(() => page.locator("#link").textContent()).toBe("relié");
    await eventually(() => slotState("cps").textContent()).toBe("prête");
    // The refused attempts are the browser's own words about a server that was away.
    browser.problems.splice(0);
  });
});
