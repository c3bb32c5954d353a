-- Payment runs (đợt chi trả). What members with equal facts share is kept once: the body of a sheet, and what a month
-- comes to as a whole. Both are found by the checksum of what they hold and never change.
insert into id_block (series, next_value) values ('payment_run_no', 1);

create table sheet_body (
    id bigint not null primary key,
    checksum varchar(64) not null,
    body longblob not null,
    constraint sheet_body_checksum unique (checksum)
) default character set utf8mb4 collate utf8mb4_bin;

create table payment_set (
    id bigint not null primary key,
    checksum varchar(64) not null,
    fact_month varchar(7) not null,
    constraint payment_set_checksum unique (checksum)
) default character set utf8mb4 collate utf8mb4_bin;

create table payment_set_line (
    set_id bigint not null,
    line_no integer not null,
    item_code varchar(60) not null,
    policy_code varchar(60) not null,
    body_id bigint not null,
    outcome varchar(10) not null,
    amount_dong bigint not null,
    is_limited boolean not null,
    funding_source varchar(60),
    funding_level varchar(60),
    classification varchar(60),
    primary key (set_id, line_no),
    constraint payment_set_line_set foreign key (set_id) references payment_set (id),
    constraint payment_set_line_body foreign key (body_id) references sheet_body (id)
) default character set utf8mb4 collate utf8mb4_bin;

-- From which month on a unit is paid by the house: differences reach back to it and no further.
create table payment_opening (
    unit_id bigint not null primary key,
    opening_month varchar(7) not null,
    decision_id bigint not null,
    set_by varchar(120) not null,
    set_at datetime(6) not null
) default character set utf8mb4 collate utf8mb4_bin;

-- One row for each province, which every approval in it locks.
create table payment_book (
    unit_id bigint not null primary key,
    version bigint not null
) default character set utf8mb4 collate utf8mb4_bin;

create table payment_run (
    id bigint not null primary key,
    run_no varchar(20) not null,
    unit_id bigint not null,
    fact_month varchar(7) not null,
    compared_month varchar(7),
    known_on datetime(6) not null,
    state varchar(10) not null,
    prepared_by varchar(120) not null,
    created_at datetime(6) not null,
    prepared_at datetime(6),
    approved_by varchar(120),
    approved_at datetime(6),
    cancelled_by varchar(120),
    cancelled_at datetime(6),
    cancel_reason varchar(500),
    failure varchar(60),
    lease_owner varchar(64),
    lease_until datetime(6),
    last_member_id bigint not null,
    members_expected bigint not null,
    members_done bigint not null,
    version bigint not null,
    constraint payment_run_no_once unique (run_no)
) default character set utf8mb4 collate utf8mb4_bin;
create index payment_run_state on payment_run (state, created_at);
create index payment_run_unit on payment_run (unit_id, fact_month);

-- A member's month in a run: what it comes to now, and what was approved of it before. A month of which nothing was
-- approved has no set before; set 0 is a month in which there is nothing.
create table payment_entry (
    run_id bigint not null,
    member_id bigint not null,
    fact_month varchar(7) not null,
    commune_id bigint not null,
    set_id bigint not null,
    before_id bigint,
    before_run_id bigint,
    amount_dong bigint not null,
    primary key (run_id, member_id, fact_month),
    constraint payment_entry_run foreign key (run_id) references payment_run (id)
) default character set utf8mb4 collate utf8mb4_bin;

create table payment_member (
    run_id bigint not null,
    member_id bigint not null,
    commune_id bigint not null,
    team_id bigint,
    post varchar(20),
    reviews varchar(120) not null,
    month_dong bigint not null,
    difference_dong bigint not null,
    carried_in_dong bigint not null,
    carried_out_dong bigint not null,
    payable_dong bigint not null,
    pay_state varchar(12) not null,
    state_on date,
    state_note varchar(500),
    acts integer not null,
    primary key (run_id, member_id),
    constraint payment_member_run foreign key (run_id) references payment_run (id)
) default character set utf8mb4 collate utf8mb4_bin;

-- Paid, returned, paid again: each act with its day, who noted it and when.
create table payment_act (
    run_id bigint not null,
    member_id bigint not null,
    act_no integer not null,
    pay_state varchar(12) not null,
    acted_on date not null,
    note varchar(500),
    noted_by varchar(120) not null,
    noted_at datetime(6) not null,
    primary key (run_id, member_id, act_no)
) default character set utf8mb4 collate utf8mb4_bin;

-- What is approved of each member and month: everything approved so far comes to this set.
create table payment_settled (
    member_id bigint not null,
    fact_month varchar(7) not null,
    commune_id bigint not null,
    set_id bigint not null,
    run_id bigint not null,
    primary key (member_id, fact_month)
) default character set utf8mb4 collate utf8mb4_bin;
create index payment_settled_commune on payment_settled (commune_id, fact_month);

-- What a member was given too much and later payments still have to make good; zero or less.
create table payment_balance (
    member_id bigint not null primary key,
    carried_dong bigint not null,
    run_id bigint not null
) default character set utf8mb4 collate utf8mb4_bin;
