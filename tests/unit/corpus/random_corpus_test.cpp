// Properties over many corpora made by a fixed rule of chance, and over bytes gone wrong.
#include <catch_amalgamated.hpp>
#include <nlohmann/json.hpp>
#include <random>

#include "corpus/corpus_writer.h"
#include "corpus/json_text.h"
#include "corpus/names.h"
#include "corpus_files.h"

namespace parallax {
namespace {

// Own arithmetic on the engine's numbers: the distributions of the library differ between builds.
class Chance {
  public:
    explicit Chance(std::uint32_t seed) : engine_(seed) {}
    std::size_t below(std::size_t limit) { return engine_() % limit; }
    bool toss() { return below(2) == 0; }
    template <class T, std::size_t N>
    const T& one_of(const T (&choices)[N]) {
        return choices[below(N)];
    }
    template <class E>
    std::string name_of_any() {
        return std::string(kNames<E>[below(kNames<E>.size())].name);
    }

  private:
    std::mt19937 engine_;
};

const std::string kTexts[] = {
    "plain", "with \"quotes\" and \\", "two\nlines\t", "中亚 и Россия", "é ü 🙂", "/~1#?"};
const std::string kDates[] = {"2021-06-28", "2016-03",    "1947/1991", "2023-04~",
                              "../1949",    "2022-02/..", "199X",      "-0044-03-15"};
const std::string kPatterns[] = {"sanction*", "\"dual use\"", "junior NEAR/3 partner", "中亚"};

void add_unknown(Chance& chance, Json& object) {
    if (chance.toss()) return;
    object["x-" + std::to_string(chance.below(9))] = chance.one_of(kTexts);
    if (chance.toss())
        object["y/~"] = Json::array({1.5, nullptr, false, Json::object({{"a", -1}})});
}

Json random_dated(Chance& chance) {
    Json object = Json::object();
    if (chance.toss()) object["date"] = chance.one_of(kDates);
    if (chance.toss()) object["basis"] = chance.name_of_any<DateBasis>();
    return object;
}

Json random_source(Chance& chance, const std::string& id) {
    Json record = Json::object({{"title", chance.one_of(kTexts)}});
    if (chance.toss())
        record["author"] = Json::array({Json::object({{"family", chance.one_of(kTexts)}})});
    add_unknown(chance, record);
    Json passages = Json::array();
    int n = 0;
    for (std::size_t i = 1 + chance.below(4); i > 0; --i) {
        n += 1 + static_cast<int>(chance.below(3));
        Json passage = Json::object({{"n", n}, {"text", chance.one_of(kTexts)}});
        if (chance.toss()) passage["heading"] = Json::object({{"text", chance.one_of(kTexts)}});
        add_unknown(chance, passage);
        passages.push_back(std::move(passage));
    }
    Json events = Json::array();
    for (std::size_t i = chance.below(3); i > 0; --i) {
        Json event = random_dated(chance);
        event["label"] = chance.one_of(kTexts);
        event["kind"] = chance.name_of_any<EventKind>();
        event["passages"] = Json::array({n});
        if (chance.toss()) event["words"] = passages.back()["text"];
        if (chance.toss()) event["shared"] = "shared";
        add_unknown(chance, event);
        events.push_back(std::move(event));
    }
    Json source = Json::object({{"id", id},
                                {"record", std::move(record)},
                                {"extent", chance.name_of_any<Extent>()},
                                {"passages", std::move(passages)},
                                {"events", std::move(events)}});
    if (chance.toss()) source["label"] = chance.one_of(kTexts);
    if (chance.toss()) source["issued"] = random_dated(chance);
    add_unknown(chance, source);
    return source;
}

Json random_position(Chance& chance, const Json& source) {
    Json position =
        Json::object({{"source", source["id"]}, {"stance", chance.name_of_any<Stance>()}});
    const Stance stance =
        *value_from_name<Stance>(position["stance"].get_ref<const std::string&>());
    const bool speaks =
        stance == Stance::affirms || stance == Stance::qualifies || stance == Stance::denies;
    if (speaks) position["passages"] = Json::array({source["passages"][0]["n"]});
    if (chance.toss()) position["when"] = chance.toss() ? "now" : "later";
    if (chance.toss()) position["summary"] = chance.one_of(kTexts);
    add_unknown(chance, position);
    return position;
}

Json random_manifest(Chance& chance) {
    Json sources = Json::array();
    for (std::size_t i = 1 + chance.below(4); i > 0; --i)
        sources.push_back(random_source(chance, "source-" + std::to_string(i)));
    Json shared = random_dated(chance);
    shared["id"] = "shared";
    shared["label"] = chance.one_of(kTexts);
    Json theme = Json::object({{"id", "theme"}, {"label", chance.one_of(kTexts)}});
    theme["terms"]["en"] = Json::array({chance.one_of(kPatterns)});
    theme["terms"]["zh"] = Json::array({chance.one_of(kPatterns)});
    theme["absences"] =
        Json::array({Json::object({{"source", sources[0]["id"]}, {"kind", "silent"}})});
    add_unknown(chance, theme);
    Json question = Json::object({{"id", "question"}, {"text", chance.one_of(kTexts)}});
    for (const Json& source : sources)
        question["positions"].push_back(random_position(chance, source));
    add_unknown(chance, question);
    Json entity = Json::object(
        {{"id", "entity"}, {"label", "E"}, {"kind", chance.name_of_any<EntityKind>()}});
    if (chance.toss()) entity["aliases"]["ru"] = Json::array({chance.one_of(kTexts)});
    add_unknown(chance, entity);
    Json manifest = Json::object({{"id", "random"}, {"title", chance.one_of(kTexts)}});
    manifest["sources"] = std::move(sources);
    manifest["themes"] = Json::array({std::move(theme)});
    manifest["questions"] = Json::array({std::move(question)});
    manifest["entities"] = Json::array({std::move(entity)});
    manifest["shared_events"] = Json::array({std::move(shared)});
    add_unknown(chance, manifest);
    return manifest;
}

TEST_CASE("reading undoes writing for any corpus, in one file and in several") {
    for (std::uint32_t seed = 0; seed < 150; ++seed) {
        CAPTURE(seed);
        Chance chance(seed);
        const Corpus corpus = test::corpus_of(test::read_text(random_manifest(chance).dump()));
        const std::string text = write_corpus_inline(corpus);
        const Corpus again = test::corpus_of(test::read_text(text));
        CHECK(again == corpus);
        CHECK(write_corpus_inline(again) == text);

        const auto files = write_corpus(corpus);
        const Corpus from_files = test::corpus_of(test::read_named(files));
        CHECK(write_corpus(from_files) == files);
        CHECK(write_corpus_inline(from_files) == text);
    }
}

TEST_CASE("members that nobody knows are written back as they were") {
    for (std::uint32_t seed = 0; seed < 100; ++seed) {
        CAPTURE(seed);
        Chance chance(seed);
        Json manifest = random_manifest(chance);
        for (Json& source : manifest["sources"])
            source.erase("issued");  // keeps their order
        const Corpus corpus = test::corpus_of(test::read_text(manifest.dump()));
        CHECK(test::find_lost_member(manifest.dump(), write_corpus_inline(corpus)) == "");
    }
}

TEST_CASE("bytes cut off, changed or taken out give a corpus or faults, never neither or both") {
    const auto files = test::load_corpus_folder("good-files");
    std::size_t refused = 0;
    for (std::uint32_t seed = 0; seed < 1000; ++seed) {
        CAPTURE(seed);
        Chance chance(seed);
        auto changed = files;
        std::string& bytes = changed[chance.below(changed.size())].second;
        const std::size_t at = chance.below(bytes.size());
        switch (chance.below(4)) {
            case 0:
                bytes.resize(at);
                break;
            case 1:
                bytes[at] = static_cast<char>(chance.below(256));
                break;
            case 2:
                bytes.erase(at, 1 + chance.below(20));
                break;
            default:
                bytes.insert(at, bytes.substr(chance.below(bytes.size()), 1 + chance.below(30)));
        }
        const CorpusReading reading = test::read_named(changed);
        for (const Error& fault : reading.faults) {
            CHECK_FALSE(fault.where.empty());
            CHECK_FALSE(fault.message.empty());
        }
        if (reading.corpus) {
            CHECK(test::corpus_of(test::read_named(write_corpus(*reading.corpus))) ==
                  *reading.corpus);
        } else {
            ++refused;
        }
    }
    CHECK(refused > 500);
}

}  // namespace
}  // namespace parallax
