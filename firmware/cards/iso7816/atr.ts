/** Protocols an answer-to-reset offers (ISO 7816-3 §8.2.3: TD1 absent means T=0). */
export function protocolsOf(atr: Uint8Array): ReadonlySet<number> {
  const protocols = new Set<number>();
  let position = 1;
  let interfaceBytes = (atr[1] ?? 0) >> 4;
  for (;;) {
    position += bitCount(interfaceBytes & 0b0111);
    if ((interfaceBytes & 0b1000) === 0) break;
    position += 1;
    const td = atr[position];
    if (td === undefined) break;
    protocols.add(td & 0x0f);
    interfaceBytes = td >> 4;
  }
  if (protocols.size === 0) protocols.add(0);
  return protocols;
}

function bitCount(value: number): number {
  let count = 0;
  for (let rest = value; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}
