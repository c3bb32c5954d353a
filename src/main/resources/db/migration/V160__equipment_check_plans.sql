-- Check plans (kế hoạch kiểm tra) of kinds of equipment: how often, what is looked at, by whom; several for a kind.
create table equipment_check_plan (
    id bigint not null primary key,
    kind_id bigint not null,
    plan_code varchar(40) not null,
    version bigint not null,
    constraint equipment_check_plan_once unique (kind_id, plan_code),
    constraint equipment_check_plan_kind foreign key (kind_id) references equipment_kind (id)
) default character set utf8mb4 collate utf8mb4_bin;

create table equipment_check_plan_fact (
    row_id bigint not null primary key,
    plan_id bigint not null,
    valid_from date not null,
    valid_to date not null,
    recorded_at datetime(6) not null,
    superseded_at datetime(6) not null,
    decision_id bigint,
    title varchar(200) not null,
    interval_months integer,
    interval_days integer,
    warn_days integer not null,
    points varchar(7000) not null,
    checkers varchar(60) not null,
    legal_basis varchar(200) not null,
    constraint equipment_check_plan_fact_plan foreign key (plan_id) references equipment_check_plan (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index equipment_check_plan_fact_identity on equipment_check_plan_fact (plan_id, superseded_at, valid_from);
