"""zeep as a programmer uses it: the argument is the responder's address. Nothing here knows a structure."""

import os
import sys
import traceback
from functools import cache
from urllib.request import urlopen

from requests import Session
from requests.auth import HTTPBasicAuth
from zeep import Client, Transport
from zeep.exceptions import Fault
from zeep.helpers import serialize_object
from zeep.wsse.username import UsernameToken

RESPONDER = sys.argv[1]


def ask(path, data=None):
    with urlopen(f"{RESPONDER}/{path}", data) as answer:
        return answer.read().decode("utf-8")


class Contract:
    """The client of one WSDL."""

    def __init__(self, wsdl, transport=None, wsse=None):
        self.client = Client(wsdl, transport=transport, wsse=wsse)
        self.binding = next(iter(self.client.wsdl.bindings))

    def call(self, address, operation, arguments):
        """The elements of the answer by name: zeep leaves the wrapper out when it holds only one."""
        service = self.client.create_service(self.binding, address)
        result = service[operation](**arguments)
        names = [name for name, _ in self.answer(operation).type.elements]
        return {names[0]: result} if len(names) == 1 else elements(result)

    def answer(self, operation):
        return self.client.wsdl.bindings[self.binding].get(operation).output.body

    def detail(self, fault):
        """The detail of a fault, read with the types of the contract."""
        return elements(self.client.wsdl.types.deserialize(fault.detail[0]))


def elements(value):
    return dict(serialize_object(value) or {})


@cache
def live(address, manner):
    """The contract as a running server publishes it, with the sign-in beside or within the message."""
    who = os.environ["INTEROPERABILITY_USER"], os.environ["INTEROPERABILITY_PASSWORD"]
    if manner == "UsernameToken":
        return Contract(f"{address}?wsdl", wsse=UsernameToken(*who))
    session = Session()
    session.auth = HTTPBasicAuth(*who)
    return Contract(f"{address}?wsdl", Transport(session=session))


def outcome(step, arguments, canned):
    kind, operation, _, _, address, *manner = step
    contract = canned if address.startswith(RESPONDER) else live(address, *manner)
    try:
        answer = contract.call(address, operation, arguments)
    except Fault as fault:
        if kind == "fault" and fault.detail is not None:
            return contract.detail(fault)
        raise
    if kind == "fault":
        raise AssertionError("the client saw no fault")
    return answer


def run(name):
    contract = Contract(f"{RESPONDER}/wsdl/{name}")
    while (step := ask(f"next/zeep/{name}").split("\t"))[0] != "end":
        try:
            fetched = contract.call(f"{RESPONDER}/fetch/zeep/{name}", "exchange", {})["content"]
            if step[0] != "structure":
                fetched = {step[3]: outcome(step, elements(fetched[step[2]]), contract)}
            contract.call(f"{RESPONDER}/return/zeep/{name}", "exchange", {"content": fetched})
        except Exception:
            ask(f"failed/zeep/{name}", traceback.format_exc(limit=-4).encode("utf-8"))


for each in ask("contracts").split("\n"):
    run(each)
