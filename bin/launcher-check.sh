#!/bin/sh
# What ./build asks of ./talus: from another folder and through a link it prints the answer and nothing else, does not
# build twice, starts from its cache, and refuses a wrong word in one line.
set -eu
home=$(dirname "$(dirname "$(readlink -f "$0")")")
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
ln -s "$home/talus" "$scratch/linked"
cd "$scratch"

fail() {
  echo "launcher: $1" >&2
  cat "$scratch/out" "$scratch/err" >&2
  exit 1
}
talus() {
  code=0
  env -u JAVA_HOME ./linked "$@" >out 2>err || code=$?
}

version=$(sed -n '/<artifactId>talus-parent</{n;s/.*<version>\(.*\)<.*/\1/p;}' "$home/pom.xml")
talus version
[ "$code" = 0 ] && [ "$(cat out)" = "$version" ] || fail "version should print $version"
talus version
[ ! -s err ] || fail "the second start should neither build nor warn"
ls "$home/.talus/run/$(cat "$home/.talus/current")/talus.aot" >out 2>err || fail "the start-up cache is missing"
JDK_JAVA_OPTIONS=-XX:AOTMode=on talus version
[ "$code" = 0 ] || fail "the JVM refused the start-up cache"
talus
[ "$code" = 0 ] && grep -q '^Usage: talus' out || fail "without a word it should print the help"
talus versoin
[ "$code" = 2 ] && [ ! -s out ] && [ "$(wc -l <err)" -eq 1 ] || fail "a wrong word should give exit code 2 and one line on stderr"
echo "launcher: 6 checks passed"
