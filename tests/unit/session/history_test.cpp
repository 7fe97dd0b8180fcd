// Undo: one step for one thing done, both ways, and nothing left of what was undone after a new
// one.
#include "session/history.h"

#include <catch_amalgamated.hpp>

using namespace parallax;

namespace {

struct Walk {
    History history;
    Session session;

    void go(View view) {
        history.record(session, GoTo{view});
        session.view = view;
    }
    void type(const std::string& query) {
        SearchView search = session.search;
        search.query = query;
        history.record(session, SetSearch{search});
        session.search = search;
    }
    bool undo() { return step(history.undo(session)); }
    bool redo() { return step(history.redo(session)); }
    bool step(std::optional<Session> to) {
        if (to) session = *to;
        return to.has_value();
    }
};

}  // namespace

TEST_CASE("Undo goes back step by step and redo forward") {
    Walk walk;
    walk.go(View::themes);
    walk.go(View::compare);
    CHECK(walk.undo());
    CHECK(walk.session.view == View::themes);
    CHECK(walk.undo());
    CHECK(walk.session.view == View::overview);
    CHECK_FALSE(walk.undo());
    CHECK(walk.redo());
    CHECK(walk.redo());
    CHECK(walk.session.view == View::compare);
    CHECK_FALSE(walk.redo());
}

TEST_CASE("Letters of one word are one step; after an undo typing begins another") {
    Walk walk;
    walk.go(View::search);
    walk.type("a");
    walk.type("ab");
    CHECK(walk.undo());
    CHECK(walk.session.search.query.empty());
    CHECK(walk.redo());
    walk.type("abc");
    CHECK(walk.undo());
    CHECK(walk.session.search.query == "ab");
}

TEST_CASE("A new thing done takes what could be done again away") {
    Walk walk;
    walk.go(View::themes);
    walk.undo();
    walk.go(View::compare);
    CHECK_FALSE(walk.redo());
}

TEST_CASE("Only so many steps are kept") {
    Walk walk;
    for (std::size_t i = 0; i < 2 * kMaxUndo; ++i)
        walk.go(i % 2 ? View::themes : View::compare);
    std::size_t steps = 0;
    while (walk.undo())
        ++steps;
    CHECK(steps == kMaxUndo);
}
