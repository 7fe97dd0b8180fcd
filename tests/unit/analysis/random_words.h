// Texts of invented words, whose frequencies fall with their rank as in natural ones (Zipf).
#pragma once

#include <cmath>
#include <string>
#include <vector>

#include "text/random_text.h"

namespace parallax::test {

// Each is one word for every rule of word breaks.
inline std::string word_of_rank(std::size_t rank) {
    std::string word = "w";
    for (; rank > 0; rank /= 20)
        word += "bcdfghjklmnpqrstvxyz"[rank % 20];
    return word;
}

class RandomWords {
  public:
    RandomWords(std::uint32_t seed, std::size_t vocabulary)
        : random_(seed), log_vocabulary_(std::log(static_cast<double>(vocabulary))) {}

    std::size_t below(std::size_t size) { return random_.below(size); }

    // Rank r comes with a chance like 1 / r.
    std::string word() {
        constexpr std::size_t kSteps = 1 << 20;
        const double share = static_cast<double>(below(kSteps)) / kSteps;
        return word_of_rank(static_cast<std::size_t>(std::exp(share * log_vocabulary_)));
    }

    std::vector<std::string> words(std::size_t count) {
        std::vector<std::string> words;
        for (std::size_t i = 0; i < count; ++i)
            words.push_back(word());
        return words;
    }

  private:
    RandomText random_;
    double log_vocabulary_;
};

inline std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) {
        if (!text.empty()) text += ' ';
        text += word;
    }
    return text;
}

}  // namespace parallax::test
