/**
 * Frames of the serial « twin » line that libccid's serial driver speaks (shared/reference/ccid.md §C.9): SYNC, ACK, one
 * CCID message, LRC. A message that could not be read is answered by SYNC, NAK, LRC.
 */
export const SYNC = 0x03;
export const ACK = 0x06;
export const NAK = 0x15;

/** Exclusive or of all bytes. */
export function lrc(bytes: Uint8Array): number {
  return bytes.reduce((sum, byte) => sum ^ byte, 0);
}

/** One message on the line. */
export function frame(message: Uint8Array): Uint8Array {
  const framed = new Uint8Array(message.length + 3);
  framed[0] = SYNC;
  framed[1] = ACK;
  framed.set(message, 2);
  framed[framed.length - 1] = lrc(framed);
  return framed;
}

/** Asks the other side to say it again. */
export const NAK_FRAME: Uint8Array = Uint8Array.of(SYNC, NAK, SYNC ^ NAK);

/** `dwLength` of a message: bytes that follow its header. */
export function dataLength(message: Uint8Array): number {
  return new DataView(message.buffer, message.byteOffset).getUint32(1, true);
}
