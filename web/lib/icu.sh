# shellcheck shell=bash
# ICU's data, cut to web/icu/items.txt, one for both bodies of the program. Its code: web/lib/libraries.sh.

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
