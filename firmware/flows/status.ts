import { computed, type ReadonlySignal, signal } from "@preact/signals-core";
import type { CardError } from "../cards/contract.js";
import type { Battery } from "../drivers/battery/contract.js";
import type { Networks } from "../drivers/network/contract.js";
import type { Clock } from "../lib/clock.js";
import { milliseconds, minutes } from "../lib/duration.js";
import type { SlotGlyph, StatusBarState } from "./app-types.js";
import type { VitaleState } from "./patient/types.js";
import type { SessionState } from "./session/types.js";

export interface StatusParts {
  readonly clock: Clock;
  readonly battery: Battery;
  readonly networks: Networks;
  readonly session: ReadonlySignal<SessionState>;
  readonly vitale: ReadonlySignal<VitaleState>;
}

export interface Status {
  readonly state: ReadonlySignal<StatusBarState>;
  /** The clock was set: shows the time again, and ticks with its minutes. */
  refreshTime(): void;
  dispose(): void;
}

/** The status bar. It wakes once a minute, and when something it shows changes. */
export function createStatus({ clock, battery, networks, session, vitale }: StatusParts): Status {
  const wall = signal(clock.wall());
  const power = signal(battery.state());
  const links = signal(networks.state());
  let cancel = (): void => {};
  const tick = (): void => {
    cancel();
    wall.value = clock.wall();
    const intoMinute = clock.now() % minutes(1);
    cancel = clock.after(milliseconds(minutes(1) - intoMinute), tick);
  };
  tick();
  const ends = [
    battery.subscribe((state) => {
      power.value = state;
    }),
    networks.subscribe((state) => {
      links.value = state;
    }),
  ];
  return {
    state: computed(() => ({
      time: wall.value.time,
      date: wall.value.date,
      cps: cpsGlyph(session.value),
      vitale: vitaleGlyph(vitale.value),
      battery: power.value,
      networks: links.value,
    })),
    refreshTime: tick,
    dispose() {
      cancel();
      for (const end of ends) end();
    },
  };
}

function refusedGlyph(error: CardError): SlotGlyph {
  return error.kind === "io" && error.io.kind === "mute" ? "mute" : "error";
}

function cpsGlyph(session: SessionState): SlotGlyph {
  switch (session.kind) {
    case "locked":
      return "empty";
    case "reading":
      return "reading";
    case "refused":
      return refusedGlyph(session.error);
    case "blocked":
      return "error";
    case "pin":
    case "fiche":
    case "situation":
    case "open":
      return "ok";
  }
}

function vitaleGlyph(vitale: VitaleState): SlotGlyph {
  switch (vitale.kind) {
    case "empty":
      return "empty";
    case "reading":
      return "reading";
    case "refused":
      return refusedGlyph(vitale.error);
    case "waiting":
    case "read":
      return "ok";
  }
}
