-- What happens during and at the end of service. The timeline itself is member_service; here stands what the law wants
-- to know beside it.
insert into id_block (series, next_value) values ('record_no', 1);

-- Refusals of tasks and written reminders: dated by the day on which they happened, they never end.
create table member_conduct (
    row_id bigint not null primary key,
    member_id bigint not null,
    record_no varchar(20) not null,
    valid_from date not null,
    valid_to date not null,
    recorded_at datetime(6) not null,
    superseded_at datetime(6) not null,
    decision_id bigint,
    kind varchar(30) not null,
    reference varchar(200),
    reason varchar(500) not null,
    constraint member_conduct_member foreign key (member_id) references member (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index member_conduct_identity on member_conduct (member_id, record_no, superseded_at, valid_from);

-- Deaths and injuries, dated by the day on which they happened.
create table member_casualty (
    row_id bigint not null primary key,
    member_id bigint not null,
    record_no varchar(20) not null,
    valid_from date not null,
    valid_to date not null,
    recorded_at datetime(6) not null,
    superseded_at datetime(6) not null,
    decision_id bigint,
    kind varchar(10) not null,
    on_duty boolean not null,
    category varchar(20) not null,
    lost_capacity_percent integer,
    constraint member_casualty_member foreign key (member_id) references member (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index member_casualty_identity on member_casualty (member_id, record_no, superseded_at, valid_from);

-- Yearly ratings: each holds on the days of its year.
create table member_rating (
    row_id bigint not null primary key,
    member_id bigint not null,
    rated_year varchar(20) not null,
    valid_from date not null,
    valid_to date not null,
    recorded_at datetime(6) not null,
    superseded_at datetime(6) not null,
    decision_id bigint,
    grade varchar(20) not null,
    correction_reason varchar(500),
    constraint member_rating_member foreign key (member_id) references member (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index member_rating_identity on member_rating (member_id, rated_year, superseded_at, valid_from);

-- Discharges: on which ground of the law, from the day of leaving on.
create table member_discharge (
    row_id bigint not null primary key,
    member_id bigint not null,
    valid_from date not null,
    valid_to date not null,
    recorded_at datetime(6) not null,
    superseded_at datetime(6) not null,
    decision_id bigint,
    ground varchar(30) not null,
    constraint member_discharge_member foreign key (member_id) references member (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index member_discharge_identity on member_discharge (member_id, superseded_at, valid_from);

-- What was counted for a discharge; valid from the day of leaving on.
create table member_evidence (
    row_id bigint not null primary key,
    member_id bigint not null,
    evidence_no varchar(20) not null,
    valid_from date not null,
    valid_to date not null,
    recorded_at datetime(6) not null,
    superseded_at datetime(6) not null,
    decision_id bigint,
    kind varchar(30) not null,
    dated_on date not null,
    reference varchar(200),
    constraint member_evidence_member foreign key (member_id) references member (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index member_evidence_identity on member_evidence (member_id, evidence_no, superseded_at, valid_from);
