// Tests of corpus/readers: what reads which file, what is refused, and that nothing breaks.
#include "corpus/readers.h"

#include <catch_amalgamated.hpp>

#include "../text/random_text.h"
#include "corpus/article.h"
#include "corpus/binary_files.h"
#include "corpus/import_json.h"
#include "corpus/reader_text.h"
#include "corpus_files.h"
#include "imported.h"
#include "text/one_line.h"

namespace parallax {
namespace {

using namespace std::string_view_literals;

ImportReading reading_with(const ImportedSource& imported) {
    ImportReading reading;
    reading.sources.push_back(imported);
    return reading;
}

TEST_CASE("files are told by their text and by their names") {
    struct Row {
        std::string_view text, name, reader;
    };
    for (const Row& row : {
             Row{"{\"title\": \"A\"}", "a.txt", "JSON"},
             Row{"[{\"title\": \"A\"}]", "a", "JSON"},
             Row{"[] ", "a", "JSON"},
             Row{"{\"a\":1}\n{\"a\":2}\n", "a.json", "JSON Lines"},
             Row{"{\"a\":1}\n", "a.jsonl", "JSON Lines"},
             Row{"title,text\nA,B\n", "a.csv", "table"},
             Row{"title\ttext\nA\tB\n", "a", "table"},
             Row{"name;age\n", "a.CSV", "table"},
             Row{"title,text\nA,B\n", "a.txt", "plain text"},
             Row{"Title, text and more\n\nIt rains, they say.\n", "a", "plain text"},
             Row{"[1] A note\n", "a", "plain text"},
             Row{"It rains.", "a.txt", "plain text"},
         }) {
        CAPTURE(row.text, row.name);
        CHECK(find_reader(row.text, row.name).name == row.reader);
    }
}

std::string refusal_of(std::string_view bytes) {
    const ImportReading reading = import_file("f", bytes);
    CHECK(reading.sources.empty());
    if (reading.errors.size() != 1) return "no";
    CHECK(reading.errors[0].where == "f");
    return reading.errors[0].message;
}

TEST_CASE("what is no text is refused with what it is") {
    CHECK(refusal_of("") == "expected text, found an empty file");
    CHECK(refusal_of(" \n\xC2\xA0\n") == "expected text, found an empty file");
    CHECK(refusal_of("%PDF-1.7 ...").find("a PDF document") != std::string::npos);
    CHECK(refusal_of("PK\x03\x04....").find("a ZIP archive") != std::string::npos);
    CHECK(refusal_of("ab\0\0\0\1\2\3cdefg\0"sv).find("binary data") != std::string::npos);
    CHECK(refusal_of("* * *").find("found none") != std::string::npos);
    CHECK(find_binary_kind("It rains.\n\tIt rains on.").empty());
    CHECK(find_binary_kind("\xFF\xFEI\0t\0 \0r\0"sv).empty());
    CHECK(find_binary_kind("I\0t\0 \0r\0a\0i\0n\0s\0.\0"sv).empty());
}

TEST_CASE("a file over the limit is refused before it is read") {
    const std::string bytes(kMaxImportBytes + 1, 'a');
    CHECK(refusal_of(bytes).find("268435456") != std::string::npos);
}

TEST_CASE("a file gives its name, format and sources") {
    const ImportReading reading =
        import_file("texts/byline-above.txt", test::load_import_file("byline-above.txt"));
    CHECK(reading.file == "texts/byline-above.txt");
    CHECK(reading.format == "plain text");
    CHECK(reading.encoding == "UTF-8");
    CHECK(reading.errors.empty());
    REQUIRE(reading.sources.size() == 1);
    CHECK(reading.sources[0].source.passages.size() == 3);
}

TEST_CASE("a byte order mark is no part of the text") {
    const ImportReading reading = import_file("f", "\xEF\xBB\xBFtitle,text\nRain,It rains.\n");
    CHECK(reading.format == "table");
    CHECK(reading.sources.size() == 1);
}

TEST_CASE("a table gives sources and errors side by side") {
    const ImportReading reading =
        import_file("w.csv",
                    "id,title,text,author,date\nw1,Rain,It rains.,Ana Lima,2020-05-03\nbroken\n"
                    "w2,,It snows a little.,,soon\n");
    CHECK(reading.errors.size() == 1);
    REQUIRE(reading.sources.size() == 2);
    CHECK(test::summary_of(reading.sources[0]) ==
          "title: Rain\nauthors: Ana Lima\noutlet: -\nissued: 2020-05-03\n1 It rains.\n");
    CHECK(reading.sources[0].source.id == "w1");
    CHECK(reading.sources[1].source.record.title == "It snows a little.");
    CHECK_FALSE(reading.sources[1].source.issued.date);
}

TEST_CASE("any bytes give a reading") {
    test::RandomText random(3);
    constexpr std::u32string_view kSigns =
        U"aB7 .,:;\n\r\t\"'{}[]<>/\\|*•—“”«»：。я河\u0000\u0001\u00A0\u200B\U0001F30A";
    const std::string endings[] = {"f", "f.txt", "f.json", "f.jsonl", "f.csv", "f.tsv"};
    for (int i = 0; i < 600; ++i) {
        std::string bytes = random.of(kSigns, 120);
        if (i % 3 == 0) bytes[bytes.size() / 2] = '\xFF';
        const ImportReading reading = import_file(endings[i % 6], bytes);
        CHECK((!reading.sources.empty() || reading.corpus || !reading.errors.empty()));
    }
}

TEST_CASE("any statements and blocks give a source with title and id") {
    test::RandomText random(9);
    constexpr std::u32string_view kSigns = U"aB7 .,:;—|-_·яЖ河。《》“”«»@/\u00A0\u200B\U0001F30A";
    const std::string fields[] = {"title", "author",   "outlet",    "issued", "modified",
                                  "url",   "language", "publisher", "id",     "accessed"};
    for (int i = 0; i < 600; ++i) {
        Document document;
        for (const std::string& field : fields) {
            document.head.push_back({field, random.of(kSigns, 1 + i % 9),
                                     static_cast<Confidence>(i % 3), "line 1: byline"});
        }
        // A title that ends as the outlet does.
        document.head.push_back({"title", document.head[2].value + " — " + document.head[2].value,
                                 Confidence::stated, "meta"});
        for (int k = 0; k < 6; ++k) {
            document.blocks.push_back({static_cast<BlockKind>((i + k) % 7), 1 + k % 3,
                                       one_line(random.of(kSigns, 20)), (i % 10) / 10.0,
                                       static_cast<std::size_t>(k), k % 5 == 4 ? "aside" : ""});
        }
        const ImportedSource imported = article_from_document(document);
        CHECK_FALSE(imported.source.record.title.empty());
        CHECK_FALSE(imported.source.id.empty());
        CHECK(imported.source.id.size() <= 100);
        CHECK(test::corpus_of(test::read_text(import_json({reading_with(imported)})))
                  .sources.size() == 1);
    }
}

TEST_CASE("of lines put together at random each stands once in the source or is left out") {
    test::RandomText random(5);
    const std::string_view lines[] = {
        "It rains a great deal in the hills of the upper valley, they say.\n\n",
        "A Short Line\n\n",
        "The board says\n\n",
        "“It rains”, said the board, and nobody asked how much it was.\n\n",
        "Read more: the river\n\n",
        "By Ana Lima\n\n",
        "Written by\n\n",
        "Ana Lima\n\n",
        "Ana Lima is a researcher at the River Institute.\n\n",
        "3 May 2020\n\n",
        "• An item of a list\n",
        "2.1 A numbered heading\n\n",
        "Share on facebook\n\n",
        "References\n\n",
        "It did.\n\n",
        "Welcome to Valley Voice\n\n",
        "This article first appeared in Valley Voice on 3 May 2020.\n\n",
        "河流比磨坊更古老，这一点人人都知道，却没有人说出来。\n\n",
    };
    for (int i = 0; i < 400; ++i) {
        const std::string text = random.of(lines, 12);
        CAPTURE(text);
        const Document document = read_text(text);
        const ImportedSource imported = article_from_document(document);
        CHECK(test::keeps_everything(document, imported));
        for (std::size_t k = 0; k < imported.source.passages.size(); ++k) {
            CHECK(imported.source.passages[k].n == static_cast<int>(k) + 1);
            CHECK_FALSE(imported.source.passages[k].text.empty());
        }
    }
}

TEST_CASE("megabytes in one line become passages") {
    std::string line;
    while (line.size() < 3'000'000)
        line += "It rains a great deal in the hills of the upper valley, they say. ";
    const ImportReading reading = import_file("f.txt", line);
    REQUIRE(reading.sources.size() == 1);
    CHECK(reading.sources[0].source.passages.size() > line.size() / kMaxPassageBytes);
}

}  // namespace
}  // namespace parallax
