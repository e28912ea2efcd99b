import type { RecordLayout } from "./field.js";

// Records that open and close files and lots: the project's stand-ins, version SI01 (shared/domain/billing.md §9).
// Rows of b2_layout.csv; `as` says how the zone is read and written.

/** Record 000, « fichier: ouverture ». */
export const FILE_OPEN = {
  type: "000",
  label: "fichier: ouverture",
  confidence: "stand-in",
  fields: [
    { at: 1, length: 3, picture: "N", name: "type_enregistrement", as: "constant", value: "000" },
    { at: 4, length: 2, picture: "A", name: "type_emetteur", as: "constant", value: "PS" },
    { at: 6, length: 14, picture: "N", name: "numero_emetteur", as: "digits" },
    { at: 20, length: 6, picture: "A", name: "programme_emetteur", as: "reserved" },
    { at: 26, length: 2, picture: "A", name: "type_destinataire", as: "constant", value: "CT" },
    { at: 28, length: 14, picture: "N", name: "numero_destinataire", as: "digits" },
    { at: 42, length: 6, picture: "A", name: "programme_destinataire", as: "reserved" },
    { at: 48, length: 2, picture: "A", name: "application", as: "text" },
    { at: 50, length: 3, picture: "N", name: "identification_fichier", as: "count" },
    { at: 53, length: 6, picture: "N", name: "date_creation", as: "date" },
    { at: 59, length: 24, picture: "A", name: "informations_reseau", as: "reserved" },
    { at: 83, length: 5, picture: "N", name: "numero_chronologique", as: "reserved" },
    { at: 88, length: 1, picture: "A", name: "type_fichier", as: "constant", value: "T" },
    { at: 89, length: 1, picture: "A", name: "unite_monetaire", as: "constant", value: "E" },
    { at: 90, length: 4, picture: "A", name: "version_norme", as: "constant", value: "SI01" },
    { at: 94, length: 35, picture: "A", name: "filler", as: "filler" },
  ],
} as const satisfies RecordLayout;

/** Record 1, « lot: ouverture ». */
export const LOT_OPEN = {
  type: "1",
  label: "lot: ouverture",
  confidence: "stand-in",
  fields: [
    { at: 1, length: 1, picture: "N", name: "type_enregistrement", as: "constant", value: "1" },
    { at: 2, length: 9, picture: "N", name: "ps_numero_cle", as: "digits" },
    { at: 11, length: 1, picture: "A", name: "filler", as: "filler" },
    { at: 12, length: 2, picture: "N", name: "grand_regime_destinataire", as: "digits" },
    { at: 14, length: 3, picture: "N", name: "caisse_destinataire", as: "digits" },
    { at: 17, length: 4, picture: "N", name: "centre_destinataire", as: "digits" },
    { at: 21, length: 3, picture: "N", name: "numero_lot", as: "count" },
    { at: 24, length: 6, picture: "N", name: "date_lot", as: "date" },
    { at: 30, length: 1, picture: "N", name: "mode_securisation", as: "digits" },
    { at: 31, length: 1, picture: "A", name: "nature_flux", as: "text" },
    { at: 32, length: 25, picture: "A", name: "nom_ps", as: "name" },
    { at: 57, length: 2, picture: "N", name: "specialite", as: "digits" },
    { at: 59, length: 11, picture: "N", name: "rpps", as: "digits" },
    { at: 70, length: 59, picture: "A", name: "filler", as: "filler" },
  ],
} as const satisfies RecordLayout;

/** Record 6, « lot: fin ». */
export const LOT_CLOSE = {
  type: "6",
  label: "lot: fin",
  confidence: "stand-in",
  fields: [
    { at: 1, length: 1, picture: "N", name: "type_enregistrement", as: "constant", value: "6" },
    { at: 2, length: 9, picture: "N", name: "ps_numero_cle", as: "digits" },
    { at: 11, length: 1, picture: "A", name: "filler", as: "filler" },
    { at: 12, length: 3, picture: "N", name: "numero_lot", as: "count" },
    { at: 15, length: 4, picture: "N", name: "nb_factures", as: "count" },
    { at: 19, length: 6, picture: "N", name: "nb_enregistrements", as: "count" },
    { at: 25, length: 9, picture: "N7V2", name: "total_honoraires", as: "amount" },
    { at: 34, length: 9, picture: "N7V2", name: "total_amo", as: "amount" },
    { at: 43, length: 9, picture: "N7V2", name: "total_participation_avant_oc", as: "amount" },
    { at: 52, length: 9, picture: "N7V2", name: "total_oc", as: "amount" },
    { at: 61, length: 64, picture: "A", name: "empreinte_sha256_hex", as: "hex" },
    { at: 125, length: 4, picture: "A", name: "filler", as: "filler" },
  ],
} as const satisfies RecordLayout;

/** Record 999, « fichier: fin ». */
export const FILE_CLOSE = {
  type: "999",
  label: "fichier: fin",
  confidence: "stand-in",
  fields: [
    { at: 1, length: 3, picture: "N", name: "type_enregistrement", as: "constant", value: "999" },
    { at: 4, length: 3, picture: "N", name: "identification_fichier", as: "count" },
    { at: 7, length: 4, picture: "N", name: "nb_lots", as: "count" },
    { at: 11, length: 6, picture: "N", name: "nb_enregistrements", as: "count" },
    { at: 17, length: 112, picture: "A", name: "filler", as: "filler" },
  ],
} as const satisfies RecordLayout;
