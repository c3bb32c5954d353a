-- The kind that a norm puts another in the place of (loại được thay thế), by its code; none where it replaces nothing.
alter table equipment_norm_fact add column replaces_kind varchar(40);

-- One row that whoever sets such a norm locks, so that two of them together cannot do what each alone may not.
create table equipment_replacement_state (
    id integer not null primary key,
    version bigint not null
) default character set utf8mb4 collate utf8mb4_bin;
insert into equipment_replacement_state (id, version) values (1, 0);
