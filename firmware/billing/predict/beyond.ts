/** Why a code cannot be seen from the terminal. */
export const BEYOND_REASONS = [
  /** Compared with what only the caisse's base holds: situation, agreements, options, other professionals. */
  "caisse-base",
  /** Compared with the archives of past payments. */
  "archives",
  /** Depends on another professional's invoice. */
  "other-invoice",
  /** Decided by a national table that is not public. */
  "private-table",
  /** Stays, PMSI, establishments. */
  "hospital",
  /** Medicines, devices, biology. */
  "supplies",
  "transport",
  /** Daily allowances, pensions, accounting of the caisse. */
  "benefits",
  /** Fields of the exchange that the front end and the caisse write. */
  "exchange",
  /** Tooth numbers, which the terminal does not ask. */
  "teeth",
  /** Schemes that exist no more: médecin référent. */
  "ended",
  /** Says what the caisse did; nothing is at fault. */
  "told",
] as const;

export type BeyondReason = (typeof BEYOND_REASONS)[number];

const list = (codes: string): readonly string[] => codes.split(/\s+/).filter((code) => code !== "");

/** Codes of `anomalies.csv` that no check can foresee, and why. */
export const BEYOND: Readonly<Record<BeyondReason, readonly string[]>> = {
  "caisse-base": list(`
    ABS01 I0103 I0209 I0302 I0303 I0304 I0305 I0306 I0311 I0409 I0410 I0411 I0412 I0513 I0706 I0707 I0708 I0710
    I0604 I1105 I2601 I2602 I3001 I9006 I9007 R0204 R0210 R0211 R0303 R0305 R0307 R0312 R0313 R0314 R0401 R0403
    R0562 R3011`),
  archives: list("I0205 I0206 I0207"),
  "other-invoice": list("I0508"),
  "private-table": list("I0504 I0505 I0511 R0264 R1210 R2040 R2060 R6110 R6160"),
  hospital: list(`
    I0203 I0509 I0512 I0608 I0609 I0610 I0611 I1201 I1202
    I2201 I2202 I2203 I2204 I2205 I2207 I2208 I2209 I2210 I2501
    P0201 P0202 P0203 P0204 P0205 P0206 P0207 P0208 P0209 P0210 P0211 P0212 P0213 P0214 P0215 P0216 P0217 P0218
    P0219 P0220 P0221 P0301 P0302 P0303 P0304 P0305 P0306 P0312 P0313 P0314 P0315 P0401 P0402 P0403 P0501 P0502
    P0503 P0504 P0505 P0506 P0507 P0508 P0509 P0510 P0511 P0512 P0513 P0514 P0515 P1010 P1020 P1030 P1040 P9010
    P9020 R0207 R0253 R0263 R0265 R0280 R0281 R0282 R0283 R0284 R0563 R0601 R0602 R1140 R1150 R1160 R1170 R2010
    R2020 R2030 R3030 R6170 R7020 R7030 R7040 R7050 R7060 R7070 R7092`),
  supplies: list(`
    I2206 I2502 I2503 I2504 I2505 I3002 I3003 I3004 I3005 I4001 I4002 I4003 I4004 I4005 I4006 I4007 I4008 I4009
    I4010 I4011 I4012 I4013 I4014 I4015 I4016 I4017 I4018 I4019 I4020 I4021 I4022 R0254 R0255 R0256 R0262 R0275
    R0276 R0277 R0564 R0566 R0567 R0568 R0571 R5020 R5032 R5033 R5035 R5036 R5037 R5050 R5060 R5080 R5090 R5100
    S5031 S5034`),
  transport: list(`
    I0802 I1106 R0257 R0610 R0611 R0612 R0613 R0614 R0615 R0616 R0617 R1181 R1190 R5200`),
  benefits: list(`
    I0709 R0209 R0270 R0271 R0272 R0404 R0405 R0407 R0801 R0802 R0803 R0804 R0805 R0806 R0807 R0808 R0809 R4033
    REM03`),
  exchange: list(`
    I0101 I0102 I0901 I1801 I9201 I9202 I9203 R0103 R0104 R0105 R0106 R0107 R0108 R0109 R0110 R0111 R0112 R0114
    R0115 R0116 R0151 R0152 R0212 R0260 R0266 R0268 R0269 R0274 R0557 R0569`),
  teeth: list("R0273 R0297 R6180 S0297"),
  ended: list("R0205 R0258 R0259"),
  told: list("I0210 I0401 I0701 I0801"),
};
