import { signal } from "@preact/signals-core";
import { afterEach, describe, expect, it } from "vitest";
import { date } from "../../firmware/lib/dates.js";
import { fr } from "../../firmware/ui/i18n/fr.js";
import { button, openDatePicker, type PinTries } from "../../firmware/ui/kit/index.js";
import { pin, plainScreen, search, typedPin } from "../support/pad-screens.js";
import { openUi, type TestUi } from "../support/ui.js";

let ui: TestUi | undefined;
afterEach(() => {
  ui?.close();
  ui = undefined;
});
const open = (...args: Parameters<typeof openUi>): TestUi => {
  ui = openUi(...args);
  return ui;
};

describe("PIN pad", () => {
  const first = (): PinTries => ({ kind: "left", count: 3, afterWrong: false });

  it("hands the digits on and never shows one", () => {
    const t = open();
    const entry = typedPin();
    t.mount(pin(first, entry));
    t.tap("primary");
    expect(t.text()).toContain(fr.kit.pinNeedsFour);
    const before = t.text();
    for (const digit of "7305") t.tap(`key-${digit}`);
    expect(entry.code()).toBe("7305");
    expect(t.text()).toBe(before);
  });

  it("erases one, or all, or all by a long press", () => {
    const t = open();
    const entry = typedPin();
    t.mount(pin(first, entry));
    for (const key of ["key-9", "key-9", "key-clear", "key-1", "key-2", "key-9", "key-erase", "key-3"]) t.tap(key);
    expect(entry.code()).toBe("123");
    t.hold("key-erase", 700);
    expect(entry.code()).toBe("");
  });
});

describe("keyboard", () => {
  it("writes accents, capitals, digits and signs", () => {
    const t = open();
    const query = signal("");
    t.mount(search(query));
    const wanted = "Éà çœùn’ 12,5 Ï";
    t.type(wanted);
    expect(query.value).toBe(wanted);
  });

  it("OK is inactive when there is nothing to find, and ⌫ takes the last letter", () => {
    const t = open();
    const query = signal("ab");
    t.mount(search(query));
    t.tap("key-erase");
    expect(query.value).toBe("a");
    t.tap("query-clear");
    expect(query.value).toBe("");
  });

  it("the nearest key wins: a touch in the gap still writes", () => {
    const t = open();
    const query = signal("");
    t.mount(search(query));
    t.tapAt(2, 540);
    t.tapAt(478, 610);
    expect(query.value).toBe("am");
  });

  it("opens the accents of a held letter above it", () => {
    const t = open();
    const query = signal("cot");
    t.mount(search(query));
    t.press(124, 558);
    t.advance(100);
    t.advance(700);
    t.screenshot("kit-keyboard-accents");
    t.release();
  });

  it("shows the letter above the finger, and the one under it when it leaves counts", () => {
    const t = open();
    const query = signal("");
    t.mount(search(query));
    t.drag([30, 550], [124, 550]);
    expect(query.value).toBe("e");
  });
});

describe("date picker", () => {
  it("goes through months, refuses the future in words, and gives the day", () => {
    const t = open();
    const chosen: string[] = [];
    t.mount(
      plainScreen((body) => {
        button(body, {
          label: "Date",
          onTap: () => {
            openDatePicker({
              title: "Date des soins",
              value: date("2025-03-12"),
              today: date("2025-03-12"),
              latest: date("2025-03-12"),
              onChoose: (day) => chosen.push(day),
            });
          },
        });
      }),
    );
    t.tap("Date");
    t.tap("day-13/03/2025");
    expect(t.text()).toContain(fr.kit.dateTooLate);
    t.tap("month-previous");
    expect(t.text()).toContain("février 2025");
    t.tap("day-28/02/2025");
    expect(t.text()).toContain("vendredi 28 février 2025");
    t.tap("date-validate");
    expect(chosen).toEqual(["2025-02-28"]);
    expect(t.has("date-picker")).toBe(false);
  });
});
