import { fr } from "../../../i18n/fr.js";
import { listRow, type Node, openChoice, rowCard, rule } from "../../../kit/index.js";
import type { CcamInHand } from "./ccam-in-hand.js";

/** Activity, phase, grouping (FAC-39 … FAC-41); a choice only where the act leaves one. */
export function codingRows(body: Node, { facts, setDetail }: CcamInHand): void {
  const { activities, phases } = facts();
  const card = rowCard(body);
  listRow(card, {
    name: "activity",
    over: fr.ccam.activity,
    title: () => fr.ccam.activities[facts().activity],
    bold: true,
    ...(activities.length < 2
      ? {}
      : {
          onTap: () =>
            openChoice({
              name: "activities",
              title: fr.ccam.activity,
              chosen: facts().activity,
              choices: activities.map((key) => ({
                key,
                name: `activity-${key}`,
                title: fr.ccam.activities[key],
              })),
              onChoose: (activity) => setDetail({ activity }),
            }),
        }),
  });
  if (phases.length > 1) {
    rule(card);
    const most = phases.at(-1) ?? 0;
    listRow(card, {
      name: "phase",
      over: fr.ccam.phase,
      title: () => fr.ccam.phaseNumber(facts().phase, most),
      bold: true,
      onTap: () =>
        openChoice({
          name: "phases",
          title: fr.ccam.phase,
          chosen: facts().phase,
          choices: phases.map((key) => ({ key, name: `phase-${key}`, title: String(key) })),
          onChoose: (phase) => setDetail({ phase }),
        }),
    });
  }
  rule(card);
  listRow(card, { name: "grouping", over: fr.ccam.grouping, title: () => facts().grouping, bold: true });
}
