import type { App } from "../../../flows/app-types.js";
import { SETTINGS, type Settings } from "../../../settings/schema.js";
import { minutesText, percent } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import {
  listRow,
  type Node,
  openChoice,
  rowCard,
  rule,
  type ScreenSpec,
  sectionTitle,
  segmented,
  stepper,
  switchRow,
} from "../../kit/index.js";
import { run } from "../../run.js";
import { followCall } from "../update/server-call.js";
import { aboutTerminal } from "./about-terminal.js";
import { allowedPcs } from "./allowed-pcs.js";

/** What the settings need of the app. */
export type SettingsApp = Pick<
  App,
  | "settings"
  | "setSetting"
  | "readerMode"
  | "update"
  | "updateServer"
  | "openUpdate"
  | "openUpdateServer"
  | "openInformations"
  | "back"
  | "goHome"
>;
type Flag = { [K in keyof Settings]: Settings[K] extends boolean ? K : never }[keyof Settings];

const SCALES = ["100", "125", "150"] as const;
const SCALE_VALUES = { "100": 100, "125": 125, "150": 150 } as const;

/** Réglages: theme and text first (ui.md §9, picture 15), then what a new invoice starts with, then the terminal. */
export function settingsScreen(app: SettingsApp): ScreenSpec {
  return {
    name: "settings",
    head: { title: fr.settings.title, subtitle: fr.settings.subtitle },
    foot: {
      back: { onTap: () => app.back(), onHome: () => app.goHome() },
      primary: {
        name: "call-server",
        kind: "outlined",
        icon: "arrows-clockwise",
        label: fr.settings.callServer,
        inactive: () => (app.updateServer.server.value === undefined ? fr.settings.callNeedsServer : undefined),
        waiting: () => app.update.call.value.kind === "calling",
        onTap: () => run(app.update.callServer()),
      },
    },
    build(body) {
      screen(body, app);
      billing(body, app);
      device(body, app);
      aboutTerminal(body, app);
      followCall(app);
    },
  };
}

function screen(body: Node, app: SettingsApp): void {
  const words = fr.settings;
  const themes = [
    ["jour", words.themes.jour],
    ["soleil", words.themes.soleil],
    ["nuit", words.themes.nuit],
  ] as const;
  segmented(
    body,
    themes,
    () => app.settings.value.theme,
    (theme) => run(app.setSetting("theme", theme)),
  );
  sectionTitle(body, words.textScale);
  segmented(
    body,
    SCALES.map((scale) => [scale, percent(Number(scale))] as const),
    () => `${app.settings.value.textScale}` as const,
    (scale) => run(app.setSetting("textScale", SCALE_VALUES[scale])),
  );
}

function flag(card: Node, app: SettingsApp, key: Flag, consequence: string): void {
  switchRow(card, {
    name: `setting-${key}`,
    label: fr.settings[key],
    consequence,
    on: () => app.settings.value[key],
    onChange: (on) => run(app.setSetting(key, on)),
  });
}

function billing(body: Node, app: SettingsApp): void {
  const words = fr.settings;
  sectionTitle(body, words.billing);
  const card = rowCard(body);
  flag(card, app, "atHome", words.atHomeMore);
  rule(card);
  flag(card, app, "tiersPayantAmo", words.tiersPayantAmoMore);
  rule(card);
  flag(card, app, "tiersPayantAmc", words.tiersPayantAmcMore);
  rule(card);
  thirdPartyMode(card, app);
  rule(card);
  flag(card, app, "showRecap", words.showRecapMore);
  rule(card);
  listRow(card, {
    name: "setting-defaultPayment",
    title: words.defaultPayment,
    value: () => words.payments[app.settings.value.defaultPayment],
    onTap: () =>
      openChoice({
        name: "payments",
        title: words.defaultPayment,
        chosen: app.settings.value.defaultPayment,
        choices: (["cb", "cheque", "especes", "autre"] as const).map((key) => ({
          key,
          name: `payment-${key}`,
          title: words.payments[key],
        })),
        onChoose: (means) => run(app.setSetting("defaultPayment", means)),
      }),
  });
}

/** PRO-04: concerns the C2S of another body than the caisse alone. */
function thirdPartyMode(card: Node, app: SettingsApp): void {
  const words = fr.settings;
  const mode = (): Settings["thirdPartyMode"] => app.settings.value.thirdPartyMode;
  listRow(card, {
    name: "setting-thirdPartyMode",
    title: words.thirdPartyMode,
    second: () => words.thirdPartyModeMore[mode()],
    value: () => words.thirdPartyModes[mode()],
    onTap: () =>
      openChoice({
        name: "third-party-modes",
        title: words.thirdPartyMode,
        chosen: mode(),
        choices: (["standard", "coordonne"] as const).map((key) => ({
          key,
          name: `third-party-${key}`,
          title: words.thirdPartyModes[key],
          second: words.thirdPartyModeMore[key],
        })),
        onChoose: (chosen) => run(app.setSetting("thirdPartyMode", chosen)),
      }),
  });
}

function device(body: Node, app: SettingsApp): void {
  const words = fr.settings;
  sectionTitle(body, words.device);
  const card = rowCard(body);
  flag(card, app, "leftHanded", words.leftHandedMore);
  rule(card);
  flag(card, app, "reducedMotion", words.reducedMotionMore);
  rule(card);
  flag(card, app, "pcscWhenPlugged", words.pcscWhenPluggedMore);
  rule(card);
  allowedPcs(card, app.readerMode);
  const { sleepAfterMinutes: sleep } = SETTINGS;
  if (sleep.kind !== "integer") return;
  rule(card);
  stepper(card, {
    name: "setting-sleep",
    label: words.sleep,
    bounds: words.sleepBounds(sleep.min, sleep.max),
    value: () => app.settings.value.sleepAfterMinutes,
    low: sleep.min,
    high: sleep.max,
    format: minutesText,
    onChange: (minutes) => run(app.setSetting("sleepAfterMinutes", minutes)),
  });
}
