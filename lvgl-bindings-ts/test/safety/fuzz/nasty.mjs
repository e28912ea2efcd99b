// SPDX-License-Identifier: Apache-2.0
// Values that are no argument of anything, and some that nearly are.

/** Thrown by the fuzzer's own getters and callbacks: it may come out of any call that runs them. */
export class Planted extends Error {}

function detached() {
  const bytes = new Uint8Array(64);
  structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
  return bytes;
}

const makers = [
  () => undefined,
  () => null,
  () => true,
  () => false,
  () => Number.NaN,
  () => Infinity,
  () => -Infinity,
  () => -0,
  () => 0.1,
  () => -1,
  () => -2,
  () => 2 ** 31,
  () => 2 ** 32,
  () => 2 ** 53,
  () => 1e308,
  () => 5n,
  () => 2n ** 70n,
  () => "",
  () => "text",
  () => "12",
  () => "a\0b",
  () => "\ud800",
  () => "x\udfffy",
  () => "e\u0301\ud800",
  () => "é".repeat(300),
  () => "\u0301".repeat(5000),
  () => tenMegabytes(),
  () => Symbol("nasty"),
  () => ({}),
  () => [],
  () => [1, 2, 3],
  () => [{}],
  () => [undefined, null],
  () => new Array(1000000),
  () => ({ length: 1e9 }),
  () => ({ x: "1", y: {} }),
  () => ({ x: Number.NaN, y: Infinity }),
  () => ({ x1: 5, y1: 5, x2: -5, y2: -5 }),
  () => Object.create(null),
  () => new Date(0),
  () => /x/,
  () => () => {},
  () => class {},
  () => async () => {},
  () => Promise.resolve(1),
  () => new Uint8Array(0),
  () => new Uint8Array(3),
  () => new Float64Array(8),
  () => new ArrayBuffer(8),
  () => new SharedArrayBuffer(8),
  () => new DataView(new ArrayBuffer(8)),
  () => Buffer.from("not a picture"),
  detached,
  () => new Map([[1, 2]]),
  () => ({
    valueOf() {
      return 3;
    },
  }),
  () => ({
    toString() {
      throw new Planted("toString");
    },
  }),
  () => ({
    get x() {
      throw new Planted("getter");
    },
  }),
  () =>
    new Proxy([], {
      get() {
        throw new Planted("proxy");
      },
    }),
  () => new Proxy({}, {}),
  () => new Proxy([1, 2], { get: (target, key) => (key === "length" ? 5 : target[key]) }),
  () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
];

let long;
function tenMegabytes() {
  long ??= "0123456789".repeat(1 << 20);
  return long;
}

export const nastyCount = makers.length;

/** The nasty value of that number, made anew. */
export function nasty(which) {
  return makers[(which >>> 0) % makers.length]();
}
