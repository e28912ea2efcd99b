import type { App } from "../../../flows/app-types.js";
import type { DeviceFacts } from "../../../flows/informations.js";
import { dateShort, displayText, fileSize, timeOfDay } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import { dynamic, emptyState, factRow, type Node, rowCard, type ScreenSpec, sectionTitle } from "../../kit/index.js";

type InformationsApp = Pick<App, "informations" | "update" | "updateServer" | "status" | "back" | "goHome">;

/** Informations (REG-07): everything technical about the terminal, to read and to tell the assistance. */
export function informationsScreen(app: InformationsApp): ScreenSpec {
  const words = fr.informations;
  return {
    name: "informations",
    head: { title: words.title },
    foot: { back: { onTap: () => app.back(), onHome: () => app.goHome() } },
    build(body) {
      dynamic(
        body,
        () => app.informations.value,
        (into, facts) => {
          if (facts === undefined) emptyState(into, { icon: "info", title: words.reading, text: "" });
          else all(into, app, facts);
        },
        { w: "full", flow: "column", gap: 12 },
      );
    },
  };
}

function all(into: Node, app: InformationsApp, facts: DeviceFacts): void {
  const words = fr.informations;
  section(into, words.terminal, [
    [words.model, displayText(facts.model)],
    [words.serial, displayText(facts.serial)],
    [words.version, displayText(facts.version)],
    [words.slot, facts.slot ?? words.noSlot],
  ]);
  section(into, words.data, [
    [words.tables, facts.tables === undefined ? words.tablesNone : words.tablesOf(dateShort(facts.tables))],
    [
      words.conventions,
      facts.conventions === undefined ? words.conventionsNone : words.tablesOf(dateShort(facts.conventions)),
    ],
    [
      words.storage,
      facts.storage === undefined
        ? words.unknown
        : words.storageOf(fileSize(facts.storage.free), fileSize(facts.storage.total)),
    ],
  ]);
  const server = app.updateServer.server.value;
  section(into, words.server, [
    [words.serverName, server === undefined ? words.serverNone : displayText(new URL(server.url).host)],
    [words.lastCall, lastCall(app)],
  ]);
  const { wifi, cellular } = app.status.value.networks;
  section(into, words.networks, [
    [words.wifi, words.wifiStates[wifi.kind]],
    [words.cellular, words.cellularStates[cellular.kind]],
  ]);
}

function lastCall({ update }: InformationsApp): string {
  const state = update.state.value;
  if (state.kind !== "idle" || state.lastCall === undefined) return fr.informations.neverCalled;
  return fr.update.calledAt(dateShort(state.lastCall.date), timeOfDay(state.lastCall.time));
}

function section(into: Node, title: string, facts: readonly (readonly [label: string, value: string])[]): void {
  sectionTitle(into, title);
  const card = rowCard(into, { pad: [8, 16, 10, 16] });
  for (const [label, value] of facts) factRow(card, { label, value });
}
