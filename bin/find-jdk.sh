# Sourced by ./build and ./talus. find_jdk sets and exports JAVA_HOME to a JDK of Java 25 or newer, talus_mvn runs
# Maven on it. What is missing is said on stderr, and they return 1.

# Prints the major version of the JDK at $1, nothing when there is none.
jdk_major() {
  [ -n "$1" ] && [ -x "$1/bin/javac" ] || return 0
  if [ -r "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
  else
    "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
  fi
}

is_jdk_25() {
  major=$(jdk_major "$1")
  [ -n "$major" ] && [ "$major" -ge 25 ]
}

# A JDK that was chosen (JAVA_HOME, then the PATH) wins; among those merely installed, 25 before newer ones.
find_jdk() {
  newer=
  on_path=$(command -v javac || true)
  [ -z "$on_path" ] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  for jdk in "${JAVA_HOME:-}" "$on_path"; do
    if [ -n "$jdk" ] && is_jdk_25 "$jdk"; then
      JAVA_HOME=$jdk
      export JAVA_HOME
      return 0
    fi
  done
  for jdk in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/*jdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* \
    "$HOME"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    is_jdk_25 "$jdk" || continue
    if [ "$(jdk_major "$jdk")" -eq 25 ]; then
      JAVA_HOME=$jdk
      export JAVA_HOME
      return 0
    fi
    newer=${newer:-$jdk}
  done
  if [ -n "$newer" ]; then
    JAVA_HOME=$newer
    export JAVA_HOME
    return 0
  fi
  echo "Talus needs a JDK, Java 25 or newer, and found none. Install one (for example Temurin 25)," >&2
  echo "or set JAVA_HOME to where it is. Looked at JAVA_HOME, the PATH and the usual folders." >&2
  return 1
}

# Checksum of what one of the browser's two files is compiled from.
wasm_stamp() {
  (
    cd "${home:-.}"
    case $1 in
      engine) set -- mechanics/src/main ;;
      care) set -- care/src/main/java ;;
    esac
    find pom.xml browser/pom.xml chain/src/main browser/src/main/java "$@" -type f -exec cksum {} + |
      LC_ALL=C sort | cksum | tr ' ' '-'
  )
}

# Runs Maven on the JDK found, without colour and without a warning about Maven's own libraries. Compiling the browser's
# engine and care takes most of a minute: whoever builds uses what another build has made of the same sources.
talus_mvn() {
  if ! command -v mvn >/dev/null 2>&1; then
    echo "Talus is built with Maven, 3.8 or newer, and found no mvn on the PATH. On Debian: apt-get install maven" >&2
    return 1
  fi
  made=${home:-.}/browser/target/engine
  engine_wanted=$(wasm_stamp engine)
  care_wanted=$(wasm_stamp care)
  case " $* " in
    *" clean "*) ;;
    *)
      [ ! -r "$made/engine.wasm" ] || [ "$(cat "$made/stamp" 2>/dev/null)" != "$engine_wanted" ] ||
        set -- -Dengine.phase=none "$@"
      [ ! -r "$made/care.wasm" ] || [ "$(cat "$made/care-stamp" 2>/dev/null)" != "$care_wanted" ] ||
        set -- -Dcare.phase=none "$@"
      ;;
  esac
  mkdir -p "$made"
  touch "$made/begun"
  MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow" mvn -B -ntp -Dstyle.color=never "$@" || return
  if [ -n "$(find "$made/engine.wasm" -newer "$made/begun" 2>/dev/null)" ]; then
    echo "$engine_wanted" >"$made/stamp"
  fi
  if [ -n "$(find "$made/care.wasm" -newer "$made/begun" 2>/dev/null)" ]; then
    echo "$care_wanted" >"$made/care-stamp"
  fi
}
