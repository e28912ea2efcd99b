import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { PNG } from "pngjs";
import { encode } from "uqr";
import { describe, expect, it } from "vitest";
import { benchPage } from "./bench-page.js";
import { eventually } from "./browser.js";

const bench = benchPage();
const stickState = () => bench.page.locator("[data-stick-state]").textContent();
const toast = () => bench.page.locator("#toast").textContent();

/** A QR code as a picture, five pixels a module, with its quiet zone. */
function pictureOf(text: string): Buffer {
  const { data, size } = encode(text, { border: 4 });
  const png = new PNG({ width: size * 5, height: size * 5 });
  for (let y = 0; y < png.height; y++) {
    for (let x = 0; x < png.width; x++) {
      const dark = data[Math.floor(y / 5)]?.[Math.floor(x / 5)] === true;
      png.data.set([dark ? 0 : 255, dark ? 0 : 255, dark ? 0 : 255, 255], (y * png.width + x) * 4);
    }
  }
  return PNG.sync.write(png);
}

describe("the USB stick on the page", () => {
  it("is a folder of this machine, put in with its files shown, and pulled out", async () => {
    const folder = join(bench.desk.dataDir, "cle-usb");
    await mkdir(folder);
    await writeFile(join(folder, "photo.jpg"), "12345");
    await bench.page.getByRole("button", { name: "Brancher" }).click();
    await eventually(stickState).toBe("en place");
    expect(await bench.page.locator(".files").textContent()).toBe("photo.jpg (5 o)");
    expect(bench.desk.simulator.state().stick).toEqual({ kind: "in", folder, files: [{ name: "photo.jpg", size: 5 }] });
    await bench.page.getByRole("button", { name: "Retirer" }).click();
    await eventually(stickState).toBe("retirée");
    expect(bench.desk.simulator.state().stick).toEqual({ kind: "out" });
  });

  it("says when the folder is not there", async () => {
    await bench.page.getByRole("button", { name: "Brancher" }).click();
    await eventually(stickState).toBe("illisible");
  });

  it("gets a signed update written onto it", async () => {
    await bench.page.getByLabel("Version à mettre sur la clé").fill("0.3.0");
    await bench.page.getByRole("button", { name: "Y écrire la mise à jour" }).click();
    await eventually(stickState).toBe("en place");
    expect(await readdir(join(bench.desk.dataDir, "cle-usb"))).toEqual(["firmware-0.3.0.bundle"]);
  });

  it("says when it cannot be written", async () => {
    await writeFile(join(bench.desk.dataDir, "taken"), "");
    await bench.page.getByLabel("Dossier de la clé USB").fill("taken");
    await bench.page.getByRole("button", { name: "Y écrire la mise à jour" }).click();
    await eventually(toast).toContain("n’a pas pu être écrite");
  });
});

describe("the camera on the page", () => {
  const LINK = `tournee-enrol:?v=1&url=https%3A%2F%2F127.0.0.1%3A8443&ca=${"0f".repeat(32)}&code=ABCDEFGHJKMNPQRS`;
  const show = (on: Page) => on.getByRole("button", { name: "Montrer" });

  it("shows a text to the terminal, only while it looks", async () => {
    expect(await show(bench.page).isDisabled()).toBe(true);
    const seen = bench.desk.camera.scan(new AbortController().signal);
    await eventually(() => bench.page.locator("[data-camera-state]").textContent()).toBe("regarde");
    await bench.page.getByLabel("Texte du QR code").fill(LINK);
    await show(bench.page).click();
    expect(await seen).toBe(LINK);
    await eventually(() => show(bench.page).isDisabled()).toBe(true);
  });

  it("reads the code on a picture", async () => {
    const seen = bench.desk.camera.scan(new AbortController().signal);
    const file = { name: "qr.png", mimeType: "image/png", buffer: pictureOf(LINK) };
    await bench.page.getByLabel("Image du QR code").setInputFiles(file);
    await eventually(() => bench.page.getByLabel("Texte du QR code").inputValue()).toBe(LINK);
    await show(bench.page).click();
    expect(await seen).toBe(LINK);
  });

  it("says when there is none on it", async () => {
    const blank = new PNG({ width: 60, height: 60 });
    const file = { name: "blank.png", mimeType: "image/png", buffer: PNG.sync.write(blank) };
    await bench.page.getByLabel("Image du QR code").setInputFiles(file);
    await eventually(() => bench.page.getByRole("status").filter({ hasText: "image" }).textContent()).toContain(
      "Aucun QR code",
    );
    await bench.page
      .getByLabel("Image du QR code")
      .setInputFiles({ name: "no.png", mimeType: "image/png", buffer: Buffer.from("no picture") });
    await eventually(() => bench.page.getByRole("status").filter({ hasText: "image" }).textContent()).toContain(
      "Aucun QR code",
    );
  });
});
