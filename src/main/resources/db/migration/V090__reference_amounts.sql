-- Reference amounts (mức tham chiếu): the catalogue of names and their dated, cited values.
create table reference_name (
    id bigint not null primary key,
    name varchar(40) not null,
    kind varchar(10) not null,
    title_vi varchar(200) not null,
    title_en varchar(200) not null,
    reference_keys varchar(1000) not null,
    version bigint not null,
    constraint reference_name_name unique (name)
) default character set utf8mb4 collate utf8mb4_bin;

create table reference_amount (
    row_id bigint not null primary key,
    reference_id bigint not null,
    reference_key varchar(40) not null,
    valid_from date not null,
    valid_to date not null,
    recorded_at datetime(6) not null,
    superseded_at datetime(6) not null,
    decision_id bigint,
    amount decimal(22, 6) not null,
    legal_basis varchar(200) not null
) default character set utf8mb4 collate utf8mb4_bin;
create index reference_amount_current on reference_amount (reference_id, superseded_at, valid_from);
