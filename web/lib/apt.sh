# shellcheck shell=bash
# Debian's packages in two ways: installed on the system when a tool is missing, and fetched from another suite,
# through an apt state of our own, without the system noticing. apt checks signatures and checksums in both.

PATH=$PATH:/usr/sbin:/sbin  # icupkg lives there and is not on everyone's path

# missing_packages PROBE=PACKAGE...: prints the packages whose probe, a command's name or a file's path, is not found.
missing_packages() {
    local item
    for item in "$@"; do
        case ${item%%=*} in
            /*) [[ -e ${item%%=*} ]] || echo "${item#*=}" ;;
            *) command -v "${item%%=*}" >/dev/null || echo "${item#*=}" ;;
        esac
    done
}

as_root() {
    if [[ $EUID -eq 0 ]]; then
        "$@"
    else
        command -v sudo >/dev/null || die "installing packages needs root and there is no sudo" \
            "as root: apt-get install --no-install-recommends ${missing[*]}"
        sudo "$@"
    fi
}

# install_missing PROBE=PACKAGE...: installs what missing_packages names; asks apt nothing when there is nothing to do.
install_missing() {
    local -a missing
    mapfile -t missing < <(missing_packages "$@" | sort -u)
    [[ ${#missing[@]} -eq 0 ]] && return
    command -v apt-get >/dev/null || die "missing on this system: ${missing[*]} (Debian's names)" \
        "install them with this system's own package manager and run this again"
    step "Install packages: ${missing[*]}" "check the network and apt's sources, or install these packages by hand"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" |
        sed -un 's/^Unpacking/   &/p'
}

# The mirror this machine already uses for its own release.
debian_mirror() {
    local release
    release=$(. /etc/os-release && echo "${VERSION_CODENAME:-}")
    apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(CODENAME)' 'Created-By: Packages' |
        awk -v release="$release" '$2 == release || $3 == release { print $1; exit }'
}

# own_apt SUITE PROGRAM ARGUMENT...: runs one of apt's programs on that suite alone, in a state of its own. Lists past
# their date are taken, for mirrors that lag: they are signed all the same, and what is fetched has a fixed version.
own_apt() {
    local home=$cache_dir/apt/$1 program=$2
    shift 2
    "$program" -o Dir::Etc::sourcelist="$home/sources.list" -o Dir::Etc::sourceparts=/dev/null \
        -o Dir::State::Lists="$home/lists" -o Dir::Cache="$home/cache" \
        -o Acquire::Languages=none -o Acquire::Check-Valid-Until=false -o APT::Sandbox::User=root "$@"
}

suites_read=" "

# read_suite SUITE: gets the suite's package lists, once per run.
read_suite() {
    [[ $suites_read == *" $1 "* ]] && return
    command -v apt-get >/dev/null || die "this system has no apt" \
        "set PARALLAX_DOWNLOADS to a folder that holds the files named in web/README.md"
    local mirror home=$cache_dir/apt/$1 keyring=/usr/share/keyrings/debian-archive-keyring.gpg trust=""
    mirror=${PARALLAX_MIRROR:-$(debian_mirror)}
    [[ -n $mirror ]] || die "apt's sources name no mirror for this release" "set PARALLAX_MIRROR to a Debian mirror's address"
    [[ -e $keyring ]] && trust="[signed-by=$keyring] "
    say "reading the package lists of Debian's suite $1"
    mkdir -p "$home/lists/partial" "$home/cache/archives/partial"
    printf 'deb %s main\ndeb-src %s main\n' "$trust$mirror $1" "$trust$mirror $1" >"$home/sources.list"
    own_apt "$1" apt-get update -qq
    suites_read+="$1 "
}

# fetch_one KIND NAME SUITE: one try; leaves the files in the current folder.
fetch_one() {
    read_suite "$3"
    case $1 in
        source) own_apt "$3" apt-get source -qq --download-only "$2" ;;
        binary) own_apt "$3" apt-get download -qq "$2" ;;
    esac
}

# fetch KIND NAME GLOB SUITE...: puts the files of a source or binary package into the current folder: from
# PARALLAX_DOWNLOADS when GLOB matches there, else from the first suite that serves them.
fetch() {
    local kind=$1 name=$2 glob=$3 suite
    shift 3
    if [[ -n ${PARALLAX_DOWNLOADS:-} ]] && compgen -G "$PARALLAX_DOWNLOADS/$glob" >/dev/null; then
        say "$name: taken from $PARALLAX_DOWNLOADS"
        cp "$PARALLAX_DOWNLOADS"/$glob .
        return
    fi
    for suite in "$@"; do
        say "$name: fetching the $kind package from Debian's suite $suite"
        if fetch_one "$kind" "$name" "$suite" && compgen -G "$glob" >/dev/null; then
            return
        fi
    done
    die "$glob ($kind package $name) could not be had from the suites $*" \
        "try later, or fetch the file elsewhere, put it into a folder and name that folder in PARALLAX_DOWNLOADS"
}
