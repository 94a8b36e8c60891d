#!/usr/bin/env bash
# Makes .venv with the newest Python from 3.11 on, and installs what is asked for into it.
#
#   packaging/environment.sh STAMP REQUIREMENT    for example:  .venv/installed '.[test]'
#
# STAMP is touched when all went well, so that make need not come here again.
set -euo pipefail
cd "$(dirname "$0")/.."
stamp=$1 requirement=$2

is_new_enough() {
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

find_python() {
    local candidate
    for candidate in "${PYTHON:-}" python3 python3.14 python3.13 python3.12 python3.11 python; do
        if [ -n "$candidate" ] && command -v "$candidate" >/dev/null && is_new_enough "$candidate"; then
            command -v "$candidate"
            return
        fi
    done
    echo "Letterstall needs Python 3.11 or newer; none was found. PYTHON=/path/to/python make … names one." >&2
    exit 1
}

make_venv() {
    local python version
    python=$(find_python)
    version=$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        packaging/apt-install.sh "$version" || exit 1
    fi
    echo "Making .venv with $("$python" --version)"
    "$python" -m venv --clear .venv
}

if ! is_new_enough .venv/bin/python || ! .venv/bin/python -m pip --version >/dev/null 2>&1; then
    make_venv
fi
echo "Installing $requirement (a few minutes the first time)"
.venv/bin/python -m pip install --quiet --disable-pip-version-check --editable "$requirement"
touch "$stamp"
