// What is copied: the words as they stand, the reference when asked for, nothing that becomes
// markup.
#include "session/quotation.h"

#include <catch_amalgamated.hpp>

#include "support/corpus_builder.h"

using namespace parallax;

namespace {

std::shared_ptr<const Corpus> make_corpus() {
    test::CorpusBuilder b;
    b.source("sun", "2016").passage("He said <b>no</b> & left.").passage("两国关系很好。");
    b.last_source().label = "Sun";
    b.last_source().record.language = "en";
    b.last_source().record.title = "Partners";
    return b.shared();
}

}  // namespace

TEST_CASE("Words alone are copied byte for byte, and escaped as HTML") {
    const auto corpus = make_corpus();
    const CopiedText copied = quote(
        *corpus, {{{SourceId(0), 0}, {8, 18}}, {{SourceId(0), 1}, {0, 6}}}, QuotedWith::nothing);
    CHECK(copied.text == "<b>no</b> \n\n两国");
    CHECK(copied.html == "<p lang=\"en\">&lt;b&gt;no&lt;/b&gt; </p><p lang=\"en\">两国</p>");
}

TEST_CASE("A reference names source, passage and how much of the source it is taken from") {
    const auto corpus = make_corpus();
    const CopiedText copied = quote(*corpus, {{{SourceId(0), 1}, {0, 6}}}, QuotedWith::reference);
    CHECK(copied.text == "两国 (Sun 2016, passage 2, digest)");
}

TEST_CASE("Full references come last, each source once") {
    const auto corpus = make_corpus();
    const CopiedText copied =
        quote(*corpus, {{{SourceId(0), 0}, {0, 2}}, {{SourceId(0), 1}, {0, 6}}},
              QuotedWith::full_reference);
    const std::size_t at = copied.text.find("Partners");
    REQUIRE(at != std::string::npos);
    CHECK(copied.text.find("Partners", at + 1) == std::string::npos);
    CHECK(copied.html.ends_with("</cite></p>"));
}
