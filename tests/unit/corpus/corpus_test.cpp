// Tests of corpus/corpus: names both ways, look-ups.
#include "corpus/corpus.h"

#include <catch_amalgamated.hpp>
#include <set>

#include "corpus/names.h"
#include "corpus_files.h"

namespace parallax {
namespace {

template <class E>
void check_names() {
    std::set<std::string_view> names;
    for (const NamedValue<E>& entry : kNames<E>) {
        CHECK(name_of(entry.value) == entry.name);
        CHECK(names.insert(entry.name).second);
        if (!entry.name.empty()) CHECK(value_from_name<E>(entry.name) == entry.value);
    }
    CHECK_FALSE(value_from_name<E>("no such name"));
    CHECK_FALSE(value_from_name<E>(""));
}

TEST_CASE("every value of an enumeration has a name of its own that leads back to it") {
    check_names<Extent>();
    check_names<DateBasis>();
    check_names<EventKind>();
    check_names<Stance>();
    check_names<When>();
    check_names<EntityKind>();
    CHECK(name_of(Extent::full_text) == "full-text");
    CHECK(name_of(Stance::outside_its_time) == "outside-its-time");
    CHECK(name_of(When::always).empty());
}

TEST_CASE("a corpus finds a source by its id and counts its passages") {
    const Corpus corpus = test::corpus_of(test::read_named(test::load_corpus_folder("good-files")));
    CHECK(corpus.find_source("lock") == SourceId(0));
    CHECK(corpus.find_source("weir") == SourceId(1));
    CHECK_FALSE(corpus.find_source("Lock"));
    CHECK_FALSE(corpus.find_source(""));
    CHECK(corpus.passage_count() == 4);
    CHECK(Corpus().passage_count() == 0);
}

}  // namespace
}  // namespace parallax
