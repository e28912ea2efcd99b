import type { RecordLayout } from "./field.js";

// Records that open, complete and close an invoice (S1, documented).
// Rows of b2_layout.csv; `as` says how the zone is read and written.

/** Record 2, « facture: ouverture ». */
export const INVOICE_OPEN = {
  type: "2",
  label: "facture: ouverture",
  confidence: "documented",
  fields: [
    { at: 1, length: 1, picture: "N", name: "type_enregistrement", as: "constant", value: "2" },
    { at: 2, length: 9, picture: "N", name: "ps_numero_cle", as: "digits" },
    { at: 11, length: 1, picture: "A", name: "filler", as: "filler" },
    { at: 12, length: 13, picture: "A", name: "nir_assure", as: "text" },
    { at: 25, length: 2, picture: "N", name: "nir_cle", as: "digits" },
    { at: 27, length: 3, picture: "N", name: "rang_beneficiaire", as: "count" },
    { at: 30, length: 9, picture: "N", name: "numero_facture", as: "count" },
    { at: 39, length: 1, picture: "N", name: "nature_operation", as: "constant", value: "1" },
    { at: 40, length: 9, picture: "N", name: "numero_entree", as: "reserved" },
    { at: 49, length: 2, picture: "N", name: "grand_regime", as: "digits" },
    { at: 51, length: 3, picture: "N", name: "caisse_gestionnaire", as: "digits" },
    { at: 54, length: 4, picture: "N", name: "centre_gestionnaire", as: "digits" },
    { at: 58, length: 1, picture: "N", name: "nature_piece_justificative_amo", as: "digits" },
    { at: 59, length: 6, picture: "N", name: "pec_etablie_le", as: "reserved" },
    { at: 65, length: 6, picture: "N", name: "support_droits_valable_du", as: "reserved" },
    { at: 71, length: 3, picture: "N", name: "delivree_par", as: "reserved" },
    { at: 74, length: 3, picture: "N", name: "regime_prestation_assure", as: "reserved" },
    { at: 77, length: 2, picture: "N", name: "nature_assurance", as: "digits" },
    { at: 79, length: 1, picture: "A", name: "justif_exo_tm", as: "text" },
    { at: 80, length: 6, picture: "N", name: "date_hospitalisation", as: "reserved" },
    { at: 86, length: 9, picture: "N", name: "numero_at_ou_date", as: "digits" },
    { at: 95, length: 1, picture: "A", name: "top_eclatement", as: "text" },
    { at: 96, length: 6, picture: "N", name: "date_naissance", as: "digits" },
    { at: 102, length: 1, picture: "N", name: "rang_naissance", as: "count" },
    { at: 103, length: 6, picture: "N", name: "date_entree", as: "reserved" },
    { at: 109, length: 6, picture: "N", name: "date_sortie", as: "reserved" },
    { at: 115, length: 2, picture: "N", name: "heure_sortie", as: "reserved" },
    { at: 117, length: 2, picture: "N", name: "type_contrat", as: "digits" },
    { at: 119, length: 10, picture: "A", name: "numero_oc", as: "text" },
  ],
} as const satisfies RecordLayout;

/** Record 2S, « facture: complement ». */
export const INVOICE_COMPLEMENT = {
  type: "2S",
  label: "facture: complement",
  confidence: "documented",
  fields: [
    { at: 1, length: 1, picture: "N", name: "type_enregistrement", as: "constant", value: "2" },
    { at: 2, length: 9, picture: "N", name: "ps_numero_cle", as: "digits" },
    { at: 11, length: 1, picture: "A", name: "filler", as: "filler" },
    { at: 12, length: 13, picture: "A", name: "nir_assure", as: "text" },
    { at: 25, length: 2, picture: "N", name: "nir_cle", as: "digits" },
    { at: 27, length: 3, picture: "N", name: "rang_beneficiaire", as: "count" },
    { at: 30, length: 9, picture: "N", name: "numero_facture", as: "count" },
    { at: 39, length: 1, picture: "A", name: "complement_type", as: "constant", value: "S" },
    { at: 40, length: 2, picture: "N", name: "sequence", as: "constant", value: "01" },
    { at: 42, length: 6, picture: "N", name: "complement_titre", as: "reserved" },
    { at: 48, length: 2, picture: "N", name: "destinataire_reglement", as: "reserved" },
    { at: 50, length: 13, picture: "A", name: "nir_individuel", as: "text" },
    { at: 63, length: 2, picture: "N", name: "nir_individuel_cle", as: "digits" },
    { at: 65, length: 6, picture: "A", name: "filler", as: "filler" },
    { at: 71, length: 1, picture: "A", name: "top_declaration_mt", as: "text" },
    { at: 72, length: 25, picture: "A", name: "nom_mt_ou_orienteur", as: "name" },
    { at: 97, length: 15, picture: "A", name: "prenom_mt_ou_orienteur", as: "name" },
    { at: 112, length: 9, picture: "N", name: "numero_am_mt", as: "digits" },
    { at: 121, length: 1, picture: "A", name: "ips", as: "text" },
    { at: 122, length: 7, picture: "A", name: "filler", as: "filler" },
  ],
} as const satisfies RecordLayout;

/** Record 5, « facture: fin ». */
export const INVOICE_CLOSE = {
  type: "5",
  label: "facture: fin",
  confidence: "documented",
  fields: [
    { at: 1, length: 1, picture: "N", name: "type_enregistrement", as: "constant", value: "5" },
    { at: 2, length: 9, picture: "N", name: "ps_numero_cle", as: "digits" },
    { at: 11, length: 1, picture: "A", name: "filler", as: "filler" },
    { at: 12, length: 13, picture: "A", name: "nir_assure", as: "text" },
    { at: 25, length: 2, picture: "N", name: "nir_cle", as: "digits" },
    { at: 27, length: 3, picture: "N", name: "rang_beneficiaire", as: "count" },
    { at: 30, length: 9, picture: "N", name: "numero_facture", as: "count" },
    { at: 39, length: 3, picture: "N", name: "nb_enregistrements_3_4", as: "count" },
    { at: 42, length: 8, picture: "N6V2", name: "total_br_hospit", as: "reserved" },
    { at: 50, length: 8, picture: "N6V2", name: "total_amo_hospit", as: "reserved" },
    { at: 58, length: 8, picture: "N6V2", name: "total_honoraires", as: "amount" },
    { at: 66, length: 8, picture: "N6V2", name: "total_amo_honoraires", as: "amount" },
    { at: 74, length: 8, picture: "N6V2", name: "total_participation_avant_oc", as: "amount" },
    { at: 82, length: 8, picture: "N6V2", name: "total_oc_hospit", as: "reserved" },
    { at: 90, length: 8, picture: "N6V2", name: "total_oc_honoraires", as: "amount" },
    { at: 98, length: 17, picture: "A", name: "filler", as: "filler" },
    { at: 115, length: 8, picture: "N6V2", name: "total_facture_hospit", as: "reserved" },
    { at: 123, length: 4, picture: "A", name: "zone_editeur", as: "reserved" },
    { at: 127, length: 2, picture: "A", name: "filler", as: "filler" },
  ],
} as const satisfies RecordLayout;
