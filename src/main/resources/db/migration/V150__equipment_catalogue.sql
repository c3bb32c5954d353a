-- The catalogue of equipment (danh mục trang bị): kinds, what is said of them from day to day, and prices.
create table equipment_kind (
    id bigint not null primary key,
    kind_code varchar(40) not null,
    version bigint not null,
    constraint equipment_kind_code_once unique (kind_code)
) default character set utf8mb4 collate utf8mb4_bin;

create table equipment_kind_fact (
    row_id bigint not null primary key,
    kind_id bigint not null,
    valid_from date not null,
    valid_to date not null,
    recorded_at datetime(6) not null,
    superseded_at datetime(6) not null,
    decision_id bigint,
    title varchar(200) not null,
    category varchar(20) not null,
    unit_of_measure varchar(20) not null,
    tracking varchar(10) not null,
    sizes varchar(1100) not null,
    service_life_months integer,
    funding_source varchar(10) not null,
    certificate_needed boolean not null,
    legal_basis varchar(200) not null,
    constraint equipment_kind_fact_kind foreign key (kind_id) references equipment_kind (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index equipment_kind_fact_identity on equipment_kind_fact (kind_id, superseded_at, valid_from);

create table equipment_price (
    row_id bigint not null primary key,
    kind_id bigint not null,
    valid_from date not null,
    valid_to date not null,
    recorded_at datetime(6) not null,
    superseded_at datetime(6) not null,
    decision_id bigint,
    price_dong bigint not null,
    constraint equipment_price_kind foreign key (kind_id) references equipment_kind (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index equipment_price_identity on equipment_price (kind_id, superseded_at, valid_from);
