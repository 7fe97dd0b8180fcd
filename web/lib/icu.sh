# shellcheck shell=bash
# ICU's data, one for both bodies of the program: cut to web/icu/items.txt, its dictionary to the commoner words. Its
# code: web/lib/libraries.sh.

icu_recipe_dir=$root/web/icu

cut_icu_data() {
    local name=icudt${icu_version%%.*}l.dat
    mkdir all
    icupkg -x '*' -d all "$icu_source_dir/source/data/in/$name"
    node "$icu_recipe_dir/cut_dictionary.mjs" all/brkitr/cjdict.dict "$icu_recipe_dir/words.txt" >words
    gendict --uchars words all/brkitr/cjdict.dict >/dev/null
    rm words
    genrb -q -d all/brkitr "$icu_recipe_dir/root.txt" "$icu_recipe_dir/ja.txt" >/dev/null
    # The output's name becomes the prefix of every item, so it must be ICU's own.
    (cd all && icupkg -tl -s . -a "$icu_recipe_dir/items.txt" new "../$name")
    rm -rf all
}

# get_icu_data: sets icu_data.
get_icu_data() {
    local key
    key=build/icu-$icu_version-data-$(hash_of "$icu_recipe_dir"/*.txt "$icu_recipe_dir"/*.mjs)
    icu_data=$cache_dir/$key/icudt${icu_version%%.*}l.dat
    [[ -e $icu_data ]] && return
    step "Cut ICU's data" "the package icu-devtools must hold icupkg, genrb and gendict"
    make_cached "$key" cut_icu_data
    say "$icu_data: $(wc -c <"$icu_data") bytes"
}
