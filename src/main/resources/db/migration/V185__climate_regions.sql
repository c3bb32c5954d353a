-- Climate regions (vùng khí hậu): which of the 63 provinces of before 1 July 2025 lie in each, from day to day.
create table climate_region (
    id bigint not null primary key,
    region_code varchar(40) not null,
    version bigint not null,
    constraint climate_region_code_once unique (region_code)
) default character set utf8mb4 collate utf8mb4_bin;

create table climate_region_fact (
    row_id bigint not null primary key,
    region_id bigint not null,
    valid_from date not null,
    valid_to date not null,
    recorded_at datetime(6) not null,
    superseded_at datetime(6) not null,
    decision_id bigint,
    title varchar(200) not null,
    provinces varchar(200) not null,
    legal_basis varchar(200) not null,
    note varchar(500),
    constraint climate_region_fact_region foreign key (region_id) references climate_region (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index climate_region_fact_identity on climate_region_fact (region_id, superseded_at, valid_from);

-- The climate region to which a norm is confined, by its code; none where it holds everywhere.
alter table equipment_norm_fact add column climate_region varchar(40);
