import type { ConventionFound, FittingConvention } from "../../../flows/visit/insurance/convention.js";
import type { VisitView } from "../../../flows/visit/types.js";
import { fr } from "../../i18n/fr.js";
import {
  box,
  button,
  dynamic,
  icon,
  type Node,
  openChoice,
  openSheet,
  pressable,
  rule,
  scaled,
  styles,
  text,
} from "../../kit/index.js";
import type { VisitApp } from "./frame.js";

type None = Extract<ConventionFound, { readonly kind: "none" }>;
type Found = Extract<ConventionFound, { readonly kind: "chosen" | "several" }>;

/**
 * How the mutuelle is billed, under it: the convention in use, the choice among several, or why there is none. Nothing
 * is shown without a table of conventions.
 */
export function conventionRow(parent: Node, app: VisitApp, view: () => VisitView): void {
  dynamic(
    parent,
    () => faceOf(view().convention),
    (into) => {
      const { convention } = view();
      if (convention.kind === "not-searched") return;
      const row = box(into, { w: "full", flow: "column" });
      rule(row);
      const line = box(row, {
        w: "full",
        // To be touched only where there is something to tell or to choose.
        minH: scaled(convention.kind === "none" || convention.among.length > 1 ? 68 : 52),
        radius: 16,
        flow: "row",
        gap: 12,
        pad: [8, 10, 8, 16],
        name: "convention",
      });
      const words = box(line, { grow: 1, flow: "column" });
      text(words, sentenceOf(convention), { role: "label", w: "full", ...warned(convention.kind === "none") });
      if (convention.kind === "several") {
        text(words, fr.convention.several(convention.among.length), {
          role: "caption",
          w: "full",
          color: "warn",
          weight: "bold",
        });
      }
      lead(line, app, convention);
    },
  );
}

/** What the row shows and leads to, as one key: it is rebuilt when any of it changes. */
function faceOf(found: ConventionFound): string {
  if (found.kind === "not-searched") return found.kind;
  const keys = found.kind === "none" ? [] : [found.chosen.key, ...found.among.map(({ key }) => key)];
  return [found.kind, sentenceOf(found), ...keys].join("\n");
}

function sentenceOf(found: Exclude<ConventionFound, { readonly kind: "not-searched" }>): string {
  if (found.kind === "none") return fr.convention.noneBecause(inSentence(found.causes[0].text));
  return fr.convention.used(fr.convention.management[found.management.kind], found.chosen.name);
}

function warned(is: boolean): { readonly color?: "warn" } {
  return is ? { color: "warn" } : {};
}

function inSentence(sentence: string): string {
  return sentence.slice(0, 1).toLocaleLowerCase("fr-FR") + sentence.slice(1);
}

function lead(line: Node, app: VisitApp, found: None | Found): void {
  if (found.kind === "none") {
    icon(line, "info", { size: 30, color: "primary" });
    pressable(line, () => openCauses(app, found), { pressed: styles.rowPressed() });
  } else if (found.among.length > 1) {
    icon(line, "caret-right", { size: 26, color: "primary" });
    pressable(line, () => openConventions(app, found), { pressed: styles.rowPressed() });
  }
}

/** Those that fit, best first (FAC-55). */
function openConventions({ visit }: VisitApp, { kind, chosen, among }: Found): void {
  openChoice<string>({
    name: "conventions",
    title: fr.convention.choose,
    chosen: kind === "several" ? undefined : chosen.key,
    choices: among.map(({ key, name, convention }, index) => ({
      key,
      name: `convention-${index}`,
      title: name,
      second: detailOf(name, convention),
    })),
    onChoose: (key) => visit.setConvention(key),
  });
}

function detailOf(name: string, { signatoryLabel, amcLabel, criterion }: FittingConvention["convention"]): string {
  const said = name.toLocaleUpperCase("fr-FR");
  const labels = [signatoryLabel, amcLabel].filter((each) => each !== "" && !said.includes(each.toLocaleUpperCase()));
  return [...labels, criterion === "" ? fr.convention.anyCriterion : fr.convention.criterion(criterion)].join(", ");
}

/** The three causes (note on conventions), and the way out that is sure. */
function openCauses({ visit }: VisitApp, { causes }: None): void {
  openSheet({
    name: "convention-causes",
    title: fr.convention.none,
    gap: 14,
    build(content, sheet) {
      text(content, fr.convention.noneText, { role: "label", color: "ink2", w: "full" });
      for (const cause of causes) {
        const words = box(content, { w: "full", flow: "column", gap: 2, name: `cause-${cause.kind}` });
        text(words, cause.text, { role: "label", weight: "bold", w: "full" });
        text(words, cause.detail, { role: "label", color: "ink2", w: "full" });
      }
      button(content, {
        label: fr.convention.withoutAmc,
        name: "convention-without-amc",
        onTap: () => {
          sheet.close();
          visit.setTiersPayant({ amc: false });
        },
      });
    },
  });
}
