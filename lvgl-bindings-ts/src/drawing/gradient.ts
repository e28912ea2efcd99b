// SPDX-License-Identifier: Apache-2.0
import { Owned } from "../core/owned.js";
import {
  lv_grad_conical_init,
  lv_grad_horizontal_init,
  lv_grad_linear_init,
  lv_grad_radial_init,
  lv_grad_vertical_init,
} from "../raw/generated/color.js";
import { LV_GRAD_EXTEND } from "../raw/generated/enums.js";
import type { LvColor, LvGradient, LvPoint } from "../raw/handles.js";
import { lv_grad_init_stops } from "../raw/styles.js";

/** A colour of a gradient, and where it is reached. */
export interface GradientStop {
  readonly color: LvColor;
  /** 0 to 255. Default: opaque. */
  readonly opa?: number | undefined;
  /** 0 (the beginning) to 255 (the end). Default: the first stop begins, the second ends. */
  readonly at?: number | undefined;
}

/** The two stops of a gradient, or their colours alone. */
export type GradientStops = readonly [GradientStop | LvColor, GradientStop | LvColor];

/**
 * One colour that becomes another: a value of the style property `bgGrad`, or drawn on a `DrawLayer`. Points are in
 * pixels from the corner of what is filled; those of a linear one may be made by `pct()`.
 */
export class Gradient extends Owned<LvGradient> {
  private constructor(stops: GradientStops) {
    const given = stops.map((stop) => (typeof stop === "number" ? { color: stop } : stop));
    super(
      lv_grad_init_stops(
        given.map(({ color }) => color),
        given.map(({ opa }) => opa ?? 255),
        given.map(({ at }, index) => at ?? index * 255),
      ),
    );
  }

  /** From the upper edge to the lower. */
  static vertical(stops: GradientStops): Gradient {
    const made = new Gradient(stops);
    lv_grad_vertical_init(made.handle);
    return made;
  }

  /** From the left edge to the right. */
  static horizontal(stops: GradientStops): Gradient {
    const made = new Gradient(stops);
    lv_grad_horizontal_init(made.handle);
    return made;
  }

  /** From a point to another. */
  static linear(
    stops: GradientStops,
    from: LvPoint,
    to: LvPoint,
    extend: LV_GRAD_EXTEND = LV_GRAD_EXTEND.PAD,
  ): Gradient {
    const made = new Gradient(stops);
    lv_grad_linear_init(made.handle, from.x, from.y, to.x, to.y, extend);
    return made;
  }

  /** From a centre outwards, to a point of the last circle. */
  static radial(
    stops: GradientStops,
    center: LvPoint,
    to: LvPoint,
    extend: LV_GRAD_EXTEND = LV_GRAD_EXTEND.PAD,
  ): Gradient {
    const made = new Gradient(stops);
    lv_grad_radial_init(made.handle, center.x, center.y, to.x, to.y, extend);
    return made;
  }

  /** Around a centre, between two angles in degrees, clockwise from three o'clock. */
  static conical(
    stops: GradientStops,
    center: LvPoint,
    startAngle = 0,
    endAngle = 360,
    extend: LV_GRAD_EXTEND = LV_GRAD_EXTEND.PAD,
  ): Gradient {
    const made = new Gradient(stops);
    lv_grad_conical_init(made.handle, center.x, center.y, startAngle, endAngle, extend);
    return made;
  }
}
