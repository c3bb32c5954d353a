-- Stock-taking (kiểm kê): what was counted, by whom, and what was decided of it. The books that it is held against are read
-- from the ledger as they were known when the counting began, so nothing of them is copied. Rows are added and never changed.
insert into id_block (series, next_value) values ('equipment_stocktake_no', 1);

create table equipment_stocktake (
    id bigint not null primary key,
    take_no varchar(20) not null,
    holder_kind varchar(10) not null,
    holder_id bigint not null,
    counted_on date not null,
    started_by varchar(120) not null,
    reason varchar(500),
    recorded_at datetime(6) not null,
    version bigint not null,
    constraint equipment_stocktake_no_once unique (take_no)
) default character set utf8mb4 collate utf8mb4_bin;
create index equipment_stocktake_holder on equipment_stocktake (holder_kind, holder_id, counted_on);

create table equipment_stocktake_count (
    take_id bigint not null,
    post integer not null,
    kind_id bigint not null,
    size_code varchar(20) not null,
    lot_no varchar(40) not null,
    serial_no varchar(60) not null,
    state varchar(12) not null,
    counted bigint not null,
    reason varchar(500),
    counted_by varchar(120) not null,
    recorded_at datetime(6) not null,
    primary key (take_id, post),
    constraint equipment_stocktake_count_of foreign key (take_id) references equipment_stocktake (id),
    constraint equipment_stocktake_count_kind foreign key (kind_id) references equipment_kind (id)
) default character set utf8mb4 collate utf8mb4_bin;

create table equipment_stocktake_end (
    take_id bigint not null primary key,
    outcome varchar(10) not null,
    decided_by varchar(120) not null,
    reason varchar(500),
    decision_id bigint,
    recorded_at datetime(6) not null,
    constraint equipment_stocktake_end_of foreign key (take_id) references equipment_stocktake (id)
) default character set utf8mb4 collate utf8mb4_bin;

create table equipment_stocktake_movement (
    take_id bigint not null,
    post integer not null,
    movement_id bigint not null,
    primary key (take_id, post),
    constraint equipment_stocktake_movement_of foreign key (take_id) references equipment_stocktake (id),
    constraint equipment_stocktake_movement_entry foreign key (movement_id) references equipment_movement (id)
) default character set utf8mb4 collate utf8mb4_bin;

-- What was lost can be found again: the place of what is lost is locked like a giver.
insert into equipment_holder (holder_kind, holder_id) values ('LOST', 0);
