// SPDX-License-Identifier: Apache-2.0
// Strings that a label may be given: mostly fine ones.

const special = [
  "",
  "\n",
  "\n\n\n",
  "\t\r\n",
  "a\0b",
  "\0",
  "\ud800",
  "\udc00 after",
  "e\u0301",
  "\u0301",
  "مرحبا",
  "日本語のテキスト",
  "🙂👍🏽",
  "\u202e right to left",
  "#ff0000 red# plain",
  "#ff0000",
  "%d %s %n",
  "A:no/such.png",
  "M:0x0",
  "\u0001F",
  "\uf00c",
  "\ufffd",
];

/** A text by two random numbers. */
export function text(pick, length) {
  if (pick < special.length) return special[pick];
  if (pick === 39) return "long words ".repeat(length * 4);
  return "Bonjour à tous 12,60 € - ".repeat(20).slice(0, length);
}
