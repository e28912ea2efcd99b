{
  "targets": [
    {
      "target_name": "pty",
      "sources": ["native/pty.cc"],
      "defines": ["NAPI_VERSION=8"],
      "cflags_cc": ["-std=c++17", "-O2", "-Wall", "-Wextra", "-fno-exceptions", "-fno-rtti", "-fvisibility=hidden"],
      "cflags_cc!": ["-fexceptions", "-std=gnu++17", "-std=gnu++20"]
    }
  ]
}
