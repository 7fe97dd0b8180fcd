// One call operator for each alternative of a variant: std::visit(Overloaded{...}, value).
#pragma once

namespace parallax {

template <class... F>
struct Overloaded : F... {
    using F::operator()...;
};

}  // namespace parallax
