import type { SignState, SignWait } from "../../../flows/sign/types.js";
import { assertNever } from "../../../lib/result.js";
import { cardMessage } from "../../i18n/errors.js";
import { displayText } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import {
  box,
  type CardPictureSpec,
  cardPicture,
  currentLook,
  type DialogContent,
  type Node,
  type NoteSpec,
} from "../../kit/index.js";

/** What the dialog over the signature may do. */
export interface SigningActions {
  readonly later: () => void;
  readonly goOn: () => void;
  readonly stop: () => void;
  readonly typeCode: () => void;
  readonly retry: () => void;
  readonly leave: () => void;
}

/** The one dialog of a signature: a card that is waited for, the question before stopping, a write that failed. */
export function signingDialog(state: SignState, actions: SigningActions): DialogContent | undefined {
  switch (state.kind) {
    case "signing":
      if (state.cancelAsked) return stopQuestion(actions);
      return state.waiting === undefined ? undefined : waitDialog(state.waiting, actions);
    case "failed":
      return failedDialog(state.error.kind, actions);
    case "idle":
    case "done":
      return undefined;
    default:
      return assertNever(state);
  }
}

function stopQuestion({ goOn, stop }: SigningActions): DialogContent {
  return {
    title: fr.signing.stopTitle,
    text: fr.signing.stopText,
    actions: [
      { name: "stop-no", label: fr.common.continue, onTap: goOn },
      { name: "stop-yes", kind: "primary", label: fr.signing.stopYes, onTap: stop },
    ],
  };
}

function failedDialog(why: "disk-full" | "io", { retry, leave }: SigningActions): DialogContent {
  const { failedTitle, failedText, failedTodo, failedThen } = fr.signing;
  return {
    title: failedTitle[why],
    text: failedText,
    note: { tone: "attention", icon: "arrow-u-up-left", title: failedTodo[why], text: failedThen[why] },
    actions: [
      { name: "failed-leave", label: fr.signing.backToVisit, onTap: leave },
      { name: "failed-retry", kind: "primary", label: fr.common.retry, onTap: retry },
    ],
  };
}

function waitDialog(wait: SignWait, actions: SigningActions): DialogContent {
  const { signing } = fr;
  const later = { name: "finish-later", label: signing.later, onTap: actions.later };
  const todo = (title: string, text: string): NoteSpec => ({
    tone: "calm",
    icon: "arrow-u-up-left",
    title: displayText(title),
    ...(large() ? {} : { text }),
  });
  switch (wait.kind) {
    case "cps-out":
      return {
        ...picture({ card: "cps", mark: "error" }),
        title: signing.cpsOut,
        text: signing.stopped,
        note: todo(signing.cpsOutTodo(wait.holder), signing.cpsOutThen),
        actions: [later],
      };
    case "cps-locked":
      return {
        ...picture({ card: "cps", mark: "locked" }),
        title: signing.cpsLocked,
        text: signing.stopped,
        note: todo(signing.cpsLockedTodo, signing.resumesAlone),
        actions: [later, { name: "type-code", kind: "primary", label: signing.typeCode, onTap: actions.typeCode }],
      };
    case "vitale-out":
      return {
        ...picture({ card: "vitale", mark: "error" }),
        title: signing.vitaleOut,
        text: signing.stopped,
        note: todo(signing.vitaleOutTodo(wait.holder), signing.resumesAlone),
        actions: [later],
      };
    case "other-vitale":
      return {
        ...picture({ card: "vitale", mark: "question" }),
        title: signing.otherVitale,
        text: displayText(signing.otherVitaleText(wait.found)),
        note: todo(signing.otherVitaleTodo(wait.holder), signing.resumesAlone),
        actions: [later],
      };
    case "card-error": {
      const message = cardMessage(wait.error, wait.card);
      return {
        ...picture({ card: wait.card, mark: "error" }),
        title: message.title,
        text: message.text,
        note: todo(signing.cardErrorTodo, signing.resumesAlone),
        actions: [later],
      };
    }
    default:
      return assertNever(wait);
  }
}

/** At the largest text the words need the room of the picture, and say only what to do. */
function large(): boolean {
  return currentLook().scale === 150;
}

function picture(spec: CardPictureSpec): Pick<DialogContent, "picture"> {
  if (large()) return {};
  return {
    picture: (into: Node) => {
      const row = box(into, { w: "full", h: 132, flow: "row", main: "center" });
      cardPicture(row, spec);
    },
  };
}
