-- Meters (đồng hồ) of vehicles and machines, and plans that check by use.
insert into id_block (series, next_value) values ('equipment_reading_no', 1);

create table equipment_meter (
    id bigint not null primary key,
    item_id bigint not null,
    meter_unit varchar(5) not null,
    constraint equipment_meter_once unique (item_id, meter_unit),
    constraint equipment_meter_item foreign key (item_id) references equipment_item (id)
) default character set utf8mb4 collate utf8mb4_bin;

create table equipment_meter_reading (
    id bigint not null primary key,
    reading_no varchar(20) not null,
    meter_id bigint not null,
    holder_kind varchar(10) not null,
    holder_id bigint not null,
    read_on date not null,
    shown bigint not null,
    old_shown bigint,
    corrects_id bigint,
    reason varchar(500),
    decision_id bigint,
    recorded_at datetime(6) not null,
    constraint equipment_meter_reading_no_once unique (reading_no),
    constraint equipment_meter_corrected_once unique (corrects_id),
    constraint equipment_meter_reading_of foreign key (meter_id) references equipment_meter (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index equipment_meter_readings on equipment_meter_reading (meter_id, read_on);

alter table equipment_check_plan_fact add column interval_use bigint;
alter table equipment_check_plan_fact add column use_unit varchar(5);
alter table equipment_check_plan_fact add column warn_use bigint;
