// A parsed query: what the parser makes and the evaluation walks.
#pragma once

#include <limits>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/range.h"
#include "text/pattern_tree.h"
#include "text/regex.h"

namespace parallax {

// A word, phrase, NEAR pair or Han run.
struct TermQuery {
    PatternNode pattern;
};

struct RegexQuery {
    Regex regex;
};

enum class QueryField { author, title, outlet, heading, year, language, source, theme };

struct FieldQuery {
    QueryField field = QueryField::author;
    std::string value;                   // as written, without quotes
    std::optional<PatternNode> pattern;  // of author, title, outlet, heading
    int first_year = std::numeric_limits<int>::min();
    int last_year = std::numeric_limits<int>::max();
};

struct QueryNode;

struct AllQuery {
    std::vector<QueryNode> nodes;
};

struct EitherQuery {
    std::vector<QueryNode> nodes;
};

// One node.
struct NotQuery {
    std::vector<QueryNode> nodes;
};

// One node, without fields, true of one and the same sentence.
struct SentenceQuery {
    std::vector<QueryNode> nodes;
};

struct QueryNode {
    std::variant<TermQuery, RegexQuery, FieldQuery, AllQuery, EitherQuery, NotQuery, SentenceQuery>
        form;
    ByteRange place;  // in the query's text
};

}  // namespace parallax
