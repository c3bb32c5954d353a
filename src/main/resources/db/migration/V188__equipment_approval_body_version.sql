-- Who says anew who decides a step may name the version that he has seen.
alter table equipment_approval_body add column version bigint not null default 1;
