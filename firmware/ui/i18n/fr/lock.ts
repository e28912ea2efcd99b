/** Lock screen (ACC-01). */
export const lock = {
  insertCps: "Insérez votre carte CPS",
  howTo: "Face arrière, puce vers le bas",
  reading: "Lecture de la carte…",
  light: "Changer de thème",
} as const;
