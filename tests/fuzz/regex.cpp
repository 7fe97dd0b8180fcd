// The first line as a regular expression, the rest as the text it is looked for in.
#include "text/regex.h"

#include "fuzz.h"

using namespace parallax;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::load_icu();
    const std::string all = fuzz::valid_utf8(fuzz::text_of(data, size));
    const fuzz::Halves input = fuzz::halves(all);
    for (const bool ignore_case : {false, true}) {
        const Result<Regex> regex = Regex::from_text(input.first, ignore_case);
        if (regex)
            fuzz::ensure_spans(regex->find_all(input.second), input.second.size());
        else
            ENSURE(!regex.error().message.empty());
    }
    return 0;
}
