// SPDX-License-Identifier: Apache-2.0
/** The classes of the object-oriented layer: which C functions belong to which, and what they are called. */

/** One class over one widget of LVGL's. */
export interface WidgetClass {
  /** TypeScript name. */
  readonly name: string;
  /** LVGL's name: functions are `lv_<widget>_*`. */
  readonly widget: string;
  /** TypeScript name of the class above. */
  readonly base: string;
  /** A hand-written class of that name extends the generated one (`src/widgets/*.ts`). */
  readonly extended?: true;
}

/** Bases as in LVGL's class structs (`base_class`), each class after its base. */
export const widgetClasses: readonly WidgetClass[] = [
  { name: "Button", widget: "button", base: "Obj" },
  { name: "Label", widget: "label", base: "Obj", extended: true },
  { name: "Image", widget: "image", base: "Obj", extended: true },
  { name: "Line", widget: "line", base: "Obj", extended: true },
  { name: "Bar", widget: "bar", base: "Obj" },
  { name: "Slider", widget: "slider", base: "Bar" },
  { name: "Arc", widget: "arc", base: "Obj" },
  { name: "Spinner", widget: "spinner", base: "Arc" },
  { name: "Switch", widget: "switch", base: "Obj" },
  { name: "TextArea", widget: "textarea", base: "Obj" },
  { name: "ButtonMatrix", widget: "buttonmatrix", base: "Obj", extended: true },
  { name: "SpanGroup", widget: "spangroup", base: "Obj", extended: true },
  { name: "AnimatedImage", widget: "animimg", base: "Image", extended: true },
  { name: "ArcLabel", widget: "arclabel", base: "Obj", extended: true },
  { name: "Calendar", widget: "calendar", base: "Obj", extended: true },
  { name: "Canvas", widget: "canvas", base: "Image", extended: true },
  { name: "Barcode", widget: "barcode", base: "Canvas" },
  { name: "QrCode", widget: "qrcode", base: "Canvas" },
  { name: "Chart", widget: "chart", base: "Obj", extended: true },
  { name: "Checkbox", widget: "checkbox", base: "Obj" },
  { name: "Dropdown", widget: "dropdown", base: "Obj" },
  { name: "Gif", widget: "gif", base: "Image" },
  { name: "ImageButton", widget: "imagebutton", base: "Obj" },
  { name: "Keyboard", widget: "keyboard", base: "ButtonMatrix", extended: true },
  { name: "Led", widget: "led", base: "Obj" },
  { name: "List", widget: "list", base: "Obj" },
  { name: "Menu", widget: "menu", base: "Obj" },
  { name: "MessageBox", widget: "msgbox", base: "Obj" },
  { name: "Roller", widget: "roller", base: "Obj" },
  { name: "Scale", widget: "scale", base: "Obj", extended: true },
  { name: "Spinbox", widget: "spinbox", base: "TextArea" },
  { name: "Table", widget: "table", base: "Obj" },
  { name: "TabView", widget: "tabview", base: "Obj" },
  { name: "TileView", widget: "tileview", base: "Obj" },
  { name: "Window", widget: "win", base: "Obj" },
];

/** Functions of objects that the hand-written `Obj` offers in another form, or that make no sense on an instance. */
export const writtenByHand: readonly RegExp[] = [
  /^lv_obj_(set|get)_style_/,
  /^lv_obj_(get_parent|get_child|get_sibling|get_child_count|get_display|get_screen)$/,
  /^lv_obj_(add|remove|set|has)_(flag|state)(_any)?$/,
  /^lv_obj_get_state$/,
  /^lv_obj_(remove_event|remove_event_dsc|get_event_count)$/,
  /^lv_obj_(has_style_prop|remove_local_style_prop|report_style_change|style_(set|get)_disabled|enable_style_refresh)$/,
  /^lv_obj_set_(parent|grid_dsc_array|grid_align|grid_cell)$/,
  /^lv_obj_align(_to)?$/,
  /^lv_obj_delete/,
];

/** Members whose derived name would say too little or clash. */
export const renamed: Readonly<Record<string, string>> = {
  lv_textarea_set_align: "textAlign",
  lv_led_on: "turnOn",
  lv_animimg_delete: "deleteAnimation",
  lv_led_off: "turnOff",
};

/** Names of enum objects in the object-oriented layer; others are in PascalCase (`LV_FLEX_FLOW` is `FlexFlow`). */
export const enumNames: Readonly<Record<string, string>> = {
  LV_OBJ_FLAG: "Flag",
  LV_EVENT: "EventCode",
  LV_STYLE: "StyleProperty",
  LV_DIR: "Direction",
  LV_OPA: "Opacity",
  LV_BASE_DIR: "TextDirection",
};
