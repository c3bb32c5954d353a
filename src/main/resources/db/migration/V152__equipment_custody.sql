-- Custody (kho và giao nhận): stores, pieces with serial numbers, and one ledger of what came and went.
insert into id_block (series, next_value) values ('equipment_store_no', 1);
insert into id_block (series, next_value) values ('equipment_movement_no', 1);

create table equipment_store (
    id bigint not null primary key,
    store_no varchar(20) not null,
    version bigint not null,
    constraint equipment_store_no_once unique (store_no)
) default character set utf8mb4 collate utf8mb4_bin;

create table equipment_store_fact (
    row_id bigint not null primary key,
    store_id bigint not null,
    valid_from date not null,
    valid_to date not null,
    recorded_at datetime(6) not null,
    superseded_at datetime(6) not null,
    decision_id bigint,
    title varchar(200) not null,
    unit_id bigint not null,
    constraint equipment_store_fact_store foreign key (store_id) references equipment_store (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index equipment_store_fact_identity on equipment_store_fact (store_id, superseded_at, valid_from);
create index equipment_store_fact_unit on equipment_store_fact (unit_id, valid_to, superseded_at);

-- Whoever takes something out of a custody locks its row first.
create table equipment_holder (
    holder_kind varchar(10) not null,
    holder_id bigint not null,
    constraint equipment_holder_once primary key (holder_kind, holder_id)
) default character set utf8mb4 collate utf8mb4_bin;

create table equipment_item (
    id bigint not null primary key,
    kind_id bigint not null,
    serial_no varchar(60) not null,
    constraint equipment_item_serial_once unique (kind_id, serial_no),
    constraint equipment_item_kind foreign key (kind_id) references equipment_kind (id)
) default character set utf8mb4 collate utf8mb4_bin;

create table equipment_movement (
    id bigint not null primary key,
    movement_no varchar(20) not null,
    act varchar(12) not null,
    business_day date not null,
    recorded_at datetime(6) not null,
    decision_id bigint,
    document_no varchar(60),
    document_date date,
    supplier varchar(200),
    funding_source varchar(10),
    reason varchar(500),
    constraint equipment_movement_no_once unique (movement_no)
) default character set utf8mb4 collate utf8mb4_bin;

-- Each line of a movement has two entries: what leaves one place arrives in another, so that the sum of all is nothing.
create table equipment_entry (
    id bigint not null primary key,
    movement_id bigint not null,
    line_no integer not null,
    holder_kind varchar(10) not null,
    holder_id bigint not null,
    kind_id bigint not null,
    size_code varchar(20) not null,
    lot_no varchar(40) not null,
    item_id bigint not null,
    state varchar(12) not null,
    quantity bigint not null,
    price_dong bigint,
    business_day date not null,
    recorded_at datetime(6) not null,
    constraint equipment_entry_movement foreign key (movement_id) references equipment_movement (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index equipment_entry_holder on equipment_entry (holder_kind, holder_id, kind_id, item_id, business_day);
create index equipment_entry_item on equipment_entry (item_id, business_day);
