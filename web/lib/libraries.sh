# shellcheck shell=bash
# Third parties that are compiled: once for each compiler, into the cache, by the recipe in web/<name>/. A recipe is
# told where the source lies; it installs lib<name>.a and, in include/, what headers it makes.

launcher=$(command -v ccache || true)

# build_library NAME SOURCE CMAKE_OPTION...: builds it into the current folder.
build_library() {
    local name=$1 source=$2
    shift 2
    cmake -G Ninja -S "$root/web/$name" -B work -DCMAKE_BUILD_TYPE=None -DSOURCE="$source" \
        ${launcher:+-DCMAKE_C_COMPILER_LAUNCHER="$launcher"} \
        ${launcher:+-DCMAKE_CXX_COMPILER_LAUNCHER="$launcher"} "$@" >/dev/null
    cmake --build work -j "$jobs" | show_progress || die "$name did not compile"
    cmake --install work --prefix "$PWD" >/dev/null
    rm -rf work
}

# recipe_of NAME: the recipe as text; what ICU's data is cut by (*.txt, *.mjs) does not belong to it.
recipe_of() {
    local file
    for file in "$root/web/$1"/*; do
        [[ $file == *.mjs || $file == *.txt && $file != */CMakeLists.txt ]] || cat "$file"
    done
}

# get_library NAME VERSION SOURCE KIND COMPILER CMAKE_OPTION...: sets NAME_library, the folder of what was built by the
# native or the wasm compiler.
get_library() {
    local name=$1 version=$2 source=$3 kind=$4 compiler=$5 key
    local -n folder=$1_library
    shift 5
    key=build/$name-$version-$kind-$( ("$compiler" --version && echo "$@" && recipe_of "$name") | sha256sum | cut -c 1-12)
    folder=$cache_dir/$key
    [[ -e $folder ]] && return
    step "Build $name $version ($kind), once" "the compiler's message is above; web/$name holds the recipe"
    make_cached "$key" build_library "$name" "$source" "$@"
}

# get_libraries KIND COMPILER CMAKE_OPTION...: all of them; sets icu_library, libxml2_library and cmark_library.
get_libraries() {
    get_library icu "$icu_version" "$icu_source_dir" "$@"
    get_library libxml2 "$libxml2_at_least" "$libxml2_source_dir" "$@"
    get_library cmark "$cmark_version" "$cmark_source_dir" "$@"
}
