-- Records that were withdrawn as wrong: the record itself is superseded, here stands why and on which decision.
create table member_withdrawal (
    row_id bigint not null primary key,
    member_id bigint not null,
    record_no varchar(20) not null,
    valid_from date not null,
    valid_to date not null,
    recorded_at datetime(6) not null,
    superseded_at datetime(6) not null,
    decision_id bigint,
    kind varchar(20) not null,
    reason varchar(500) not null,
    constraint member_withdrawal_member foreign key (member_id) references member (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index member_withdrawal_identity on member_withdrawal (member_id, record_no, superseded_at, valid_from);
