// The engine natively beside plain ICU: reads one corpus and prints a line of JSON for each piece
// of work, with the time of the first run and the median of those after it.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iterator>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine.h"
#include "plain_icu.h"

namespace {

// Documents in the file are parted by form feeds, which no text of ours holds.
constexpr char kBetweenDocuments = '\f';

void hand_over(std::string_view documents) {
    const std::size_t count =
        static_cast<std::size_t>(std::ranges::count(documents, kBetweenDocuments));
    char* text = engine_texts(static_cast<std::uint32_t>(documents.size() - count));
    std::uint32_t* end = engine_ends(static_cast<std::uint32_t>(count));
    std::uint32_t size = 0;
    for (const char c : documents) {
        if (c == kBetweenDocuments)
            *end++ = size;
        else
            text[size++] = c;
    }
}

// By the clock and by the processor.
struct Milliseconds {
    double wall = 0, processor = 0;
};

Milliseconds milliseconds_of(auto&& work) {
    const auto begin = std::chrono::steady_clock::now();
    const std::clock_t processor_begin = std::clock();
    work();
    const std::chrono::duration<double, std::milli> wall = std::chrono::steady_clock::now() - begin;
    const double ticks = static_cast<double>(std::clock() - processor_begin);
    return {wall.count(), 1000 * ticks / CLOCKS_PER_SEC};
}

double median_of(std::vector<Milliseconds> times, double Milliseconds::*which) {
    std::ranges::sort(times, {}, which);
    return times[times.size() / 2].*which;
}

class Report {
  public:
    Report(int repetitions, std::span<char* const> wanted)
        : repetitions_(repetitions), wanted_(wanted) {}

    bool wants(std::string_view what) const {
        return std::ranges::find(wanted_, what) != wanted_.end();
    }

    // `work` gives its answer as a number. Does nothing when it is not wanted.
    template <class Work>
    void time(const char* what, const char* contender, Work work) const {
        if (!wants(what)) return;
        double answer = 0;
        const Milliseconds cold = milliseconds_of([&] { answer = work(); });
        std::vector<Milliseconds> warm;
        for (int i = 0; i < repetitions_; ++i)
            warm.push_back(milliseconds_of([&] { answer = work(); }));
        if (warm.empty()) warm.push_back(cold);
        std::printf(
            "{\"what\": \"%s\", \"contender\": \"%s\", \"cold\": %.6g, \"cpuCold\": %.6g, "
            "\"warm\": %.6g, \"cpu\": %.6g, \"answer\": %.17g}\n",
            what, contender, cold.wall, cold.processor, median_of(warm, &Milliseconds::wall),
            median_of(warm, &Milliseconds::processor), answer);
        std::fflush(stdout);
    }

  private:
    int repetitions_;
    std::span<char* const> wanted_;
};

void time_words(const Report& report, std::string_view documents) {
    // One text after the other, as the engine reads them.
    std::vector<parallax::bench::IcuText> texts;
    for (std::size_t begin = 0; begin < documents.size();) {
        const std::size_t end = documents.find(kBetweenDocuments, begin);
        texts.emplace_back(documents.substr(begin, end - begin));
        begin = end + 1;
    }
    const auto sum = [&](auto count) {
        std::size_t total = 0;
        for (const auto& text : texts)
            total += count(text);
        return static_cast<double>(total);
    };
    report.time("words", "icu", [&] { return sum([](auto& text) { return text.count_words(); }); });
    report.time("sentences", "icu",
                [&] { return sum([](auto& text) { return text.count_sentences(); }); });
    report.time("words", "engine", engine_count_words);
    report.time("segment", "engine", engine_segment);
}

void time_index(const Report& report) {
    report.time("index", "limit", limit_index);
    limit_forget();
    report.time("index", "engine", engine_index);
}

void time_measures(const Report& report) {
    if (!report.wants("keyness") && !report.wants("reuse")) return;
    engine_index();
    report.time("keyness", "engine", engine_keyness);
    report.time("reuse", "engine", engine_reuse);
}

}  // namespace

// bench_native CORPUS REPETITIONS WORK...
int main(int count, char** arguments) {
    if (count < 3) {
        std::fputs("bench_native CORPUS REPETITIONS WORK...\n", stderr);
        return 2;
    }
    const std::span wanted(arguments + 3, static_cast<std::size_t>(count - 3));
    std::ifstream file(arguments[1], std::ios::binary);
    const std::string documents{std::istreambuf_iterator<char>(file), {}};
    if (!documents.ends_with(kBetweenDocuments)) {
        std::fprintf(stderr, "%s: not a corpus of the benchmark\n", arguments[1]);
        return 1;
    }
    engine_start();
    hand_over(documents);
    const Report report(std::atoi(arguments[2]), wanted);
    time_words(report, documents);
    time_index(report);
    time_measures(report);
    return 0;
}
