// What the files share of Node-API.
#pragma once
#include <node_api.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

using Bytes = std::vector<uint8_t>;

namespace js {

/** Throws an Error whose code is the errno's name, like Node's own. */
void throw_errno(napi_env env, int error, const std::string &what);

/** The text of a value that is a string. */
std::string text(napi_env env, napi_value value);

/** The bytes of a Uint8Array or Buffer; nothing for any other value. */
std::optional<Bytes> bytes(napi_env env, napi_value value);

/** A Uint8Array of its own, not a Buffer, whose slices are no copies. */
napi_value array(napi_env env, const Bytes &bytes);
napi_value number(napi_env env, uint32_t value);

/** An object kept alive, whose methods are called from the event loop; what they throw is an uncaught exception. */
class Listener {
 public:
  Listener(napi_env env, napi_value object);
  ~Listener();
  Listener(const Listener &) = delete;
  Listener &operator=(const Listener &) = delete;

  napi_env env() const { return env_; }
  /** Calls a method inside a handle scope of the caller's; null when it threw. */
  napi_value call(const char *method, const std::vector<napi_value> &arguments) const;

 private:
  napi_env env_;
  napi_ref object_ = nullptr;
  napi_async_context context_ = nullptr;
};

/** A handle scope for as long as the block lasts. */
class Scope {
 public:
  explicit Scope(napi_env env) : env_(env) { napi_open_handle_scope(env_, &scope_); }
  ~Scope() { napi_close_handle_scope(env_, scope_); }
  Scope(const Scope &) = delete;
  Scope &operator=(const Scope &) = delete;

 private:
  napi_env env_;
  napi_handle_scope scope_ = nullptr;
};

}  // namespace js
