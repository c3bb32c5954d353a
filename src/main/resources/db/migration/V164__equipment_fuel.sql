-- Fuel (nhiên liệu): norms of kinds of vehicles by territory (unit 0 is the nation), and monthly logs of vehicles.
create table equipment_fuel_norm (
    id bigint not null primary key,
    kind_id bigint not null,
    unit_id bigint not null,
    version bigint not null,
    constraint equipment_fuel_norm_once unique (kind_id, unit_id),
    constraint equipment_fuel_norm_kind foreign key (kind_id) references equipment_kind (id)
) default character set utf8mb4 collate utf8mb4_bin;

create table equipment_fuel_norm_fact (
    row_id bigint not null primary key,
    norm_id bigint not null,
    valid_from date not null,
    valid_to date not null,
    recorded_at datetime(6) not null,
    superseded_at datetime(6) not null,
    decision_id bigint,
    meter_unit varchar(5) not null,
    millilitres bigint not null,
    tolerance_percent integer not null,
    legal_basis varchar(200) not null,
    constraint equipment_fuel_norm_fact_norm foreign key (norm_id) references equipment_fuel_norm (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index equipment_fuel_norm_fact_identity on equipment_fuel_norm_fact (norm_id, superseded_at, valid_from);

create table equipment_vehicle_log (
    row_id bigint not null primary key,
    vehicle_id bigint not null,
    log_month varchar(7) not null,
    valid_from date not null,
    valid_to date not null,
    recorded_at datetime(6) not null,
    superseded_at datetime(6) not null,
    decision_id bigint,
    litres bigint not null,
    explanation varchar(500),
    constraint equipment_vehicle_log_of foreign key (vehicle_id) references equipment_vehicle (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index equipment_vehicle_log_identity on equipment_vehicle_log (vehicle_id, superseded_at, valid_from);
