import { setImmediate as nextTurn } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { runtimeStats } from "lvgl-bindings-ts";
import { afterEach, describe, expect, it } from "vitest";
import {
  actLine,
  button,
  dynamic,
  keyboard,
  openSheet,
  rowCard,
  type ScreenSpec,
  searchField,
  spinner,
  text,
} from "../../firmware/ui/kit/index.js";
import { openUi, type TestUi } from "../support/ui.js";

let ui: TestUi | undefined;
afterEach(() => {
  ui?.close();
  ui = undefined;
});
const nothing = (): void => undefined;

/** A screen with a bit of everything that registers callbacks, timers and animations. */
const busy: ScreenSpec = {
  name: "busy",
  head: { title: "Actes", action: { label: "Annuler", onTap: nothing } },
  route: { count: 6, current: 2, onStop: nothing },
  foot: {
    back: { onTap: nothing, onHome: nothing },
    primary: { label: "Valider", waiting: () => false, onTap: nothing },
  },
  body: "free",
  build(body) {
    searchField(body, { name: "q", value: "a", focused: true, onTap: nothing, onClear: nothing });
    dynamic(
      body,
      () => 1,
      (into) => text(into, () => "un"),
    );
    spinner(body, 30, "primary");
    const card = rowCard(body, { y: 80 });
    actLine(card, { code: "AMI 4", amount: "12,60 €", label: "Pansement", reason: "Taux plein", onTap: nothing });
    button(
      body,
      {
        label: "Détail",
        onTap: () => openSheet({ name: "sheet", build: (into) => text(into, "Détail de l’acte") }),
      },
      { y: 180 },
    );
    keyboard(body, { onText: nothing, onErase: nothing, onOk: nothing, okEnabled: true }, 300);
  },
};

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** Handles in use once what nobody holds was collected. Styles and fonts are shared and made at first use. */
async function held(): Promise<Readonly<Record<string, number>>> {
  for (let round = 0; round < 4; round++) {
    collectGarbage();
    await nextTurn();
  }
  const { LvStyle: _styles, LvFont: _fonts, ...rest } = runtimeStats().handlesByKind;
  return rest;
}

describe("screens that come and go", () => {
  it("leave no widget, callback, timer or animation behind", async () => {
    const t = openUi({ motion: true });
    ui = t;
    const visit = (): void => {
      t.mount(busy, "push");
      t.tap("Détail");
      t.tapAt(240, 100);
      t.mount({ name: "quiet", build: nothing }, "back");
      t.advance(500);
    };
    visit();
    const before = await held();
    for (let n = 0; n < 20; n++) visit();
    expect(await held()).toEqual(before);
  });
});
