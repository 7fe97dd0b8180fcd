// Sources are collected first and put in order; then everything that names a source by its position
// is told the new one.
#include "corpus/import_corpus.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace parallax {
namespace {

class UniqueNames {
  public:
    // `wanted`, with a number behind it if it is taken.
    std::string take(const std::string& wanted) {
        std::string name = wanted;
        while (!taken_.insert(name).second)
            name = wanted + '-' + std::to_string(++copies_[wanted] + 1);
        return name;
    }

  private:
    std::unordered_set<std::string> taken_;
    std::unordered_map<std::string, std::size_t> copies_;
};

class Merger {
  public:
    MergedImports merge(const std::vector<ImportReading>& readings) {
        for (std::size_t i = 0; i < readings.size(); ++i) {
            if (readings[i].corpus) add_corpus(*readings[i].corpus, i);
            for (std::size_t k = 0; k < readings[i].sources.size(); ++k)
                add_source(readings[i].sources[k].source, {i, k});
        }
        put_in_order();
        name_corpus(readings);
        return std::move(merged_);
    }

  private:
    void add_source(const Source& source, MergedSource origin) {
        Source& added = merged_.corpus.sources.emplace_back(source);
        const std::string id = ids_.take(source.id);
        if (added.record.csl.empty()) added.record.id = id;  // a CSL item keeps the id it came with
        added.id = id;
        added.file.clear();
        merged_.origins.push_back(origin);
    }

    void add_corpus(const Corpus& corpus, std::size_t reading) {
        const std::size_t first = merged_.corpus.sources.size();
        for (const Source& source : corpus.sources)
            add_source(source, {reading, std::nullopt});
        const auto moved = [first](SourceId id) { return SourceId(id.index() + first); };
        for (Theme theme : corpus.themes) {
            for (Absence& absence : theme.absences)
                absence.source = moved(absence.source);
            add(merged_.corpus.themes, std::move(theme), "theme");
        }
        for (Question question : corpus.questions) {
            for (Position& position : question.positions)
                position.source = moved(position.source);
            add(merged_.corpus.questions, std::move(question), "question");
        }
        for (const Entity& entity : corpus.entities)
            add(merged_.corpus.entities, entity, "entity");
        for (const SharedEvent& event : corpus.shared_events)
            add(merged_.corpus.shared_events, event, "shared event");
    }

    template <class T>
    void add(std::vector<T>& list, T value, const std::string& what) {
        if (named_.insert(what + ' ' + value.id).second) {
            list.push_back(std::move(value));
            return;
        }
        merged_.remarks.push_back("The " + what + " \"" + value.id +
                                  "\" stands in two corpora; the first one was kept.");
    }

    void put_in_order() {
        std::vector<Source>& sources = merged_.corpus.sources;
        std::vector<const Issued*> issued;
        for (const Source& source : sources)
            issued.push_back(&source.issued);
        const std::vector<std::size_t> order = order_of_publication(issued);
        std::vector<SourceId> places(order.size());  // old position -> new one
        std::vector<Source> sorted;
        std::vector<MergedSource> origins;
        for (const std::size_t position : order) {
            places[position] = SourceId(sorted.size());
            sorted.push_back(std::move(sources[position]));
            origins.push_back(merged_.origins[position]);
        }
        sources = std::move(sorted);
        merged_.origins = std::move(origins);
        for (Theme& theme : merged_.corpus.themes) {
            for (Absence& absence : theme.absences)
                absence.source = places[absence.source.index()];
        }
        for (Question& question : merged_.corpus.questions) {
            for (Position& position : question.positions)
                position.source = places[position.source.index()];
        }
    }

    // A lone corpus keeps its name; a lone article gives its own.
    void name_corpus(const std::vector<ImportReading>& readings) {
        Corpus& corpus = merged_.corpus;
        const auto found =
            std::find_if(readings.begin(), readings.end(),
                         [](const ImportReading& reading) { return reading.corpus.has_value(); });
        if (found != readings.end()) {
            corpus.id = found->corpus->id;
            corpus.title = found->corpus->title;
            corpus.description = found->corpus->description;
            corpus.language = found->corpus->language;
            corpus.version = found->corpus->version;
            corpus.unknown = found->corpus->unknown;
            return;
        }
        corpus.id = "import";
        corpus.title = corpus.sources.size() == 1
                           ? corpus.sources.front().record.title
                           : "Imported: " + std::to_string(corpus.sources.size()) + " sources";
    }

    MergedImports merged_;
    UniqueNames ids_;
    std::unordered_set<std::string> named_;
};

}  // namespace

MergedImports merge_imports(const std::vector<ImportReading>& readings) {
    return Merger().merge(readings);
}

}  // namespace parallax
