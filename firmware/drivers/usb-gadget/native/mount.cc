#include "mount.h"

#include <sys/mount.h>

#include <cerrno>

#include "js.h"

napi_value mount_function(napi_env env, napi_callback_info info) {
  size_t count = 2;
  napi_value arguments[2];
  napi_get_cb_info(env, info, &count, arguments, nullptr, nullptr);
  const std::string name = js::text(env, arguments[0]);
  const std::string folder = js::text(env, arguments[1]);
  if (mount(name.c_str(), folder.c_str(), "functionfs", MS_NOSUID | MS_NODEV | MS_NOEXEC, "mode=0700,fmode=0600") != 0)
    js::throw_errno(env, errno, "mount functionfs " + name);
  return nullptr;
}

napi_value unmount_function(napi_env env, napi_callback_info info) {
  size_t count = 1;
  napi_value arguments[1];
  napi_get_cb_info(env, info, &count, arguments, nullptr, nullptr);
  const std::string folder = js::text(env, arguments[0]);
  // Lazily: a file that somebody still holds must not keep the device from being shown anew.
  if (umount2(folder.c_str(), MNT_DETACH) != 0) js::throw_errno(env, errno, "unmount " + folder);
  return nullptr;
}
