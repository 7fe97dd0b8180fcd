// Drawings as SVG: what stands in the document, as text.
#include "chart/svg_drawing.h"

#include <catch_amalgamated.hpp>

using namespace parallax;
using Catch::Matchers::ContainsSubstring;

namespace {

constexpr Colour kInk = colour_from_hex(0x1c1b1a);
constexpr Rect kArea{100, 50, 200, 80};

SvgDrawing drawing() {
    return SvgDrawing(kArea, "Title", "Description");
}

std::size_t count(const std::string& text, std::string_view part) {
    std::size_t n = 0;
    for (std::size_t at = text.find(part); at != text.npos; at = text.find(part, at + 1))
        ++n;
    return n;
}

}  // namespace

TEST_CASE("A drawing of nothing is a whole document with its size and its names") {
    CHECK(SvgDrawing(kArea, "A & B", "of <2024>").document() ==
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
          "<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" width=\"200\" height=\"80\" "
          "viewBox=\"0 0 200 80\">\n"
          "<title>A &amp; B</title>\n<desc>of &lt;2024&gt;</desc>\n"
          "<g xml:space=\"preserve\" text-anchor=\"start\" font-family=\"'Noto Sans','Segoe "
          "UI',-apple-system,BlinkMacSystemFont,Roboto,'Helvetica Neue',Arial,'DejaVu "
          "Sans','Liberation Sans',sans-serif\">\n</g>\n</svg>\n");
}

TEST_CASE("What XML would take for its own is escaped, and what it cannot hold is replaced") {
    CHECK(xml_from_text("Q&A <b>\"it's\"</b>") == "Q&amp;A &lt;b&gt;&quot;it's&quot;&lt;/b&gt;");
    CHECK(xml_from_text(std::string_view("a\0b\x01\x1f\t\n", 7)) == "a\uFFFDb\uFFFD\uFFFD\t\n");
    CHECK(xml_from_text("\xEF\xBF\xBE\xEF\xBF\xBF") == "\uFFFD\uFFFD");
    CHECK(xml_from_text("ру 中 😀") == "ру 中 😀");
    // As on the screen: one sign where Unicode has one.
    CHECK(xml_from_text("e\u0301") == "\u00E9");
}

TEST_CASE("Shapes are written from the corner of the area on") {
    SvgDrawing d = drawing();
    d.fill({110, 60, 20, 10}, kInk);
    d.fill({110, 60, 20, 10}, kInk, 4);
    d.outline({110.5f, 60.5f, 19, 9}, kInk, 1, 2);
    d.lines({{110, 60}, {120, 70.25f}}, kInk, 1.5f);
    d.polygon({{110, 60}, {120, 60}, {115, 70}}, kInk);
    d.disc({120, 70}, 5, kInk);
    d.ring({120, 70}, 4.5f, kInk, 1);
    d.half_disc({120, 70}, 5, kInk);
    const std::string text = d.document();
    for (const char* line :
         {"<rect x=\"10\" y=\"10\" width=\"20\" height=\"10\" fill=\"#1c1b1a\"/>\n",
          "<rect x=\"10\" y=\"10\" width=\"20\" height=\"10\" rx=\"4\" fill=\"#1c1b1a\"/>\n",
          "<rect x=\"10.5\" y=\"10.5\" width=\"19\" height=\"9\" rx=\"2\" fill=\"none\" "
          "stroke=\"#1c1b1a\" stroke-width=\"1\"/>\n",
          "<polyline points=\"10,10 20,20.25\" fill=\"none\" stroke=\"#1c1b1a\" "
          "stroke-width=\"1.5\"/>\n",
          "<polygon points=\"10,10 20,10 15,20\" fill=\"#1c1b1a\"/>\n",
          "<circle cx=\"20\" cy=\"20\" r=\"5\" fill=\"#1c1b1a\"/>\n",
          "<circle cx=\"20\" cy=\"20\" r=\"4.5\" fill=\"none\" stroke=\"#1c1b1a\" "
          "stroke-width=\"1\"/>\n",
          "<path d=\"M20 15A5 5 0 0 0 20 25Z\" fill=\"#1c1b1a\"/>\n"})
        CHECK_THAT(text, ContainsSubstring(line));
    CHECK(count(text, "clip") == 0);
}

TEST_CASE("Numbers have at most two decimals, and nothing is less than nothing") {
    SvgDrawing d = drawing();
    d.fill({100.004f, 50.006f, 33.3333f, 10.1f}, kInk);
    d.fill({99.999f + 0.001f, 60, 1, 1}, kInk);
    d.lines({{100.125f, 60}, {119.996f, 60}}, kInk, 0.6667f);
    const std::string text = d.document();
    CHECK_THAT(text, ContainsSubstring("<rect x=\"0\" y=\"0.01\" width=\"33.33\" height=\"10.1\""));
    CHECK_THAT(text, ContainsSubstring("points=\"0.13,10 20,10\""));
    CHECK_THAT(text, ContainsSubstring("stroke-width=\"0.67\""));
    CHECK(count(text, "\"-0") == 0);
}

