# parallax_level(NAME SOURCES file... LINKS library... HIDES library...): the static library parallax_NAME of one folder
# of src/. Who links it sees what it LINKS but not what it HIDES. Without sources it is only a name to link, so that a
# level can begin with headers.
function(parallax_level name)
    cmake_parse_arguments(PARSE_ARGV 1 level "" "" "SOURCES;LINKS;HIDES")
    set(target parallax_${name})
    keep_existing(level_SOURCES ${level_SOURCES})
    if(level_SOURCES)
        add_library(${target} STATIC ${level_SOURCES})
        target_link_libraries(${target} PUBLIC own_options ${level_LINKS} PRIVATE ${level_HIDES})
    else()
        add_library(${target} INTERFACE)
        target_link_libraries(${target} INTERFACE own_options ${level_LINKS})
    endif()
endfunction()

# While the tree grows: names of files that are not there yet are left out with a warning.
function(keep_existing out)
    set(found)
    foreach(name IN LISTS ARGN)
        if(EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/${name})
            list(APPEND found ${name})
        else()
            message(WARNING "${CMAKE_CURRENT_SOURCE_DIR}/${name} is not there yet")
        endif()
    endforeach()
    set(${out} ${found} PARENT_SCOPE)
endfunction()
