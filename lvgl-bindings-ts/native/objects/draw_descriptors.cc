// SPDX-License-Identifier: Apache-2.0
// Which members a descriptor has: the one list behind reading and telling them. The generator reads it too, for the other
// side of the memory (src/raw/generated/descriptors.ts).
#include "objects/draw_fields.h"

namespace lvb {

void fields_of(DrawFields &f, lv_draw_rect_dsc_t &d) {
  f.number("radius", d.radius);
  f.number("bg_opa", d.bg_opa);
  f.color("bg_color", d.bg_color);
  f.gradient("bg_grad", d.bg_grad);
  f.source("bg_image_src", d.bg_image_src);
  const lv_font_t *symbol_font = static_cast<const lv_font_t *>(d.bg_image_symbol_font);
  f.font("bg_image_symbol_font", symbol_font);
  d.bg_image_symbol_font = symbol_font;
  f.color("bg_image_recolor", d.bg_image_recolor);
  f.number("bg_image_opa", d.bg_image_opa);
  f.number("bg_image_recolor_opa", d.bg_image_recolor_opa);
  d.bg_image_tiled = f.flag("bg_image_tiled", d.bg_image_tiled);
  f.color("border_color", d.border_color);
  f.number("border_width", d.border_width);
  f.number("border_opa", d.border_opa);
  d.border_side = static_cast<lv_border_side_t>(f.small("border_side", d.border_side, 31));
  d.border_post = f.flag("border_post", d.border_post);
  f.color("outline_color", d.outline_color);
  f.number("outline_width", d.outline_width);
  f.number("outline_pad", d.outline_pad);
  f.number("outline_opa", d.outline_opa);
  f.color("shadow_color", d.shadow_color);
  f.number("shadow_width", d.shadow_width);
  f.number("shadow_offset_x", d.shadow_offset_x);
  f.number("shadow_offset_y", d.shadow_offset_y);
  f.number("shadow_spread", d.shadow_spread);
  f.number("shadow_opa", d.shadow_opa);
}

void fields_of(DrawFields &f, lv_draw_fill_dsc_t &d) {
  f.number("radius", d.radius);
  f.number("opa", d.opa);
  f.color("color", d.color);
  f.gradient("grad", d.grad);
}

void fields_of(DrawFields &f, lv_draw_border_dsc_t &d) {
  f.number("radius", d.radius);
  f.color("color", d.color);
  f.number("width", d.width);
  f.number("opa", d.opa);
  d.side = static_cast<lv_border_side_t>(f.small("side", d.side, 31));
}

void fields_of(DrawFields &f, lv_draw_box_shadow_dsc_t &d) {
  f.number("radius", d.radius);
  f.color("color", d.color);
  f.number("width", d.width);
  f.number("spread", d.spread);
  f.number("ofs_x", d.ofs_x);
  f.number("ofs_y", d.ofs_y);
  f.number("opa", d.opa);
  d.bg_cover = f.flag("bg_cover", d.bg_cover);
}

void fields_of(DrawFields &f, lv_draw_line_dsc_t &d) {
  f.precise("p1", d.p1);
  f.precise("p2", d.p2);
  f.told_points("points", d.points, d.point_cnt);
  f.color("color", d.color);
  f.number("width", d.width);
  f.number("dash_width", d.dash_width);
  f.number("dash_gap", d.dash_gap);
  f.number("opa", d.opa);
  d.round_start = f.flag("round_start", d.round_start);
  d.round_end = f.flag("round_end", d.round_end);
  d.raw_end = f.flag("raw_end", d.raw_end);
}

void fields_of(DrawFields &f, lv_draw_arc_dsc_t &d) {
  f.color("color", d.color);
  f.number("width", d.width);
  f.number("start_angle", d.start_angle);
  f.number("end_angle", d.end_angle);
  f.point("center", d.center);
  f.number("radius", d.radius);
  f.number("opa", d.opa);
  d.rounded = f.flag("rounded", d.rounded);
}

void fields_of(DrawFields &f, lv_draw_label_dsc_t &d) {
  f.text("text", d.text);
  f.font("font", d.font);
  f.color("color", d.color);
  f.number("line_space", d.line_space);
  f.number("letter_space", d.letter_space);
  f.number("ofs_x", d.ofs_x);
  f.number("ofs_y", d.ofs_y);
  f.number("rotation", d.rotation);
  f.number("sel_start", d.sel_start);
  f.number("sel_end", d.sel_end);
  f.color("sel_color", d.sel_color);
  f.color("sel_bg_color", d.sel_bg_color);
  d.align = static_cast<lv_text_align_t>(f.small("align", d.align, LV_TEXT_ALIGN_RIGHT));
  f.number("opa", d.opa);
  f.number("outline_stroke_opa", d.outline_stroke_opa);
  d.decor = static_cast<lv_text_decor_t>(f.small("decor", d.decor, 3));
  d.flag = static_cast<lv_text_flag_t>(f.small("flag", d.flag, 15));
  f.color("outline_stroke_color", d.outline_stroke_color);
  f.number("outline_stroke_width", d.outline_stroke_width);
}

void fields_of(DrawFields &f, lv_draw_letter_dsc_t &d) {
  f.number("unicode", d.unicode);
  f.font("font", d.font);
  f.color("color", d.color);
  f.number("rotation", d.rotation);
  f.number("scale_x", d.scale_x);
  f.number("scale_y", d.scale_y);
  f.number("skew_x", d.skew_x);
  f.number("skew_y", d.skew_y);
  f.point("pivot", d.pivot);
  f.number("opa", d.opa);
  d.decor = static_cast<lv_text_decor_t>(f.small("decor", d.decor, 3));
  d.blend_mode = static_cast<lv_blend_mode_t>(f.small("blend_mode", d.blend_mode, LV_BLEND_MODE_DIFFERENCE));
}

void fields_of(DrawFields &f, lv_draw_image_dsc_t &d) {
  f.source("src", d.src);
  f.number("clip_radius", d.clip_radius);
  f.number("rotation", d.rotation);
  f.number("scale_x", d.scale_x);
  f.number("scale_y", d.scale_y);
  f.number("skew_x", d.skew_x);
  f.number("skew_y", d.skew_y);
  f.point("pivot", d.pivot);
  f.color("recolor", d.recolor);
  f.number("recolor_opa", d.recolor_opa);
  f.number("opa", d.opa);
  d.blend_mode = static_cast<lv_blend_mode_t>(f.small("blend_mode", d.blend_mode, LV_BLEND_MODE_DIFFERENCE));
  d.antialias = f.flag("antialias", d.antialias);
  d.tile = f.flag("tile", d.tile);
}

void fields_of(DrawFields &f, lv_draw_triangle_dsc_t &d) {
  f.precise("p1", d.p[0]);
  f.precise("p2", d.p[1]);
  f.precise("p3", d.p[2]);
  f.color("color", d.color);
  f.number("opa", d.opa);
  f.gradient("grad", d.grad);
}

void fields_of(DrawFields &f, lv_draw_blur_dsc_t &d) {
  f.number("blur_radius", d.blur_radius);
  f.number("corner_radius", d.corner_radius);
  d.quality = static_cast<lv_blur_quality_t>(f.small("quality", d.quality, LV_BLUR_QUALITY_PRECISION));
}

}  // namespace lvb
