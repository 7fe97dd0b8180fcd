// The session when sources have come to the corpus on show: ids are positions, and new sources
// stand between the old ones.
#pragma once

#include "session/session.h"

namespace parallax {

// `before` with every source named by its place in `larger`, which holds all sources of `corpus`
// under the same text ids and with the same passages and events; themes, questions and shared
// events of `corpus` stand first there, in the same order. What cannot be told is let go.
Session carry_session(const Session& before, const Corpus& corpus, const Corpus& larger);

}  // namespace parallax
