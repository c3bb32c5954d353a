-- Simulations (mô phỏng chính sách): what was asked, how far the work is, and what came out.
insert into id_block (series, next_value) values ('simulation_no', 1);

create table simulation (
    id bigint not null primary key,
    simulation_no bigint not null,
    unit_id bigint not null,
    unit_code varchar(5) not null,
    from_month varchar(7) not null,
    to_month varchar(7) not null,
    force_on date,
    known_on datetime(6) not null,
    duty varchar(20) not null,
    duty_year integer,
    state varchar(10) not null,
    progress integer not null,
    members bigint not null,
    started_by varchar(64) not null,
    created_at datetime(6) not null,
    started_at datetime(6),
    finished_at datetime(6),
    incident varchar(40),
    cancel_wanted boolean not null,
    lease_owner varchar(40),
    lease_until datetime(6),
    constraint simulation_number unique (simulation_no)
) default character set utf8mb4 collate utf8mb4_bin;
create index simulation_state on simulation (state, simulation_no);
create index simulation_unit on simulation (unit_id, simulation_no);

-- The drafts side by side, word for word: a draft may be replaced or discarded while its simulation stays.
create table simulation_draft (
    simulation_id bigint not null,
    scenario integer not null,
    policy_code varchar(60) not null,
    revision integer not null,
    checksum varchar(64) not null,
    document longtext not null,
    primary key (simulation_id, scenario)
) default character set utf8mb4 collate utf8mb4_bin;

create table simulation_ceiling (
    simulation_id bigint not null,
    ceiling_no integer not null,
    budget_year integer not null,
    funding_source varchar(60),
    funding_level varchar(60),
    amount_dong bigint not null,
    primary key (simulation_id, ceiling_no)
) default character set utf8mb4 collate utf8mb4_bin;

-- One slice of the members, kept in the transaction that marks it as done: what each of them gets, and their sums.
create table simulation_part (
    simulation_id bigint not null,
    part_no integer not null,
    last_member_id bigint not null,
    members bigint not null,
    member_lines longblob not null,
    sums longblob not null,
    primary key (simulation_id, part_no)
) default character set utf8mb4 collate utf8mb4_bin;

-- What a scenario comes to: scenario 0 is the policies in force, others are drafts.
create table simulation_total (
    simulation_id bigint not null,
    dimension varchar(20) not null,
    span varchar(10) not null,
    group_code varchar(120) not null,
    period varchar(7) not null,
    scenario integer not null,
    member_months bigint not null,
    total_dong bigint not null,
    base_dong bigint not null,
    without_policy bigint not null,
    unresolved bigint not null,
    split_months bigint not null,
    gainers bigint,
    gain_dong bigint,
    losers bigint,
    loss_dong bigint,
    unchanged bigint,
    primary key (simulation_id, dimension, span, group_code, period, scenario)
) default character set utf8mb4 collate utf8mb4_bin;

-- What the rules on team sizes of a scenario come to on the last day.
create table simulation_headcount (
    simulation_id bigint not null,
    scenario integer not null,
    teams bigint not null,
    unsized_teams bigint not null,
    least_members bigint not null,
    most_members bigint not null,
    authorised_members bigint not null,
    strength bigint not null,
    primary key (simulation_id, scenario)
) default character set utf8mb4 collate utf8mb4_bin;
