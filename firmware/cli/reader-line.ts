import type { SlotName } from "../drivers/card-slot/contract.js";
import { type LinkError, linkLine } from "../drivers/serial-line/link.js";
import { openPty } from "../drivers/serial-line/pty.js";
import type { Clock } from "../lib/clock.js";
import { err, ok, type Result } from "../lib/result.js";
import { createCcidFunction } from "../reader/ccid/ccid-function.js";
import type { PinPad, ReaderSlot } from "../reader/contract.js";
import type { TwinProfile } from "../reader/twin/profile.js";
import { createTwinReader, type TwinReader } from "../reader/twin/twin-reader.js";

export interface ReaderLineOptions {
  /** Where pcscd finds the line. */
  readonly link: string;
  readonly profile: TwinProfile;
  readonly slots: Readonly<Record<SlotName, ReaderSlot>>;
  readonly pinPad: PinPad;
  readonly clock: Clock;
}

export type ReaderLineError = LinkError | { readonly kind: "no-line"; readonly cause: string };

/** In the order of the readers that the PC sees. */
const SLOTS = ["cps", "vitale"] as const satisfies readonly SlotName[];
const NAME = "Tournee";

/** The card slots as readers behind a pseudo-terminal, for libccid's serial driver. `close` unplugs it and takes the link away. */
export function openReaderLine(options: ReaderLineOptions): Result<{ close(): void }, ReaderLineError> {
  const { link, profile, slots, pinPad, clock } = options;
  const functions = SLOTS.slice(0, profile.slots).map((reader) =>
    createCcidFunction({ slot: slots[reader], reader, name: `${NAME} ${reader}`, pinPad, clock, level: "tpdu" }),
  );
  const end: { reader: TwinReader | undefined } = { reader: undefined };
  const opened = openPty({ heard: (bytes) => end.reader?.heard(bytes), left: () => end.reader?.left() });
  if (!opened.ok) return opened;
  const reader = createTwinReader({ profile, functions, clock, firmware: NAME, line: opened.value });
  end.reader = reader;
  const linked = linkLine(link, opened.value.path);
  if (!linked.ok) {
    opened.value.close();
    return err(linked.error);
  }
  return ok({
    close() {
      linked.value();
      opened.value.close();
      reader.left();
    },
  });
}
