import { hostname, networkInterfaces } from "node:os";

/** Every name and address by which this machine may be called when it listens on `address`. */
export function namesFor(address: string | undefined, more: readonly string[]): readonly string[] {
  const everywhere = address === "0.0.0.0" || address === "::";
  const found = everywhere ? [hostname(), `${hostname()}.local`, ...outer()] : address === undefined ? [] : [address];
  return [...new Set(["localhost", "127.0.0.1", "::1", ...found, ...more])].filter((name) => !name.includes("%"));
}

/** The host that terminals are told: the one that was named, or the address of the cabinet's network. */
export function hostFor(address: string | undefined, named: string | undefined): string | undefined {
  if (named !== undefined) return named;
  if (address === "0.0.0.0" || address === "::") return outer().find((one) => !one.includes(":")) ?? hostname();
  return address;
}

const outer = (): readonly string[] =>
  Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .filter(({ internal, address }) => !internal && !address.startsWith("fe80:"))
    .map(({ address }) => address);
