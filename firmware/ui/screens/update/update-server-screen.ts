import type { App } from "../../../flows/app-types.js";
import type { UpdateServerState } from "../../../flows/update/server-types.js";
import { displayText } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import {
  box,
  button,
  type FootSpec,
  factRow,
  followDialog,
  formRow,
  keep,
  type Node,
  note,
  openTextEditor,
  qrCode,
  rowCard,
  type ScreenSpec,
  styles,
  text,
} from "../../kit/index.js";
import { run } from "../../run.js";
import { footedColumn } from "./footed-column.js";

type ServerApp = Pick<App, "updateServer" | "back" | "goHome">;
type Shown = Exclude<UpdateServerState, { readonly kind: "closed" }>;
type None = Extract<UpdateServerState, { readonly kind: "none" }>;
type Chosen = Extract<UpdateServerState, { readonly kind: "chosen" }>;

/** Serveur de mise à jour: the terminal shows who it is and a code that works once, or reads the server's; or whom it asks. */
export function updateServerScreen(app: ServerApp): ScreenSpec {
  const { updateServer } = app;
  const shown = keep((): Shown | undefined => {
    const state = updateServer.state.value;
    return state.kind === "closed" ? undefined : state;
  });
  return {
    name: "update-server",
    body: "free",
    head: {
      title: fr.updateServer.title,
      subtitle: () => {
        const state = shown();
        return state.kind === "chosen" ? displayText(state.host) : fr.updateServer.subtitle;
      },
    },
    build(body) {
      footedColumn(body, {
        face: () => shown().kind,
        content(into) {
          const state = shown();
          if (state.kind === "none") enrolling(into, app, state);
          else enrolled(into, app, state);
        },
        foot: () => footOf(app, shown),
      });
      followForget(app);
    },
  };
}

function enrolling(into: Node, { updateServer }: ServerApp, { invitation }: None): void {
  const words = fr.updateServer;
  const now = keep(() => (updateServer.state.value.kind === "none" ? updateServer.state.value : undefined));
  const card = rowCard(into, { pad: [14, 18], gap: 8, cross: "center" });
  const paper = box(card, { pad: 4, radius: 8, styles: [styles.card()] });
  qrCode(paper, invitation.link);
  text(card, displayText(invitation.code), {
    role: "row",
    weight: "bold",
    w: "full",
    align: "center",
    name: "enrol-code",
  });
  text(card, words.show, { role: "caption", color: "ink2", w: "full", align: "center" });
  const form = rowCard(into);
  formRow(form, {
    name: "server-address",
    label: words.address,
    value: () => displayText(now().address),
    problem: () => {
      const { failure } = now();
      return failure === undefined ? undefined : words.failures[failure];
    },
    required: true,
    opens: "typing",
    onTap: () =>
      openTextEditor({
        name: "server-address-editor",
        title: words.address,
        hint: words.addressHint,
        value: now().address,
        longest: 100,
        onDone: (address) => updateServer.setAddress(address),
      }),
  });
  if (updateServer.hasCamera) {
    button(into, {
      name: "scan-server",
      icon: "qr-code",
      label: () => (now().busy === "looking" ? words.looking : words.scan),
      onTap: () => run(updateServer.scan()),
    });
  }
}

function enrolled(into: Node, { updateServer }: ServerApp, { host, id }: Chosen): void {
  const words = fr.updateServer;
  const card = rowCard(into, { pad: [8, 16, 10, 16] });
  factRow(card, { label: words.host, value: displayText(host), name: "server-host" });
  factRow(card, { label: words.id, value: displayText(id) });
  note(into, { tone: "calm", icon: "shield-check", text: words.chosenText });
  button(into, { name: "forget-server", icon: "trash", label: words.forget, onTap: () => updateServer.askForget() });
}

function footOf(app: ServerApp, shown: () => Shown): FootSpec {
  const { updateServer } = app;
  const words = fr.updateServer;
  const back = { onTap: () => app.back(), onHome: () => app.goHome() };
  if (shown().kind === "chosen") return { back };
  const none = (): None | undefined => {
    const state = shown();
    return state.kind === "none" ? state : undefined;
  };
  return {
    back,
    primary: {
      name: "join-server",
      label: words.join,
      inactive: () => (none()?.address === "" ? words.joinNeedsAddress : undefined),
      waiting: () => none()?.busy === "joining",
      onTap: () => run(updateServer.join()),
    },
  };
}

function followForget({ updateServer }: ServerApp): void {
  const words = fr.updateServer;
  followDialog("forget-server-dialog", () => {
    const state = updateServer.state.value;
    if (state.kind !== "chosen" || !state.forgetAsked) return undefined;
    return {
      title: words.forgetTitle,
      text: words.forgetText,
      actions: [
        { name: "forget-no", label: fr.common.cancel, onTap: () => run(updateServer.forget(false)) },
        { name: "forget-yes", kind: "danger", label: words.forgetYes, onTap: () => run(updateServer.forget(true)) },
      ],
    };
  });
}
