# shellcheck shell=bash
# The cache outside the build tree: whatever is downloaded, unpacked or built from third parties, one folder
# for each version. A folder is made under another name and renamed when complete, so it is whole or absent.

cache_dir=${PARALLAX_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/parallax}

# make_cached NAME COMMAND...: if cache_dir/NAME is missing, runs COMMAND inside an empty folder and keeps that as NAME.
make_cached() {
    local home=$cache_dir/$1 temp
    shift
    [[ -d $home ]] && return
    mkdir -p "$(dirname "$home")"
    find "$cache_dir" -maxdepth 1 -name '.unfinished-*' -mmin +600 -exec rm -rf {} +
    temp=$(mktemp -d "$cache_dir/.unfinished-XXXXXX")
    chmod 755 "$temp"
    pushd "$temp" >/dev/null
    "$@"
    popd >/dev/null
    # Another run may have been faster; its folder is as good.
    mv -T "$temp" "$home" 2>/dev/null || rm -rf "$temp"
    [[ -d $home ]] || die "cannot write $home" "check that the folder $cache_dir is writable and not full"
}

# hash_of FILE...: a short name for the content of some files.
hash_of() { cat "$@" | sha256sum | cut -c 1-12; }
