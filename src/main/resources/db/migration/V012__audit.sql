-- The audit trail (nhật ký): one row for each write and for each refused attempt, and the records and units it was about.
create table audit_entry (
    id bigint not null primary key,
    happened_at datetime(6) not null,
    account_id bigint,
    account_name varchar(60) not null,
    address varchar(64) not null,
    protocol varchar(10) not null,
    request_id varchar(64) not null,
    operation varchar(60) not null,
    outcome varchar(30) not null,
    decision_number varchar(60),
    command_text longtext
) default character set utf8mb4 collate utf8mb4_bin;
create index audit_entry_time on audit_entry (happened_at, id);
create index audit_entry_account on audit_entry (account_name, happened_at);
create index audit_entry_operation on audit_entry (operation, happened_at);

create table audit_place (
    audit_id bigint not null,
    place_no integer not null,
    record_no varchar(100),
    unit_id bigint,
    constraint audit_place_key primary key (audit_id, place_no),
    constraint audit_place_entry foreign key (audit_id) references audit_entry (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index audit_place_record on audit_place (record_no, audit_id);
create index audit_place_unit on audit_place (unit_id, audit_id);
