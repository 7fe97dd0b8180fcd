// Tests of corpus/citation: lines of reference with all, some and none of their parts known.
#include "corpus/citation.h"

#include <catch_amalgamated.hpp>

namespace parallax {
namespace {

Source source_of(std::vector<Name> authors, const std::string& title, const std::string& container,
                 const std::string& publisher, std::string_view issued) {
    Source source;
    source.record.authors = std::move(authors);
    source.record.title = title;
    source.record.container_title = container;
    source.record.publisher = publisher;
    if (!issued.empty()) {
        const auto date = edtf_from_text(issued);
        REQUIRE(date.has_value());
        source.issued.date = *date;
    }
    return source;
}

const Name kAnna{"van den Berg", "Anna", ""};
const Name kMononym{"", "Plato", ""};
const Name kBoard{"", "", "River Board"};

TEST_CASE("authors stand with their given names, and nobody is said to be nobody") {
    Record record;
    CHECK(authors_line(record) == "author not named");
    record.authors = {kAnna};
    CHECK(authors_line(record) == "Anna van den Berg");
    record.authors = {kAnna, kBoard, kMononym};
    CHECK(authors_line(record) == "Anna van den Berg, River Board, Plato");
}

TEST_CASE("the outlet line names the container, else the publisher, and the date") {
    CHECK(outlet_line(source_of({}, "T", "Waterways", "Quay Press", "2016-03-22")) ==
          "Waterways, 22 March 2016");
    CHECK(outlet_line(source_of({}, "T", "", "Quay Press", "2021-07/2021-09")) ==
          "Quay Press, July to September 2021");
    CHECK(outlet_line(source_of({}, "T", "", "", "")) == "date not known");
}

TEST_CASE("a short reference is label and year") {
    Source source = source_of({}, "T", "", "", "2021-07/2021-09");
    source.label = "MERICS";
    CHECK(short_reference(source) == "MERICS 2021");
    source.issued.date.reset();
    CHECK(short_reference(source) == "MERICS n.d.");
}

TEST_CASE("a source without label is named by its authors, else its outlet, else its title") {
    struct Row {
        std::vector<Name> authors;
        std::string container, publisher, label;
    };
    const Row rows[] = {
        {{kAnna}, "Waterways", "Quay Press", "van den Berg"},
        {{kAnna, kBoard}, "", "", "van den Berg and River Board"},
        {{kMononym, kAnna, kBoard}, "", "", "Plato et al."},
        {{}, "Waterways", "Quay Press", "Waterways"},
        {{}, "", "Quay Press", "Quay Press"},
        {{}, "", "", "The title"},
    };
    for (const Row& row : rows) {
        const Source source = source_of(row.authors, "The title", row.container, row.publisher, "");
        CHECK(label_from_record(source.record) == row.label);
    }
}

TEST_CASE("a full reference has what is known and no doubled punctuation") {
    Source source = source_of({kAnna}, "Will it flood?", "Waterways", "Quay Press", "1954-06-03");
    source.record.url = "https://example.org/lock";
    CHECK(full_reference(source) ==
          "Anna van den Berg. Will it flood? Waterways, Quay Press, 3 June 1954. "
          "https://example.org/lock");

    source = source_of({}, "Stones", "Quay", "Quay", "2023-04/2023-05");
    source.issued.basis = DateBasis::inferred;
    CHECK(full_reference(source) ==
          "Author not named. Stones. Quay, April to May 2023 (inferred).");

    source = source_of({}, "Stones", "", "", "");
    source.issued.basis = DateBasis::inferred;
    CHECK(full_reference(source) == "Author not named. Stones. date not known.");
}

TEST_CASE("tiles show two figures of the year and tell equal years apart by letters") {
    Corpus corpus;
    for (const std::string_view issued : {"1905", "2016-03-22", "2023-01", "2023-06", ""})
        corpus.sources.push_back(source_of({}, "T", "", "", issued));
    CHECK(tile_labels(corpus) == std::vector<std::string>{"05", "16", "23a", "23b", "–"});

    corpus.sources.assign(28, source_of({}, "T", "", "", "2023"));
    const auto labels = tile_labels(corpus);
    CHECK(labels[25] == "23z");
    CHECK(labels[26] == "23aa");
    CHECK(labels[27] == "23ab");
    CHECK(tile_labels(Corpus()).empty());
}

TEST_CASE("years of two centuries that end alike are told apart too") {
    Corpus corpus;
    for (const std::string_view issued : {"1921", "2021"})
        corpus.sources.push_back(source_of({}, "T", "", "", issued));
    CHECK(tile_labels(corpus) == std::vector<std::string>{"21a", "21b"});
}

}  // namespace
}  // namespace parallax
