-- Claims of Art. 24 (hồ sơ đề nghị hưởng chế độ): one row for each case; what it says and where it stands are facts by recorded
-- time, so that it can be read as it was known on any day.
insert into id_block (series, next_value) values ('claim_no', 1);

create table claim (
    id bigint not null primary key,
    claim_no varchar(20) not null,
    member_id bigint not null,
    version bigint not null,
    constraint claim_no_once unique (claim_no)
) default character set utf8mb4 collate utf8mb4_bin;
create index claim_of_member on claim (member_id, id);

create table claim_fact (
    row_id bigint not null primary key,
    claim_id bigint not null,
    valid_from date not null,
    valid_to date not null,
    recorded_at datetime(6) not null,
    superseded_at datetime(6) not null,
    decision_id bigint,
    kind varchar(10) not null,
    state varchar(10) not null,
    happened_on date not null,
    received_on date not null,
    forwarded_on date,
    appraised_on date,
    decided_on date,
    cost_dong bigint,
    state_support_dong bigint,
    loss_percent integer,
    hospital_days integer,
    dependants integer,
    summary varchar(500) not null,
    recommended boolean,
    opinion varchar(500),
    reason varchar(500),
    opened_by varchar(120) not null,
    acted_by varchar(120) not null,
    constraint claim_fact_claim foreign key (claim_id) references claim (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index claim_fact_standing on claim_fact (claim_id, superseded_at, valid_to);
create index claim_fact_state on claim_fact (state, superseded_at, claim_id);

create table claim_document (
    row_id bigint not null primary key,
    claim_id bigint not null,
    document_no varchar(4) not null,
    valid_from date not null,
    valid_to date not null,
    recorded_at datetime(6) not null,
    superseded_at datetime(6) not null,
    decision_id bigint,
    title varchar(200) not null,
    provided boolean not null,
    issued_on date,
    note varchar(500),
    constraint claim_document_claim foreign key (claim_id) references claim (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index claim_document_standing on claim_document (claim_id, superseded_at, valid_to);
