#!/bin/sh
# Makes stubs of the contracts with gSOAP and speaks through them: the argument is the responder's address.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
responder=$1
stubs=$(mktemp -d)
trap 'rm -rf "$stubs"' EXIT

for contract in $(curl -sSf "$responder/contracts"); do
    mkdir "$stubs/$contract"
    cd "$stubs/$contract"
    {
        wsdl2h -c -s -x -o contract.gsoap "$responder/wsdl/$contract"
        soapcpp2 -c -C -L -x -w contract.gsoap
    } > said 2>&1 || { cat said >&2; exit 1; }
    mv ./*.nsmap binding.nsmap
    sed -n 's/^.* soap_call___ns1__\([A-Za-z]*\)(.*/OPERATION(\1)/p' soapStub.h > contract.h
    sed -n '/^struct ns1__ExchangedContent {/,/^};/s/^ .*\*\([A-Za-z]*\);$/MEMBER(\1)/p' soapStub.h >> contract.h
    cc -O0 -w -I. -o client "$here/client.c" soapC.c soapClient.c -lgsoap
    ./client "$contract" "$responder"
done
