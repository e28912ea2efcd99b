/** The operations by the trade's names, with their byte on the wire. */
const OPERATIONS = {
  IdentifierTLA: 1,
  ChargerFacturesPdT: 2,
  DechargerFacturesPdT: 3,
  DechargerFSETLA: 4,
  DechargerBeneficiaires: 5,
  EffacerTLA: 6,
  DeposerMiseAJour: 7,
} as const;

export type OperationName = keyof typeof OPERATIONS;

export const OPERATION_NAMES = Object.keys(OPERATIONS) as readonly OperationName[];

export function operationCode(name: OperationName): number {
  return OPERATIONS[name];
}

/** The operation of a byte; undefined for an unknown one. */
export function operationName(code: number): OperationName | undefined {
  return OPERATION_NAMES.find((name) => OPERATIONS[name] === code);
}
