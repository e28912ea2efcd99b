import type { ActEdit, ActInput, ExpenseQualifier } from "../../../billing/types.js";
import type { App } from "../../../flows/app-types.js";
import { coefficient } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import {
  button,
  currentScope,
  dynamic,
  emptyState,
  formRow,
  inScope,
  keep,
  type Node,
  note,
  openChoice,
  openNumberEditor,
  openSheet,
  openTextEditor,
  rowCard,
  rows,
  rule,
  type Scope,
  type ScreenSpec,
  sectionTitle,
  stepper,
  visible,
} from "../../kit/index.js";
import { run } from "../../run.js";
import { actCard, type FavouriteApp } from "./act-card.js";

/** A favourite made or changed: its label and its acts with their settings (FAV-02 … FAV-04). */
export function favouriteFormScreen(app: FavouriteApp & Pick<App, "goHome" | "searchFavouriteAct">): ScreenSpec {
  const flow = app.favourites;
  const state = keep(() => (flow.state.value.kind === "form" ? flow.state.value : undefined));
  const words = fr.favourites;
  return {
    name: "favourite-form",
    head: { title: state().id === undefined ? words.formNew : words.formEdit },
    foot: {
      back: { onTap: () => app.back(), onHome: () => app.goHome() },
      primary: { label: fr.common.validate, name: "favourite-save", onTap: () => run(flow.save()) },
    },
    build(body) {
      // The sheet of an act outlives its row, which is rebuilt at each change.
      const scope = currentScope();
      formRow(rowCard(body), {
        name: "field-label",
        label: words.label,
        value: () => state().label,
        required: true,
        problem: () => (state().labelMissing ? words.labelMissing : undefined),
        onTap: () =>
          openTextEditor({
            name: "edit-label",
            title: words.label,
            value: state().label,
            hint: words.labelHint,
            capital: true,
            longest: 40,
            onDone: (label) => flow.setLabel(label),
          }),
      });
      sectionTitle(body, words.acts);
      dynamic(
        body,
        () => state().content.acts,
        (into, acts) => {
          if (acts.length === 0) emptyState(into, { icon: "bandaids", title: words.noAct, text: words.noActMore });
          else {
            rows(rowCard(into), acts, (card, act, index) =>
              actCard(card, app, act, {
                name: `favourite-act-${index}`,
                onTap: () => inScope(scope, () => openAct(app, act, index)),
              }),
            );
          }
        },
      );
      const missing = note(body, { tone: "error", title: words.actsMissing }, { name: "acts-missing" });
      visible(missing, () => state().actsMissing);
      button(body, {
        label: words.addAct,
        icon: "plus",
        name: "favourite-add-act",
        onTap: () => app.searchFavouriteAct(),
      });
    },
  };
}

/** One act changed by hand (FAV-03), or taken out. */
function openAct(app: FavouriteApp, act: ActInput, index: number): void {
  const flow = app.favourites;
  // What the sheet opens in its place belongs to the screen as well.
  const screen = currentScope();
  const known = flow.act(act.id);
  const edit = (): ActEdit => {
    const state = flow.state.value;
    return (state.kind === "form" ? state.content.acts[index]?.edit : undefined) ?? {};
  };
  const set = (next: ActEdit): void => flow.editAct(index, Object.keys(next).length === 0 ? undefined : next);
  openSheet({
    name: "favourite-act-sheet",
    title: known?.label ?? act.id,
    gap: 12,
    foot: (sheet) => [
      {
        label: fr.common.remove,
        name: "favourite-act-remove",
        onTap: () => {
          sheet.close();
          flow.removeAct(index);
        },
      },
      { label: fr.common.close, name: "favourite-act-close", kind: "primary", onTap: sheet.close },
    ],
    build(into) {
      const card = rowCard(into);
      stepper(card, {
        name: "favourite-quantity",
        label: fr.favourites.quantityLabel,
        value: () => edit().quantity ?? 1,
        low: 1,
        high: 99,
        onChange: (quantity) => set({ ...edit(), quantity }),
      });
      if (known !== undefined && known.coefficient !== null) {
        rule(card);
        coefficientRow(card, { usual: known.coefficient, edit, set, screen });
      }
      rule(card);
      qualifierRow(card, { edit, set, screen });
    },
  });
}

interface EditedAct {
  readonly edit: () => ActEdit;
  readonly set: (next: ActEdit) => void;
  readonly screen: Scope;
}

function coefficientRow(card: Node, act: EditedAct & { readonly usual: number }): void {
  formRow(card, {
    name: "favourite-coefficient",
    label: fr.favourites.coefficientLabel,
    value: () => coefficient(act.edit().coefficient ?? act.usual),
    onTap: () =>
      inScope(act.screen, () =>
        openNumberEditor({
          name: "edit-coefficient",
          title: fr.favourites.coefficientLabel,
          value: act.edit().coefficient ?? act.usual,
          bounds: { decimals: 2, integerDigits: 2 },
          hint: fr.favourites.usualIs(coefficient(act.usual)),
          onDone: (hundredths) => {
            const { coefficient: _, ...rest } = act.edit();
            const usual = hundredths === undefined || hundredths === 0 || hundredths === act.usual;
            act.set(usual ? rest : { ...rest, coefficient: hundredths });
          },
        }),
      ),
  });
}

const QUALIFIERS: readonly ExpenseQualifier[] = ["E", "N", "G", "A"];

function qualifierRow(card: Node, { edit, set, screen }: EditedAct): void {
  const { qualifiers } = fr.favourites;
  formRow(card, {
    name: "favourite-qualifier",
    label: fr.favourites.qualifierLabel,
    value: () => qualifiers[edit().qualifier ?? "none"],
    opens: "choice",
    onTap: () =>
      inScope(screen, () =>
        openChoice<ExpenseQualifier | "none">({
          name: "qualifiers",
          title: fr.favourites.qualifierLabel,
          chosen: edit().qualifier ?? "none",
          choices: [
            { key: "none", name: "qualifier-none", title: qualifiers.none },
            ...QUALIFIERS.map((key) => ({ key, name: `qualifier-${key}`, title: qualifiers[key] })),
          ],
          onChoose: (chosen) => {
            const { qualifier: _, ...rest } = edit();
            set(chosen === "none" ? rest : { ...rest, qualifier: chosen });
          },
        }),
      ),
  });
}
