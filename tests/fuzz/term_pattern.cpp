// The first line as a term pattern, the rest as the text it is looked for in.
#include "text/term_pattern.h"

#include "analysis/pattern_hits.h"
#include "fuzz.h"

using namespace parallax;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::load_icu();
    const fuzz::Halves input = fuzz::halves(fuzz::text_of(data, size));
    const Result<TermPattern> pattern = TermPattern::from_text(input.first);
    if (!pattern) {
        ENSURE(!pattern.error().message.empty());
        return 0;
    }
    ENSURE(pattern->text() == input.first);
    const std::string text = fuzz::valid_utf8(input.second);
    fuzz::ensure_spans(find_hits(*pattern, text), text.size());
    return 0;
}
