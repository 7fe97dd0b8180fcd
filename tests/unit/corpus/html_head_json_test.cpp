// Tests of corpus/html_head_json: JSON-LD as publishers write it, broken ones too.
#include "corpus/html_head_json.h"

#include <catch_amalgamated.hpp>

#include "document_dump.h"

namespace parallax {
namespace {

std::string said(std::string_view script) {
    return test::dump({{}, statements_from_json_ld(script), {}});
}

TEST_CASE("the article in JSON-LD states the fields") {
    CHECK(said(R"({"@type": "NewsArticle", "headline": " A  title ", "author": [{"name": "A"}, "B"],
        "publisher": {"@type": "Organization", "name": "P"}, "datePublished": "2019-03-28",
        "dateModified": "2020", "inLanguage": "en", "url": "https://x.example/a",
        "description": "D"})") ==
          "title [stated, JSON-LD headline] A title\nauthor [stated, JSON-LD author] A\n"
          "author [stated, JSON-LD author] B\noutlet [stated, JSON-LD publisher] P\n"
          "issued [stated, JSON-LD datePublished] 2019-03-28\n"
          "modified [stated, JSON-LD dateModified] 2020\nlanguage [stated, JSON-LD inLanguage] en\n"
          "url [stated, JSON-LD url] https://x.example/a\n"
          "description [stated, JSON-LD description] D\n\n");
}

TEST_CASE("the article is found in lists, graphs and beside other things") {
    constexpr std::string_view kArticle = R"({"@type": ["Thing", "BlogPosting"], "headline": "A"})";
    constexpr std::string_view kSaid = "title [stated, JSON-LD headline] A\n\n";
    const std::string article(kArticle);
    CHECK(said(article) == kSaid);
    CHECK(said("[{\"@type\": \"WebPage\", \"name\": \"W\"}, " + article + "]") == kSaid);
    CHECK(said("{\"@graph\": [{\"@type\": \"Organization\", \"name\": \"O\"}, " + article + "]}") ==
          kSaid);
    CHECK(said("{\"@type\": \"WebPage\", \"mainEntity\": " + article + "}") == kSaid);
    CHECK(said("<!-- " + article + " -->") == kSaid);
    CHECK(said("//<![CDATA[\n" + article + "\n//]]>") == kSaid);
    CHECK(said("[" + article + ", {\"@type\": \"Article\", \"headline\": \"second\"}]") == kSaid);
}

TEST_CASE("a page without an article is believed less") {
    CHECK(said(R"({"@type": "WebPage", "name": "W", "datePublished": "2019"})") ==
          "title [likely, JSON-LD name] W\nissued [likely, JSON-LD datePublished] 2019\n\n");
}

TEST_CASE("what is broken or says nothing gives nothing") {
    for (const std::string_view script :
         {"", "{", "[]", "null", "{\"@type\": 3}", "{\"@type\": \"Recipe\", \"name\": \"R\"}",
          "{\"@type\": \"Article\", \"headline\": 3, \"author\": null, \"publisher\": []}",
          "{\"@type\": \"Article\", \"headline\": \"a\nb\"}", "]]>{<![CDATA[", "}{",
          "{\"@type\": \"Article\", \"author\": [[[\"x\"]]]}"}) {
        CAPTURE(script);
        CHECK(said(script) == "\n");
    }
    CHECK(said(std::string(100'000, '[')) == "\n");
    CHECK(said(std::string(100'000, '{')) == "\n");
}

}  // namespace
}  // namespace parallax
