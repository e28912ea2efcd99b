import type { RolloutView } from "../view.js";

/** French for each stable code of the API. */
const PROBLEMS: Readonly<Record<string, string>> = {
  unreachable: "Le serveur ne répond pas.",
  "bad-window": "Cette plage ne se lit pas : deux heures différentes, comme 22:00 et 06:00.",
  "wrong-password": "Ce n’est pas le mot de passe.",
  wait: "Trop d’essais : attendez un peu.",
  "log-in": "Votre session est terminée : entrez de nouveau le mot de passe.",
  "no-trust": "Le serveur ne connaît aucune autorité de signature : relancez-le avec --trust CA.pem.",
  "not-a-bundle": "Ce fichier n’est pas une mise à jour.",
  truncated: "Ce fichier est incomplet : copiez-le de nouveau.",
  "extra-bytes": "Ce fichier contient plus que ce qui a été signé.",
  "manifest-malformed": "La description de cette mise à jour est illisible.",
  "signature-invalid": "La signature ne correspond pas : ce fichier a été modifié.",
  "signer-unknown": "Cette mise à jour est signée par quelqu’un que le serveur ne connaît pas.",
  "signer-expired": "Le certificat qui a signé cette mise à jour a expiré.",
  "signer-revoked": "Le certificat qui a signé cette mise à jour a été révoqué.",
  "clock-before-certificate": "L’heure de cet ordinateur est antérieure au certificat : réglez-la.",
  "payload-altered": "Le contenu ne correspond pas à ce qui a été signé.",
  "path-outside": "Cette mise à jour écrirait hors de son dossier : elle est refusée.",
  unreadable: "Ce fichier ne peut pas être lu.",
  expired: "Cette mise à jour n’est plus valable.",
  "version-taken": "Un autre fichier porte déjà cette version.",
  "no-full-bundle": "Envoyez d'abord le fichier complet que ce delta reconstruit.",
  "disk-full": "Le disque du serveur est plein.",
  "disk-error": "Le disque du serveur ne répond pas.",
  cut: "L’envoi a été interrompu : recommencez.",
  busy: "Un de ces terminaux est encore dans un autre déploiement.",
  "bad-groups": "Aucun terminal dans ces groupes.",
  "bad-group": "Un groupe s’écrit en lettres, chiffres, espaces, points et tirets.",
  "bad-id": "Un numéro de série s’écrit en lettres, chiffres, points et tirets.",
  "bad-code": "Ce code n’est pas complet : seize caractères.",
  "too-large": "Trop de terminaux pour un seul déploiement : procédez groupe par groupe.",
  "in-use": "Un déploiement s’en sert encore.",
  "not-now": "Ce déploiement a changé entre-temps.",
  "already-enrolled": "Ce terminal est déjà enrôlé.",
  "too-many": "Trop de codes attendent déjà.",
};

export const problemText = (code: string): string => PROBLEMS[code] ?? `Le serveur a refusé (${code}).`;

const KINDS = { firmware: "Logiciel", tables: "Tables" } as const;
export const titleOf = ({ kind, version }: { kind: "firmware" | "tables"; version: string }): string =>
  `${KINDS[kind]} ${version}`;

export const plural = (count: number, one: string, many: string): string => `${count} ${count > 1 ? many : one}`;

const clock = new Intl.DateTimeFormat("fr-FR", { dateStyle: "medium", timeStyle: "short" });
export const instantText = (at: number): string => clock.format(at);

/** How long ago, for a person. `now` and `at`: ms since 1970. */
export function agoText(at: number | undefined, now: number): string {
  if (at === undefined) return "jamais vu";
  const minutes = Math.floor(Math.max(0, now - at) / 60_000);
  if (minutes < 2) return "vu à l’instant";
  if (minutes < 120) return `vu il y a ${minutes} min`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `vu il y a ${hours} h` : `vu il y a ${Math.floor(hours / 24)} jours`;
}

const UNITS = ["o", "Ko", "Mo", "Go"] as const;
export function sizeText(bytes: number): string {
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const value = bytes / 1_000 ** power;
  return `${new Intl.NumberFormat("fr-FR", { maximumFractionDigits: value < 10 && power > 0 ? 1 : 0 }).format(value)} ${UNITS[power] ?? ""}`;
}

/** Why a rollout stands still. */
export function reasonText(reason: NonNullable<RolloutView["reason"]>, waves: RolloutView["waves"]): string {
  switch (reason.kind) {
    case "technician":
      return "Arrêté à la main. Les terminaux qui n’installaient pas encore ont été rappelés.";
    case "too-many-failures":
      return `Arrêté tout seul : ${plural(reason.failed, "échec", "échecs")} sur ${reason.of} dans « ${waves[reason.wave]?.group ?? ""} ».`;
    case "too-few-successes":
      return `Arrêté tout seul : seulement ${plural(reason.succeeded, "réussite", "réussites")} sur ${reason.of} dans « ${waves[reason.wave]?.group ?? ""} ».`;
  }
}

/** `22:00-06:00` as French says it. */
export const spanText = (window: string): string => window.replace(/^(..:..)-(..:..)$/, "de $1 à $2");

/** What a rollout asks for before anything is installed; empty when nothing. */
export const termsText = ({ confirm, window }: Pick<RolloutView, "confirm" | "window">): string =>
  [...(confirm ? ["après accord"] : []), ...(window === undefined ? [] : [spanText(window)])].join(", ");
