# SPDX-License-Identifier: EUPL-1.2
# shellcheck shell=bash
# What Scripts/start, Scripts/test and Scripts/examples share: finding and installing what is
# missing. Sourced by them; it does nothing by itself. Nothing here reads standard input.

root="$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")"
readonly root

# What the programs need to be built and to make a page.
readonly program_packages=(
  libedit-dev libpq-dev libsodium-dev libsqlite3-dev pkg-config fonts-dejavu-core fonts-noto-core
)

# Says in one line what happens, on standard error: standard output belongs to the program.
say() { printf 'Tussenstand: %s\n' "$*" >&2; }

fail() {
  say "$*"
  exit 1
}

# Runs a command; its output is shown only when it fails.
quietly() {
  local log
  log="$(mktemp)"
  if "$@" >"$log" 2>&1 </dev/null; then
    rm -f "$log"
    return 0
  fi
  cat "$log" >&2
  rm -f "$log"
  return 1
}

# need_swift: Swift is there and is new enough.
need_swift() {
  command -v swift >/dev/null || fail \
    "Swift is missing. Get version 6.3 for Debian 12 at https://www.swift.org/install/linux"
  local answer major=0 minor=0
  answer="$(swift --version 2>&1 </dev/null)" || fail \
    "Swift does not run: $answer. What it needs is listed at https://www.swift.org/install/linux"
  if [[ "$answer" =~ Swift\ version\ ([0-9]+)\.([0-9]+) ]]; then
    major="${BASH_REMATCH[1]}" minor="${BASH_REMATCH[2]}"
  fi
  ((major > 6 || (major == 6 && minor >= 2))) || fail \
    "Swift 6.2 or newer is needed; this is $major.$minor. See https://www.swift.org/install/linux"
}

# need_packages NAME…: installs in one go what Debian does not have yet.
need_packages() {
  local missing=() name
  for name in "$@"; do
    is_installed "$name" || missing+=("$name")
  done
  # Another Python than Debian's, able to make a virtual environment, will do.
  able_python >/dev/null || missing+=(python3 python3-venv)
  ((${#missing[@]} == 0)) && return 0
  say "installing with apt-get: ${missing[*]}"
  install_packages "${missing[@]}" || fail \
    "These packages are missing: ${missing[*]}. Install them with:" \
    "sudo apt-get install --no-install-recommends ${missing[*]}"
}

is_installed() {
  [[ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" == installed ]]
}

install_packages() {
  local as_root=(env DEBIAN_FRONTEND=noninteractive)
  if ((EUID != 0)); then
    command -v sudo >/dev/null || return 1
    as_root=(sudo "${as_root[@]}")
  fi
  quietly "${as_root[@]}" apt-get update &&
    quietly "${as_root[@]}" apt-get install -y --no-install-recommends "$@"
}

# The first Python that can make a virtual environment: Debian's own needs python3-venv for it.
able_python() {
  local python
  for python in python3 /usr/bin/python3; do
    if "$python" -c 'import ensurepip, venv' >/dev/null 2>&1 </dev/null; then
      printf '%s\n' "$python"
      return 0
    fi
  done
  return 1
}

# need_venv FOLDER LIST: a virtual environment with exactly the versions on the list.
need_venv() {
  local folder="$root/$1" list="$root/Scripts/$2"
  if cmp -s "$list" "$folder/installed.txt" && "$folder/bin/python" -c '' 2>/dev/null </dev/null
  then
    return 0
  fi
  say "installing the Python packages of Scripts/$2 in $1"
  if quietly "$(able_python)" -m venv --clear "$folder" &&
    quietly "$folder/bin/python" -m pip install --quiet --no-compile --disable-pip-version-check \
      --requirement "$list"
  then
    cp "$list" "$folder/installed.txt"
  else
    fail "The Python packages of Scripts/$2 could not be installed. Is there a network?"
  fi
}
