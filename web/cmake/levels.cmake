# parallax_level(NAME SOURCES file... LINKS library... HIDES library...): the static library parallax_NAME of one folder
# of src/. Who links it sees what it LINKS but not what it HIDES.
function(parallax_level name)
    cmake_parse_arguments(PARSE_ARGV 1 level "" "" "SOURCES;LINKS;HIDES")
    add_library(parallax_${name} STATIC ${level_SOURCES})
    target_link_libraries(parallax_${name} PUBLIC own_options ${level_LINKS} PRIVATE ${level_HIDES})
endfunction()
