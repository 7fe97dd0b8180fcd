// ICU alone, as a program would use it that only wants the boundaries: the measure for the engine's
// words.
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>

namespace parallax::bench {

// A text in UTF-16, which is what ICU reads fastest.
class IcuText {
  public:
    explicit IcuText(std::string_view utf8);
    ~IcuText();
    IcuText(IcuText&&) noexcept;

    // Words by UAX 29: stretches that hold a letter, a digit or an ideograph.
    std::size_t count_words() const;
    std::size_t count_sentences() const;

  private:
    struct Units;
    std::unique_ptr<Units> units_;
};

}  // namespace parallax::bench
