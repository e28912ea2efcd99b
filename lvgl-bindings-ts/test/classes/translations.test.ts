// SPDX-License-Identifier: Apache-2.0
import { createMemoryDisplay, Label, setTickSource, Translations } from "lvgl-bindings-ts";
import { expect, it } from "vitest";

it("texts follow the language that is chosen", () => {
  const display = createMemoryDisplay(100, 100);
  setTickSource("manual");
  const words = new Translations({
    en: { yes: "Yes", no: "No" },
    fr: { yes: "Oui", no: "Non" },
  });
  expect([words.languages, words.tags]).toEqual([
    ["en", "fr"],
    ["yes", "no"],
  ]);
  words.language = "en";
  const label = new Label(display.screen, { translationTag: "no" });
  const heard: unknown[] = [];
  label.on("translationLanguageChanged", (event) => heard.push(event.param));
  expect([label.text, words.text("yes")]).toEqual(["No", "Yes"]);
  words.language = "fr";
  expect([label.text, words.text("yes"), words.language, heard]).toEqual(["Non", "Oui", "fr", ["fr"]]);
  display.close();
});

it("every language has every text", () => {
  const holes = { en: { yes: "Yes", no: "No" }, fr: { yes: "Oui" } } as unknown as Record<"en" | "fr", { yes: string }>;
  expect(() => new Translations(holes)).toThrow(/fr lacks no/);
  expect(() => new Translations({})).toThrow(expect.objectContaining({ code: "LVGL_WRONG_ARGUMENT" }));
});
