import { signal } from "@preact/signals-core";
import { fr } from "../../firmware/ui/i18n/fr.js";
import {
  box,
  chips,
  keyboard,
  type PinInput,
  type PinTries,
  pinPad,
  type ScreenSpec,
  searchField,
  text,
  textButton,
} from "../../firmware/ui/kit/index.js";

/** Screens with pads, for the tests of the kit. */

const nothing = (): void => undefined;

/** A code porteur as it is typed, for the test to read. */
export interface TypedPin extends PinInput {
  readonly code: () => string;
}
/** Stands for the flow that owns the code. */
export function typedPin(): TypedPin {
  const code = signal("");
  return {
    code: () => code.value,
    count: () => code.value.length,
    type: (digit) => {
      if (code.value.length < 4) code.value += String(digit);
    },
    erase: () => {
      code.value = code.value.slice(0, -1);
    },
    clear: () => {
      code.value = "";
    },
  };
}

/** The screen on which the code porteur is typed. */
export function pin(tries: () => PinTries, entry: PinInput = typedPin()): ScreenSpec {
  return {
    name: "pin",
    body: "free",
    bodyTop: 44,
    foot: {
      back: { onTap: nothing },
      primary: {
        label: fr.common.validate,
        inactive: () => (entry.count() === 4 ? undefined : fr.kit.pinNeedsFour),
        onTap: nothing,
      },
    },
    build(body) {
      text(body, fr.kit.pinTitle, { role: "title", weight: "bold", x: 16, y: 20, w: 448, align: "center" });
      text(body, "CPS de Claire MOREL, infirmière", {
        role: "label",
        color: "ink2",
        x: 16,
        y: 60,
        w: 448,
        align: "center",
      });
      pinPad(body, { entry, tries, top: 104 });
    },
  };
}

/** Mock 06. */
export function search(query: { value: string }): ScreenSpec {
  return {
    name: "search",
    body: "free",
    bodyTop: 44,
    build(body) {
      const top = box(body, { x: 16, y: 8, w: 456, flow: "row", gap: 4 });
      searchField(
        top,
        {
          name: "query",
          value: () => query.value,
          focused: true,
          onTap: nothing,
          onClear: () => {
            query.value = "";
          },
        },
        { w: 356 },
      );
      textButton(top, { label: fr.common.close, onTap: nothing }, { pad: [0, 6] });
      const filters = [
        { key: "all", label: "Tous", count: 24 },
        { key: "favourites", label: "Favoris", icon: "star", count: 6 },
        { key: "recent", label: "Récents", icon: "clock-clockwise" },
      ] as const;
      chips(body, filters, "all", nothing, { x: 0, y: 84 });
      keyboard(
        body,
        {
          onText: (typed) => {
            query.value += typed;
          },
          onErase: () => {
            query.value = query.value.slice(0, -1);
          },
          onOk: nothing,
          okEnabled: () => query.value !== "",
        },
        474,
      );
    },
  };
}

/** A screen with head and foot around what is tested. */
export const plainScreen = (build: ScreenSpec["build"] = nothing): ScreenSpec => ({
  name: "plain",
  head: { title: "Actes", subtitle: "DELAUNAY Marcel, 77\u00A0ans, ALD", action: { label: "Annuler", onTap: nothing } },
  route: { count: 6, current: 2 },
  foot: { back: { onTap: nothing }, primary: { label: "Valider", onTap: nothing } },
  build,
});
