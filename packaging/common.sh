# SPDX-FileCopyrightText: 2026 The Earshot authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Shared by packaging/run, packaging/test and .ci/run: installing what is missing and building.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
bin="$root/build/bin"

say() { printf '\n== %s\n' "$*"; }
die() { printf 'error: %s\n' "$*" >&2; exit 1; }

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        die "packages are missing ($missing); run this as root, or install sudo"
    fi
}

# install_packages build run … : installs the packages of those kinds that are not there yet, asking nothing.
install_packages() {
    local kind package
    missing=''
    for kind in "$@"; do
        for package in $(sed -n "s/^$kind: *//p" "$root/packaging/dependencies"); do
            dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q '^install ok installed' || missing="$missing $package"
        done
    done
    [ -z "$missing" ] && return 0
    say "Installing:$missing"
    as_root apt-get update -qq
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing
}

# build_earshot [extra cmake arguments]: the release build, programs in build/bin.
build_earshot() {
    say "Building (the first time takes some minutes)"
    (cd "$root" && cmake --preset release "$@" >/dev/null && cmake --build --preset release) || die "the build failed"
}
