// Queries: which passages a reader looks for. Words and phrases are those of term patterns
// (text/term_pattern.h); here they are combined. The unit is the passage.
//
//   partner  sanction*  "dual-use good*"  =EU  junior NEAR/3 (partner | ally)  中亚
//                              as in term patterns
//   trade sanctions            both in the passage; AND may stand between
//   trade OR sanctions         either; | as well
//   trade NOT sanctions        the first where the second is not; NOT may begin a query
//   (trade OR arms) Iran       parentheses
//   SENTENCE(trade Iran)       true of one sentence; in it neither fields nor another SENTENCE
//   /Xi('s|’s)? (plan|aim)/    a regular expression over the passage as written (text/regex.h);
//   /eu/i                      with i behind it, whatever the case
//   author:sun  title:"new order"  outlet:merics  heading:energy
//                              words or phrases (wildcards and = too) in the record of the source:
//                              its authors, title, journal or publisher; in the heading under which
//                              the passage stands
//   year:2021  year:2019..2022  year:..2020  year:2022..
//                              published then: some day of the date lies in these years
//   lang:zh                    language of the source; zh-CN too
//   source:merics-2021  theme:trade
//                              by id; a theme's hits are hits of the query
// NEAR binds closest, then NOT, then AND, then OR. AND, OR, NOT and NEAR are operators in capitals
// only; in quotes they are words. Names of fields end with a colon; a word with a colon in it
// stands in quotes.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "base/result.h"

namespace parallax {

struct QueryNode;  // the parsed tree: analysis/query_tree.h

// Parentheses and NOTs inside each other; words, phrases, expressions and fields; bytes.
inline constexpr int kMaxQueryDepth = 64;
inline constexpr std::size_t kMaxQueryTerms = 256;
inline constexpr std::size_t kMaxQuery_bytes = 65'536;

class Query {
  public:
    // Fails with wrong_syntax, or over_limit past one of the limits above or those of regular
    // expressions; the message names the character (from 1) and what was expected there. Also
    // wrong_encoding for what is not UTF-8.
    static Result<Query> from_text(std::string_view query);

    const std::string& text() const { return text_; }
    const QueryNode& root() const { return *root_; }

  private:
    std::string text_;
    std::shared_ptr<const QueryNode> root_;
};

}  // namespace parallax
