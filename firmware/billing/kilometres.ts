import type { Terrain } from "./types.js";

export interface TerrainRule {
  readonly code: "IK" | "IKM" | "IKS";
  /** Kilometres taken off the way there and back. */
  readonly allowance: number;
}

/** Allowances of `nomenclature.md` §5, the same for nurses, doctors (§7.1) and physiotherapists. */
export const TERRAINS: Readonly<Record<Terrain, TerrainRule>> = {
  PLAIN: { code: "IK", allowance: 4 },
  MOUNTAIN: { code: "IKM", allowance: 2 },
  FOOT: { code: "IKS", allowance: 0 },
};

export const KILOMETRE_CODES = ["IK", "IKM", "IKS"] as const;

/** Whole kilometres billed: there and back less the allowance, a begun kilometre is not paid. */
export function billedKilometres(oneWayKm: number, terrain: Terrain): number {
  const tenths = Math.round(oneWayKm * 10) * 2 - TERRAINS[terrain].allowance * 10;
  return Math.max(0, Math.floor(tenths / 10));
}
