import { signal } from "@preact/signals-core";
import { afterEach, describe, expect, it } from "vitest";
import { watchRest } from "../../firmware/ui/kit/core/rest.js";
import {
  box,
  button,
  digitPad,
  followDialog,
  openSheet,
  pressable,
  privateText,
  type ScreenSpec,
  setBatteryForMotion,
  setLook,
  stepper,
  styles,
  switchRow,
  text,
  toast,
} from "../../firmware/ui/kit/index.js";
import { openUi, type TestUi } from "../support/ui.js";

let ui: TestUi | undefined;
afterEach(() => {
  ui?.close();
  ui = undefined;
  setBatteryForMotion(100);
});
const open = (...args: Parameters<typeof openUi>): TestUi => {
  ui = openUi(...args);
  return ui;
};
const nothing = (): void => undefined;

/** One target of 100×64 at (100, 300) and a count of its touches. */
function target(): { readonly screen: ScreenSpec; readonly touches: () => number } {
  let touches = 0;
  return {
    touches: () => touches,
    screen: {
      name: "target",
      body: "free",
      bodyTop: 0,
      build(body) {
        const node = box(body, { x: 100, y: 300, w: 100, h: 64, styles: [styles.fill("surface")], name: "target" });
        pressable(
          node,
          () => {
            touches += 1;
          },
          { pressed: styles.pressed("primary") },
        );
      },
    },
  };
}

describe("a touch", () => {
  it("counts when the finger leaves the target inside, or within 8 px of it", () => {
    const t = open();
    const { screen, touches } = target();
    t.mount(screen);
    t.tap("target");
    expect(touches()).toBe(1);
    t.drag([150, 330], [207, 330]);
    expect(touches()).toBe(2);
    t.drag([150, 330], [220, 330]);
    expect(touches()).toBe(2);
  });

  it("is seen in the frame after the finger lands", () => {
    const t = open();
    t.mount(target().screen);
    const at = (300 + 32) * 480 * 4 + 150 * 4;
    const before = t
      .picture()
      .subarray(at, at + 3)
      .join();
    t.press(150, 332);
    t.advance(17);
    expect(
      t
        .picture()
        .subarray(at, at + 3)
        .join(),
    ).not.toBe(before);
    t.release();
  });

  it.each(["jour", "soleil", "nuit"] as const)("on a key leaves its digit readable by %s", (theme) => {
    const t = open({ theme });
    t.mount({
      name: "pad",
      body: "free",
      build: (body) => digitPad(body, { left: "clear", onKey: nothing }, { x: 16, y: 100 }),
    });
    t.press(87, 187);
    t.advance(40);
    const shades = new Set<string>();
    const picture = t.picture();
    for (let y = 170; y < 210; y++) {
      for (let x = 70; x < 105; x++) shades.add(picture.subarray((y * 480 + x) * 4, (y * 480 + x) * 4 + 3).join());
    }
    t.release();
    expect(shades.size).toBeGreaterThan(4);
  });

  it("twice within 250 ms counts once on a primary action, even on the next screen", () => {
    const t = open();
    const done: string[] = [];
    const screen = (name: string, onTap: () => void): ScreenSpec => ({
      name,
      build: nothing,
      foot: { primary: { label: "Valider", onTap } },
    });
    t.mount(
      screen("first", () => {
        done.push("first");
        t.navigator.show(
          screen("second", () => done.push("second")),
          "push",
        );
      }),
    );
    t.press(240, 750);
    t.advance(30);
    t.release();
    t.press(240, 750);
    t.advance(30);
    t.release();
    expect(done).toEqual(["first"]);
    t.advance(300);
    t.tap("primary");
    expect(done).toEqual(["first", "second"]);
  });

  it("that scrolls a list touches none of its rows", () => {
    const t = open();
    const touched: number[] = [];
    t.mount({
      name: "list",
      build: (body) => {
        for (let n = 0; n < 30; n++) button(body, { label: `Ligne ${n}`, onTap: () => touched.push(n) });
      },
    });
    t.scroll(300);
    expect(touched).toEqual([]);
    expect(t.has("Ligne 0")).toBe(false);
  });

  it("on a long back goes home, and does not also go back", () => {
    const t = open();
    const went: string[] = [];
    t.mount({
      name: "deep",
      build: nothing,
      foot: { back: { onTap: () => went.push("back"), onHome: () => went.push("home") } },
    });
    t.hold("back", 700);
    expect(went).toEqual(["home"]);
    t.tap("back");
    expect(went).toEqual(["home", "back"]);
  });
});

describe("buttons", () => {
  it("an inactive one says why, and a waiting one ignores touches", () => {
    const t = open();
    const busy = signal(false);
    let taps = 0;
    t.mount({
      name: "buttons",
      build(body) {
        button(body, { label: "Signer", inactive: "Il manque le prescripteur", onTap: nothing });
        button(body, {
          label: "Valider",
          waiting: () => busy.value,
          onTap: () => {
            taps += 1;
            busy.value = true;
          },
        });
      },
    });
    t.tap("Signer");
    expect(t.text()).toContain("Il manque le prescripteur");
    t.tap("Valider");
    t.tapAt(240, 240);
    expect(taps).toBe(1);
    expect(t.has("Valider")).toBe(false);
  });

  it("left hand: back is at the right", () => {
    const t = open({ leftHanded: true });
    const went: string[] = [];
    t.mount({
      name: "left",
      build: nothing,
      foot: { back: { onTap: () => went.push("back") }, primary: { label: "Valider", onTap: () => went.push("on") } },
    });
    t.tapAt(420, 752);
    t.tapAt(100, 752);
    expect(went).toEqual(["back", "on"]);
  });

  it("a stepper stops at its bounds and repeats while held", () => {
    const t = open();
    const value = signal(14);
    t.mount({
      name: "stepper",
      build: (body) =>
        stepper(body, {
          name: "sleep",
          label: "Veille",
          value: () => value.value,
          low: 1,
          high: 15,
          onChange: (next) => {
            value.value = next;
          },
        }),
    });
    t.tap("sleep-plus");
    t.tap("sleep-plus");
    expect(value.value).toBe(15);
    t.hold("sleep-minus", 2_000);
    expect(value.value).toBeLessThan(12);
  });

  it("a switch row is touched anywhere", () => {
    const t = open();
    const on = signal(false);
    t.mount({
      name: "switch",
      build: (body) =>
        switchRow(body, {
          label: "Buzzer",
          on: () => on.value,
          onChange: (next) => {
            on.value = next;
          },
        }),
    });
    t.tap("Buzzer");
    expect(on.value).toBe(true);
  });
});

