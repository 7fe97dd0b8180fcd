// Which entities of the corpus each passage names.
#pragma once

#include <vector>

#include "analysis/entity_mentions.h"
#include "analysis/text_index.h"

namespace parallax {

// By PassageNumber; ascending, each once. Empty when the corpus lists no entities. Linear in words.
using PassageEntities = std::vector<std::vector<EntityId>>;

PassageEntities make_passage_entities(const TextIndex& index);

}  // namespace parallax
