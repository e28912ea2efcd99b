import type { UpdateState } from "../../../flows/update/types.js";
import { fr } from "../../i18n/fr.js";
import { currentLook, type FootSpec, type ScreenSpec } from "../../kit/index.js";
import { run } from "../../run.js";
import { footedColumn } from "./footed-column.js";
import { followCall } from "./server-call.js";
import { sourceFace, sourceSection } from "./source-section.js";
import type { UpdateApp } from "./update-app.js";
import { bodyOf } from "./update-body.js";

/** Mise à jour (REG-06, mock 16): what waits, what it is at, what changed; its foot is the answer that is due. */
export function updateScreen(app: UpdateApp): ScreenSpec {
  const { update } = app;
  const sources = Object.values(update.sources);
  const installed = (): string => app.informations.value?.version ?? "";
  return {
    name: "update",
    body: "free",
    head: {
      title: fr.update.title,
      subtitle: () => (installed() === "" ? fr.informations.reading : fr.update.installed(installed())),
    },
    build(body) {
      footedColumn(body, {
        name: "update-content",
        face: () => [faceOf(update.state.value), ...sources.map((source) => sourceFace(source.state.value))].join(" "),
        content(into) {
          if (SOURCES_ARE_SHOWN.has(update.state.peek().kind)) {
            for (const source of sources) sourceSection(into, source);
          }
          bodyOf(into, app);
        },
        foot: () => footSpec(app),
      });
      followCall(app);
    },
  };
}

/** While nothing is being installed, and no result waits to be read. */
const SOURCES_ARE_SHOWN: ReadonlySet<UpdateState["kind"]> = new Set([
  "no-server",
  "idle",
  "offered",
  "downloading",
  "waiting",
]);

/** What makes two states the same picture: figures in it move by themselves. */
function faceOf(state: UpdateState): string {
  switch (state.kind) {
    case "no-server":
    case "idle":
      return state.kind;
    case "offered":
      return `offered ${state.offer.version} ${state.offer.bytes} ${state.later}`;
    case "failed":
      return `failed ${state.code}`;
    default:
      return `${state.kind} ${state.offer.version} ${state.offer.bytes} ${state.offer.notes.length}`;
  }
}

function footSpec(app: UpdateApp): FootSpec {
  const { update } = app;
  const words = fr.update;
  const state = update.state.peek();
  const back = { onTap: () => app.back(), onHome: () => app.goHome() };
  const now = {
    name: "update-now",
    kind: "danger",
    icon: "download-simple",
    label: currentLook().scale === 100 ? words.now : words.nowShort,
    onTap: () => update.accept(),
  } as const;
  switch (state.kind) {
    case "no-server":
      return {
        back,
        primary: { name: "choose-server", label: words.chooseServer, onTap: () => run(app.openUpdateServer()) },
      };
    case "idle":
      return {
        back,
        primary: {
          name: "call-server",
          icon: "arrows-clockwise",
          label: fr.settings.callServer,
          waiting: () => update.call.value.kind === "calling",
          onTap: () => run(update.callServer()),
        },
      };
    case "offered":
      if (state.offer.forced || state.later) return { back, primary: now };
      return {
        secondary: {
          name: "update-later",
          label: words.later,
          onTap: () => {
            update.postpone();
            app.back();
          },
        },
        primary: now,
      };
    case "waiting":
      return {
        back,
        primary: {
          ...now,
          inactive: () => {
            const current = update.state.value;
            const [first] = current.kind === "waiting" ? current.obstacles : [];
            return first === undefined ? undefined : words.todo[first];
          },
        },
      };
    case "downloading":
    case "installing":
    case "restarting":
    case "verifying":
      return { back };
    case "updated":
    case "failed":
      return { primary: { name: "update-seen", label: fr.common.finish, onTap: () => app.back() } };
  }
}
