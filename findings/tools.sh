# Sourced by every finding: a temporary folder, pinned packages in it, and the comparison with what was seen before.

set -euo pipefail
export LC_ALL=C.UTF-8 TZ=UTC
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
changed=0

# pypi NAME==VERSION…: into a virtual environment of its own, whose programs come first in PATH.
pypi() {
  python3 -m venv "$tmp/venv"
  "$tmp/venv/bin/pip" --quiet --disable-pip-version-check install "$@"
  PATH="$tmp/venv/bin:$PATH"
  printf 'version   %s\n' "$@"
}

# debian NAME…: unpacked below $tmp/root with whatever they need that is not installed; nothing is installed.
debian() {
  local name deb folders
  mkdir -p "$tmp/debs/partial" "$tmp/root"
  apt-get -qq -y -o Debug::NoLocking=1 -o APT::Sandbox::User=root -o Dir::Cache::archives="$tmp/debs" \
    --no-install-recommends --download-only install "$@" >/dev/null
  (cd "$tmp/debs" && apt-get -qq -o APT::Sandbox::User=root download "$@" >/dev/null)
  for deb in "$tmp"/debs/*.deb; do dpkg-deb -x "$deb" "$tmp/root"; done
  PATH="$tmp/root/usr/bin:$PATH"
  folders=("$tmp"/root/usr/lib/*-linux-gnu* "$tmp"/root/lib/*-linux-gnu*)
  LD_LIBRARY_PATH=$(IFS=:; printf '%s' "${folders[*]}")
  export LD_LIBRARY_PATH
  for name; do
    for deb in "$tmp/debs/${name}"_*.deb; do
      printf 'version   %s %s\n' "$name" "$(dpkg-deb -f "$deb" Version)"
      break
    done
  done
}

# ruby ARGUMENT…: Debian's Ruby with the libraries that `debian` unpacked.
ruby() {
  local roots=("$tmp"/root/usr/lib/ruby/vendor_ruby "$tmp"/root/usr/share/rubygems-integration/all/gems/*/lib
    {"$tmp"/root,}/usr/lib/ruby/3.1.0 {"$tmp"/root,}/usr/lib/*/ruby/3.1.0)
  RUBYLIB=$(IFS=:; printf '%s' "${roots[*]}") ruby3.1 --disable-gems "$@"
}

# seen WHAT EXPECTED RECORDED NOW: what most would expect, what was seen when the finding was written, what is seen now.
seen() {
  printf '\n%s\n  expected  %s\n  seen      %s\n' "$1" "$2" "$4"
  if [ "$3" != "$4" ]; then
    printf '  CHANGED   was %s\n' "$3"
    changed=1
  fi
}

# The last line of every finding.
finish() {
  if [ "$changed" = 0 ]; then printf '\nas recorded\n'; else printf '\nthe outside world changed: read the finding again\n'; fi
  exit "$changed"
}
