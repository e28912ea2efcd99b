/** What the status bar shows of the networks (ICO-04 … ICO-09). Signal is 0 to 4 bars. */
export interface NetworkState {
  readonly wifi:
    | { readonly kind: "off" }
    | { readonly kind: "searching" }
    | { readonly kind: "connected"; readonly signal: number };
  readonly cellular:
    | { readonly kind: "no-sim" }
    | { readonly kind: "off" }
    | { readonly kind: "connected"; readonly signal: number };
}

export interface Networks {
  state(): NetworkState;
  subscribe(listener: (state: NetworkState) => void): () => void;
}
