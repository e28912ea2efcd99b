// SPDX-License-Identifier: Apache-2.0
/** Growth between the first and the last third of the samples. */
export function verdict(samples: { readonly lvgl: number[]; readonly js: number[]; readonly handles: number[] }): {
  readonly lvglBytes: number;
  readonly lvglLast: number;
  readonly handles: number;
  readonly jsShare: number;
  readonly flat: boolean;
};
