import { fr } from "../french.js";
import type { MoveRefusal } from "./states.js";

const TEXTS: Readonly<Record<MoveRefusal, string>> = {
  "no-number-yet": "La facture n'est pas validée : elle n'a pas encore de numéro. Validez-la d'abord.",
  "number-already-given": "La facture a déjà son numéro, qui ne change plus.",
  "not-signed": "Il manque une signature. Signez la facture d'abord.",
  "already-signed": "La facture est déjà signée.",
  "already-handed-over": "La facture est déjà confiée au logiciel du cabinet, qui l'enverra.",
  "not-in-a-lot": "La facture n'est dans aucun lot qui attend son envoi.",
  "in-a-lot": "La facture attend dans un lot. Retirez-la du lot, ou envoyez le lot.",
  "not-sent": "La facture n'a pas été envoyée.",
  "already-sent": "La facture est déjà envoyée. Attendez la réponse de la caisse.",
  "already-accepted": "La caisse a reçu la facture : un second envoi la ferait payer deux fois.",
  "already-settled": "Le paiement de la facture est déjà connu : il l'emporte sur l'accusé de réception.",
  "refused-recycle-or-correct": "Le lot a été refusé. Remettez la facture dans un nouveau lot, ou corrigez-la.",
  "refused-correct-only": "La facture elle-même a été refusée. Corrigez-la : elle prendra un nouveau numéro.",
  "partly-paid":
    "Une part est déjà payée : une facture corrigée la ferait payer deux fois. Réclamez l'écart au payeur.",
  "not-refused": "La facture n'a pas été refusée : il n'y a rien à corriger.",
  "not-unloaded": "La facture n'a pas été confiée au logiciel du cabinet.",
};

/** One French sentence: why an event cannot happen, and what to do. */
export function explainRefusal(why: MoveRefusal): string {
  return fr(TEXTS[why]);
}