TEST_CASE("A colour says how opaque it is, and what is not is left out") {
    SvgDrawing d = drawing();
    d.fill({110, 60, 20, 10}, with_opacity(kInk, 0.5));
    d.outline({110, 60, 20, 10}, with_opacity(kInk, 0.25), 1);
    d.disc({120, 70}, 5, with_opacity(kInk, 0));
    const std::string text = d.document();
    CHECK_THAT(text, ContainsSubstring(" fill=\"#1c1b1a\" fill-opacity=\"0.5\"/>"));
    CHECK_THAT(text, ContainsSubstring(" stroke=\"#1c1b1a\" stroke-opacity=\"0.25\""));
    CHECK(count(text, "<circle") == 0);
}

TEST_CASE("Text has its face, size and pen") {
    SvgDrawing d = drawing();
    d.text(TextStyle::small, {110, 70}, 60, kInk, "Trade & energy");
    d.text(TextStyle::row_bold, {110, 90}, 60, kInk, "A  B");
    d.text(TextStyle::small_italic, {110, 100}, 60, kInk, "c");
    d.text(TextStyle::question_bold, {110, 110}, 60, kInk, "«Вопрос»");
    const std::string text = d.document();
    CHECK_THAT(text, ContainsSubstring("<text x=\"10\" y=\"20\" font-size=\"12\" "
                                       "fill=\"#1c1b1a\">Trade &amp; energy</text>\n"));
    CHECK_THAT(text, ContainsSubstring("font-size=\"13\" font-weight=\"bold\" "
                                       "fill=\"#1c1b1a\">A  B</text>\n"));
    CHECK_THAT(text, ContainsSubstring("font-style=\"italic\" fill=\"#1c1b1a\">c</text>\n"));
    CHECK_THAT(text,
               ContainsSubstring("font-size=\"14\" font-family=\"'Noto Serif','Source Serif 4',"
                                 "'Iowan Old Style',Charter,'Sitka Text',Georgia,'DejaVu Serif',"
                                 "'Liberation Serif',serif\" font-weight=\"bold\" "
                                 "fill=\"#1c1b1a\">«Вопрос»</text>\n"));
}

TEST_CASE("Only what crosses the edge of a clip needs it; what is outside is left out") {
    SvgDrawing d = drawing();
    d.clip({110, 60, 50, 30});
    d.fill({120, 70, 10, 10}, kInk);                        // inside
    d.fill({150, 70, 40, 10}, kInk);                        // across the edge
    d.lines({{100, 75}, {300, 75}}, kInk, 1);               // as well
    d.fill({170, 70, 10, 10}, kInk);                        // outside
    d.text(TextStyle::small, {170, 80}, 20, kInk, "gone");  // as well
    d.clip({0, 0, 1000, 1000});
    d.fill({0, 0, 1000, 1000}, kInk);  // cut to the area
    d.fill({10, 10, 20, 20}, kInk);    // outside of it
    const std::string text = d.document();
    CHECK_THAT(text, ContainsSubstring(
                         "<defs>\n<clipPath id=\"c1\"><rect x=\"10\" y=\"10\" width=\"50\" "
                         "height=\"30\"/></clipPath>\n<clipPath id=\"c2\"><rect x=\"0\" y=\"0\" "
                         "width=\"200\" height=\"80\"/></clipPath>\n</defs>\n"));
    CHECK_THAT(text, ContainsSubstring(
                         "<rect x=\"20\" y=\"20\" width=\"10\" height=\"10\" fill=\"#1c1b1a\"/>\n"
                         "<g clip-path=\"url(#c1)\">\n"
                         "<rect x=\"50\" y=\"20\" width=\"40\" height=\"10\" fill=\"#1c1b1a\"/>\n"
                         "<polyline points=\"0,25 200,25\" fill=\"none\" stroke=\"#1c1b1a\" "
                         "stroke-width=\"1\"/>\n"
                         "</g>\n"
                         "<g clip-path=\"url(#c2)\">\n"
                         "<rect x=\"-100\" y=\"-50\" width=\"1000\" height=\"1000\" "
                         "fill=\"#1c1b1a\"/>\n"
                         "</g>\n</g>\n</svg>\n"));
    CHECK(count(text, "gone") == 0);
}

TEST_CASE("The same clip is defined once, and groups never lie in one another") {
    SvgDrawing d = drawing();
    for (int i = 0; i < 3; ++i) {
        d.clip({110, 60, 10, 10});
        d.fill({105, 60, 10, 10}, kInk);
        d.clip({130, 60, 10, 10});
        d.fill({125, 60, 10, 10}, kInk);
    }
    const std::string text = d.document();
    CHECK(count(text, "<clipPath") == 2);
    CHECK(count(text, "<g clip-path=\"url(#c1)\">") == 3);
    CHECK(count(text, "<g") == count(text, "</g>"));
    CHECK_THAT(text, ContainsSubstring("</g>\n<g clip-path=\"url(#c2)\">"));
}
