// SPDX-License-Identifier: Apache-2.0
#include "displays/evdev_keys.h"

#if __has_include(<linux/input-event-codes.h>)
#include <linux/input-event-codes.h>

namespace lvb {

namespace {

struct Name {
  uint16_t code;
  const char *name;
};

constexpr Name kNames[] = {
    {KEY_ESC, "Escape"}, {KEY_1, "1"}, {KEY_2, "2"}, {KEY_3, "3"}, {KEY_4, "4"}, {KEY_5, "5"}, {KEY_6, "6"},
    {KEY_7, "7"}, {KEY_8, "8"}, {KEY_9, "9"}, {KEY_0, "0"}, {KEY_MINUS, "-"}, {KEY_EQUAL, "="},
    {KEY_BACKSPACE, "Backspace"}, {KEY_TAB, "Tab"}, {KEY_Q, "Q"}, {KEY_W, "W"}, {KEY_E, "E"}, {KEY_R, "R"},
    {KEY_T, "T"}, {KEY_Y, "Y"}, {KEY_U, "U"}, {KEY_I, "I"}, {KEY_O, "O"}, {KEY_P, "P"}, {KEY_LEFTBRACE, "["},
    {KEY_RIGHTBRACE, "]"}, {KEY_ENTER, "Return"}, {KEY_LEFTCTRL, "Left Ctrl"}, {KEY_A, "A"}, {KEY_S, "S"},
    {KEY_D, "D"}, {KEY_F, "F"}, {KEY_G, "G"}, {KEY_H, "H"}, {KEY_J, "J"}, {KEY_K, "K"}, {KEY_L, "L"},
    {KEY_SEMICOLON, ";"}, {KEY_APOSTROPHE, "'"}, {KEY_GRAVE, "`"}, {KEY_LEFTSHIFT, "Left Shift"},
    {KEY_BACKSLASH, "\\"}, {KEY_Z, "Z"}, {KEY_X, "X"}, {KEY_C, "C"}, {KEY_V, "V"}, {KEY_B, "B"}, {KEY_N, "N"},
    {KEY_M, "M"}, {KEY_COMMA, ","}, {KEY_DOT, "."}, {KEY_SLASH, "/"}, {KEY_RIGHTSHIFT, "Right Shift"},
    {KEY_KPASTERISK, "Keypad *"}, {KEY_LEFTALT, "Left Alt"}, {KEY_SPACE, "Space"}, {KEY_CAPSLOCK, "CapsLock"},
    {KEY_F1, "F1"}, {KEY_F2, "F2"}, {KEY_F3, "F3"}, {KEY_F4, "F4"}, {KEY_F5, "F5"}, {KEY_F6, "F6"}, {KEY_F7, "F7"},
    {KEY_F8, "F8"}, {KEY_F9, "F9"}, {KEY_F10, "F10"}, {KEY_F11, "F11"}, {KEY_F12, "F12"},
    {KEY_NUMLOCK, "Numlock"}, {KEY_SCROLLLOCK, "ScrollLock"}, {KEY_KP0, "Keypad 0"}, {KEY_KP1, "Keypad 1"},
    {KEY_KP2, "Keypad 2"}, {KEY_KP3, "Keypad 3"}, {KEY_KP4, "Keypad 4"}, {KEY_KP5, "Keypad 5"},
    {KEY_KP6, "Keypad 6"}, {KEY_KP7, "Keypad 7"}, {KEY_KP8, "Keypad 8"}, {KEY_KP9, "Keypad 9"},
    {KEY_KPMINUS, "Keypad -"}, {KEY_KPPLUS, "Keypad +"}, {KEY_KPDOT, "Keypad ."}, {KEY_KPENTER, "Keypad Enter"},
    {KEY_KPSLASH, "Keypad /"}, {KEY_RIGHTCTRL, "Right Ctrl"}, {KEY_SYSRQ, "PrintScreen"},
    {KEY_RIGHTALT, "Right Alt"}, {KEY_HOME, "Home"}, {KEY_UP, "Up"}, {KEY_PAGEUP, "PageUp"}, {KEY_LEFT, "Left"},
    {KEY_RIGHT, "Right"}, {KEY_END, "End"}, {KEY_DOWN, "Down"}, {KEY_PAGEDOWN, "PageDown"},
    {KEY_INSERT, "Insert"}, {KEY_DELETE, "Delete"}, {KEY_PAUSE, "Pause"}, {KEY_LEFTMETA, "Left GUI"},
    {KEY_RIGHTMETA, "Right GUI"}, {KEY_COMPOSE, "Application"}, {KEY_MENU, "Menu"}, {KEY_POWER, "Power"},
    {KEY_SLEEP, "Sleep"}, {KEY_MUTE, "Mute"}, {KEY_VOLUMEUP, "VolumeUp"}, {KEY_VOLUMEDOWN, "VolumeDown"},
    {KEY_BACK, "AC Back"}, {KEY_HOMEPAGE, "AC Home"}, {KEY_SEARCH, "AC Search"},
};

}  // namespace

const char *evdev_key_name(uint16_t code) {
  for (const Name &entry : kNames)
    if (entry.code == code) return entry.name;
  return "";
}

}  // namespace lvb
#endif
