import { cents, ZERO } from "../../../../lib/money.js";
import { amount, percent } from "../../../i18n/format.js";
import { fr } from "../../../i18n/fr.js";
import { listRow, type Node, openChoice, openNumber, rowCard, rule } from "../../../kit/index.js";
import type { CcamInHand } from "./ccam-in-hand.js";

/** What stands beside the act: association, exceptional reimbursement, supplement (FAC-43, FAC-44). */
export function besideRows(body: Node, hand: CcamInHand): void {
  const card = rowCard(body);
  associationRow(card, hand);
  rule(card);
  exceptionalRow(card, hand);
  rule(card);
  supplementRow(card, hand);
}

function associationRow(card: Node, { facts, edit, set, setDetail }: CcamInHand): void {
  const names = fr.ccam.associations;
  const { associations, complementary } = facts();
  listRow(card, {
    name: "association",
    over: fr.ccam.association,
    title: () => names[facts().association ?? "none"],
    bold: true,
    ...(complementary ? { second: fr.ccam.complementary } : {}),
    onTap: () =>
      openChoice<"none" | (typeof associations)[number]["code"]>({
        name: "associations",
        title: fr.ccam.association,
        chosen: facts().association ?? "none",
        choices: [
          { key: "none", name: "association-none", title: names.none },
          ...associations.map(({ code, percent: rate }) => ({
            key: code,
            name: `association-${code}`,
            title: names[code],
            second: fr.ccam.associationRate(percent(rate)),
          })),
        ],
        onChoose: (code) => {
          if (code !== "none") {
            setDetail({ association: code });
            return;
          }
          const { association: _, ...rest } = edit().ccam ?? {};
          set({ ...edit(), ccam: rest });
        },
      }),
  });
}

function exceptionalRow(card: Node, { edit, set }: CcamInHand): void {
  const names = fr.ccam.exceptionals;
  listRow(card, {
    name: "exceptional",
    over: fr.ccam.exceptional,
    title: () => names[edit().ccam?.exceptional ?? "none"],
    bold: true,
    onTap: () =>
      openChoice<"none" | "O" | "N">({
        name: "exceptionals",
        title: fr.ccam.exceptional,
        chosen: edit().ccam?.exceptional ?? "none",
        choices: (["none", "O", "N"] as const).map((key) => ({ key, name: `exceptional-${key}`, title: names[key] })),
        onChoose: (code) => {
          const { exceptional: _, ...rest } = edit().ccam ?? {};
          set({ ...edit(), ccam: code === "none" ? rest : { ...rest, exceptional: code } });
        },
      }),
  });
}

function supplementRow(card: Node, { edit, setDetail }: CcamInHand): void {
  listRow(card, {
    name: "supplement",
    over: fr.ccam.supplement,
    title: () => amount(edit().ccam?.supplement ?? ZERO),
    bold: true,
    onTap: () =>
      openNumber({
        name: "supplement-pad",
        title: fr.ccam.supplement,
        value: edit().ccam?.supplement ?? 0,
        bounds: { decimals: 2, integerDigits: 4 },
        unit: "€",
        problem: (value) => (value === undefined ? fr.ccam.supplementWrong : undefined),
        onChoose: (value) => setDetail({ supplement: cents(value) }),
      }),
  });
}
