// What is to be known of each character, asked of ICU once for 256 of them when one is first met.
// Private to text/.
#pragma once

#include <array>
#include <cstddef>
#include <memory>

namespace parallax {

// `entry_of` gives the entry of any value up to U+10FFFF. Filled while it is read, so no two
// threads may use it.
template <class Entry, Entry (*entry_of)(char32_t)>
class CharTable {
  public:
    Entry operator[](char32_t c) {
        const std::unique_ptr<Page>& page = pages_[c / kPage];
        if (!page) [[unlikely]]
            fill(c / kPage);
        return (*page)[c % kPage];
    }

  private:
    static constexpr std::size_t kPage = 256;
    using Page = std::array<Entry, kPage>;

    void fill(std::size_t number) {
        auto page = std::make_unique_for_overwrite<Page>();
        for (std::size_t i = 0; i < kPage; ++i)
            (*page)[i] = entry_of(static_cast<char32_t>(number * kPage + i));
        pages_[number] = std::move(page);
    }

    std::array<std::unique_ptr<Page>, 0x110000 / kPage> pages_;
};

}  // namespace parallax
