#!/bin/sh
# PHP SoapClient, Python zeep, node-soap, ASMX proxies of the .NET Framework and gSOAP against the contracts of the house, and against a running server:
#
#   src/test/interoperability/run-script-clients.sh <base-url> <user> <password>
#   src/test/interoperability/run-script-clients.sh -            (without a server)
#
# install.sh beside this file installs what is needed. Ends with 1 when a client failed, and says in what.
set -eu

cd "$(dirname "$0")/../../.."
here=src/test/interoperability
server=${1:?the address of a running server, or - for none}
if [ "$server" != - ]; then
    export INTEROPERABILITY_USER="${2:?the user}" INTEROPERABILITY_PASSWORD="${3:?the password}"
fi

# the responder needs nothing but the JDK, so it does not wait for Maven
classes=target/interoperability/responder
mkdir -p "$classes"
javac -encoding UTF-8 -proc:none -d "$classes" \
    $(find src/test/java/vn/anttcs/interoperability -name '*.java' ! -name '*Test.java' ! -name '*IT.java')
npm --prefix "$here/node" ci --no-audit --no-fund --silent

# where dates shift when a client thinks in instants
export TZ=Asia/Ho_Chi_Minh
failed=0
try() {
    client=$1
    shift
    java -cp "$classes" vn.anttcs.interoperability.Interoperability wsdl "$server" "$client" "$@" || failed=1
}

try php php "$here/php/client.php"
# Debian's zeep belongs to Debian's Python, whatever comes first on the path
try zeep /usr/bin/python3 "$here/python/client.py"
try node-soap node "$here/node/client.mjs"
try dotnet "$here/dotnet/client.sh"
try gsoap "$here/gsoap/client.sh"
if [ "$server" != - ]; then
    "$here/run-guides.sh" "$server" "$INTEROPERABILITY_USER" "$INTEROPERABILITY_PASSWORD" || failed=1
fi
exit $failed
