#!/usr/bin/env bash
# Installs Debian packages when that is allowed without a question; else says in one line what to install.
set -euo pipefail

if ! command -v apt-get >/dev/null; then
    echo "Please install what these Debian packages hold: $*" >&2
    exit 1
fi
if [ "$(id -u)" -eq 0 ]; then
    as_root=()
elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
    as_root=(sudo -n)
else
    echo "Please install these packages first: sudo apt-get install $*" >&2
    exit 1
fi

echo "Installing system packages: $*"
install=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install --quiet --quiet --yes --no-install-recommends)
# The list of packages may be older than the packages, or not there at all: then it is fetched, once.
"${install[@]}" "$@" >/dev/null 2>&1 || {
    "${as_root[@]}" apt-get update --quiet --quiet
    "${install[@]}" "$@" >/dev/null
}
