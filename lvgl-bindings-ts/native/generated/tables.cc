// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

ExportTable generated_obj();
ExportTable generated_event();
ExportTable generated_layout();
ExportTable generated_scroll();
ExportTable generated_style_local();
ExportTable generated_style_shared();
ExportTable generated_group();
ExportTable generated_observer();
ExportTable generated_display();
ExportTable generated_indev();
ExportTable generated_timer();
ExportTable generated_anim();
ExportTable generated_color();
ExportTable generated_area();
ExportTable generated_font();
ExportTable generated_draw();
ExportTable generated_monkey();
ExportTable generated_test();
ExportTable generated_translation();
ExportTable generated_theme();
ExportTable generated_version();
ExportTable generated_barcode();
ExportTable generated_qrcode();
ExportTable generated_animimage();
ExportTable generated_arc();
ExportTable generated_arclabel();
ExportTable generated_bar();
ExportTable generated_button();
ExportTable generated_buttonmatrix();
ExportTable generated_calendar();
ExportTable generated_canvas();
ExportTable generated_chart();
ExportTable generated_checkbox();
ExportTable generated_dropdown();
ExportTable generated_gif();
ExportTable generated_image();
ExportTable generated_imagebutton();
ExportTable generated_keyboard();
ExportTable generated_label();
ExportTable generated_led();
ExportTable generated_line();
ExportTable generated_list();
ExportTable generated_menu();
ExportTable generated_msgbox();
ExportTable generated_roller();
ExportTable generated_scale();
ExportTable generated_slider();
ExportTable generated_span();
ExportTable generated_spinbox();
ExportTable generated_spinner();
ExportTable generated_switch();
ExportTable generated_table();
ExportTable generated_tabview();
ExportTable generated_textarea();
ExportTable generated_tileview();
ExportTable generated_win();

ExportTable generated_table(size_t index) {
  switch (index) {
    case 0: return generated_obj();
    case 1: return generated_event();
    case 2: return generated_layout();
    case 3: return generated_scroll();
    case 4: return generated_style_local();
    case 5: return generated_style_shared();
    case 6: return generated_group();
    case 7: return generated_observer();
    case 8: return generated_display();
    case 9: return generated_indev();
    case 10: return generated_timer();
    case 11: return generated_anim();
    case 12: return generated_color();
    case 13: return generated_area();
    case 14: return generated_font();
    case 15: return generated_draw();
    case 16: return generated_monkey();
    case 17: return generated_test();
    case 18: return generated_translation();
    case 19: return generated_theme();
    case 20: return generated_version();
    case 21: return generated_barcode();
    case 22: return generated_qrcode();
    case 23: return generated_animimage();
    case 24: return generated_arc();
    case 25: return generated_arclabel();
    case 26: return generated_bar();
    case 27: return generated_button();
    case 28: return generated_buttonmatrix();
    case 29: return generated_calendar();
    case 30: return generated_canvas();
    case 31: return generated_chart();
    case 32: return generated_checkbox();
    case 33: return generated_dropdown();
    case 34: return generated_gif();
    case 35: return generated_image();
    case 36: return generated_imagebutton();
    case 37: return generated_keyboard();
    case 38: return generated_label();
    case 39: return generated_led();
    case 40: return generated_line();
    case 41: return generated_list();
    case 42: return generated_menu();
    case 43: return generated_msgbox();
    case 44: return generated_roller();
    case 45: return generated_scale();
    case 46: return generated_slider();
    case 47: return generated_span();
    case 48: return generated_spinbox();
    case 49: return generated_spinner();
    case 50: return generated_switch();
    case 51: return generated_table();
    case 52: return generated_tabview();
    case 53: return generated_textarea();
    case 54: return generated_tileview();
    case 55: return generated_win();
    default: return {nullptr, 0};
  }
}

size_t generated_table_count() { return 56; }

}  // namespace lvb
