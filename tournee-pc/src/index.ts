/** The Tournée terminal from a PC: find it, pair, load prepared invoices, collect signed ones, erase what is stored. */
export * from "./client/archive.js";
export * from "./client/bundle-file.js";
export * from "./client/collect.js";
export { isApplication } from "./client/connection.js";
export * from "./client/failure.js";
export * from "./client/keys.js";
export * from "./client/keys-file.js";
export type { TransferProgress } from "./client/messenger.js";
export { pcscTransport } from "./client/pcsc-transport.js";
export * from "./client/terminal.js";
export * from "./client/transport.js";
