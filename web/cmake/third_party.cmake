# Dear ImGui, ICU, libxml2, cmark, nlohmann/json, CLI11 and Catch2 as targets, from the places that web/build wrote down.
# The platform decides only which of ImGui's back ends is compiled and by which compiler the libraries were built.

if(EMSCRIPTEN)
    set(settings ${CMAKE_SOURCE_DIR}/build/third_party-web.cmake)
    set(remedy "run web/build once")
else()
    set(settings ${CMAKE_SOURCE_DIR}/build/third_party-native.cmake)
    set(remedy "run `web/build --native` once")
endif()
if(NOT EXISTS ${settings})
    message(FATAL_ERROR "${settings} is missing: ${remedy}; it fetches the third parties and writes this file")
endif()
include(${settings})

# Dear ImGui with our configuration.
set(imgui_sources imgui.cpp imgui_draw.cpp imgui_tables.cpp imgui_widgets.cpp)
list(TRANSFORM imgui_sources PREPEND ${PARALLAX_IMGUI_DIR}/)
add_library(imgui STATIC ${imgui_sources})
target_include_directories(imgui SYSTEM PUBLIC ${PARALLAX_IMGUI_DIR})
target_compile_definitions(imgui PUBLIC IMGUI_USER_CONFIG="${CMAKE_SOURCE_DIR}/src/ui/imgui_config.h")
target_compile_options(imgui PRIVATE -w -fno-exceptions)
target_link_libraries(imgui PUBLIC common_options)

# Its back ends, which only platform/ links.
add_library(imgui_backends STATIC ${PARALLAX_IMGUI_DIR}/backends/imgui_impl_opengl3.cpp)
target_include_directories(imgui_backends SYSTEM PUBLIC ${PARALLAX_IMGUI_DIR}/backends)
target_compile_options(imgui_backends PRIVATE -w -fno-exceptions)
target_link_libraries(imgui_backends PUBLIC imgui)
if(EMSCRIPTEN)
    target_compile_definitions(imgui_backends PUBLIC IMGUI_IMPL_OPENGL_ES3)
else()
    find_package(glfw3 3.3 REQUIRED)
    find_package(OpenGL REQUIRED COMPONENTS OpenGL)
    find_package(Freetype REQUIRED)
    find_package(Fontconfig REQUIRED)
    find_package(PNG 1.6 REQUIRED)
    target_sources(imgui_backends PRIVATE ${PARALLAX_IMGUI_DIR}/backends/imgui_impl_glfw.cpp)
    target_link_libraries(imgui_backends PUBLIC glfw OpenGL::OpenGL ${CMAKE_DL_LIBS})
endif()

# ICU: headers and code for text/; its data, as one object, for whoever starts the program (platform/icu_data.h).
include(${CMAKE_SOURCE_DIR}/web/icu/definitions.cmake)
add_library(icu INTERFACE)
target_include_directories(icu SYSTEM INTERFACE ${PARALLAX_ICU_DIR}/source/common ${PARALLAX_ICU_DIR}/source/i18n)
target_compile_definitions(icu INTERFACE ${ICU_DEFINITIONS})
target_link_libraries(icu INTERFACE ${PARALLAX_ICU_LIBRARY})
embed_bytes(parallax_icu_data ${PARALLAX_ICU_DATA} icu_data_source)
add_library(icu_data OBJECT ${icu_data_source})

# libxml2's HTML tokenizer and cmark; each has headers of its own and such as its recipe made.
add_library(libxml2 INTERFACE)
target_include_directories(libxml2 SYSTEM INTERFACE ${PARALLAX_LIBXML2_LIBRARY}/include ${PARALLAX_LIBXML2_DIR}/include)
target_link_libraries(libxml2 INTERFACE ${PARALLAX_LIBXML2_LIBRARY}/libxml2.a)

add_library(cmark INTERFACE)
target_include_directories(cmark SYSTEM INTERFACE ${PARALLAX_CMARK_LIBRARY}/include ${PARALLAX_CMARK_DIR}/src)
target_link_libraries(cmark INTERFACE ${PARALLAX_CMARK_LIBRARY}/libcmark.a)

add_library(nlohmann_json INTERFACE)
target_include_directories(nlohmann_json SYSTEM INTERFACE ${PARALLAX_JSON_DIR}/include)
target_compile_definitions(nlohmann_json INTERFACE JSON_NOEXCEPTION)

add_library(cli11 INTERFACE)
target_include_directories(cli11 SYSTEM INTERFACE ${PARALLAX_CLI11_DIR}/include)

# Catch2 with its own main, compiled once for all test programs.
add_library(catch2 STATIC EXCLUDE_FROM_ALL ${PARALLAX_CATCH2_DIR}/extras/catch_amalgamated.cpp)
target_include_directories(catch2 SYSTEM PUBLIC ${PARALLAX_CATCH2_DIR}/extras)
target_compile_definitions(catch2 PUBLIC CATCH_CONFIG_DISABLE_EXCEPTIONS)
# Neither watched by the sanitizers nor with names for the debugger: both make its one large file very slow to compile.
target_compile_options(catch2 PRIVATE -w -fno-exceptions -g0)
target_link_libraries(catch2 INTERFACE common_options)
