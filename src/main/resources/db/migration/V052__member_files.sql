-- Files kept with a member. What is known of a file is a dated fact; its content is written once and lies apart, so that
-- lists never read it.
insert into id_block (series, next_value) values ('file_no', 1);

create table file_content (
    file_no varchar(20) not null primary key,
    content longblob not null
) default character set utf8mb4 collate utf8mb4_bin;

create table member_file (
    row_id bigint not null primary key,
    member_id bigint not null,
    file_no varchar(20) not null,
    valid_from date not null,
    valid_to date not null,
    recorded_at datetime(6) not null,
    superseded_at datetime(6) not null,
    decision_id bigint,
    kind varchar(20) not null,
    file_name varchar(200) not null,
    media_type varchar(60) not null,
    byte_count bigint not null,
    checksum varchar(64) not null,
    attached_on date not null,
    removal_reason varchar(500),
    constraint member_file_member foreign key (member_id) references member (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index member_file_identity on member_file (member_id, file_no, superseded_at, valid_from);
