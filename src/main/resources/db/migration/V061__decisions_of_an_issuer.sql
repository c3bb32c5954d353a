-- Loads in sets look up the decisions of the issuers at hand.
create index decision_issuer on decision (issuer, issued_on);
