# parallax_level(NAME [HOT] SOURCES file... [COLD file...] LINKS library... HIDES library...): the static library
# parallax_NAME of one folder of src/. Who links it sees what it LINKS but not what it HIDES. HOT are those that read
# whole corpora: in the page, which is made small, they alone are made fast, but for their COLD files.
function(parallax_level name)
    cmake_parse_arguments(PARSE_ARGV 1 level "HOT" "" "SOURCES;COLD;LINKS;HIDES")
    add_library(parallax_${name} STATIC ${level_SOURCES} ${level_COLD})
    target_link_libraries(parallax_${name} PUBLIC own_options ${level_LINKS} PRIVATE ${level_HIDES})
    if(level_HOT AND EMSCRIPTEN AND CMAKE_BUILD_TYPE STREQUAL Release)
        target_compile_options(parallax_${name} PRIVATE -O2)
        set_source_files_properties(${level_COLD} PROPERTIES COMPILE_OPTIONS -Os)  # the last one counts
    endif()
endfunction()
