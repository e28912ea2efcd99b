import type { App } from "../../../flows/app-types.js";
import type { BillingSituation, Professional } from "../../../model/people.js";
import { fr } from "../../i18n/fr.js";
import { box, factRow, keep, type Node, pill, rowCard, type ScreenSpec, sectionTitle } from "../../kit/index.js";
import { run } from "../../run.js";

/** Informations du PS, filled from the card: she checks once, Valider accepts (PS-04, PS-05). */
export function ficheScreen(app: Pick<App, "session">): ScreenSpec {
  const professional = keep(() => {
    const state = app.session.state.value;
    return state.kind === "fiche" ? state.professional : undefined;
  });
  return {
    name: "fiche",
    head: { title: fr.session.ficheTitle, subtitle: fr.session.ficheSubtitle },
    foot: {
      back: { onTap: () => app.session.lock() },
      primary: { label: fr.common.validate, onTap: () => run(app.session.acceptFiche()) },
    },
    build(body) {
      const known = professional();
      identity(body, known);
      known.situations.forEach((situation, index) => {
        aboutSituation(body, situation, index + 1);
      });
    },
  };
}

function facts(body: Node, title: string): Node {
  sectionTitle(body, title);
  return rowCard(body, { pad: [6, 16] });
}

function identity(body: Node, known: Professional): void {
  const { session } = fr;
  const card = facts(body, session.professional);
  factRow(card, { label: session.origin, value: session.originCps, stacked: true });
  if (known.civility !== "") factRow(card, { label: session.civility, value: known.civility });
  factRow(card, { label: session.lastName, value: known.lastName, name: "fiche-last-name" });
  factRow(card, { label: session.firstName, value: known.firstName });
  const rpps = known.nationalId.length === 11;
  factRow(card, { label: rpps ? session.nationalId.rpps : session.nationalId.adeli, value: known.nationalId });
  factRow(card, {
    label: session.profession,
    value: session.professions[known.profession] ?? session.otherProfession(known.profession),
  });
}

function aboutSituation(body: Node, situation: BillingSituation, rank: number): void {
  const { session } = fr;
  const card = facts(body, session.situationTitle(rank));
  factRow(card, { label: session.structure, value: situation.structureName, stacked: true });
  factRow(card, { label: session.billingNumber, value: situation.billingNumber });
  factRow(card, { label: session.billingKey, value: situation.billingKey });
  factRow(card, { label: session.exerciseMode, value: session.exerciseModes[situation.exerciseMode] });
  factRow(card, { label: session.situationNumber, value: situation.logicalNumber });
  factRow(card, { label: session.speciality, value: situation.speciality });
  factRow(card, { label: session.convention, value: situation.convention });
  factRow(card, { label: session.tariffZone, value: situation.tariffZone });
  factRow(card, { label: session.ikZone, value: situation.ikZone });
  const right = box(card, { w: "full", pad: [6, 0] });
  if (situation.maySignInvoice) pill(right, { tone: "ok", icon: "check", text: session.maySign });
  else pill(right, { tone: "warn", icon: "fill:warning", text: session.mayNotSign });
}
