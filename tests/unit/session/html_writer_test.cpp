// HTML is well formed whatever the texts hold.
#include "session/html_writer.h"

#include <catch_amalgamated.hpp>

using namespace parallax;

TEST_CASE("Texts and attributes are escaped, empty attributes left out") {
    HtmlWriter html;
    html.open("p", {{"title", "\"a\" & <b>"}, {"lang", ""}});
    html.text("<script>alert(1)</script> &amp;");
    html.close();
    CHECK(html.take() ==
          "<p title=\"&quot;a&quot; &amp; &lt;b&gt;\">&lt;script&gt;alert(1)&lt;/script&gt; "
          "&amp;amp;</p>");
}

TEST_CASE("Marks stand around their bytes; what overlaps or lies outside is cut") {
    HtmlWriter html;
    html.marked("one <two> three", {{4, 9}, {6, 12}, {40, 50}});
    CHECK(html.take() == "one <mark>&lt;two&gt;</mark><mark> th</mark>ree");
    html.marked("none", {});
    CHECK(html.take() == "none");
}
