/** Messages of one feedback; hawkBit refuses more (its documented limit). */
export const MAX_DETAILS = 50;
/** UTF-16 units of one message; hawkBit splits at this length. */
export const MAX_DETAIL_LENGTH = 512;
/** UTF-16 units of an attribute's key, and of its value. */
export const MAX_ATTRIBUTE_LENGTH = 128;
/** Attributes of one device. */
export const MAX_ATTRIBUTES = 100;
/** Bytes of one JSON body, either way: a deployment with its notes is under 4 KiB. */
export const MAX_JSON_BYTES = 256 * 1024;

/** The first `length` UTF-16 units of a text, never half a character. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const last = text.charCodeAt(length - 1);
  const splitsPair = last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, splitsPair ? length - 1 : length);
}
