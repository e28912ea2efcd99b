// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import { Obj } from "../../core/obj.js";
import { register } from "../../core/wrap.js";
import { Button } from "./button.js";
import { Label } from "./label.js";
import { Image } from "../image.js";
import { Line } from "../line.js";
import { Bar } from "./bar.js";
import { Slider } from "./slider.js";
import { Arc } from "./arc.js";
import { Spinner } from "./spinner.js";
import { Switch } from "./switch.js";
import { TextArea } from "./textarea.js";
import { ButtonMatrix } from "../buttonmatrix.js";
import { SpanGroup } from "../spangroup.js";

export { Button, type ButtonOptions } from "./button.js";
export { Label, type LabelOptions } from "./label.js";
export { Image, type ImageOptions } from "../image.js";
export { Line, type LineOptions } from "../line.js";
export { Bar, type BarOptions } from "./bar.js";
export { Slider, type SliderOptions } from "./slider.js";
export { Arc, type ArcOptions } from "./arc.js";
export { Spinner, type SpinnerOptions } from "./spinner.js";
export { Switch, type SwitchOptions } from "./switch.js";
export { TextArea, type TextAreaOptions } from "./textarea.js";
export { ButtonMatrix, type ButtonMatrixOptions } from "../buttonmatrix.js";
export { SpanGroup, type SpanGroupOptions } from "../spangroup.js";

register({
  lv_obj: Obj,
  lv_button: Button,
  lv_label: Label,
  lv_image: Image,
  lv_line: Line,
  lv_bar: Bar,
  lv_slider: Slider,
  lv_arc: Arc,
  lv_spinner: Spinner,
  lv_switch: Switch,
  lv_textarea: TextArea,
  lv_buttonmatrix: ButtonMatrix,
  lv_spangroup: SpanGroup,
});
