// SPDX-License-Identifier: Apache-2.0
// An input device that a test plays: one command a line on its standard input, "ok" for each on its output.
//   touch W H | multitouch W H | mouse | keyboard    makes the device
//   TYPE CODE VALUE                                  one event, numbers of linux/input-event-codes.h
// The end of its input takes the device away.
#include <fcntl.h>
#include <linux/uinput.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

static int fd;

static void axis(int code, int maximum) {
  struct uinput_abs_setup setup = {.code = code, .absinfo = {.maximum = maximum}};
  ioctl(fd, UI_SET_ABSBIT, code);
  ioctl(fd, UI_ABS_SETUP, &setup);
}

static int make(const char *kind, int width, int height) {
  struct uinput_setup setup = {.id = {.bustype = BUS_VIRTUAL, .vendor = 1, .product = 1}};
  snprintf(setup.name, sizeof setup.name, "Test %s", kind);
  ioctl(fd, UI_SET_EVBIT, EV_KEY);
  if (!strcmp(kind, "keyboard")) {
    for (int key = KEY_ESC; key < KEY_MICMUTE; key++) ioctl(fd, UI_SET_KEYBIT, key);
  } else if (!strcmp(kind, "mouse")) {
    ioctl(fd, UI_SET_EVBIT, EV_REL);
    ioctl(fd, UI_SET_RELBIT, REL_X);
    ioctl(fd, UI_SET_RELBIT, REL_Y);
    ioctl(fd, UI_SET_RELBIT, REL_WHEEL);
    ioctl(fd, UI_SET_KEYBIT, BTN_LEFT);
    ioctl(fd, UI_SET_KEYBIT, BTN_RIGHT);
  } else {
    ioctl(fd, UI_SET_EVBIT, EV_ABS);
    ioctl(fd, UI_SET_KEYBIT, BTN_TOUCH);
    ioctl(fd, UI_SET_PROPBIT, INPUT_PROP_DIRECT);
    axis(ABS_X, width - 1);
    axis(ABS_Y, height - 1);
    if (!strcmp(kind, "multitouch")) {
      axis(ABS_MT_SLOT, 4);
      axis(ABS_MT_TRACKING_ID, 65535);
      axis(ABS_MT_POSITION_X, width - 1);
      axis(ABS_MT_POSITION_Y, height - 1);
    }
  }
  return ioctl(fd, UI_DEV_SETUP, &setup) == 0 && ioctl(fd, UI_DEV_CREATE) == 0;
}

int main(void) {
  char line[128], kind[32];
  fd = open("/dev/uinput", O_WRONLY);
  if (fd < 0) return perror("/dev/uinput"), 1;
  while (fgets(line, sizeof line, stdin)) {
    int type, code, value, width = 0, height = 0, ok;
    if (sscanf(line, "%d %d %d", &type, &code, &value) == 3) {
      struct input_event event = {.type = type, .code = code, .value = value};
      ok = write(fd, &event, sizeof event) == sizeof event;
    } else {
      ok = sscanf(line, "%31s %d %d", kind, &width, &height) >= 1 && make(kind, width, height);
    }
    puts(ok ? "ok" : "failed");
    fflush(stdout);
  }
  ioctl(fd, UI_DEV_DESTROY);
  return 0;
}
