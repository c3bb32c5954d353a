-- Administrative units (đơn vị hành chính): an identity that outlives codes and names, and dated facts about it.
create table unit (
    id bigint not null primary key,
    version bigint not null
) default character set utf8mb4 collate utf8mb4_bin;

create table unit_fact (
    row_id bigint not null primary key,
    unit_id bigint not null,
    valid_from date not null,
    valid_to date not null,
    recorded_at datetime(6) not null,
    superseded_at datetime(6) not null,
    decision_id bigint,
    code varchar(10) not null,
    level varchar(10) not null,
    kind varchar(20) not null,
    name varchar(120) not null,
    folded_name varchar(120) not null,
    parent_id bigint,
    legal_basis varchar(200),
    constraint unit_fact_unit foreign key (unit_id) references unit (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index unit_fact_identity on unit_fact (unit_id, superseded_at, valid_from);
create index unit_fact_code on unit_fact (code, superseded_at, valid_from);
create index unit_fact_parent on unit_fact (parent_id, valid_to, superseded_at);
