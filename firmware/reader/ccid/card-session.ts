import { type AtrInterface, parseAtr } from "./answer-to-reset.js";
import type { Exchange } from "./exchange.js";
import type { ExchangeLevel } from "./exchange-level.js";
import type { Powered } from "./operation.js";
import { type Parameters, parametersOf, redundancyCodeOf } from "./parameters.js";
import { rawExchange } from "./raw-exchange.js";
import { type T0Classes, t0Transport } from "./t0-transport.js";
import { t0Host } from "./tpdu/t0-host.js";
import { t1Host } from "./tpdu/t1-host.js";

/** A card from its power-on to its power-off: how it is spoken to, and in what protocol the host speaks. */
export interface CardSession {
  readonly insertion: number;
  readonly atr: AtrInterface;
  readonly parameters: Parameters;
  /** Whole APDUs, whatever the host's level: for what the reader itself asks the card. */
  readonly apdus: Exchange;
  /** What the host sends in XfrBlock. */
  readonly host: Exchange;
}

/** @param classes of the commands that the reader adds for a T=0 card */
export function openSession(powered: Powered, level: ExchangeLevel, classes: () => T0Classes): CardSession {
  const atr = parseAtr(powered.atr);
  // The slots take T=0 whenever a card offers it.
  const apdus = atr.protocols.includes(0) ? t0Transport(classes) : rawExchange;
  return withParameters({ insertion: powered.insertion, atr, apdus }, parametersOf(atr), level);
}

/** The same card with other parameters: the protocol towards the host starts anew. */
export function withParameters(
  { insertion, atr, apdus }: Pick<CardSession, "insertion" | "atr" | "apdus">,
  parameters: Parameters,
  level: ExchangeLevel,
): CardSession {
  const host = level === "tpdu" ? tpduHost(parameters, apdus) : apdus;
  return { insertion, atr, parameters, apdus, host };
}

function tpduHost(parameters: Parameters, apdus: Exchange): Exchange {
  return parameters.protocol === 0 ? t0Host() : t1Host(apdus, redundancyCodeOf(parameters));
}
