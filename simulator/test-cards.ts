import type { PlainDate } from "../firmware/lib/dates.js";
import { fromHex } from "../firmware/lib/hex.js";
import { cpsCard } from "./cards/cps-card.js";
import { MUTE, type VirtualCard } from "./cards/virtual-card.js";
import { vitaleCard } from "./cards/vitale-card.js";
import { NURSES } from "./fixtures/nurses.js";
import { OTHER_PROFESSIONALS } from "./fixtures/other-professionals.js";
import { VITALES } from "./fixtures/patients.js";
import type { PersonFixture, ProfessionalFixture, VitaleFixture } from "./fixtures/types.js";
import type { TrayItem } from "./tray.js";

/**
 * Every card of the bench: the invented professionals and patients of the fixtures, and what goes wrong with cards. Words are
 * drawn from the fixtures themselves, as they stand on `today`.
 */
export function testCards(today: PlainDate): readonly TrayItem[] {
  return [
    ...Object.values(NURSES).map((nurse) => professionalCard(nurse, today)),
    ...Object.values(OTHER_PROFESSIONALS).map((other) => professionalCard(other, today)),
    ...Object.values(VITALES).map((vitale) => patientCard(vitale, today)),
    ...BROKEN,
  ];
}

/** G15 of nurses, whom the bench shows first. */
const INFIRMIER = "60";

const count = (number: number, one: string, many: string): string => (number === 1 ? one : `${number} ${many}`);
const sentence = (parts: readonly (string | undefined)[]): string =>
  `${parts.filter((part) => part !== undefined).join(" · ")}.`;
const nameOf = ({ firstName, lastName }: { readonly firstName: string; readonly lastName: string }): string =>
  `${firstName} ${lastName}`;

function professionalCard(holder: ProfessionalFixture, today: PlainDate): TrayItem {
  const maySign = holder.situations.some((situation) => situation.maySignInvoice);
  return {
    id: `cps:${holder.id}`,
    kind: "cps",
    label: nameOf(holder),
    note:
      holder.profession.code === INFIRMIER
        ? count(holder.situations.length, cityOf(holder), "situations")
        : holder.profession.title,
    description: sentence([
      holder.profession.code === INFIRMIER ? undefined : holder.profession.title,
      cityOf(holder),
      count(holder.situations.length, "une situation de facturation", "situations de facturation"),
      `valable jusqu’au ${french(holder.validTo)}`,
      maySign ? undefined : "ne peut pas signer de facture",
    ]),
    flaw: holder.validTo < today ? "expirée" : maySign ? null : "ne signe pas",
    testPin: holder.pin,
    make: () => cpsCard(holder),
  };
}

function patientCard(vitale: VitaleFixture, today: PlainDate): TrayItem {
  const open = vitale.people.some((person) => rightsOpen(person, today));
  const expired = vitale.validTo !== undefined && vitale.validTo < today;
  const mutuelle = vitale.people.find((person) => person.mutuelle !== undefined)?.mutuelle;
  const people = vitale.people.length;
  return {
    id: `vitale:${vitale.id}`,
    kind: "vitale",
    label: holderOf(vitale),
    note: noteOf(vitale),
    description: sentence([
      count(people, "Un seul bénéficiaire", "bénéficiaires"),
      people > 1 && people <= 4 ? vitale.people.map(({ firstName }) => firstName).join(", ") : undefined,
      mutuelle === undefined ? "sans mutuelle" : mutuelle.name,
      hasAld(vitale) ? "ALD" : undefined,
      open ? undefined : "droits fermés",
      vitale.caisse === "974" ? "La Réunion" : undefined,
      expired && vitale.validTo !== undefined ? `fin de validité le ${french(vitale.validTo)}` : undefined,
    ]),
    flaw: expired ? "expirée" : !open ? "droits fermés" : people > 9 ? `${people} personnes` : null,
    testPin: null,
    make: () => vitaleCard(vitale),
  };
}

