import { NBSP, THIN } from "../format.js";

/** Serveur de mise à jour: how the terminal is let in. */
export const updateServer = {
  title: "Serveur de mise à jour",
  subtitle: "Inscrire ce terminal",
  show: "Le technicien scanne ce code, ou le tape sur son ordinateur.",
  id: "Terminal",
  code: "Code",
  address: "Adresse du serveur",
  addressHint: `Comme sur l’écran du technicien${NBSP}: 192.168.1.20:8443`,
  join: "Inscrire",
  joinNeedsAddress: "Tapez d’abord l’adresse du serveur.",
  scan: "Lire le QR code du serveur",
  looking: "Montrez le QR code au terminal…",
  host: "Serveur",
  chosenText:
    "Ce terminal y cherche ses mises à jour, et lui dit sa version et son état. Rien de vos patients n’y part.",
  forget: "Oublier ce serveur",
  forgetTitle: `Oublier ce serveur${THIN}?`,
  forgetText: "Le terminal ne cherchera plus de mise à jour. Vos factures ne changent pas.",
  forgetYes: "Oublier",
  failures: {
    "not-an-address": "Ce n’est pas une adresse. Recopiez celle de l’écran du technicien.",
    "not-an-invitation": "Ce QR code n’est pas celui d’un serveur de mise à jour.",
    unreachable: "Aucun serveur à cette adresse. Vérifiez le Wifi, puis réessayez.",
    refused: `Le serveur ne connaît pas ce code. Tapez-le d’abord sur son écran${NBSP}: il ne sert qu’une fois.`,
    "already-enrolled": "Le serveur a déjà ce terminal. Le technicien doit lui faire un nouveau code.",
    "too-many": "Trop d’essais. Attendez une minute, puis réessayez.",
    "not-proven": "Ce n’est pas le serveur du technicien qui répond. Rien ne lui a été confié.",
    "not-understood": "Ce qui répond n’est pas un serveur de mise à jour.",
  },
} as const;
