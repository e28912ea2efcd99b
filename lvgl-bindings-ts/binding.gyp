# SPDX-License-Identifier: Apache-2.0
{
  "variables": {"variant%": "normal"},
  "target_defaults": {
    "conditions": [
      ["variant=='asan'", {
        "cflags": ["-O1", "-g", "-fno-omit-frame-pointer", "-fsanitize=address"],
        "cflags!": ["-O2"],
        "ldflags": ["-fsanitize=address"]
      }, {
        "cflags!": ["-fno-omit-frame-pointer"]
      }],
      ["variant=='builtin'", {"defines": ["LVB_BUILTIN_ALLOCATOR"]}]
    ],
    "defines": ["LV_CONF_INCLUDE_SIMPLE", "LV_LVGL_H_INCLUDE_SIMPLE"],
    "include_dirs": ["native/conf", ".cache/lvgl", ".cache/lvgl/src"],
    "cflags": ["-O2", "-fPIC", "-fvisibility=hidden", "-ffunction-sections", "-fdata-sections"],
    "cflags!": ["-O3"]
  },
  "targets": [
    {
      "target_name": "lvgl_core",
      "type": "static_library",
      "sources": ["<!@(node scripts/list-sources.mjs .cache/lvgl/src .c --lvgl)"],
      # Functions begin a cache line, and loops are not moved within them: where a loop lies no longer depends on what is
      # linked before it, and with gcc 12 the one that draws most lies in one line. Across two, a frame took 3 to 6 % longer.
      "cflags": ["-w", "-falign-functions=64", "-fno-align-loops"]
    },
    {
      "target_name": "lvgl",
      "dependencies": ["lvgl_core"],
      "sources": ["<!@(node scripts/list-sources.mjs native .cc)"],
      "include_dirs": ["native"],
      "defines": ["NAPI_VERSION=8"],
      "cflags_cc": ["-std=c++17", "-Wall", "-Wextra", "-Wno-unused-parameter", "-Wno-missing-field-initializers", "-Wno-deprecated-enum-enum-conversion", "-fno-exceptions", "-fno-rtti"],
      "cflags_cc!": ["-fexceptions", "-std=gnu++17", "-std=gnu++20"],
      "ldflags": [
        # LVGL first and in one piece: among the binding's functions its own run 4 % slower (bench/README.md).
        "-Wl,--whole-archive", "<(PRODUCT_DIR)/lvgl_core.a", "-Wl,--no-whole-archive",
        "-Wl,--gc-sections", "-Wl,--version-script=$(srcdir)/native/exports.map",
        "-Wl,--wrap=lv_indev_delete,--wrap=lv_obj_destruct,--wrap=lv_obj_class_init_obj",
        "-Wl,--wrap=lv_obj_bind_style_prop,--wrap=lv_obj_set_parent,--wrap=lv_theme_apply,--wrap=lv_obj_enable_style_refresh",
        "-Wl,--wrap=lv_display_get_screen_active,--wrap=lv_screen_active",
        "-Wl,--wrap=lv_obj_mark_layout_as_dirty,--wrap=lv_obj_update_layout,--wrap=lv_layout_apply,--wrap=lv_anim_start",
        "-Wl,--wrap=lv_obj_refresh_self_size,--wrap=lv_obj_set_layout,--wrap=lv_obj_align_to,--wrap=lv_obj_send_event,--wrap=lv_event_send",
        "-Wl,--wrap=lv_obj_event_base,--wrap=lv_image_decoder_get_area",
        "-Wl,--wrap=lv_draw_layer_create_drop_shadow,--wrap=lv_draw_layer_finish_drop_shadow",
        "-Wl,--wrap=lv_anim_delete,--wrap=lv_anim_delete_all,--wrap=lv_group_focus_next,--wrap=lv_group_focus_prev",
        "-Wl,--wrap=lv_draw_finalize_task_creation,--wrap=lv_draw_sw_mask_radius_init,--wrap=lv_inv_area",
        "-Wl,--wrap=lv_draw_sw_blend_color_to_rgb888,--wrap=lv_free,--wrap=lv_realloc"
      ],
      "libraries": ["-ldl"]
    }
  ]
}
