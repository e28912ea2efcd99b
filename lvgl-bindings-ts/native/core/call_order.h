// SPDX-License-Identifier: Apache-2.0
// Which of the calls under way began when: a callback calls on while the call that led to it is not over.
#pragma once
#include <cstdint>

namespace lvb {

/** How many calls have begun so far. */
inline uint64_t calls_begun = 0;

/** The number of the present call; calls that its callbacks make have higher ones. */
inline uint64_t present_call = 0;

inline void call_begins() { present_call = ++calls_begun; }

/** While JavaScript runs inside a call; after it the call is the present one again. */
class CallBelow {
 public:
  CallBelow() = default;
  CallBelow(const CallBelow &) = delete;
  CallBelow &operator=(const CallBelow &) = delete;
  ~CallBelow() { present_call = above_; }

 private:
  const uint64_t above_ = present_call;
};

}  // namespace lvb
