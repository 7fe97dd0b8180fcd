# parallax_level(NAME [HOT] SOURCES file... LINKS library... HIDES library...): the static library parallax_NAME of one
# folder of src/. Who links it sees what it LINKS but not what it HIDES. HOT are those that read whole corpora: in the
# page, which is made small, they alone are made fast.
function(parallax_level name)
    cmake_parse_arguments(PARSE_ARGV 1 level "HOT" "" "SOURCES;LINKS;HIDES")
    add_library(parallax_${name} STATIC ${level_SOURCES})
    target_link_libraries(parallax_${name} PUBLIC own_options ${level_LINKS} PRIVATE ${level_HIDES})
    if(level_HOT AND EMSCRIPTEN AND CMAKE_BUILD_TYPE STREQUAL Release)
        target_compile_options(parallax_${name} PRIVATE -O2)
    endif()
endfunction()
