// The timeline on the bundled corpus: every event is in the tree once and opens its passages; zoom,
// clocks, folds and counts do what they say.
#include <imgui.h>

#include <catch_amalgamated.hpp>
#include <cctype>
#include <set>

#include "desk.h"

using namespace parallax;
using parallax::test::Desk;

namespace {

bool is_event(const SemanticNode& node) {
    return node.role == Role::button &&
           (node.name.find(", said in the text: ") != std::string::npos ||
            node.name.find(", reckoned from it: ") != std::string::npos ||
            node.name.find(", inferred from outside: ") != std::string::npos);
}

std::vector<SemanticNode> events(const Desk& desk) {
    std::vector<SemanticNode> found;
    for (const SemanticNode& node : desk.tree().nodes())
        if (is_event(node)) found.push_back(node);
    return found;
}

// The number a name begins with.
std::size_t number_in(const std::string& name) {
    REQUIRE(std::isdigit(static_cast<unsigned char>(name[0])));
    return std::stoul(name);
}

// "Sun, 6 dates" and so on.
std::size_t dates_said(const Desk& desk) {
    std::size_t sum = 0;
    for (const SemanticNode* node : desk.nodes(Role::group))
        if (node->name.ends_with(" dates") || node->name.ends_with(" date"))
            sum += number_in(node->name.substr(node->name.rfind(", ") + 2));
    return sum;
}

std::size_t passages_listed(const Desk& desk) {
    std::size_t n = 0;
    for (const SemanticNode* node : desk.nodes(Role::article))
        if (node->name.find(", passage ") != std::string::npos) ++n;
    return n;
}

Desk& at_timeline(Desk& desk) {
    desk.activate(Role::tab, "Timeline");
    desk.settle();
    return desk;
}

}  // namespace

TEST_CASE("The tree lists each dated event once, with date, basis, source and passages") {
    Desk desk;
    at_timeline(desk);
    desk.node(Role::heading, "Timeline");
    const auto all = events(desk);
    CHECK(all.size() > 40);
    CHECK(all.size() == dates_said(desk));
    std::set<NodeId> ids;
    for (const SemanticNode& event : all) {
        ids.insert(event.id);
        INFO(event.name);
        CHECK(event.actionable);
        CHECK(event.rect.w > 0);
        CHECK(event.rect.h > 0);
        CHECK(event.name.find("(") != std::string::npos);
        CHECK(event.name.find("passage") != std::string::npos);
    }
    CHECK(ids.size() == all.size());
}

TEST_CASE("Each event opens as many passages as its name says") {
    Desk desk;
    at_timeline(desk);
    for (const SemanticNode& event : events(desk)) {
        INFO(event.name);
        desk.activate(event.id);
        desk.settle();
        const auto* evidence = std::get_if<EventEvidence>(&desk.session().evidence);
        REQUIRE(evidence);
        const bool one = event.name.find(", passage ") != std::string::npos;
        CHECK((passages_listed(desk) == 1) == one);
    }
}

TEST_CASE("A click on a mark opens it, a click on a cluster all that it counts") {
    Desk desk;
    at_timeline(desk);
    const SemanticNode outlook = desk.node_starting(Role::button, "2019, said in the text: EU");
    desk.click(outlook.id);
    REQUIRE(std::holds_alternative<EventEvidence>(desk.session().evidence));
    bool any = false;
    for (const SemanticNode* node : desk.nodes(Role::button)) {
        if (node->name.find(" close together, ") == std::string::npos) continue;
        any = true;
        const std::size_t count = number_in(node->name);
        desk.click(node->id);
        const auto* cluster = std::get_if<ClusterEvidence>(&desk.session().evidence);
        REQUIRE(cluster);
        CHECK(cluster->events.size() == count);
        break;
    }
    CHECK(any);
}

TEST_CASE("Shared events stand in the rail with the number of their sources") {
    Desk desk;
    at_timeline(desk);
    const SemanticNode war =
        desk.node_starting(Role::button, "Cold War, 1947 to 1991: in 3 sources");
    desk.activate(war.id);
    CHECK(std::holds_alternative<SharedEventEvidence>(desk.session().evidence));
    // Three occasions of Macron are three events and have no track.
    for (const SemanticNode* node : desk.below(Role::group, "In several sources"))
        CHECK(node->name.find("Macron") == std::string::npos);
}

