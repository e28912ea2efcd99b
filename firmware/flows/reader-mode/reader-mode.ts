import { computed, effect, type ReadonlySignal, type Signal, signal, untracked } from "@preact/signals-core";
import type { SlotName, SlotState } from "../../drivers/card-slot/contract.js";
import type { UsbGadget, UsbState } from "../../drivers/usb-gadget/contract.js";
import type { Clock } from "../../lib/clock.js";
import type { Logger } from "../../lib/log.js";
import type { CcidActivity } from "../../reader/ccid/activity.js";
import type { ReaderName } from "../../reader/contract.js";
import type { LentSlot } from "../../reader/lending.js";
import type { Reader, ReaderParts } from "../../reader/reader.js";
import type { AccessFlow } from "../workstation/access.js";
import { createPinEntry } from "./pin-entry.js";
import type { ReaderModeFlow, ReaderModeState, ReaderUse } from "./types.js";

export interface ReaderModeParts {
  readonly gadget: UsbGadget;
  readonly slots: Readonly<Record<SlotName, LentSlot>>;
  /** Loads the device that a PC finds at the other end of the cable; called once, when it is to be shown first. */
  readonly openReader: (holder: Pick<ReaderParts, "pinPad" | "onActivity">) => Promise<Reader>;
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
  const { gadget, slots, enabled, signing, access, clock, log } = parts;
  const usb: Signal<UsbState> = signal(gadget.state());
  const left: Signal<boolean> = signal(false);
  const uses: Signal<typeof FREE> = signal(FREE);
  const pin = createPinEntry(clock);
  const present: Readonly<Record<SlotName, Signal<boolean>>> = {
    cps: signal(isIn(slots.cps.pc.state())),
    vitale: signal(isIn(slots.vitale.pc.state())),
  };

  const setUse = (reader: ReaderName, use: ReaderUse): void => {
    if (uses.peek()[reader] !== use) uses.value = { ...uses.peek(), [reader]: use };
  };
  let opening: Promise<Reader> | undefined;
  let reader: Reader | undefined;
  let closed = false;
  async function show(shown: boolean): Promise<void> {
    if (!shown && opening === undefined) return;
    opening ??= parts.openReader({ pinPad: pin, onActivity: (name, activity) => setUse(name, useAfter(activity)) });
    reader = await opening;
    if (!closed) await reader.show(shown);
  }

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
    slots[name].pc.subscribe((now) => {
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
    untracked(() => {
      show(shown).catch((cause: unknown) => {
        log.error("reader.not-loaded", { why: cause instanceof Error ? cause.message : String(cause) });
      });
    });
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
    await Promise.all([slots.cps.lend(), slots.vitale.lend()]);
  }

  async function takeBack(): Promise<void> {
    log.info("reader.off");
    pin.cancel();
    access.answer("refused");
    await slotsBack();
    if (!lent) parts.onBack();
  }

  /** The PC's exchanges end with an error, and its next ones say busy. */
  async function slotsBack(): Promise<void> {
    await Promise.all([slots.cps.takeBack(), slots.vitale.takeBack()]);
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
      closed = true;
      await reader?.dispose();
      await slotsBack();
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
