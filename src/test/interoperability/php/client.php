<?php
// PHP SoapClient as a programmer uses it: the argument is the responder's address. Nothing here knows a structure.
declare(strict_types=1);

$responder = $argv[1];

/** A client of a WSDL whose calls go to an address. */
function client(string $wsdl, string $address, array $options = []): SoapClient
{
    return new SoapClient($wsdl, $options + ['location' => $address, 'cache_wsdl' => WSDL_CACHE_NONE]);
}

/** The client of a called address: canned ones speak the responder's contract, a running server publishes its own. */
function called(string $address, string $contract): SoapClient
{
    global $responder;
    static $clients = [];
    if (!isset($clients[$address])) {
        $clients[$address] = str_starts_with($address, $responder)
            ? client("$responder/wsdl/$contract", $address)
            : client("$address?wsdl", $address, [
                'login' => getenv('INTEROPERABILITY_USER'),
                'password' => getenv('INTEROPERABILITY_PASSWORD'),
            ]);
    }
    return $clients[$address];
}

/** What a call gives: the answer, or the detail of the expected fault. */
function outcome(array $step, mixed $arguments, string $contract): mixed
{
    [$kind, $operation, , , $address] = $step;
    try {
        $answer = called($address, $contract)->__soapCall($operation, [$arguments]);
    } catch (SoapFault $fault) {
        if ($kind === 'fault' && isset($fault->detail)) {
            return current((array) $fault->detail);
        }
        throw $fault;
    }
    if ($kind === 'fault') {
        throw new RuntimeException('the client saw no fault');
    }
    return $answer;
}

foreach (explode("\n", file_get_contents("$responder/contracts")) as $contract) {
    $wsdl = "$responder/wsdl/$contract";
    $fetch = client($wsdl, "$responder/fetch/php/$contract");
    $back = client($wsdl, "$responder/return/php/$contract");
    while (($step = explode("\t", file_get_contents("$responder/next/php/$contract")))[0] !== 'end') {
        try {
            $fetched = $fetch->exchange(new stdClass())->content;
            if ($step[0] !== 'structure') {
                $fetched = [$step[3] => outcome($step, $fetched->{$step[2]}, $contract)];
            }
            $back->exchange(['content' => $fetched]);
        } catch (Throwable $e) {
            file_get_contents("$responder/failed/php/$contract", false, stream_context_create(['http' => [
                'method' => 'POST', 'header' => 'Content-Type: text/plain', 'content' => (string) $e,
            ]]));
        }
    }
}
