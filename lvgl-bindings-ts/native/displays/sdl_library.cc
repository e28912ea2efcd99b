// SPDX-License-Identifier: Apache-2.0
#define SDL_MAIN_HANDLED
#include <SDL2/SDL_syswm.h>

#include "displays/sdl_library.h"

#include <dlfcn.h>

namespace lvb {

const SdlLibrary *sdl_library(const char **error) {
  static SdlLibrary library;
  static bool loaded = false;
  if (loaded) return &library;
  void *handle = dlopen("libSDL2-2.0.so.0", RTLD_NOW | RTLD_LOCAL);
  if (!handle) {
    *error = dlerror();
    return nullptr;
  }
#define LVB_LOAD(name)                                                         \
  library.name = reinterpret_cast<decltype(library.name)>(dlsym(handle, #name)); \
  if (!library.name) {                                                         \
    *error = "the installed SDL 2 lacks " #name;                               \
    return nullptr;                                                            \
  }
  LVB_SDL_FUNCTIONS(LVB_LOAD)
#undef LVB_LOAD
  loaded = true;
  return &library;
}

}  // namespace lvb
