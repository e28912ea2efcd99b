/* SPDX-License-Identifier: Apache-2.0
 * LVGL's configuration for the Node binding. Options that are not named here keep LVGL's default. */
#ifndef LV_CONF_H
#define LV_CONF_H

/* Colour and memory: 32 bits everywhere, the C library's allocator, so that a leak checker sees each block. */
#define LV_COLOR_DEPTH 32
#ifdef LVB_BUILTIN_ALLOCATOR
/* The variant that counts: LVGL's own heap in one block of fixed size, whose fill lv_mem_monitor tells. */
#define LV_USE_STDLIB_MALLOC LV_STDLIB_BUILTIN
#define LV_MEM_SIZE (64 * 1024 * 1024U)
#else
#define LV_USE_STDLIB_MALLOC LV_STDLIB_CLIB
#endif
#define LV_USE_STDLIB_STRING LV_STDLIB_CLIB
#define LV_USE_STDLIB_SPRINTF LV_STDLIB_CLIB

/* Time: one frame each 16 ms while something moves; nothing runs while nothing does. */
#define LV_DEF_REFR_PERIOD 16
#define LV_DPI_DEF 130
#define LV_USE_OS LV_OS_NONE

/* What the binding itself stands on. */
#define LV_USE_EXT_DATA 1
#define LV_USE_OBJ_NAME 1
#define LV_USE_SNAPSHOT 1
#define LV_USE_FS_MEMFS 1
#define LV_FS_MEMFS_LETTER 'M'
#define LV_USE_LOG 0

/* A broken invariant must stop the process at once: LVGL's default is an endless loop. */
#define LV_USE_ASSERT_NULL 1
#define LV_USE_ASSERT_MALLOC 1
#define LV_ASSERT_HANDLER_INCLUDE <stdlib.h>
#define LV_ASSERT_HANDLER abort();

/* Software renderer: every format an image, a canvas or a panel may have. */
#define LV_USE_DRAW_SW 1
#define LV_USE_DRAW_SW_COMPLEX_GRADIENTS 1
#define LV_DRAW_LAYER_SIMPLE_BUF_SIZE (96 * 1024)

/* Text: lines break at a space or a hyphen only, so that « 12,60 » or « 09:42 » is never cut in two. */
#define LV_TXT_ENC LV_TXT_ENC_UTF8
#define LV_TXT_BREAK_CHARS " -"
#define LV_FONT_FMT_TXT_LARGE 1
#define LV_USE_FONT_COMPRESSED 1
#define LV_USE_FONT_PLACEHOLDER 1
#define LV_FONT_MONTSERRAT_12 1
#define LV_FONT_MONTSERRAT_14 1
#define LV_FONT_MONTSERRAT_16 1
#define LV_FONT_MONTSERRAT_18 1
#define LV_FONT_MONTSERRAT_20 1
#define LV_FONT_MONTSERRAT_24 1
#define LV_FONT_MONTSERRAT_32 1
#define LV_FONT_MONTSERRAT_48 1
#define LV_FONT_DEFAULT &lv_font_montserrat_14

/* Every widget and every theme that LVGL enables itself; which theme a display has is said when it is made. */
#define LV_USE_THEME_DEFAULT 1
#define LV_USE_THEME_SIMPLE 1
#define LV_USE_THEME_MONO 1
#define LV_USE_FLEX 1
#define LV_USE_GRID 1
#define LV_WIDGETS_HAS_DEFAULT_VALUE 1

/* Modules beside the widgets. */
#define LV_USE_OBSERVER 1
#define LV_USE_TRANSLATION 1
#define LV_USE_GRIDNAV 1
#define LV_USE_MONKEY 1
#define LV_USE_TEST 1
#define LV_USE_TINY_TTF 1
#define LV_TINY_TTF_FILE_SUPPORT 0
/* stb_truetype asserts that outlines are drawn without rounding errors; a font must not stop the process for that.
 * What it does to memory is checked when a font is loaded (native/media/ttf_check.h). */
#define STBTT_assert(x) ((void)0)
#define LV_USE_LODEPNG 1
#define LV_USE_TJPGD 1
#define LV_USE_BMP 0
#define LV_USE_GIF 1
#define LV_USE_QRCODE 1
#define LV_USE_BARCODE 1

/* LVGL's own window driver polls and may end the process: the binding has its own (native/displays/sdl_display.cc).
 * The second line stays as a guard should someone turn the first one on. */
#define LV_USE_SDL 0
#define LV_SDL_DIRECT_EXIT 0

#define LV_BUILD_EXAMPLES 0
#define LV_BUILD_DEMOS 0
#define LV_USE_DEMO_WIDGETS 0

#endif
