/** The words on the wire between a PC and the terminal's application slot, used by both sides (docs/pc-protocol.md). */
export * from "./apdu.js";
export * from "./application.js";
export { concat, fromHex, fromUtf8, toHex, utf8 } from "./bytes.js";
export * from "./invoice.js";
export * from "./message.js";
export * from "./operation-names.js";
export * from "./operations.js";
export * from "./pairing.js";
export * from "./result.js";
export * from "./schema-fault.js";
export * from "./session.js";
export * from "./status.js";
export * from "./transfer.js";
export * from "./x25519.js";
