import { computed, effect, type ReadonlySignal, type Signal, signal, untracked } from "@preact/signals-core";
import type { SlotName, SlotState } from "../../drivers/card-slot/contract.js";
import type { UsbGadget, UsbIdentity, UsbState } from "../../drivers/usb-gadget/contract.js";
import type { Clock } from "../../lib/clock.js";
import type { Logger } from "../../lib/log.js";
import type { CcidActivity } from "../../reader/ccid/activity.js";
import type { ReaderName, ReaderSlot } from "../../reader/contract.js";
import type { LentSlot } from "../../reader/lending.js";
import { createReader } from "../../reader/reader.js";
import type { AccessFlow } from "../workstation/access.js";
import { createPinEntry } from "./pin-entry.js";
import type { ReaderModeFlow, ReaderModeState, ReaderUse } from "./types.js";

export interface ReaderModeParts {
  readonly gadget: UsbGadget;
  readonly identity: UsbIdentity;
  readonly slots: Readonly<Record<SlotName, LentSlot>>;
  readonly application: ReaderSlot;
  readonly access: AccessFlow;
  /** REG-18: whether the terminal switches when it is plugged. */
  readonly enabled: ReadonlySignal<boolean>;
  /** A signature goes on: the cards are lent once it is over. */
  readonly signing: ReadonlySignal<boolean>;
  /** The cards go to the PC now: what must be known of the session that ends. */
  readonly onLend: () => void;
  /** They are back. */
  readonly onBack: () => void;
  readonly clock: Clock;
  readonly log: Logger;
}

const FREE: Readonly<Record<ReaderName, ReaderUse>> = { cps: "free", vitale: "free", application: "free" };

/** The terminal as a reader: when it is one, what the PC does with it, and what the PC asks of its holder. */
export function createReaderMode(parts: ReaderModeParts): ReaderModeFlow {
  const { gadget, enabled, signing, access, clock, log } = parts;
  const usb: Signal<UsbState> = signal(gadget.state());
  const left: Signal<boolean> = signal(false);
  const uses: Signal<typeof FREE> = signal(FREE);
  const pin = createPinEntry(clock);
  const present: Readonly<Record<SlotName, Signal<boolean>>> = {
    cps: signal(isIn(parts.slots.cps.pc.state())),
    vitale: signal(isIn(parts.slots.vitale.pc.state())),
  };

  const setUse = (reader: ReaderName, use: ReaderUse): void => {
    if (uses.peek()[reader] !== use) uses.value = { ...uses.peek(), [reader]: use };
  };
  const reader = createReader({
    ...parts,
    pinPad: pin,
    onActivity: (name, activity) => setUse(name, useAfter(activity)),
  });

  const kind = computed<ReaderModeState["kind"]>(() => {
    const plugged = usb.value.kind === "configured" || usb.value.kind === "suspended";
    if (!enabled.value || !plugged) return "off";
    if (left.value) return "left";
    return signing.value ? "due" : "on";
  });
  const state = computed<ReaderModeState>(() => {
    const now = kind.value;
    if (now !== "on") return { kind: now };
    return {
      kind: "on",
      asleep: usb.value.kind === "suspended",
      uses: {
        ...uses.value,
        ...(present.cps.value ? {} : { cps: "no-card" }),
        ...(present.vitale.value ? {} : { vitale: "no-card" }),
      },
      pin: pin.question.value,
      pairing: access.question.value,
    };
  });

  const unsubscribe = (["cps", "vitale"] as const).map((name) =>
    parts.slots[name].pc.subscribe((now) => {
      present[name].value = isIn(now);
    }),
  );
  unsubscribe.push(
    gadget.subscribe((now) => {
      if (now.kind === "unplugged" || now.kind === "charger") left.value = false;
      usb.value = now;
    }),
  );
  const stopShowing = effect(() => {
    const shown = enabled.value;
    untracked(() => void reader.show(shown));
  });
  let lent = false;
  const stopLending = effect(() => {
    const on = kind.value === "on";
    if (on === lent) return;
    lent = on;
    untracked(() => void (on ? lend() : takeBack()));
  });

  async function lend(): Promise<void> {
    log.info("reader.on");
    parts.onLend();
    uses.value = FREE;
    await reader.lend();
  }

  async function takeBack(): Promise<void> {
    log.info("reader.off");
    pin.cancel();
    access.answer("refused");
    await reader.takeBack();
    if (!lent) parts.onBack();
  }

  return {
    state,
    leave() {
      if (kind.peek() === "on") left.value = true;
    },
    enter() {
      left.value = false;
    },
    digit: pin.digit,
    eraseDigit: pin.erase,
    clearDigits: pin.clear,
    submitPin: pin.submit,
    refusePin: pin.cancel,
    answerPairing: access.answer,
    pcs: access.mine,
    refreshPcs: access.refresh,
    revoke: access.revoke,
    async dispose() {
      stopLending();
      stopShowing();
      for (const stop of unsubscribe) stop();
      pin.cancel();
      access.answer("refused");
      await reader.dispose();
      await reader.takeBack();
    },
  };
}

function isIn({ kind }: SlotState): boolean {
  return kind === "present" || kind === "mute";
}

function useAfter({ kind }: CcidActivity): ReaderUse {
  switch (kind) {
    case "attached":
    case "detached":
    case "released":
      return "free";
    case "powered":
    case "idle":
      return "powered";
    case "working":
      return "working";
    case "refused":
      return "refused";
  }
}
