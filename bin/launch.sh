# Read by the launchers ./hearsay and ./hearsay-lab, which set
#   root      where this checkout stands
#   name      what to call the program in messages
#   module    the Maven module that holds it; its jar is MODULE/target/hearsay-MODULE.jar
#   sources   the modules it is built from
#   options   options of the Java machine
#   training  arguments of a short run, in the checkout, from which the class archive is made; empty for none
# From the environment: JAVA_HOME, JAVA_OPTS (more options of the Java machine), HEARSAY_REBUILD=1 (build in any case).

jar=$root/$module/target/hearsay-$module.jar
stamp=$root/$module/target/built
natives=$root/$module/target/natives
log=$root/target/build-$module.log
lock=$root/target/building

say() {
    printf '%s\n' "$*" >&2
}

fail() {
    code=$1
    shift
    say "$name: $*"
    exit "$code"
}

# Sets java, java_home and version. Reads the release file, since asking the machine itself would double the start.
find_java() {
    if [ -n "${JAVA_HOME:-}" ]; then
        java=$JAVA_HOME/bin/java
        [ -x "$java" ] || fail 2 "JAVA_HOME is $JAVA_HOME, but there is no bin/java in it. Point it to a JDK, 17 or later."
    else
        java=$(command -v java) || fail 2 "there is no Java here. Install a JDK, 17 or later, or set JAVA_HOME to one."
    fi
    real=$(readlink -f "$java" 2>/dev/null || printf '%s' "$java")
    java_home=$(dirname "$(dirname "$real")")
    version=$(sed -n 's/^JAVA_VERSION="\(.*\)"$/\1/p' "$java_home/release" 2>/dev/null || :)
    if [ -z "$version" ]; then
        version=$("$java" -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/\1/p' | head -n 1)
    fi
    case ${version%%[!0-9]*} in
        '' | ? | 1[0-6]) fail 2 "needs Java 17 or later, but $java is ${version:-of unknown version}. Set JAVA_HOME to a JDK." ;;
    esac
}

stale() {
    [ "${HEARSAY_REBUILD:-}" = 1 ] && return 0
    [ -f "$jar" ] && [ -f "$stamp" ] || return 0
    for source in "" $sources; do
        tree=$root/$source/src/main
        [ -d "$tree" ] || tree=
        [ -z "$(find "$root/$source/pom.xml" ${tree:+"$tree"} -newer "$stamp" | head -n 1)" ] || return 0
    done
    return 1
}

# One build at a time: the modules' target folders are shared.
take_lock() {
    mkdir -p "$root/target"
    told=
    until mkdir "$lock" 2>/dev/null; do
        other=$(cat "$lock/pid" 2>/dev/null || :)
        if [ -n "$other" ] && ! kill -0 "$other" 2>/dev/null; then
            rm -rf "$lock"
        elif [ -z "$told" ]; then
            told=yes
            say "$name: waiting for another build (process ${other:-unknown}; if there is none, remove $lock)"
        fi
        sleep 1
    done
    trap 'rm -rf "$lock"' EXIT
    trap 'rm -rf "$lock"; exit 130' INT TERM HUP
    echo $$ >"$lock/pid"
}

# Reads Maven's output, keeps it in the log, and shows one line for each module; on a terminal also what goes on in it.
progress() {
    clear=
    [ -t 2 ] && clear=$(printf '\r\033[K')
    fetched=0
    part=
    while IFS= read -r line; do
        printf '%s\n' "$line"
        case $line in
            *'Building Hearsay '*'['*) part=${line##*Building } && part=${part%% [0-9]*} && say "$clear  $part" ;;
            *'Downloaded from '*) fetched=$((fetched + 1)) ;;
            *) continue ;;
        esac
        [ -n "$clear" ] && [ "$fetched" -gt 0 ] && printf '%s' "$clear  $part: $fetched files fetched" >&2
    done >"$log"
    printf '%s' "$clear" >&2
}

build() {
    [ -x "$java_home/bin/javac" ] || fail 2 "must be built first, which needs a JDK; $java_home has no compiler."
    command -v mvn >/dev/null || fail 2 "must be built first, which needs Maven (mvn), 3.8 or later; there is none here."
    take_lock
    if stale; then
        say "$name: building with Java $version (the log is $log)"
        : >"$lock/started"
        code=0
        {
            JAVA_HOME=$java_home mvn -B -f "$root/pom.xml" -pl "$module" -am -DskipTests package \
                </dev/null 2>&1 || echo $? >"$lock/failed"
        } | progress
        if [ -f "$lock/failed" ]; then
            sed -n -e '/-> \[Help/d' -e '/^\[ERROR\] ./p' "$log" | head -n 12 >&2 || tail -n 12 "$log" >&2
            fail 1 "the build failed; the whole log is $log"
        fi
        rm -rf "$root/$module"/target/*.jsa "$natives"
        mv "$lock/started" "$stamp"
    fi
    rm -rf "$lock"
    trap - EXIT INT TERM HUP
}

# ONNX Runtime's libraries for this machine, taken from its jar once: else each start takes them out anew, in 0.2 seconds.
unpack_natives() {
    [ -d "$natives" ] && return 0
    case "$(uname -s) $(uname -m)" in
        'Linux x86_64') platform=linux-x64 ;;
        'Linux aarch64') platform=linux-aarch64 ;;
        'Darwin arm64') platform=osx-aarch64 ;;
        *) platform=none ;;
    esac
    # An empty folder says that it was tried; the program then does it itself.
    mkdir -p "$natives.$$"
    for library in "$root/$module"/target/lib/onnxruntime-*.jar; do
        (cd "$natives.$$" && "$java_home/bin/jar" xf "$library" "ai/onnxruntime/native/$platform/") 2>/dev/null || :
    done
    mv "$natives.$$" "$natives" 2>/dev/null || rm -rf "$natives.$$"
}

# Class data sharing: an archive of the loaded classes, made once for each version of Java, halves the time to start.
archive_classes() {
    archive=$root/$module/target/classes-$version.jsa
    if [ -n "$training" ] && [ ! -e "$archive" ]; then
        # An empty archive says that it was tried; the Java machine goes on without.
        # shellcheck disable=SC2086
        (cd "$root" &&
            "$java" $options -Xlog:disable -XX:ArchiveClassesAtExit="$archive.$$" -jar "$jar" $training) \
            </dev/null >/dev/null 2>&1 &&
            mv "$archive.$$" "$archive" 2>/dev/null || : 2>/dev/null >"$archive" || :
        rm -f "$root/$module/target/archive.db"*
    fi
}

find_java
if stale; then
    build
fi
unpack_natives
archive_classes
if [ -t 1 ] && [ -z "${COLUMNS:-}" ]; then
    COLUMNS=$(tput cols 2>/dev/null || echo 120)
    export COLUMNS
fi
# shellcheck disable=SC2086
set -- ${JAVA_OPTS:-} -jar "$jar" "$@"
[ ! -s "$archive" ] || set -- -Xshare:auto "-XX:SharedArchiveFile=$archive" -Xlog:disable "$@"
for folder in "$natives"/ai/onnxruntime/native/*; do
    [ ! -d "$folder" ] || set -- "-Donnxruntime.native.path=$folder" "$@"
done
# shellcheck disable=SC2086
exec "$java" $options "$@"
