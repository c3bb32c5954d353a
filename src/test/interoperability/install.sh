#!/bin/sh
# Installs what comes with Debian: PHP SoapClient, Python zeep, Mono for clients of the
# .NET Framework, gSOAP, nginx and, where it is missing, Node.js.
set -eu

packages="php-cli php-soap python3-zeep mono-devel gsoap libgsoap-dev curl openssl"
command -v cc > /dev/null || packages="$packages gcc libc6-dev"
command -v nginx > /dev/null || packages="$packages nginx-light"
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
