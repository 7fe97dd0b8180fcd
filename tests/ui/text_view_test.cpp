// Ways between what is drawn and the text view.
#include <catch_amalgamated.hpp>

#include "desk.h"

using namespace parallax;
using test::Desk;

TEST_CASE("The menu leads to the text view, which is a place of its own") {
    Desk desk;
    desk.activate(Role::button, "Menu");
    desk.activate(Role::menuitem, "Read as text");
    CHECK(desk.session().as_text);
    CHECK(desk.shown().back().address == "text=1");
    CHECK(desk.shown().back().is_new);
    desk.app().undo();
    CHECK(!desk.session().as_text);
}

TEST_CASE("The text view is that of what is looked at and needs no frame") {
    Desk desk;
    desk.app().open_address("view=themes&text=1");
    CHECK(desk.session().as_text);
    CHECK(desk.app().text_view().find("<h1>Themes</h1>") != std::string::npos);
}

TEST_CASE("A source that can be drawn says nothing of the text view") {
    Desk desk;
    desk.app().open_address("view=reader");
    desk.settle();
    CHECK(desk.tree().find(Role::link, "Read it as text") == nullptr);
}
