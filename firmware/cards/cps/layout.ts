/**
 * Where things are on a CPS3, IAS volet. The D10x identifiers are the SI01 profile "CPS-SIM" (shared/domain/cards.md
 * §1.10): the real ones are confidential. EF.SN.ICC, EF_ACTUA and the application are the public ones (§1.4).
 */
export const MF = path(0x3f00);
export const APPLICATION = path(0x3f00, 0x0001);
export const EF_SN_ICC = path(0x3f00, 0xd003);
export const EF_ACTUA = path(0x3f00, 0xd010);
export const CPS_ID_CARD = path(0x3f00, 0x0001, 0xd101);
export const CPS_NAME_PS = path(0x3f00, 0x0001, 0xd102);
export const CPS_INFO_PS = path(0x3f00, 0x0001, 0xd104);
export const CPS_SIT_FACT = path(0x3f00, 0x0001, 0xd106);
export const SIGNATURE_CERTIFICATE = path(0x3f00, 0x0001, 0xa001);

/** References on the card. */
export const CODE_PORTEUR = 0x01;
export const SIGNATURE_KEY = 0x01;

function path(...fids: readonly number[]): Uint8Array {
  return Uint8Array.from(fids.flatMap((fid) => [fid >> 8, fid & 0xff]));
}
