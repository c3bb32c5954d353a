-- Hand-over lists (biên bản bàn giao): one act over many people, with one movement for each of them.
insert into id_block (series, next_value) values ('equipment_handover_no', 1);

create table equipment_handover (
    id bigint not null primary key,
    list_no varchar(20) not null,
    direction varchar(10) not null,
    store_id bigint not null,
    business_day date not null,
    officer varchar(120) not null,
    reason varchar(500),
    decision_id bigint,
    reverses_id bigint,
    recorded_at datetime(6) not null,
    constraint equipment_handover_no_once unique (list_no),
    constraint equipment_handover_reversed_once unique (reverses_id),
    constraint equipment_handover_store foreign key (store_id) references equipment_store (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index equipment_handover_stores on equipment_handover (store_id, business_day);

create table equipment_handover_movement (
    handover_id bigint not null,
    post integer not null,
    movement_id bigint not null,
    constraint equipment_handover_movement_once primary key (handover_id, post),
    constraint equipment_handover_of_movement unique (movement_id),
    constraint equipment_handover_movement_list foreign key (handover_id) references equipment_handover (id),
    constraint equipment_handover_movement_entry foreign key (movement_id) references equipment_movement (id)
) default character set utf8mb4 collate utf8mb4_bin;
