// SPDX-License-Identifier: Apache-2.0
// SDL 2 is opened when the first window is: a headless process never maps it.
#pragma once
#include <SDL2/SDL.h>

namespace lvb {

/** The functions of SDL 2 that a window needs. */
struct SdlLibrary {
#define LVB_SDL_FUNCTIONS(X)                                                                                     \
  X(SDL_InitSubSystem) X(SDL_QuitSubSystem) X(SDL_SetHint) X(SDL_GetError) X(SDL_CreateWindow)                   \
  X(SDL_DestroyWindow) X(SDL_GetWindowSurface) X(SDL_UpdateWindowSurfaceRects) X(SDL_CreateRGBSurfaceFrom)       \
  X(SDL_FreeSurface) X(SDL_UpperBlit) X(SDL_UpperBlitScaled) X(SDL_PollEvent) X(SDL_GetWindowID)                 \
  X(SDL_GetWindowWMInfo) X(SDL_GetKeyName) X(SDL_SetMainReady) X(SDL_SetWindowTitle) X(SDL_GetCurrentVideoDriver) \
  X(SDL_GetMouseState) X(SDL_CreateRenderer) X(SDL_DestroyRenderer) X(SDL_CreateTexture)     \
  X(SDL_DestroyTexture) X(SDL_UpdateTexture) X(SDL_RenderCopy) X(SDL_RenderPresent)
#define LVB_DECLARE(name) decltype(&::name) name;
  LVB_SDL_FUNCTIONS(LVB_DECLARE)
#undef LVB_DECLARE
};

/** Opens SDL; null, with a message in `error`, when it is not installed or too old. */
const SdlLibrary *sdl_library(const char **error);

}  // namespace lvb
