#include "session/history.h"

#include <utility>

namespace parallax {
namespace {

std::optional<Session> step(std::vector<Session>& from, std::vector<Session>& to,
                            const Session& now) {
    if (from.empty()) return {};
    to.push_back(now);
    Session session = std::move(from.back());
    from.pop_back();
    return session;
}

}  // namespace

void History::record(const Session& before, const Command& command) {
    future_.clear();
    if (!last_ || !continues(*last_, command)) past_.push_back(before);
    if (past_.size() > kMaxUndo) past_.erase(past_.begin());
    last_ = command;
}

std::optional<Session> History::undo(const Session& now) {
    last_.reset();
    return step(past_, future_, now);
}

std::optional<Session> History::redo(const Session& now) {
    last_.reset();
    return step(future_, past_, now);
}

}  // namespace parallax
