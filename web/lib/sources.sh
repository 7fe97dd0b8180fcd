# shellcheck shell=bash
# Third-party sources, unpacked into the cache: Dear ImGui, ICU, libxml2, cmark, Catch2, nlohmann/json and CLI11.

version_at_least() { [[ $(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1) == "$2" ]]; }

# unpack_source NAME GLOB SUITE...: a source package's upstream files, without their outermost folder.
unpack_source() {
    local name=$1 glob=$2
    fetch source "$@"
    local archive
    archive=$(compgen -G "$glob" | head -n 1)
    mkdir tree
    tar -xf "$archive" -C tree --strip-components=1 --no-same-owner
    find . -maxdepth 1 -type f -delete
    mv tree/* .
    rm -rf tree
}

# within NAME VERSION: ends the step unless NAME_at_least <= VERSION < NAME_below.
within() {
    local name=$1 version=$2
    local -n at_least=$1_at_least below=$1_below
    say "$name $version"
    version_at_least "$version" "$at_least" || die "$name $version is older than $at_least" \
        "name a newer suite in web/lib/versions.sh"
    ! version_at_least "$version" "$below" || die "$name $version is not below $below" \
        "try it and raise ${name}_below in web/lib/versions.sh, or put the older source into PARALLAX_DOWNLOADS"
}

unpack_imgui() {
    # shellcheck disable=SC2086
    unpack_source imgui 'imgui_*.orig.tar.*' $imgui_suites
    within imgui "$(awk '$2 == "IMGUI_VERSION" { gsub(/"/, "", $3); print $3; exit }' imgui.h)"
}

unpack_libxml2() {
    # shellcheck disable=SC2086
    unpack_source libxml2 'libxml2_*.orig.tar.*' $libxml2_suites
    within libxml2 "$(<VERSION)"
}

# unpack_headers PACKAGE SUITE...: the headers and the licence of a package that has nothing to compile.
unpack_headers() {
    local package=$1
    shift
    fetch binary "$package" "${package}_*.deb" "$@"
    dpkg-deb -x "${package}"_*.deb tree
    mv tree/usr/include include
    cp "tree/usr/share/doc/$package/copyright" LICENSE.txt
    rm -rf tree "${package}"_*.deb
}

# get_sources: makes sure that all of them are in the cache; sets imgui_dir, icu_source_dir, libxml2_source_dir,
# cmark_source_dir, catch2_dir, json_dir, cli11_dir.
get_sources() {
    imgui_dir=$cache_dir/source/imgui-$imgui_at_least
    icu_source_dir=$cache_dir/source/icu-$icu_version
    libxml2_source_dir=$cache_dir/source/libxml2-$libxml2_at_least
    cmark_source_dir=$cache_dir/source/cmark-$cmark_version
    catch2_dir=$cache_dir/source/catch2-$catch2_version
    json_dir=$cache_dir/source/json
    cli11_dir=$cache_dir/source/cli11
    local dir complete=yes
    for dir in "$imgui_dir" "$icu_source_dir" "$libxml2_source_dir" "$cmark_source_dir" "$catch2_dir" "$json_dir" \
        "$cli11_dir"; do
        [[ -d $dir ]] || complete=no
    done
    [[ $complete == yes ]] && return
    step "Fetch third-party sources" "check the network; PARALLAX_DOWNLOADS may name a folder of downloaded files"
    # The suites are lists, one word each.
    # shellcheck disable=SC2086
    {
        make_cached "source/imgui-$imgui_at_least" unpack_imgui
        make_cached "source/icu-$icu_version" unpack_source icu "icu_$icu_version*.orig.tar.gz" $icu_suites
        make_cached "source/libxml2-$libxml2_at_least" unpack_libxml2
        make_cached "source/cmark-$cmark_version" unpack_source cmark "cmark_$cmark_version*.orig.tar.*" $cmark_suites
        make_cached "source/catch2-$catch2_version" unpack_source catch2 "catch2_$catch2_version*.orig.tar.gz" $catch2_suites
        make_cached source/json unpack_headers nlohmann-json3-dev $json_suites
        make_cached source/cli11 unpack_headers libcli11-dev $cli11_suites
    }
}
