-- Settlement (quyết toán): a unit closes a year for a funding source, and may open it again. The latest act says which.
create table budget_closing (
    id bigint not null primary key,
    unit_id bigint not null,
    budget_year integer not null,
    funding_source varchar(60) not null,
    closed boolean not null,
    recorded_at datetime(6) not null,
    decision_id bigint not null,
    note varchar(500),
    acted_by varchar(120) not null
) default character set utf8mb4 collate utf8mb4_bin;
create index budget_closing_year on budget_closing (budget_year, unit_id);
