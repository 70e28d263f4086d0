#!/bin/sh
# What ./build asks of ./talus: from another folder and through a link it prints the answer and nothing else, does not
# build twice, starts from its cache, and refuses a wrong word in one line; without a word it opens the app.
set -eu
home=$(dirname "$(dirname "$(readlink -f "$0")")")
scratch=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$scratch"' EXIT
ln -s "$home/talus" "$scratch/linked"
cd "$scratch"
export XDG_DATA_HOME="$scratch/data"
unset TALUS_STORE

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
run() {
  echo "$home/.talus/run/$1-$(cat "$home/.talus/current-$1")"
}
ls "$(run command-line)/talus.aot" >out 2>err || fail "the start-up cache is missing"
! ls "$(run command-line)" | grep -q 'spring\|tomcat' || fail "the server's jars should not be the command line's"
JDK_JAVA_OPTIONS=-XX:AOTMode=on talus version
[ "$code" = 0 ] || fail "the JVM refused the start-up cache"
talus help
[ "$code" = 0 ] && grep -q '^Usage: talus' out || fail "help should print how it is used"
talus versoin
[ "$code" = 2 ] && [ ! -s out ] && [ "$(wc -l <err)" -eq 1 ] || fail "a wrong word should give exit code 2 and one line on stderr"

# Prints what the app answers to GET $2 at the port $1.
get() {
  bash -c 'exec 3<>"/dev/tcp/127.0.0.1/$1"
    printf "GET %s HTTP/1.0\r\nHost: localhost:%s\r\n\r\n" "$2" "$1" >&3
    cat <&3' get "$1" "$2"
}
open_app() {
  : >out
  env -u JAVA_HOME "$@" ./linked --port 0 --no-browser >out 2>err &
  server=$!
  until grep -q 'http://localhost:' out; do
    kill -0 "$server" 2>/dev/null || fail "without a command the app should open"
    sleep 0.2
  done
  port=$(sed -n 's|.*http://localhost:\([0-9]*\).*|\1|p' out)
}
close_app() {
  kill "$server"
  wait "$server" || true
  server=
}
open_app
get "$port" / >page 2>>err
grep -q '^HTTP/1.1 200' page && grep -qi '<!doctype html>' page || fail "the app should have a first page"
grep -q "kept in $scratch/data/talus/log.sqlite" out || fail "the app should say where the diary is"
talus people
[ "$code" = 0 ] && grep -q "kept in $scratch/data/talus/log.sqlite" out || fail "the command line should read the diary of the app that runs"
close_app
open_app JDK_JAVA_OPTIONS=-XX:AOTMode=on
[ "$(grep -cv '^NOTE' err)" = 0 ] || fail "the app's second start should neither build nor warn"
close_app
echo "launcher: 12 checks passed"
