# shellcheck shell=bash
# Brings one kind of build to the point where `cmake --preset` works: packages, compiler, sources, libraries, and the file
# build/third_party-<kind>.cmake, which tells CMake where all of that is.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
jobs=${PARALLAX_JOBS:-$(nproc 2>/dev/null || echo 2)}
export NINJA_STATUS='[%f/%t] '
# What ccache keeps from one clone then serves the next, wherever it lies.
export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=yes

for piece in versions say cache apt tools sources emscripten icu font libraries; do
    # shellcheck source=/dev/null
    source "$root/web/lib/$piece.sh"
done

# write_settings KIND: only when something changed, for CMake configures anew whenever the file is newer.
write_settings() {
    local file=$root/build/third_party-$1.cmake text
    text="# Written by web/build: where the third parties of this kind of build are.
set(PARALLAX_IMGUI_DIR \"$imgui_dir\")
set(PARALLAX_ICU_DIR \"$icu_source_dir\")
set(PARALLAX_ICU_LIBRARY \"$icu_library/libicu.a\")
set(PARALLAX_ICU_DATA \"$icu_data\")
set(PARALLAX_LIBXML2_DIR \"$libxml2_source_dir\")
set(PARALLAX_LIBXML2_LIBRARY \"$libxml2_library\")
set(PARALLAX_CMARK_DIR \"$cmark_source_dir\")
set(PARALLAX_CMARK_LIBRARY \"$cmark_library\")
set(PARALLAX_CATCH2_DIR \"$catch2_dir\")
set(PARALLAX_JSON_DIR \"$json_dir\")
set(PARALLAX_CLI11_DIR \"$cli11_dir\")"
    [[ $1 == native ]] || text+="
set(PARALLAX_LETTERS \"$font_dir/letters.ttf\")"
    mkdir -p "$root/build"
    [[ -e $file && $(<"$file") == "$text" ]] || printf '%s\n' "$text" >"$file"
}

prepare_native() {
    install_missing "${common_tools[@]}" "${native_tools[@]}"
    get_sources
    get_icu_data
    get_libraries native "${CXX:-c++}"
    write_settings native
}

prepare_web() {
    install_missing "${common_tools[@]}" "${font_tools[@]}" "${page_tools[@]}"
    get_sources
    get_emscripten
    get_icu_data
    get_font
    local toolchain=$emscripten_dir/cmake/Modules/Platform/Emscripten.cmake file=$root/build/emscripten.cmake
    get_libraries wasm "$emscripten_dir/em++" -DCMAKE_TOOLCHAIN_FILE="$toolchain"
    write_settings web
    local text="include(\"$toolchain\")"
    [[ -e $file && $(<"$file") == "$text" ]] || printf '%s\n' "$text" >"$file"
}

# build PRESET [TARGET...]: configures when needed, then builds.
build() {
    local preset=$1
    shift
    step "Build $preset" "the compiler's message is above; after a change of compiler, remove build/ and try again"
    local folder=$root/build/$preset
    [[ $preset == native-release ]] && folder=$root/build/native
    if [[ ! -e $folder/build.ninja ]]; then
        (cd "$root" && cmake --preset "$preset" >"$root/build/configure.log" 2>&1) || {
            cat "$root/build/configure.log" >&2
            die "CMake could not configure the preset $preset" "CMake's message is above"
        }
    fi
    cmake --build "$folder" -j "$jobs" ${1:+--target "$@"} | show_progress ||
        die "a file did not compile or a program did not link"
}
