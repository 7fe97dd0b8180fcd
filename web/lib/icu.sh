# shellcheck shell=bash
# ICU from one source for both bodies of the program: its data cut to web/icu/items.txt, its code built once for
# each compiler into the cache.

icu_recipe_dir=$root/web/icu

cut_icu_data() {
    local name=icudt${icu_version%%.*}l.dat
    mkdir all
    icupkg -x '*' -d all "$icu_source_dir/source/data/in/$name"
    genrb -q -d all/brkitr "$icu_recipe_dir/root.txt" "$icu_recipe_dir/ja.txt" >/dev/null
    # The output's name becomes the prefix of every item, so it must be ICU's own.
    (cd all && icupkg -tl -s . -a "$icu_recipe_dir/items.txt" new "../$name")
    rm -rf all
}

# build_icu CMAKE_OPTION...: compiles libicu.a in the current folder.
build_icu() {
    cmake -G Ninja -S "$icu_recipe_dir" -B work -DCMAKE_BUILD_TYPE=None -DICU_SOURCE="$icu_source_dir" \
        ${launcher:+-DCMAKE_CXX_COMPILER_LAUNCHER="$launcher"} "$@" >/dev/null
    cmake --build work -j "$jobs" | show_progress || die "ICU did not compile"
    mv work/libicu.a .
    rm -rf work
}

# get_icu_data: sets icu_data.
get_icu_data() {
    local key
    key=build/icu-$icu_version-data-$(hash_of "$icu_recipe_dir"/*.txt)
    icu_data=$cache_dir/$key/icudt${icu_version%%.*}l.dat
    [[ -e $icu_data ]] && return
    step "Cut ICU's data" "the package icu-devtools must hold icupkg and genrb"
    make_cached "$key" cut_icu_data
    say "$icu_data: $(wc -c <"$icu_data") bytes"
}

# get_icu_library KIND COMPILER CMAKE_OPTION...: sets icu_library for the native or the wasm compiler.
get_icu_library() {
    local kind=$1 compiler=$2 key
    shift 2
    key=build/icu-$icu_version-$kind-$( ("$compiler" --version && echo "$@" && cat "$icu_recipe_dir"/*.cmake "$icu_recipe_dir/CMakeLists.txt") |
        sha256sum | cut -c 1-12)
    icu_library=$cache_dir/$key/libicu.a
    [[ -e $icu_library ]] && return
    step "Build ICU $icu_version ($kind), once: a few minutes" "the compiler's message is above; $icu_recipe_dir holds the recipe"
    make_cached "$key" build_icu "$@"
}
