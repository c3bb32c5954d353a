#!/bin/sh
# Starts ANTTCS in this folder; Ctrl-C or `kill <pid>` stops it cleanly. Settings: environment variables (SETTINGS.md).
# Needed here: anttcs-start.jar, payara-micro.jar, anttcs.war.
set -eu
cd "$(dirname "$0")"
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" ${JAVA_OPTIONS:--Xms512m -Xmx1g} -XX:+ExitOnOutOfMemoryError \
    -jar anttcs-start.jar "$@"
