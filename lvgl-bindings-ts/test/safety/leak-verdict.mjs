// SPDX-License-Identifier: Apache-2.0
// What the samples of leaks.mjs say.

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

/** JavaScript's heap is never the same twice: this share of growth between thirds is noise. */
const noise = 0.01;

/** Growth from the first to the last third: LVGL's heap and the handles in bytes and pieces, JavaScript's as a share. */
export function verdict({ lvgl, handles, js }) {
  const third = Math.floor(lvgl.length / 3);
  if (third < 2 || lvgl[0] === 0) throw new Error("too few samples, or not the builtin variant");
  const grown = (list) => median(list.slice(-third)) - median(list.slice(0, third));
  const share = grown(js) / median(js.slice(0, third));
  return {
    lvglBytes: grown(lvgl),
    // The last sample too: a leak in the last mounts alone moves no median.
    lvglLast: lvgl.at(-1) - Math.max(...lvgl.slice(0, third)),
    handles: grown(handles),
    jsShare: share,
    flat: grown(lvgl) <= 0 && lvgl.at(-1) <= Math.max(...lvgl.slice(0, third)) && grown(handles) <= 0 && share < noise,
  };
}
