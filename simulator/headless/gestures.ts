import type { HeadlessTerminal } from "./contract.js";

/** What her hands do again and again, touch by touch. Names are the screens' own, stable test names. */

/** Types digits on the pad in view. */
export async function typeDigits(terminal: HeadlessTerminal, digits: string): Promise<void> {
  for (const digit of digits) await terminal.tap(`key-${digit}`);
}

/** Types the code porteur and validates; passes the fiche PS and the choice of a situation the first time. */
export async function unlock(terminal: HeadlessTerminal, pin: string): Promise<void> {
  await terminal.settle();
  await typeDigits(terminal, pin);
  await terminal.tap("primary");
  if (routeOf(terminal) === "fiche") await terminal.tap("primary");
}

/** Puts a CPS in and unlocks it. */
export async function logIn(terminal: HeadlessTerminal, cps: string, pin: string): Promise<void> {
  terminal.insert(cps, "cps");
  await unlock(terminal, pin);
}

/** Puts a Vitale in and touches « Réaliser une facture »; then the beneficiary, when there are several. */
export async function startVisit(terminal: HeadlessTerminal, vitale: string, person?: string): Promise<void> {
  terminal.insert(vitale, "vitale");
  await terminal.settle();
  await terminal.tap("bill");
  if (person === undefined) return;
  terminal.finger.reveal(person);
  await terminal.tap(person);
}

/** Finds an act by words, as typed on the keyboard, and touches it in the list. */
export async function findAct(terminal: HeadlessTerminal, words: string, row: string): Promise<void> {
  await terminal.type(words);
  terminal.finger.reveal(row);
  await terminal.tap(row);
}

/** Scrolls to something and touches it. */
export async function reach(terminal: HeadlessTerminal, nameOrText: string): Promise<void> {
  terminal.finger.reveal(nameOrText);
  await terminal.tap(nameOrText);
}

/** The screen that shows. */
export function routeOf(terminal: HeadlessTerminal): string {
  const route = terminal.app?.route.peek();
  if (route === undefined) return "startup-failure";
  return route.kind === "visit" ? `visit/${route.step}` : route.kind;
}
