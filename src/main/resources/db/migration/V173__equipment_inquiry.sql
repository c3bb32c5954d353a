-- Inquiries (xác minh) into losses and damage: opened once for a movement, decided once. Rows are added and never changed.
insert into id_block (series, next_value) values ('equipment_inquiry_no', 1);

create table equipment_inquiry (
    id bigint not null primary key,
    inquiry_no varchar(20) not null,
    holder_kind varchar(10) not null,
    holder_id bigint not null,
    movement_id bigint not null,
    opened_on date not null,
    circumstances varchar(2000) not null,
    opened_by varchar(120) not null,
    recorded_at datetime(6) not null,
    version bigint not null,
    constraint equipment_inquiry_no_once unique (inquiry_no),
    constraint equipment_inquiry_of_movement unique (movement_id),
    constraint equipment_inquiry_movement foreign key (movement_id) references equipment_movement (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index equipment_inquiry_holder on equipment_inquiry (holder_kind, holder_id, opened_on);

create table equipment_inquiry_end (
    inquiry_id bigint not null primary key,
    decided_on date not null,
    finding varchar(2000) not null,
    decided_by varchar(120) not null,
    decision_id bigint not null,
    recorded_at datetime(6) not null,
    constraint equipment_inquiry_end_of foreign key (inquiry_id) references equipment_inquiry (id)
) default character set utf8mb4 collate utf8mb4_bin;

create table equipment_inquiry_answerable (
    inquiry_id bigint not null,
    post integer not null,
    full_name varchar(120) not null,
    member_no varchar(20),
    compensation_dong bigint not null,
    primary key (inquiry_id, post),
    constraint equipment_inquiry_answerable_of foreign key (inquiry_id) references equipment_inquiry_end (inquiry_id)
) default character set utf8mb4 collate utf8mb4_bin;

-- What was found again of what a movement noted as lost.
create table equipment_found (
    movement_id bigint not null primary key,
    loss_id bigint not null,
    constraint equipment_found_movement foreign key (movement_id) references equipment_movement (id),
    constraint equipment_found_loss foreign key (loss_id) references equipment_movement (id)
) default character set utf8mb4 collate utf8mb4_bin;
