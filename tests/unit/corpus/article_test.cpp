// Tests of corpus/article on whole texts with the mess of real pages: what is text, what is not.
#include "corpus/article.h"

#include <algorithm>
#include <catch_amalgamated.hpp>

#include "corpus/reader_text.h"
#include "imported.h"

namespace parallax {
namespace {

ImportedSource import_text(std::string_view text) {
    const Document document = read_text(text);
    ImportedSource imported = article_from_document(document);
    CHECK(test::keeps_everything(document, imported));
    return imported;
}

ImportedSource import_named(const std::string& name) {
    return import_text(test::load_import_file(name));
}

bool holds(const std::vector<std::string>& sentences, std::string_view part) {
    return std::any_of(sentences.begin(), sentences.end(), [&](const std::string& sentence) {
        return sentence.find(part) != std::string::npos;
    });
}

TEST_CASE("authors under the text give their names, their biographies are left out") {
    CHECK(test::summary_of(import_named("authors-below.txt")) ==
          R"(title: Why Dams Alone Will Not Tame the Upper Rill
authors: Ana Lima; Bo Ekström
outlet: -
issued: -
1 For a century the answer to every flood…
2 The new agreement between the two…
3 Apparently, according to this view, the…
# Older Than the Borders
4 First, both valleys see the river as…
# What then?
5 Nobody has asked the fishermen so far.…
# The Water Decides
6 Second, no treaty has ever outlived two…
7 It never was.
- skip link: Skip to main content
- caption: Image Source: Office of Waterways/Public…
- label of a section behind the text: Written by
- author's name: Ana Lima
- author's biography: Ana Lima, is a researcher at the Centre…
- author's name: Bo Ekström
- author's biography: Bo Ekström is an expert on water law at…
)");
}

TEST_CASE("an unnamed author stays unnamed, a membership advert is no text") {
    const ImportedSource imported = import_named("advert-below.txt");
    CHECK(
        test::summary_of(imported) ==
        R"(title: From quarrel over weirs to joint management: the two valleys of the Rill and the fight for clean water
authors: -
outlet: -
issued: -
1 The valleys have gone to great lengths…
2 Both renewed the 20-year-old Treaty of…
# A common plan for the “long dry”
3 In 2009 the two upgraded their talks to…
# Mills and mines may cause friction
4 However, the agreement is not a union.…
5 In the longer term, small steps could…
- image name: 483920175.jpeg
- label: Opinion
- reading time: 12 min read
- membership advert: You are reading an excerpt of the Weir…
- membership advert: If you want to know more about a…
- membership advert: If you are a member of the board, you…
- label of a section behind the text: Author(s)
)");
    CHECK(holds(imported.remarks, "has no name under it"));
}

TEST_CASE("a date above the title is taken with a note, items and numbered headings are the text") {
    const ImportedSource imported = import_named("date-above.txt");
    CHECK(test::summary_of(imported) ==
          R"(title: The Rill accord: a risk to the delta's farms - Part I
authors: -
outlet: RIVERNET, Weir House and the Delta Fund
issued: 2019-09-14
# Key findings
1 The drought has changed the balance…
2 The accord is a strong bond, but it…
3 The advice given here rests on three…
# 1 Introduction: The Rill accord puts the farms of the delta at risk
4 In May, the upper valley chose the delta…
5 On 3 June the board warned that it would…
# 2 The balance of interests on the Rill
6 Opinions vary on how strong the accord…
# 2.1 The upper valley has nowhere else to sell
7 The mills need the delta to buy their…
# 2.2 For the delta, the drought is a chance
8 The delta sees that dry years make its…
- date: 14.09.2019.
- byline: A study by RIVERNET, Weir House and the…
)");
    CHECK(imported.source.issued.basis == DateBasis::stated);
    CHECK(imported.source.issued.note.find("may be the day of this copy") != std::string::npos);
    CHECK(imported.source.passages[1].text == "The accord is a strong bond, but it lacks rules.");
}

TEST_CASE("a masthead's date is no date of publication, links and lead-ins are no paragraphs") {
    const ImportedSource imported = import_named("masthead-above.txt");
    CHECK(test::summary_of(imported) ==
          R"(title: Prospects of the Rill accord in the light of the long dry
authors: -
outlet: Valley Voice Daily
issued: -
1 The upper valley knows that the delta is…
2 They say that still waters run deep.…
3 “a trend has been seen towards a…
4 It is up to the people of each valley to…
5 The upper valley knows that the delta is…
# The valleys’ better terms
6 Trade in flour reached 145 cartloads a…
- masthead: | Welcome to Valley Voice Daily
- date in the masthead: Saturday, August 17, 2024
- related article: Read more: Capital calls the accord of…
- lead-in to a quotation: The accord reads
- related article: Read more: Board warns mills against new…
- related article: Read also: Delta worried over…
- author's biography: The writer is an assistant lecturer at…
)");
    CHECK(imported.pull_quotes == std::vector<PullQuote>{{0, 4}});
    CHECK(holds(imported.remarks, "described but not named"));
    CHECK(holds(imported.remarks, "Saturday, August 17, 2024"));
}

TEST_CASE("a note on the first publication gives outlet and date, forms are no text") {
    const ImportedSource imported = import_named("byline-above.txt");
    CHECK(test::summary_of(imported) ==
          R"(title: A Measured Friendship
authors: Ines Roth; Jan van der Meer
outlet: The Weir Gazette
issued: 2013-05-12
1 The usual views of the two valleys are…
2 Most of all, the delta gains time from…
3 Still, this does not mean that the two…
- byline: By Ines Roth and Dr. Jan van der Meer
- template without content: in Series
- note on the first publication: This article originally appeared in The…
- share link: Share on facebook
- share link: Share on twitter
- share link: Share on whatsapp
- sign-up form: Choose Your Newsletter Topics
- sign-up form: indicates required
- sign-up form: I'm interested in...
- sign-up form: 12 Weirs: News and Views from the Upper…
- sign-up form: Voices of the Delta
)");
    CHECK(imported.source.record.authors[1] == Name{"van der Meer", "Jan", ""});
    CHECK(imported.source.id == "a-measured-friendship-2013");
    CHECK(imported.source.label == "Roth and van der Meer");
}

TEST_CASE("a Russian page is read as an English one is") {
    const ImportedSource imported = import_named("russian.txt");
    CHECK(test::summary_of(imported) ==
          R"(title: Две долины и одна река: чего ждать от соглашения
authors: Иван Речной; Анна Лугова
outlet: Плотина
issued: 2020-02-01
1 За последние сто лет…
2 Новое соглашение…
# Чьи мельницы старше
3 Мельницы стояли здесь…
- skip link: Перейти к содержанию
- byline: Автор: Иван Речной и…
- date: 3 марта 2020 года
- caption: Фото: Управление…
- related article: Читайте также:…
- note on the first publication: Впервые опубликовано…
- label of a section behind the text: Об авторе
- author's particulars: Иван Речной — научный…
- share link: Поделиться
)");
    CHECK(imported.source.record.language == "ru");
    CHECK(holds(imported.remarks, "3 марта 2020 года"));
}

TEST_CASE("a Chinese page is read as an English one is") {
    const ImportedSource imported = import_named("chinese.txt");
    CHECK(test::summary_of(imported) ==
          R"(title: 两条河谷与一条河：协议将走向何方
authors: 李河川; 王小溪
outlet: 水坝周刊
issued: 2020-03-03
1 一百年来，上游每逢洪水就再…
2 新的协议将改变河流的管理方…
# 谁的磨坊更古老
3 磨坊比地图上的边界更早，有…
- skip link: 跳到主要内容
- byline: 作者：李河川、王小溪
- date: 2020年3月3日
- caption: 图片来源：水道管理局
- related article: 延伸阅读：首都称河谷协议无…
- note on the first publication: 本文原载于《水坝周刊》。
- share link: 分享到微信
)");
    CHECK(imported.source.record.language == "zh");
    CHECK(imported.source.id == "两条河谷与一条河协议将走向何方-2020");
}

TEST_CASE("wrapped lines are joined and underlined lines are headings") {
    const ImportedSource imported = import_named("wrapped.txt");
    CHECK(test::summary_of(imported) ==
          R"(title: What the Gauges of the Rill Tell
authors: Ines Roth
outlet: -
issued: -
1 The gauges along the upper Rill have…
# Dry years and wet ones
2 A dry year can be told from a wet one by…
3 Read the gauge at the bridge, not the…
4 Write down the hour.
5 The rest is patience, and a pencil that…
- byline: By Ines Roth, Senior Fellow
)");
    CHECK(imported.source.passages[0].text.find("and a well-known one at that: the "
                                                "school-masters of three villages") !=
          std::string::npos);
}

TEST_CASE("what the head states is believed before what is guessed from lines") {
    Document document = read_text("A river in spring\n\nIt rains a great deal in the hills here.");
    document.head = {
        {"title", "A river in spring | Valley Voice", Confidence::stated, "meta og:title"},
        {"outlet", "Valley Voice", Confidence::stated, "meta og:site_name"},
        {"author", "Ana Lima", Confidence::stated, "meta author"},
        {"issued", "2020-05-03T08:00:00Z", Confidence::stated, "meta published_time"},
        {"modified", "2021-01-01", Confidence::stated, "meta modified_time"},
        {"url", "https://valley.example/spring", Confidence::stated, "canonical"},
        {"language", "en_GB", Confidence::stated, "html lang"}};
    const ImportedSource imported = article_from_document(document);
    const Record& record = imported.source.record;
    CHECK(record.title == "A river in spring");
    CHECK(record.container_title == "Valley Voice");
    CHECK(record.authors == std::vector<Name>{{"Lima", "Ana", ""}});
    CHECK(record.url == "https://valley.example/spring");
    CHECK(record.language == "en-GB");
    REQUIRE(imported.source.issued.date);
    CHECK(imported.source.issued.date->text == "2020-05-03");
    CHECK(imported.source.passages.size() == 1);
    CHECK(holds(imported.remarks, "a change, not of publication"));
}

TEST_CASE("a title that stands in the head alone leaves the first line in the text") {
    Document document =
        read_text("Rain in the hills\n\nIt rains a great deal in the hills of the upper valley.");
    document.head = {{"title", "Weather report", Confidence::stated, "front matter"}};
    const ImportedSource imported = article_from_document(document);
    CHECK(imported.source.record.title == "Weather report");
    CHECK(test::keeps_everything(document, imported));
    CHECK(imported.source.passages.size() == 1);
}

TEST_CASE("a guessed date, a date of change and nobody's name are set aside with a remark") {
    Document document = read_text("A river in spring\n\nIt rains a great deal in the hills here.");
    document.head = {{"author", "admin", Confidence::stated, "meta author"},
                     {"issued", "2024-07-21", Confidence::guessed, "masthead"},
                     {"modified", "2021-01-01", Confidence::stated, "meta modified_time"}};
    const ImportedSource imported = article_from_document(document);
    CHECK_FALSE(imported.source.issued.date);
    CHECK(imported.source.record.authors.empty());
    CHECK(imported.remarks.size() == 3);
    CHECK(imported.source.issued.note == "The document gives no date of publication.");
}

TEST_CASE("without a title the file's name or the first words stand in, and are called a guess") {
    const Document document = read_text("It rains a great deal in the hills of the upper valley.");
    const ImportedSource named = article_from_document(document, {"texts/rain-1901.txt", false});
    CHECK(named.source.record.title == "rain-1901");
    CHECK(named.statements.front().confidence == Confidence::guessed);
    CHECK(holds(named.remarks, "the file's name"));
    const ImportedSource unnamed = article_from_document(document);
    CHECK(unnamed.source.record.title.starts_with("It rains a great deal"));
    CHECK(unnamed.source.passages.size() == 1);
}

TEST_CASE("what the format calls chrome is left out for that reason") {
    const std::string text = "It rains a great deal in the hills of the upper valley.";
    Document document;
    document.blocks = {{BlockKind::paragraph, 0, "Home", 1.0, 1, "navigation"},
                       {BlockKind::heading, 1, "Rain", 0, 2, {}},
                       {BlockKind::paragraph, 0, text, 0, 3, {}},
                       {BlockKind::caption, 0, "Clouds over the dam", 0, 4, {}},
                       {BlockKind::heading, 2, "More of it", 0, 5, {}},
                       {BlockKind::paragraph, 0, "Short, and text all the same", 0, 6, {}},
                       {BlockKind::paragraph, 0, "About us", 1.0, 7, "footer"}};
    CHECK(test::summary_of(article_from_document(document)) ==
          R"(title: Rain
authors: -
outlet: -
issued: -
1 It rains a great deal in the hills of…
# More of it
2 Short, and text all the same
- navigation: Home
- caption: Clouds over the dam
- footer: About us
)");
}

TEST_CASE("a sentence between title and byline is a subtitle") {
    const ImportedSource imported = import_text(
        "Rain in the Hills\n\nNobody has ever counted it, and nobody will before next year.\n\n"
        "By Ana Lima\n3 May 2020, 7 min read\n\n"
        "It rains a great deal in the hills of the upper valley.\n\nLast updated: 4 May 2021");
    CHECK(test::summary_of(imported) ==
          R"(title: Rain in the Hills
authors: Ana Lima
outlet: -
issued: 2020-05-03
1 It rains a great deal in the hills of…
- subtitle: Nobody has ever counted it, and nobody…
- byline: By Ana Lima
- date: 3 May 2020, 7 min read
- date: Last updated: 4 May 2021
)");
    CHECK(holds(imported.remarks, "a change, not of publication"));
}

TEST_CASE("the outlet behind a title goes, in any letters, and nothing else does") {
    struct Row {
        std::string_view stated, outlet, title;
    };
    for (const Row& row : {
             Row{"Паром ходит днём — Речной вестник", "Речной вестник", "Паром ходит днём"},
             Row{"渡船只在白天开行_河流周刊", "河流周刊", "渡船只在白天开行"},
             Row{"Паром ходит днём", "Valley", "Паром ходит днём"},
             Row{"Паром я", "я", "Паром я"},
             Row{"Я", "я", "Я"},
             Row{"| Valley", "Valley", "| Valley"},
         }) {
        Document document;
        document.head = {
            {"title", std::string(row.stated), Confidence::likely, "title element"},
            {"outlet", std::string(row.outlet), Confidence::stated, "meta og:site_name"}};
        CHECK(article_from_document(document).source.record.title == row.title);
    }
}

TEST_CASE("of the head's authors the stated ones are taken, a byline's only without them") {
    Document document = read_text("A river in spring\n\nIt rains a great deal in the hills here.");
    document.head = {{"author", "A. Weir", Confidence::stated, "JSON-LD author"},
                     {"author", "By A. Weir and B. Lock", Confidence::likely, "byline, line 4"}};
    CHECK(article_from_document(document).source.record.authors ==
          std::vector<Name>{{"Weir", "A.", ""}});
    document.head.erase(document.head.begin());
    CHECK(article_from_document(document).source.record.authors ==
          std::vector<Name>{{"Weir", "A.", ""}, {"Lock", "B.", ""}});
}

TEST_CASE("the blocks of a field are text, whatever they look like") {
    const Document document = read_text("Read more: the river\n\nShare on twitter\n\nBy Ana Lima");
    const ImportedSource imported = article_from_document(document, {{}, true});
    CHECK(imported.source.passages.size() == 3);
    CHECK(imported.left_out.empty());
}

TEST_CASE("a part's heading and its section's head one passage together") {
    const ImportedSource imported = import_text(
        "A Title of Four Words\n\nIt rains a great deal in the hills of the valley.\n\n"
        "2. Rain\n\n2.1 Rain in spring\n\nIt rains less in the lower valley than here.");
    REQUIRE(imported.source.passages.size() == 2);
    CHECK(imported.source.passages[1].heading == Heading{"2.1", "2 Rain – Rain in spring", ""});
}

TEST_CASE("notes, comments and related articles behind the text are no text") {
    const ImportedSource imported = import_text(
        "A Title of Four Words\n\nIt rains a great deal in the hills of the valley, and "
        "nobody has ever counted how much of it there is in an ordinary spring.\n\n"
        "References\n\nLima, A. (2001). Rain and more rain. Valley Press, pages 3 to 9.\n\n"
        "Comments\n\nGreat article! I have always said that it rains too much up there.");
    CHECK(imported.source.passages.size() == 1);
    REQUIRE(imported.left_out.size() == 4);
    CHECK(imported.left_out[1].reason == "notes");
    CHECK(imported.left_out[3].reason == "comments");
}

TEST_CASE("a poem's lines and a lone line are passages") {
    const ImportedSource poem = import_text(
        "Rain\n\nIt falls on the mill\nIt falls on the weir\n"
        "It falls on the hill\nIt falls on us here");
    CHECK(poem.source.record.title == "Rain");
    CHECK(poem.source.passages.size() == 4);
    CHECK(import_text("Only a few words").source.passages.size() == 1);
}

TEST_CASE("a paragraph beyond the limit is cut at ends of sentences, with a remark") {
    std::string text;
    while (text.size() < 3 * kMaxPassageBytes)
        text += "It rains a great deal in the hills of the upper valley. ";
    const ImportedSource imported = import_text("A Title of Four Words\n\n" + text);
    CHECK(imported.source.passages.size() >= 3);
    for (const Passage& passage : imported.source.passages) {
        CHECK(passage.text.size() <= kMaxPassageBytes);
        CHECK(passage.text.ends_with("valley."));
    }
    CHECK(holds(imported.remarks, "was cut into"));
}

TEST_CASE("an empty document gives a source without passages") {
    const ImportedSource imported = article_from_document({});
    CHECK(imported.source.passages.empty());
    CHECK(imported.source.record.title == "Untitled");
}

}  // namespace
}  // namespace parallax
