-- What happens when more is spent than allocated: a setting for a unit, a funding source of it or one line. The latest holds.
create table budget_ceiling (
    row_id bigint not null primary key,
    unit_id bigint not null,
    budget_year integer not null,
    funding_source varchar(60) not null,
    funding_level varchar(60) not null,
    classification varchar(60) not null,
    ceiling_mode varchar(10) not null,
    recorded_at datetime(6) not null,
    decision_id bigint not null,
    set_by varchar(120) not null
) default character set utf8mb4 collate utf8mb4_bin;
create index budget_ceiling_unit on budget_ceiling (unit_id, budget_year);

-- What went through although it exceeded a ceiling: of an act of the journal, or of a payment run.
create table budget_excess (
    source_id bigint not null,
    line_no integer not null,
    unit_id bigint not null,
    funding_source varchar(60) not null,
    funding_level varchar(60) not null,
    classification varchar(60) not null,
    ceiling_mode varchar(10) not null,
    allocated_dong bigint not null,
    spent_dong bigint not null,
    asked_dong bigint not null,
    primary key (source_id, line_no)
) default character set utf8mb4 collate utf8mb4_bin;
