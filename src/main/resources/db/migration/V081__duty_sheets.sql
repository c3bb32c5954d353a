-- Duty sheets (bảng chấm công trực): one for each team and month.
insert into id_block (series, next_value) values ('duty_sheet_no', 1);
insert into id_block (series, next_value) values ('duty_entry_no', 1);

create table duty_sheet (
    id bigint not null primary key,
    sheet_no varchar(20) not null,
    team_id bigint not null,
    duty_month varchar(7) not null,
    version bigint not null,
    constraint duty_sheet_no_once unique (sheet_no),
    constraint duty_sheet_of_team_and_month unique (team_id, duty_month)
) default character set utf8mb4 collate utf8mb4_bin;
create index duty_sheet_month on duty_sheet (duty_month, sheet_no);

-- Where a sheet stands and who brought it there. It holds on the days of the month; what changes is the recorded time.
create table duty_sheet_state (
    row_id bigint not null primary key,
    sheet_id bigint not null,
    valid_from date not null,
    valid_to date not null,
    recorded_at datetime(6) not null,
    superseded_at datetime(6) not null,
    decision_id bigint,
    state varchar(10) not null,
    correction_no integer not null,
    entered_by varchar(120) not null,
    changed_by varchar(120) not null,
    judged_by varchar(120),
    reason varchar(500),
    constraint duty_sheet_state_sheet foreign key (sheet_id) references duty_sheet (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index duty_sheet_state_identity on duty_sheet_state (sheet_id, superseded_at, recorded_at);
create index duty_sheet_state_waiting on duty_sheet_state (state, superseded_at);

-- Entries by two recorded times: when they were written on the sheet or taken off it, and when an officer confirmed that. What
-- earns money is what was confirmed and not yet confirmed to be gone.
create table duty_entry (
    row_id bigint not null primary key,
    sheet_id bigint not null,
    entry_no varchar(20) not null,
    valid_from date not null,
    valid_to date not null,
    recorded_at datetime(6) not null,
    superseded_at datetime(6) not null,
    decision_id bigint,
    member_no varchar(20) not null,
    duty_kind varchar(20) not null,
    hours decimal(5, 2),
    basis_no varchar(20) not null,
    place_id bigint not null,
    note varchar(500),
    confirmed_at datetime(6) default '9999-12-31 00:00:00' not null,
    withdrawn_at datetime(6) default '9999-12-31 00:00:00' not null,
    constraint duty_entry_sheet foreign key (sheet_id) references duty_sheet (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index duty_entry_identity on duty_entry (sheet_id, superseded_at, valid_from);
create index duty_entry_member on duty_entry (member_no, valid_from, superseded_at);
create index duty_entry_basis on duty_entry (basis_no, withdrawn_at, valid_from);
