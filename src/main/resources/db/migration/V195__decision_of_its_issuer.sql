-- A decision is looked for by all three on each write that rests on one; numbers begin anew with each commune and year.
create index decision_same on decision (number, issued_on, issuer);
drop index decision_number on decision;
