-- Facts of members that only rules of money read: the group of state support, and posts held besides.
alter table member_insurance add column state_support_group varchar(20);

create table member_other_post (
    row_id bigint not null primary key,
    member_id bigint not null,
    other_post varchar(60) not null,
    valid_from date not null,
    valid_to date not null,
    recorded_at datetime(6) not null,
    superseded_at datetime(6) not null,
    decision_id bigint,
    title varchar(200),
    constraint member_other_post_member foreign key (member_id) references member (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index member_other_post_identity on member_other_post (member_id, superseded_at, valid_from);
