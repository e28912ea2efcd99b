/** Code porteur (PS-01 … PS-03). */
export const pin = {
  cardOf: (firstName: string, lastName: string) => `CPS de ${firstName} ${lastName}`,
  removeCard: "Retirez la carte pour continuer",
} as const;
