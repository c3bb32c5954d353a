-- A part of a name is looked for along all names. Everything that the search asks of a person now stands in the index, and no
-- row is read for those who pass by: three hundred thousand of them take 0.1 s instead of four.
create index member_person_walk on member_person (folded_name, member_id, superseded_at, valid_to, valid_from, recorded_at);
drop index member_person_name on member_person;
