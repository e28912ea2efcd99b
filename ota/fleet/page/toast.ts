import { byId } from "../../../web/page/dom.js";
import type { Answer } from "./api.js";
import { problemText } from "./texts.js";

/** Waits for an order and says so when it was refused. Resolves true when it was done. */
export type Tell = (order: Promise<Answer<unknown>>) => Promise<boolean>;

let hide: ReturnType<typeof setTimeout> | undefined;

export function toast(words: string): void {
  const node = byId("toast", HTMLElement);
  node.textContent = words;
  node.classList.add("up");
  clearTimeout(hide);
  hide = setTimeout(() => node.classList.remove("up"), 5_000);
}

export const tell: Tell = async (order) => {
  const answer = await order;
  if (!answer.ok) toast(problemText(answer.code));
  return answer.ok;
};
