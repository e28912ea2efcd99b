import { NBSP } from "../../format.js";

/** Prescription (FAC-08 … FAC-11). */
export const prescription = {
  title: "Prescription",
  needed: "Nécessite une prescription",
  neededYes: "prescripteur et date demandés",
  neededNo: "soins sans ordonnance",
  prescriber: "Prescripteur",
  doctor: (person: string) => `Dr${NBSP}${person}`,
  choosePrescriber: "Choisir le prescripteur",
  none: "À choisir",
  on: "Prescription du",
  chooseDate: "Choisir une date",
  afterCare: "L’ordonnance ne peut pas suivre les soins",
  afterCareText: (date: string) => `Premier passage le ${date}. Corrigez la date de l’ordonnance ou celle du passage.`,
  pickerTitle: "Date de l’ordonnance",
  careOn: (date: string) => `Soins du ${date}`,
  number: (digits: string) => `n°${NBSP}${digits}`,
} as const;
