# shellcheck shell=bash
# What the tests need from npm, in the cache and never in the repository.

install_node_package() {
    npm install --prefix . --no-audit --no-fund --ignore-scripts --loglevel=error "$1@$2"
    [[ -d node_modules/$1 ]] || die "npm did not bring $1 $2" "try: npm view $1@$2"
}

# get_node_package NAME VERSION: sets node_package, the folder of that package.
get_node_package() {
    local key=node/$1-$2
    node_package=$cache_dir/$key/node_modules/$1
    [[ -d $node_package ]] && return
    install_missing node=nodejs npm=npm /etc/ssl/certs/ca-certificates.crt=ca-certificates
    step "Fetch $1 $2 from npm" "check the network and npm's registry setting"
    make_cached "$key" install_node_package "$1" "$2"
}
