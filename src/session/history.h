// What can be undone: sessions as they were, oldest first.
#pragma once

#include <optional>
#include <vector>

#include "session/session.h"

namespace parallax {

inline constexpr std::size_t kMaxUndo = 200;

class History {
  public:
    // Call with the session as it was and the command that has changed it.
    void record(const Session& before, const Command& command);
    // The session to go back or forward to; none at the end. `now` is kept for the other way.
    std::optional<Session> undo(const Session& now);
    std::optional<Session> redo(const Session& now);
    void clear() { *this = {}; }

  private:
    std::vector<Session> past_, future_;
    std::optional<Command> last_;
};

}  // namespace parallax
