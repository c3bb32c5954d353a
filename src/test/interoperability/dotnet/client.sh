#!/bin/sh
# Makes proxies of the contracts with wsdl.exe and speaks through them: the argument is the responder's address.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
responder=$1
proxies=$(mktemp -d)
trap 'rm -rf "$proxies"' EXIT

for contract in $(curl -sSf "$responder/contracts"); do
    # it tells much about itself, of which only the reason of a failure matters
    wsdl -namespace:"$contract" -out:"$proxies/$contract.cs" "$responder/wsdl/$contract" > "$proxies/said" \
        || { cat "$proxies/said" >&2; exit 1; }
    mcs -target:library -reference:System.Web.Services -out:"$proxies/$contract.dll" "$proxies/$contract.cs" >&2
done
mcs -reference:System.Web.Services -out:"$proxies/client.exe" "$here/Client.cs" >&2
mono "$proxies/client.exe" "$proxies" "$responder"
