-- Estimates (dự toán): what a unit asks for a year, line by line, from a simulation, from needs of equipment and by hand.
insert into id_block (series, next_value) values ('budget_estimate_no', 100001);

create table budget_estimate (
    id bigint not null primary key,
    estimate_no varchar(20) not null,
    unit_id bigint not null,
    budget_year integer not null,
    simulation_no bigint,
    policy_code varchar(60),
    state varchar(10) not null,
    note varchar(500),
    made_by varchar(120) not null,
    made_at datetime(6) not null,
    submitted_by varchar(120),
    submitted_at datetime(6),
    decided_by varchar(120),
    decided_at datetime(6),
    decision_id bigint,
    reason varchar(500),
    version bigint not null,
    constraint budget_estimate_no_once unique (estimate_no)
) default character set utf8mb4 collate utf8mb4_bin;
create index budget_estimate_unit on budget_estimate (unit_id, budget_year, id);

create table budget_estimate_line (
    estimate_id bigint not null,
    funding_source varchar(60) not null,
    funding_level varchar(60) not null,
    classification varchar(60) not null,
    origin varchar(12) not null,
    basis_dong bigint not null,
    adjustment_dong bigint not null,
    reason varchar(500),
    remark varchar(500),
    adjusted_by varchar(120),
    primary key (estimate_id, funding_source, funding_level, classification, origin),
    constraint budget_estimate_line_of foreign key (estimate_id) references budget_estimate (id)
) default character set utf8mb4 collate utf8mb4_bin;
