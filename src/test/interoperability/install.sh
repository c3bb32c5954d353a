#!/bin/sh
# Installs the clients that come with Debian: PHP SoapClient, Python zeep and, where it is missing, Node.js.
set -eu

packages="php-cli php-soap python3-zeep"
command -v node > /dev/null || packages="$packages nodejs npm"
missing=$(for package in $packages; do
    dpkg-query -W -f '${Status}' "$package" 2> /dev/null | grep -q 'install ok installed' || echo "$package"
done)
if [ -n "$missing" ]; then
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq
    # shellcheck disable=SC2086 # a list
    apt-get install -y -qq --no-install-recommends $missing > /dev/null
fi