const cityOf = (holder: ProfessionalFixture): string => holder.activity.address.replace(/^.*, \d{5} /, "");

const hasAld = (vitale: VitaleFixture): boolean =>
  vitale.people.some(({ covers }) => covers?.some(({ ald }) => ald !== undefined));

function noteOf(vitale: VitaleFixture): string {
  if (vitale.people.length > 1) return `${vitale.people.length} bénéficiaires`;
  if (hasAld(vitale)) return "ALD";
  return vitale.people.some(({ mutuelle }) => mutuelle !== undefined) ? "Mutuelle" : "Sans mutuelle";
}

function holderOf({ id, people: [holder] }: VitaleFixture): string {
  return holder === undefined ? id : nameOf(holder);
}

function rightsOpen({ periods }: PersonFixture, today: PlainDate): boolean {
  return periods.some(({ from, to }) => from <= today && today <= to);
}

const french = (day: string): string => day.split("-").reverse().join("/");

/** A card that powers up and refuses everything: only its answer-to-reset matters. */
function stranger(atr: string): VirtualCard {
  return { atr: fromHex(atr), reset() {}, transmit: () => Uint8Array.of(0x6e, 0x00) };
}

const BROKEN: readonly TrayItem[] = [
  {
    id: "cps:last-try",
    kind: "cps",
    label: nameOf(NURSES.claireMoreau),
    note: "Deux codes faux",
    description: "La même carte après deux codes faux : un dernier essai, puis elle se bloque.",
    flaw: "1 essai",
    testPin: NURSES.claireMoreau.pin,
    make: () => cpsCard(NURSES.claireMoreau, { triesLeft: 1 }),
  },
  {
    id: "cps:blocked",
    kind: "cps",
    label: nameOf(NURSES.claireMoreau),
    note: "Trois codes faux",
    description: "La même carte après trois codes faux.",
    flaw: "bloquée",
    testPin: NURSES.claireMoreau.pin,
    make: () => cpsCard(NURSES.claireMoreau, { triesLeft: 0 }),
  },
  {
    id: "cps:interrupted-update",
    kind: "cps",
    label: nameOf(NURSES.claireMoreau),
    note: "Mise à jour inachevée",
    description: "Une mise à jour de la carte a commencé et n’a pas fini.",
    flaw: "mise à jour",
    testPin: NURSES.claireMoreau.pin,
    make: () => cpsCard(NURSES.claireMoreau, { update: "interrupted" }),
  },
  {
    id: "vitale:truncated",
    kind: "vitale",
    label: holderOf(VITALES.camilleRousseau),
    note: "Sortie trop tôt d’une borne",
    description: "Retirée trop tôt d’une borne : le fichier des bénéficiaires s’arrête au milieu.",
    flaw: "fichier tronqué",
    testPin: null,
    make: () => vitaleCard(VITALES.camilleRousseau, { truncateBeneficiariesAt: 60 }),
  },
  {
    id: "vitale:first-generation",
    kind: "vitale",
    label: "Vitale 1",
    note: "Première génération",
    description: "Première génération, que plus aucun terminal ne lit.",
    flaw: "périmée",
    testPin: null,
    make: () => stranger("3F 65 25 00 2B 09 69 90 00"),
  },
  {
    id: "other:bank",
    kind: "other",
    label: "Carte bancaire",
    note: "ATR inconnu",
    description: "Une carte que le terminal ne connaît pas : son ATR s’écrit dans les échanges.",
    flaw: "inconnue",
    testPin: null,
    make: () => stranger("3B 65 00 00 9C 11 01 01 03"),
  },
  {
    id: "other:mute",
    kind: "other",
    label: "Carte muette",
    note: "Sans réponse",
    description: "Puce sale, ou carte mise à l’envers : aucune réponse.",
    flaw: "muette",
    testPin: null,
    make: () => MUTE,
  },
];
