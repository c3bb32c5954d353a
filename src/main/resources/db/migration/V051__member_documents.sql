-- Certificates and badges. A number of a kind belongs to one member for ever: whoever issues one locks its row here.
insert into id_block (series, next_value) values ('document_no', 1);

create table document_number (
    kind varchar(30) not null,
    number varchar(60) not null,
    member_id bigint not null,
    primary key (kind, number),
    constraint document_number_member foreign key (member_id) references member (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index document_number_of_member on document_number (member_id);

-- A document: held from its issue on, then exchanged, issued again or revoked.
create table member_document (
    row_id bigint not null primary key,
    member_id bigint not null,
    document_no varchar(20) not null,
    valid_from date not null,
    valid_to date not null,
    recorded_at datetime(6) not null,
    superseded_at datetime(6) not null,
    decision_id bigint,
    kind varchar(30) not null,
    number varchar(60) not null,
    state varchar(10) not null,
    issued_on date not null,
    reason varchar(500) not null,
    replaces varchar(20),
    constraint member_document_member foreign key (member_id) references member (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index member_document_identity on member_document (member_id, document_no, superseded_at, valid_from);
