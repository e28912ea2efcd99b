// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import { Obj } from "../../core/obj.js";
import { register } from "../../core/wrap.js";
import { Button } from "./button.js";
import { Label } from "../label.js";
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
import { AnimatedImage } from "../animimg.js";
import { ArcLabel } from "../arclabel.js";
import { Calendar } from "../calendar.js";
import { Canvas } from "../canvas.js";
import { Barcode } from "./barcode.js";
import { QrCode } from "./qrcode.js";
import { Chart } from "../chart.js";
import { Checkbox } from "./checkbox.js";
import { Dropdown } from "./dropdown.js";
import { Gif } from "./gif.js";
import { ImageButton } from "./imagebutton.js";
import { Keyboard } from "../keyboard.js";
import { Led } from "./led.js";
import { List } from "./list.js";
import { Menu } from "./menu.js";
import { MessageBox } from "./msgbox.js";
import { Roller } from "./roller.js";
import { Scale } from "../scale.js";
import { Spinbox } from "./spinbox.js";
import { Table } from "./table.js";
import { TabView } from "./tabview.js";
import { TileView } from "./tileview.js";
import { Window } from "./win.js";

export { Button, type ButtonOptions } from "./button.js";
export { Label, type LabelOptions } from "../label.js";
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
export { AnimatedImage, type AnimatedImageOptions } from "../animimg.js";
export { ArcLabel, type ArcLabelOptions } from "../arclabel.js";
export { Calendar, type CalendarOptions } from "../calendar.js";
export { Canvas, type CanvasOptions } from "../canvas.js";
export { Barcode, type BarcodeOptions } from "./barcode.js";
export { QrCode, type QrCodeOptions } from "./qrcode.js";
export { Chart, type ChartOptions } from "../chart.js";
export { Checkbox, type CheckboxOptions } from "./checkbox.js";
export { Dropdown, type DropdownOptions } from "./dropdown.js";
export { Gif, type GifOptions } from "./gif.js";
export { ImageButton, type ImageButtonOptions } from "./imagebutton.js";
export { Keyboard, type KeyboardOptions } from "../keyboard.js";
export { Led, type LedOptions } from "./led.js";
export { List, type ListOptions } from "./list.js";
export { Menu, type MenuOptions } from "./menu.js";
export { MessageBox, type MessageBoxOptions } from "./msgbox.js";
export { Roller, type RollerOptions } from "./roller.js";
export { Scale, type ScaleOptions } from "../scale.js";
export { Spinbox, type SpinboxOptions } from "./spinbox.js";
export { Table, type TableOptions } from "./table.js";
export { TabView, type TabViewOptions } from "./tabview.js";
export { TileView, type TileViewOptions } from "./tileview.js";
export { Window, type WindowOptions } from "./win.js";

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
  lv_animimg: AnimatedImage,
  lv_arclabel: ArcLabel,
  lv_calendar: Calendar,
  lv_canvas: Canvas,
  lv_barcode: Barcode,
  lv_qrcode: QrCode,
  lv_chart: Chart,
  lv_checkbox: Checkbox,
  lv_dropdown: Dropdown,
  lv_gif: Gif,
  lv_imagebutton: ImageButton,
  lv_keyboard: Keyboard,
  lv_led: Led,
  lv_list: List,
  lv_menu: Menu,
  lv_msgbox: MessageBox,
  lv_roller: Roller,
  lv_scale: Scale,
  lv_spinbox: Spinbox,
  lv_table: Table,
  lv_tabview: TabView,
  lv_tileview: TileView,
  lv_win: Window,
});
