# How all of our own code is compiled. Third parties take `common_options` only, and none of our warnings.

option(PARALLAX_SANITIZE "Stop at the first misuse of memory or undefined behaviour" OFF)
option(PARALLAX_FUZZ "Tell libFuzzer which branches are taken; clang only, together with PARALLAX_SANITIZE" OFF)
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")

add_library(common_options INTERFACE)
target_compile_options(common_options INTERFACE -ffunction-sections -fdata-sections)
if(PARALLAX_SANITIZE)
    set(sanitizers -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer -O1)
    target_compile_options(common_options INTERFACE ${sanitizers})
    target_link_options(common_options INTERFACE ${sanitizers})
endif()
if(PARALLAX_FUZZ)
    target_compile_options(common_options INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(EMSCRIPTEN)
    # The page is sent from hand to hand, so it is made small; levels that read whole corpora ask for speed (levels.cmake).
    set(CMAKE_CXX_FLAGS_RELEASE "-Os -DNDEBUG")
    # Emscripten links another C++ library when told that nothing throws.
    target_link_options(common_options INTERFACE -fno-exceptions)
else()
    target_link_options(common_options INTERFACE LINKER:--gc-sections)
endif()

add_library(own_options INTERFACE)
target_link_libraries(own_options INTERFACE common_options)
target_include_directories(own_options INTERFACE ${CMAKE_SOURCE_DIR}/src)
target_compile_options(own_options INTERFACE
    -fno-exceptions -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion
    -Wno-missing-field-initializers  # a designated initialiser names what differs from the defaults
    -Werror)
if(CMAKE_CXX_COMPILER_ID STREQUAL Clang)
    # ENSURE(!"what cannot be") is meant so.
    target_compile_options(own_options INTERFACE -Wno-string-conversion)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
    # g++ 12 sees uninitialised values inside its own std::optional; clang looks for real ones.
    target_compile_options(own_options INTERFACE -Wno-maybe-uninitialized)
endif()
if(PARALLAX_FUZZ)
    # g++'s library uses what it itself calls deprecated, which clang sees.
    target_compile_options(own_options INTERFACE -Wno-deprecated-declarations)
endif()
