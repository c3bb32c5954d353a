-- The clock row gives every recorded time; ids are taken in blocks.
create table clock (
    id integer not null primary key,
    last_stamp datetime(6) not null
) default character set utf8mb4 collate utf8mb4_bin;
insert into clock (id, last_stamp) values (1, '2000-01-01 00:00:00.000000');

create table id_block (
    series varchar(40) not null primary key,
    next_value bigint not null
) default character set utf8mb4 collate utf8mb4_bin;
insert into id_block (series, next_value) values ('id', 1000);

-- Decisions (quyết định): the numbered, signed acts on which facts rest.
create table decision (
    id bigint not null primary key,
    number varchar(60) not null,
    issued_on date not null,
    issuer varchar(200) not null,
    signer varchar(120),
    legal_basis varchar(500)
) default character set utf8mb4 collate utf8mb4_bin;
create index decision_number on decision (number, issued_on);
