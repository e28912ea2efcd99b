/** Charge in percent, 0 to 100, and what feeds the terminal. */
export interface BatteryState {
  readonly percent: number;
  readonly source: "battery" | "mains";
}

export interface Battery {
  state(): BatteryState;
  subscribe(listener: (state: BatteryState) => void): () => void;
}
