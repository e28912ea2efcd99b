import type { App } from "../../../flows/app-types.js";
import type { UpdateState } from "../../../flows/update/types.js";
import { displayText, percent, timeLeft } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import {
  keep,
  type NamedStep,
  namedSteps,
  note,
  progressBar,
  type ScreenSpec,
  stable,
  text,
  visible,
} from "../../kit/index.js";

type Busy = Extract<UpdateState, { readonly kind: "installing" | "restarting" }>;

/** An installation runs: nothing to touch, the steps, what is kept, and not to turn it off. */
export function updatingScreen({ update, status }: Pick<App, "update" | "status">): ScreenSpec {
  const words = fr.update;
  const now = keep((): Busy | undefined => {
    const state = update.state.value;
    return state.kind === "installing" || state.kind === "restarting" ? state : undefined;
  });
  const share = (): number => {
    const state = now();
    return state.kind === "installing" ? state.share : 1;
  };
  const remaining = (): number | undefined => {
    const state = now();
    return state.kind === "installing" ? state.remaining : undefined;
  };
  return {
    name: "updating",
    head: {
      title: words.installing,
      subtitle: () => words.version[now().offer.kind](displayText(now().offer.version)),
    },
    build(body) {
      namedSteps(
        body,
        stable(() => stepsOf(now())),
      );
      progressBar(body, share, 448);
      const left = text(body, () => words.left(timeLeft(remaining() ?? 0)), {
        role: "label",
        color: "ink2",
        w: "full",
      });
      visible(left, () => remaining() !== undefined);
      note(body, { tone: "attention", icon: "hand-palm", title: words.keepOn, text: words.keepOnText });
      const plug = note(body, { tone: "calm", icon: "plug", text: words.plug });
      visible(plug, () => status.value.battery.source === "battery");
    },
  };
}

function stepsOf(state: Busy): readonly NamedStep[] {
  const { steps } = fr.update;
  const installing = state.kind === "installing";
  const install: NamedStep = installing
    ? { label: steps.install, state: "running", detail: percent(Math.round(state.share * 100)) }
    : { label: steps.install, state: "done" };
  return [
    { label: steps.download, state: "done" },
    { label: steps.check, state: "done" },
    install,
    ...(state.offer.kind === "firmware"
      ? [{ label: steps.restart, state: installing ? "todo" : "running" } as const]
      : []),
  ];
}
