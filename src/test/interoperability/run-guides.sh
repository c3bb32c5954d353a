#!/bin/sh
# The pieces of PHP, Python and JavaScript in the integrators' guides, run as they stand there against a running server:
#
#   src/test/interoperability/run-guides.sh <base-url> <user> <password>
#
# Each asks for a member that never was and prints the ground; whatever else it prints is a failure.
set -eu

cd "$(dirname "$0")/../../.."
export SERVER="${1:?the address of a running server}" ANTTCS_USER="${2:?the user}" ANTTCS_PASSWORD="${3:?the password}"
failed=0

# piece <language>: the block of that language in the guide
piece() {
    awk -v fence='```'"$1" '$0 == fence {within = 1; next} /^```$/ {within = 0} within' "$guide"
}

# check <language> <command>: what the piece prints
check() {
    language=$1
    shift
    printed=$({ [ "$language" != php ] || echo '<?php'; piece "$language"; } | "$@" 2>&1) || true
    case $printed in
        "NO_SUCH_RECORD: "*) [ "$(printf "%s\n" "$printed" | wc -l)" -eq 1 ] && return ;;
    esac
    echo "$guide, $language: $printed"
    failed=1
}

for guide in src/docs/integrators*.md; do
    check php php
    check python /usr/bin/python3 -
    check js env -C src/test/interoperability/node node --input-type=module -
done
exit $failed
