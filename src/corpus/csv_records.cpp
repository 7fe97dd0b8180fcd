// One pass over the bytes. A quoted field that never ends is only found out at the next quote, so
// reading again from the next line costs each byte at most twice.
#include <algorithm>

#include "corpus/reader_csv.h"

namespace parallax {

std::size_t CsvRecords::line_end_size(std::size_t at) const {
    if (utf8_[at] == '\n') return 1;
    if (utf8_[at] != '\r') return 0;
    return at + 1 < utf8_.size() && utf8_[at + 1] == '\n' ? 2 : 1;
}

std::optional<CsvRecord> CsvRecords::next() {
    while (at_ < utf8_.size()) {
        CsvRecord record = read_record();
        const bool empty = record.fault.empty() && record.fields.size() == 1 &&
                           record.fields[0].find_first_not_of(" \t") == std::string::npos;
        if (!empty) return record;
    }
    return std::nullopt;
}

CsvRecord CsvRecords::read_record() {
    CsvRecord record;
    record.line = line_;
    const std::size_t begin = at_;
    while (true) {
        std::string& field = record.fields.emplace_back();
        if (at_ < utf8_.size() && utf8_[at_] == '"') {
            if (!read_quoted(field, record.fault)) {
                line_ = record.line;
                skip_line_from(begin);
                return record;
            }
        } else {
            read_plain(field);
        }
        if (at_ == utf8_.size()) return record;
        if (const std::size_t size = line_end_size(at_)) {
            at_ += size;
            ++line_;
            return record;
        }
        ++at_;  // the delimiter
    }
}

void CsvRecords::skip_line_from(std::size_t at) {
    at_ = std::min(utf8_.find_first_of("\r\n", at), utf8_.size());
    if (at_ == utf8_.size()) return;
    at_ += line_end_size(at_);
    ++line_;
}

bool CsvRecords::read_quoted(std::string& field, std::string& fault) {
    ++at_;
    while (true) {
        const std::size_t quote = utf8_.find('"', at_);
        if (quote == std::string_view::npos) {
            fault = "expected a quote that closes the field, found none";
            return false;
        }
        const std::string_view part = utf8_.substr(at_, quote - at_);
        line_ += static_cast<std::size_t>(std::count(part.begin(), part.end(), '\n'));
        field += part;
        at_ = quote + 1;
        if (at_ < utf8_.size() && utf8_[at_] == '"') {
            field += '"';
            ++at_;
            continue;
        }
        // Blanks behind the closing quote are common and harmless.
        while (at_ < utf8_.size() && utf8_[at_] == ' ')
            ++at_;
        if (at_ == utf8_.size() || utf8_[at_] == delimiter_ || line_end_size(at_) > 0) return true;
        fault = "expected the end of the field behind a closing quote, found more text";
        return false;
    }
}

void CsvRecords::read_plain(std::string& field) {
    const char ends[] = {delimiter_, '\r', '\n'};
    const std::size_t end =
        std::min(utf8_.find_first_of(std::string_view(ends, 3), at_), utf8_.size());
    field = utf8_.substr(at_, end - at_);
    at_ = end;
}

}  // namespace parallax
