-- Vehicles (phương tiện đi lại): registration numbers, papers with their ends, and who drives. A vehicle is a piece.
create table equipment_vehicle (
    id bigint not null primary key,
    version bigint not null,
    constraint equipment_vehicle_item foreign key (id) references equipment_item (id)
) default character set utf8mb4 collate utf8mb4_bin;

-- Whoever gives a registration number to a vehicle locks its row first.
create table equipment_plate_claim (
    plate varchar(20) not null primary key
) default character set utf8mb4 collate utf8mb4_bin;

create table equipment_vehicle_plate (
    row_id bigint not null primary key,
    vehicle_id bigint not null,
    valid_from date not null,
    valid_to date not null,
    recorded_at datetime(6) not null,
    superseded_at datetime(6) not null,
    decision_id bigint,
    plate varchar(20) not null,
    constraint equipment_vehicle_plate_of foreign key (vehicle_id) references equipment_vehicle (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index equipment_vehicle_plate_identity on equipment_vehicle_plate (vehicle_id, superseded_at, valid_from);
create index equipment_vehicle_plate_number on equipment_vehicle_plate (plate, valid_to, superseded_at);

create table equipment_vehicle_paper (
    row_id bigint not null primary key,
    vehicle_id bigint not null,
    paper_kind varchar(12) not null,
    valid_from date not null,
    valid_to date not null,
    recorded_at datetime(6) not null,
    superseded_at datetime(6) not null,
    decision_id bigint,
    paper_no varchar(60) not null,
    issuer varchar(200) not null,
    constraint equipment_vehicle_paper_of foreign key (vehicle_id) references equipment_vehicle (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index equipment_vehicle_paper_identity on equipment_vehicle_paper (vehicle_id, superseded_at, valid_from);

create table equipment_vehicle_driver (
    row_id bigint not null primary key,
    vehicle_id bigint not null,
    valid_from date not null,
    valid_to date not null,
    recorded_at datetime(6) not null,
    superseded_at datetime(6) not null,
    decision_id bigint,
    member_id bigint not null,
    constraint equipment_vehicle_driver_of foreign key (vehicle_id) references equipment_vehicle (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index equipment_vehicle_driver_identity on equipment_vehicle_driver (vehicle_id, superseded_at, valid_from);
