// The lines between "---" at the head of a Markdown file: a small part of YAML, as people write it.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "corpus/block.h"

namespace parallax {

struct FrontMatter {
    std::vector<Statement> statements;  // confidence stated, from "front matter"
    std::size_t bytes = 0;              // what of the file it takes up, with its last line
    std::size_t lines = 0;
    bool operator==(const FrontMatter&) const = default;
};

// Takes "key: value", values in ' or ", lists in brackets or one item a line ("- name", also "-
// name: …"), texts folded by > and |, comments. Keys that say nothing of a document are passed
// over, and so is what is no such line. `utf8` without a head of this kind, or one that is not
// closed, gives nothing. Linear.
FrontMatter read_front_matter(std::string_view utf8);

}  // namespace parallax