TEST_CASE("Undated events are a link in the head of their lane") {
    Desk desk;
    at_timeline(desk);
    const SemanticNode more = desk.node(Role::link, "3 more without a date");
    desk.activate(more.id);
    REQUIRE(std::holds_alternative<UndatedEvidence>(desk.session().evidence));
}

TEST_CASE("Keys and buttons zoom, and what leaves the view is counted at the edges") {
    Desk desk;
    at_timeline(desk);
    CHECK(desk.node(Role::button, "Fit").disabled);
    const std::size_t all = events(desk).size();
    desk.press_key(ImGuiKey_Equal);
    desk.settle();
    REQUIRE(desk.session().timeline.visible_days);
    const auto [first, end] = *desk.session().timeline.visible_days;
    desk.activate(Role::button, "Zoom in");
    desk.settle();
    const auto [nearer_first, nearer_end] = *desk.session().timeline.visible_days;
    CHECK((nearer_end - nearer_first) * 1.5 == Catch::Approx(end - first));
    CHECK(events(desk).size() == all);
    // What is counted at an edge is listed by a click.
    const SemanticNode* edge = nullptr;
    for (const SemanticNode* node : desk.nodes(Role::button))
        if (node->name.ends_with(" later, out of view")) edge = node;
    REQUIRE(edge);
    const std::size_t count = number_in(edge->name);
    desk.click(edge->id);
    REQUIRE(std::holds_alternative<ClusterEvidence>(desk.session().evidence));
    CHECK(std::get<ClusterEvidence>(desk.session().evidence).events.size() == count);
    desk.press_key(ImGuiKey_0);
    CHECK_FALSE(desk.session().timeline.visible_days);
}

TEST_CASE("A fold opens its years") {
    Desk desk;
    at_timeline(desk);
    std::vector<NodeId> folds;
    for (const SemanticNode* node : desk.nodes(Role::button))
        if (node->name.find(" years folded, ") != std::string::npos) folds.push_back(node->id);
    REQUIRE(folds.size() == 4);
    desk.activate(folds[2]);
    desk.settle();
    REQUIRE(desk.session().timeline.visible_days);
    for (const SemanticNode* node : desk.nodes(Role::button))
        CHECK(node->name.find(" years folded, ") == std::string::npos);
}

TEST_CASE("The publication clock keeps every event and places a lane's at one ring") {
    Desk desk;
    at_timeline(desk);
    const std::size_t all = events(desk).size();
    desk.activate(Role::radio, "Publication date");
    desk.settle();
    CHECK(desk.session().timeline.clock == Clock::publication_date);
    CHECK(events(desk).size() == all);
    std::size_t clustered = 0;
    for (const SemanticNode* node : desk.nodes(Role::button))
        if (node->name.find(" close together, ") != std::string::npos)
            clustered += number_in(node->name);
    CHECK(clustered == all);
}

TEST_CASE("The legend is always at hand, below the plot or behind a button") {
    Desk desk;
    at_timeline(desk);
    desk.node(Role::region, "What the marks mean");
    desk.resize(900, 600);
    desk.settle();
    for (const SemanticNode* node : desk.nodes(Role::region))
        CHECK(node->name != "What the marks mean");
    desk.activate(Role::button, "What the marks mean");
    desk.settle();
    desk.node(Role::region, "What the marks mean");
    desk.node(Role::heading, "How exact the date is");
}

TEST_CASE("At every size the view has all its events on the screen") {
    Desk desk;
    at_timeline(desk);
    const std::size_t all = events(desk).size();
    for (const auto& [width, height] : {std::pair(1280.f, 720.f),
                                        {1920.f, 1080.f},
                                        {900.f, 600.f},
                                        {700.f, 520.f},
                                        {560.f, 480.f}}) {
        INFO(width << " x " << height);
        desk.resize(width, height);
        desk.settle();
        const auto shown = events(desk);
        CHECK(shown.size() == all);
        for (const SemanticNode& event : shown) {
            INFO(event.name);
            CHECK(event.rect.w > 0);
            CHECK(event.rect.right() <= width + 1);
            CHECK(event.rect.bottom() <= height + 1);
        }
    }
}
