-- The journal of the budget year: acts that allocate and acts that spend. Nothing in it is ever changed; a mistake is taken
-- back by a counter act. What payment runs spend is read from the runs and does not stand here.
-- Numbers of six digits read like no code of a unit.
insert into id_block (series, next_value) values ('budget_act_no', 100001);

-- One row for each province and year, which every act and every approval of a run in it locks.
create table budget_book (
    unit_id bigint not null,
    budget_year integer not null,
    version bigint not null,
    primary key (unit_id, budget_year)
) default character set utf8mb4 collate utf8mb4_bin;

create table budget_act (
    id bigint not null primary key,
    act_no varchar(20) not null,
    unit_id bigint not null,
    budget_year integer not null,
    kind varchar(12) not null,
    effective_on date not null,
    recorded_at datetime(6) not null,
    decision_id bigint,
    document_number varchar(60),
    document_date date,
    reversed_id bigint,
    note varchar(500),
    made_by varchar(120) not null,
    constraint budget_act_no_once unique (act_no),
    constraint budget_act_reversed_once unique (reversed_id)
) default character set utf8mb4 collate utf8mb4_bin;
create index budget_act_unit on budget_act (unit_id, budget_year, recorded_at);

-- An empty text stands for no level and no classification, so that one line has one form.
create table budget_entry (
    act_id bigint not null,
    line_no integer not null,
    funding_source varchar(60) not null,
    funding_level varchar(60) not null,
    classification varchar(60) not null,
    amount_dong bigint not null,
    primary key (act_id, line_no),
    constraint budget_entry_act foreign key (act_id) references budget_act (id)
) default character set utf8mb4 collate utf8mb4_bin;
