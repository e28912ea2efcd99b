import { after } from "../core/after.js";
import { topLayer } from "../core/layers.js";
import { slideIn } from "../core/motion.js";
import { box, icon, text } from "../core/node.js";
import { type Scope, withRootScope } from "../core/scope.js";
import { textButton } from "../parts/text-button.js";
import { styles } from "../theme/styles.js";

/** Stays this long, ms; longer when it can be undone. */
const STAY = 4_000;
const STAY_WITH_ACTION = 8_000;

export interface ToastSpec {
  readonly text: string;
  readonly tone?: "success" | "information";
  /** It is gone: its time is over, it was undone, or another took its place. */
  readonly onEnd?: () => void;
  readonly action?: { readonly label: string; readonly onTap: () => void };
}

let showing: (() => void) | undefined;

/**
 * Says that a small act was done, and offers to undo it. Just above the foot, over no control. Never for an error, never
 * for money.
 */
export function toast(spec: ToastSpec): void {
  showing?.();
  const holder = box(topLayer(), {
    x: 16,
    y: 620,
    w: 448,
    h: 72,
    radius: 18,
    styles: [styles.fill("ink"), styles.ink("bg")],
  });
  let scope: Scope | undefined;
  const close = (): void => {
    if (showing !== close) return;
    showing = undefined;
    scope?.dispose();
    holder.hidden = true;
    holder.delete();
    spec.onEnd?.();
  };
  showing = close;
  scope = withRootScope(() => {
    const row = box(holder, { w: "full", h: "full", flow: "row", gap: 12, pad: [0, 8, 0, 16], name: "toast" });
    icon(row, spec.tone === "information" ? "fill:info" : "fill:check-circle", { size: 34 });
    text(row, spec.text, { role: "label", grow: 1 });
    const { action } = spec;
    if (action !== undefined) {
      textButton(
        row,
        {
          label: action.label,
          name: "toast-action",
          onTap: () => {
            close();
            action.onTap();
          },
        },
        { color: "onink" },
      );
    }
    slideIn(holder, "up", 160);
    after(spec.action === undefined ? STAY : STAY_WITH_ACTION, close);
  }).scope;
}

/** Takes the toast away at once (another screen, the lock). */
export function closeToast(): void {
  showing?.();
}
