-- What is out (cho mượn, sửa chữa): a loan is with the borrower and stays the lender's, what is in repair is with nobody.
insert into id_block (series, next_value) values ('equipment_loan_no', 1);
insert into id_block (series, next_value) values ('equipment_repair_no', 1);

-- Under which loan or repair something is where it is; 0 of what is the holder's own.
alter table equipment_entry add column outing_id bigint not null default 0;
create index equipment_entry_outing on equipment_entry (outing_id, business_day);

create table equipment_outing (
    id bigint not null primary key,
    outing_no varchar(20) not null,
    sort varchar(10) not null,
    owner_kind varchar(10) not null,
    owner_id bigint not null,
    taker_kind varchar(10) not null,
    taker_id bigint not null,
    business_day date not null,
    due_day date,
    repairer varchar(200),
    document_no varchar(60),
    document_date date,
    reason varchar(500),
    decision_id bigint,
    movement_id bigint not null,
    recorded_at datetime(6) not null,
    constraint equipment_outing_no_once unique (outing_no),
    constraint equipment_outing_movement foreign key (movement_id) references equipment_movement (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index equipment_outing_owner on equipment_outing (owner_kind, owner_id, sort, business_day);
create index equipment_outing_taker on equipment_outing (taker_kind, taker_id, sort, business_day);

-- What came back of it, act by act.
create table equipment_outing_return (
    outing_id bigint not null,
    post integer not null,
    movement_id bigint not null,
    cost_dong bigint,
    document_no varchar(60),
    primary key (outing_id, post),
    constraint equipment_outing_return_of foreign key (outing_id) references equipment_outing (id),
    constraint equipment_outing_return_movement foreign key (movement_id) references equipment_movement (id)
) default character set utf8mb4 collate utf8mb4_bin;
