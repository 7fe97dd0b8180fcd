# embed_bytes(SYMBOL FILE OUT): names in OUT a source file that carries FILE's bytes, 16-byte aligned, as
#   extern "C" const std::byte SYMBOL[];  extern "C" const std::uint32_t SYMBOL_size;
# The assembler reads the file itself, so a large one costs the compiler nothing.
function(embed_bytes symbol file out)
    set(source ${CMAKE_CURRENT_BINARY_DIR}/${symbol}.cpp)
    file(CONFIGURE OUTPUT ${source} @ONLY CONTENT [[
#ifdef __wasm__
#define READ_ONLY_SECTION ".section .rodata.@symbol@,\"\",@\n"
#else
#define READ_ONLY_SECTION ".section .rodata.@symbol@,\"a\",@progbits\n"
#endif
asm(READ_ONLY_SECTION
    ".globl @symbol@\n.globl @symbol@_size\n"
    ".type @symbol@,@object\n.type @symbol@_size,@object\n"
    ".p2align 4\n"
    "@symbol@:\n.incbin \"@file@\"\n.L@symbol@_end:\n"
    ".size @symbol@, .L@symbol@_end - @symbol@\n"
    ".p2align 4\n"
    "@symbol@_size:\n.4byte .L@symbol@_end - @symbol@\n"
    ".size @symbol@_size, 4\n");
]])
    set_source_files_properties(${source} PROPERTIES OBJECT_DEPENDS ${file})
    set(${out} ${source} PARENT_SCOPE)
endfunction()

# embed_corpus(TARGET FOLDER NAME...): a library that defines embedded_corpus() of platform/native/embedded_corpus.h.
function(embed_corpus target folder)
    set(sources)
    set(declarations)
    set(rows)
    foreach(name IN LISTS ARGN)
        string(MAKE_C_IDENTIFIER parallax_corpus_${name} symbol)
        embed_bytes(${symbol} ${folder}/${name} source)
        list(APPEND sources ${source})
        string(APPEND declarations
            "extern \"C\" const std::byte ${symbol}[];\nextern \"C\" const std::uint32_t ${symbol}_size;\n")
        string(APPEND rows "        {\"${name}\", {${symbol}, ${symbol}_size}},\n")
    endforeach()
    set(table ${CMAKE_CURRENT_BINARY_DIR}/${target}.cpp)
    file(CONFIGURE OUTPUT ${table} @ONLY CONTENT [[
#include "platform/native/embedded_corpus.h"

#include <cstdint>

@declarations@
namespace parallax {

std::span<const EmbeddedFile> embedded_corpus() {
    static const EmbeddedFile files[] = {
@rows@    };
    return files;
}

}  // namespace parallax
]])
    add_library(${target} STATIC ${table} ${sources})
    target_link_libraries(${target} PUBLIC own_options)
endfunction()
