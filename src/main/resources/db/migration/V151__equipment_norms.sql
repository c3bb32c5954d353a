-- Norms (định mức trang bị): how much of a kind is due in a territory from day to day. Unit 0 is the nation.
create table equipment_norm (
    id bigint not null primary key,
    kind_id bigint not null,
    unit_id bigint not null,
    version bigint not null,
    constraint equipment_norm_once unique (kind_id, unit_id),
    constraint equipment_norm_kind foreign key (kind_id) references equipment_kind (id)
) default character set utf8mb4 collate utf8mb4_bin;

create table equipment_norm_fact (
    row_id bigint not null primary key,
    norm_id bigint not null,
    valid_from date not null,
    valid_to date not null,
    recorded_at datetime(6) not null,
    superseded_at datetime(6) not null,
    decision_id bigint,
    scale varchar(30) not null,
    share_percent integer,
    rounding varchar(10),
    bands varchar(1500) not null,
    yearly integer,
    legal_basis varchar(200) not null,
    note varchar(500),
    constraint equipment_norm_fact_norm foreign key (norm_id) references equipment_norm (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index equipment_norm_fact_identity on equipment_norm_fact (norm_id, superseded_at, valid_from);
