import type { ActInput } from "../../../billing/types.js";
import type { App } from "../../../flows/app-types.js";
import { actCode, coefficient } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import { listRow, type Node } from "../../kit/index.js";

/** What the favourites' screens need of the app. */
export type FavouriteApp = Pick<App, "favourites" | "back">;

/** What she changed on an act, in words; as the nomenclature says it otherwise. */
export function editWords({ edit }: ActInput): string {
  const { favourites: words } = fr;
  const said = [
    edit?.quantity === undefined ? undefined : words.quantity(String(edit.quantity)),
    edit?.coefficient === undefined ? undefined : words.coefficient(coefficient(edit.coefficient)),
    edit?.qualifier === undefined ? undefined : words.qualifier(edit.qualifier),
  ].filter((each) => each !== undefined);
  return said.length === 0 ? words.asListed : said.join(", ");
}

/** An act of a favourite: code, label, what was changed by hand. An act gone from the nomenclature shows its id. */
export function actCard(
  into: Node,
  app: FavouriteApp,
  act: ActInput,
  options: { name?: string; onTap?: () => void } = {},
): void {
  const known = app.favourites.act(act.id);
  listRow(into, {
    ...options,
    over: known === undefined ? act.id : actCode(known.letter, act.edit?.coefficient ?? known.coefficient),
    title: known?.label ?? act.id,
    second: editWords(act),
  });
}
