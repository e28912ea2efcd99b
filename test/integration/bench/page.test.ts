import { describe, expect, it } from "vitest";
import { fromHex } from "../../../firmware/lib/hex.js";
import { benchPage } from "./bench-page.js";
import { eventually } from "./browser.js";

const bench = benchPage();

const centre = async (selector: string): Promise<{ x: number; y: number }> => {
  const box = await bench.page.locator(selector).boundingBox();
  if (box === null) throw new Error(`${selector} is not visible`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

/** Carries the middle of one element to the middle of another with the mouse. */
async function drag(from: string, to: string): Promise<void> {
  await bench.page.locator(from).scrollIntoViewIfNeeded();
  const [start, end] = [await centre(from), await centre(to)];
  await bench.page.mouse.move(start.x, start.y);
  await bench.page.mouse.down();
  await bench.page.mouse.move(end.x, end.y, { steps: 6 });
  await bench.page.mouse.up();
}

/** The colour of a pixel of the terminal's canvas. A text, because the page's world has types this one lacks. */
const pixel = (x: number, y: number): Promise<number[]> =>
  bench.page.evaluate(
    `Array.from(document.querySelector("#screen").getContext("2d").getImageData(${x}, ${y}, 1, 1).data)`,
  );

const slotState = (slot: "cps" | "vitale") => bench.page.locator(`[data-slot-state="${slot}"]`);
const claire = '[data-card="cps:claireMoreau"]';

describe("cards on the page", () => {
  it("go into a slot when dragged there, and out again", async () => {
    await drag(claire, "#slot-cps");
    await eventually(() => slotState("cps").textContent()).toBe("prête");
    expect(bench.desk.simulator.state().slots.cps.card).toBe("cps:claireMoreau");
    expect(await bench.page.locator(claire).textContent()).toContain("dans la fente CPS");
    await drag("#slot-cps .inserted", "#cards");
    await eventually(() => slotState("cps").textContent()).toBe("vide");
    expect(bench.desk.simulator.state().slots.cps.card).toBeNull();
  });

  it("move from one slot to the other, the wrong one included", async () => {
    await drag(claire, "#slot-vitale");
    await eventually(() => bench.desk.simulator.state().slots.vitale.card).toBe("cps:claireMoreau");
    await bench.page.locator("#slot-vitale .inserted").waitFor();
    await drag("#slot-vitale .inserted", "#slot-cps");
    await eventually(() => bench.desk.simulator.state().slots.cps.card).toBe("cps:claireMoreau");
    expect(bench.desk.simulator.state().slots.vitale.card).toBeNull();
  });

  it("go in and out with the keyboard alone", async () => {
    await bench.page.locator(claire).focus();
    await bench.page.keyboard.press("Enter");
    await bench.page.locator('[data-into="cps"]').focus();
    await bench.page.keyboard.press("Enter");
    await eventually(() => slotState("cps").textContent()).toBe("prête");
    await bench.page.locator("#slot-cps .inserted").focus();
    await bench.page.keyboard.press("Enter");
    await eventually(() => slotState("cps").textContent()).toBe("vide");
  });

  it("are carried by a finger", async () => {
    const [start, end] = [await centre(claire), await centre("#slot-cps")];
    const client = await bench.browser.context.newCDPSession(bench.page);
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
    bench.desk.slots.cps.fail("cable");
    await drag(claire, "#slot-cps");
    await eventually(() => bench.page.locator("#toast").textContent()).toContain("ne répond pas");
    expect(await slotState("cps").textContent()).toBe("en panne");
  });
});

describe("the screen on the page", () => {
  it("shows what the terminal draws, where it draws it", async () => {
    await eventually(() => pixel(0, 0)).toEqual([0, 0, 0, 255]);
    bench.desk.screen.fill(100, 200, 50, 40, "#f2a65a");
    bench.desk.screen.fill(470, 790, 10, 10, "#0b4f4a");
    await eventually(() => pixel(479, 799)).toEqual([0x0b, 0x4f, 0x4a, 255]);
    expect(await pixel(100, 200)).toEqual([0xf2, 0xa6, 0x5a, 255]);
    expect(await pixel(149, 239)).toEqual([0xf2, 0xa6, 0x5a, 255]);
    expect(await pixel(99, 200)).toEqual([0, 0, 0, 255]);
    expect(await pixel(150, 239)).toEqual([0, 0, 0, 255]);
  });

  it("takes taps and drags at the terminal's own scale", async () => {
    const box = await bench.page.locator("#screen").boundingBox();
    if (box === null) throw new Error("no screen");
    const at = (x: number, y: number): [number, number] => [
      box.x + ((x + 0.5) * box.width) / 480,
      box.y + ((y + 0.5) * box.height) / 800,
    ];
    await bench.page.mouse.click(...at(240, 600));
    await eventually(() => bench.desk.screen.touches.length).toBe(2);
    for (const touch of bench.desk.screen.touches) {
      expect(Math.abs(touch.x - 240)).toBeLessThanOrEqual(1);
      expect(Math.abs(touch.y - 600)).toBeLessThanOrEqual(1);
    }
    expect(bench.desk.screen.touches.map(({ kind }) => kind)).toEqual(["down", "up"]);
    // A finger that slides off the glass is still followed, to the edge.
    await bench.page.mouse.move(...at(240, 100));
    await bench.page.mouse.down();
    await bench.page.mouse.move(...at(900, 100), { steps: 3 });
    await bench.page.mouse.up();
    await eventually(() => bench.desk.screen.touches.at(-1)).toMatchObject({ kind: "up", x: 479 });
  });

  it("is pressed with the keyboard", async () => {
    await bench.page.locator("#screen").focus();
    for (let step = 0; step < 5; step += 1) await bench.page.keyboard.press("Shift+ArrowDown");
    await bench.page.keyboard.press("ArrowRight");
    await bench.page.keyboard.press("Enter");
    await expect
      .poll(() => bench.desk.screen.touches)
      .toEqual([
        { kind: "down", x: 8, y: 200 },
        { kind: "up", x: 8, y: 200 },
      ]);
  });
});

describe("the panels", () => {
  it("show exchanges live, the code masked", async () => {
    bench.desk.simulator.insert("cps:claireMoreau", "cps");
    const channel = await bench.desk.slots.cps.connect();
    if (!channel.ok) throw new Error(channel.error.kind);
    await channel.value.transmit(fromHex("00200001 04 31323334"));
    const trace = bench.page.getByRole("log", { name: "Échanges avec les cartes" });
    await eventually(() => trace.textContent()).toContain("9000 accepté");
    const words = (await trace.textContent()) ?? "";
    expect(words).toContain("VERIFY");
    expect(words).toContain("00 20 00 01 04 ** ** ** **");
    expect(words).not.toContain("31 32 33 34");
    bench.desk.recorder.logger.warn("card.removed", { slot: "cps" });
    await bench.page.getByRole("tab", { name: "Journal" }).click();
    await eventually(() => bench.page.getByRole("log").textContent()).toContain("card.removedslot=cps");
  });

  it("set the time, jump it and come back", async () => {
    await bench.page.getByLabel("Date", { exact: true }).fill("2025-03-12");
    await bench.page.getByLabel("Heure", { exact: true }).fill("06:30");
    await bench.page.getByRole("button", { name: "Régler" }).click();
    await eventually(() => bench.page.locator(".time").textContent()).toBe("06:30");
    await bench.page.getByRole("button", { name: "+ 1 h" }).click();
    await eventually(() => bench.page.locator(".time").textContent()).toBe("07:30");
    expect(await bench.page.locator(".day").textContent()).toBe("mercredi 12 mars 2025");
    expect(bench.desk.clock.wall().date).toBe("2025-03-12");
    await bench.page.getByRole("button", { name: "Heure réelle" }).click();
    await eventually(() => bench.desk.clock.state().offset).toBe(0);
  });

  it("drain the battery, lose the networks, break a slot", async () => {
    await bench.page.getByLabel("Charge de la batterie").fill("9");
    await bench.page.getByRole("switch", { name: "Sur secteur" }).check();
    await bench.page.getByRole("button", { name: "Zone blanche" }).click();
    await bench.page.getByLabel("Comportement de la fente Vitale").selectOption("pull-out");
    await expect
      .poll(() => bench.desk.simulator.state())
      .toMatchObject({
        battery: { percent: 9, source: "mains" },
        networks: { wifi: { kind: "off" }, cellular: { kind: "connected", signal: 0 } },
        slots: { vitale: { fault: { kind: "pull-out", afterApdus: 5 } } },
      });
  });

  it("publish an update, signed and offered", async () => {
    await bench.page.getByLabel("Version de la mise à jour").fill("1.4.0");
    await bench.page.getByLabel("Mise à jour proposée ou imposée").selectOption("forced");
    await bench.page.getByRole("button", { name: "Publier" }).click();
    await expect
      .poll(() => bench.desk.simulator.state().updates, { timeout: 20_000 })
      .toMatchObject({ kind: "published", version: "1.4.0", status: "pending" });
    await eventually(() => bench.page.locator("[data-update-state]").textContent()).toBe("pas encore vue");
  });

  it("cut the power once it is confirmed", async () => {
    const cut = bench.page.getByRole("button", { name: "Couper le courant" });
    await cut.click();
    await bench.page.getByRole("button", { name: "Annuler" }).click();
    await cut.click();
    await bench.page.getByRole("button", { name: "Couper", exact: true }).click();
    await eventually(() => bench.desk.cuts()).toBe(1);
  });
});

describe("the line to the terminal", () => {
  it("is shown lost, and is taken up again with the fresh state when the terminal comes back", async () => {
    const port = bench.desk.bench.port;
    await bench.desk.bench.close();
    await eventually(() => bench.page.locator("#link").textContent()).toBe("terminal éteint");
    expect(await bench.page.locator("#off").isVisible()).toBe(true);
    bench.desk.simulator.insert("cps:claireMoreau", "cps");
    await bench.desk.restart(port);
    await eventually(() => bench.page.locator("#link").textContent()).toBe("relié");
    await eventually(() => slotState("cps").textContent()).toBe("prête");
    // The refused attempts are the browser's own words about a server that was away.
    bench.browser.problems.splice(0);
  });
});
