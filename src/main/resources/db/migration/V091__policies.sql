-- Policies (chính sách): resolutions as packages. A released one never changes; what follows it is a new revision.
create table policy (
    id bigint not null primary key,
    policy_code varchar(60) not null,
    revision integer not null,
    state varchar(10) not null,
    name_vi varchar(300) not null,
    name_en varchar(300) not null,
    resolution varchar(60) not null,
    resolution_date date not null,
    council varchar(200) not null,
    valid_from date not null,
    valid_to date not null,
    document longtext not null,
    checksum varchar(64) not null,
    loaded_by varchar(64) not null,
    loaded_at datetime(6) not null,
    proposed_by varchar(64),
    proposed_at datetime(6),
    released_by varchar(64),
    released_at datetime(6) not null,
    replaced_at datetime(6) not null,
    return_reason varchar(500),
    version bigint not null,
    constraint policy_revision unique (policy_code, revision)
) default character set utf8mb4 collate utf8mb4_bin;
create index policy_known on policy (released_at, replaced_at);

-- The present provinces in which a policy holds: they decide who may see and change it.
create table policy_territory (
    policy_id bigint not null,
    unit_id bigint not null,
    primary key (policy_id, unit_id),
    constraint policy_territory_policy foreign key (policy_id) references policy (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index policy_territory_unit on policy_territory (unit_id);

-- One row that every release locks, so that two releases cannot each overlook the other.
create table policy_book (
    id integer not null primary key,
    version bigint not null
) default character set utf8mb4 collate utf8mb4_bin;
insert into policy_book (id, version) values (1, 0);