describe("overlays", () => {
  const screen = (build: ScreenSpec["build"] = nothing): ScreenSpec => ({ name: "under", build });

  it("a sheet closes by its veil, by its grip pulled down, and with its screen; never two at once", () => {
    const t = open();
    t.mount(
      screen((body) => {
        button(body, {
          label: "Ouvrir",
          onTap: () => openSheet({ name: "sheet", build: (into) => text(into, "Détail") }),
        });
      }),
    );
    t.tap("Ouvrir");
    expect(t.has("sheet")).toBe(true);
    t.tapAt(240, 300);
    expect(t.has("sheet")).toBe(false);
    t.tap("Ouvrir");
    const grip = 800 - 16 - 8 - 32 - 17;
    t.drag([240, grip], [240, grip + 40]);
    expect(t.has("sheet")).toBe(true);
    t.drag([240, grip - 10], [240, grip + 50]);
    expect(t.has("sheet")).toBe(false);
    t.tap("Ouvrir");
    t.mount(screen());
    expect(t.has("Détail")).toBe(false);
  });

  it("a dialog of a flow changes in place and goes by itself", () => {
    const t = open();
    const problem = signal<string | undefined>(undefined);
    t.mount(
      screen(() =>
        followDialog("card", () =>
          problem.value === undefined
            ? undefined
            : { title: problem.value, actions: [{ label: "Finir plus tard", onTap: nothing }] },
        ),
      ),
    );
    expect(t.has("card")).toBe(false);
    problem.value = "Carte Vitale retirée";
    expect(t.text()).toContain("Carte Vitale retirée");
    t.tapAt(240, 100);
    problem.value = "Autre carte Vitale";
    expect(t.text()).toContain("Autre carte Vitale");
    expect(t.text()).not.toContain("Carte Vitale retirée");
    problem.value = undefined;
    expect(t.has("card")).toBe(false);
  });

  it("a toast undoes, and stays 4 s without an action", () => {
    const t = open();
    let undone = 0;
    t.mount(screen());
    toast({
      text: "Acte retiré",
      action: {
        label: "Rétablir",
        onTap: () => {
          undone += 1;
        },
      },
    });
    t.tap("Rétablir");
    expect(undone).toBe(1);
    expect(t.has("Acte retiré")).toBe(false);
    toast({ text: "Brouillon gardé" });
    t.advance(3_900);
    expect(t.has("Brouillon gardé")).toBe(true);
    t.advance(200);
    expect(t.has("Brouillon gardé")).toBe(false);
  });
});

describe("rest", () => {
  it("covers a private text after 30 s without a touch, and a touch shows it again", () => {
    const t = open();
    const rest = watchRest();
    t.mount({ name: "private", build: (body) => text(body, privateText("2 85 05 99 999 002 30", "2 85 05 …")) });
    t.advance(29_000);
    expect(t.text()).toContain("999 002 30");
    t.advance(1_100);
    expect(t.text()).not.toContain("999");
    rest.touched();
    expect(t.text()).toContain("999 002 30");
    rest.stop();
  });
});

describe("motion", () => {
  const still: ScreenSpec = { name: "still", head: { title: "Actes" }, build: (body) => text(body, "Contenu") };

  it("slides the content of the next screen for 180 ms, then rests", () => {
    const t = open({ motion: true });
    t.mount(still);
    t.advance(400);
    const rest = Buffer.from(t.picture());
    t.navigator.show(still, "push");
    t.advance(60);
    expect(rest.equals(t.picture())).toBe(false);
    t.advance(200);
    expect(rest.equals(t.picture())).toBe(true);
  });

  it("is off at 15 % of battery", () => {
    const t = open({ motion: true });
    t.mount(still);
    t.advance(400);
    const rest = Buffer.from(t.picture());
    setBatteryForMotion(15);
    t.navigator.show(still, "push");
    t.advance(20);
    expect(rest.equals(t.picture())).toBe(true);
  });
});

describe("a swap of theme", () => {
  it("gives the picture that a screen built in that theme has", () => {
    const screen: ScreenSpec = {
      name: "swap",
      head: { title: "Réglages", subtitle: "Affichage" },
      foot: { back: { onTap: nothing }, primary: { label: "Valider", onTap: nothing } },
      build: (body) => switchRow(body, { label: "Buzzer", on: true, onChange: nothing }),
    };
    const built = open({ theme: "soleil" });
    built.mount(screen);
    const wanted = Buffer.from(built.picture());
    built.close();
    const t = open({ theme: "nuit" });
    t.mount(screen);
    setLook({ theme: "soleil", scale: 100 });
    expect(wanted.equals(t.picture())).toBe(true);
  });
});
