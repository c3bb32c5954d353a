-- Checks (kiểm tra): never changed; a wrong one has a counter record. What is due follows from those that stand.
insert into id_block (series, next_value) values ('equipment_check_no', 1);

-- What is checked by a plan: a piece wherever it is, or what a holder has of a kind. Who records a check locks its row.
create table equipment_check_target (
    id bigint not null primary key,
    plan_id bigint not null,
    item_id bigint not null,
    holder_kind varchar(10) not null,
    holder_id bigint not null,
    size_code varchar(20) not null,
    lot_no varchar(40) not null,
    constraint equipment_check_target_once unique (plan_id, item_id, holder_kind, holder_id, size_code, lot_no),
    constraint equipment_check_target_plan foreign key (plan_id) references equipment_check_plan (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index equipment_check_target_item on equipment_check_target (item_id);
create index equipment_check_target_holder on equipment_check_target (holder_id, holder_kind);

create table equipment_check (
    id bigint not null primary key,
    check_no varchar(20) not null,
    target_id bigint not null,
    kind_id bigint not null,
    holder_kind varchar(10) not null,
    holder_id bigint not null,
    size_code varchar(20) not null,
    lot_no varchar(40) not null,
    item_id bigint not null,
    state varchar(12) not null,
    quantity bigint not null,
    failed bigint not null,
    checked_on date not null,
    result varchar(20) not null,
    checker varchar(10) not null,
    checked_by varchar(120) not null,
    findings varchar(9000) not null,
    recheck_by date,
    next_due date,
    movement_no varchar(20),
    corrects_id bigint,
    reason varchar(500),
    decision_id bigint,
    recorded_at datetime(6) not null,
    constraint equipment_check_no_once unique (check_no),
    constraint equipment_check_corrected_once unique (corrects_id),
    constraint equipment_check_of_target foreign key (target_id) references equipment_check_target (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index equipment_check_targets on equipment_check (target_id, checked_on);
create index equipment_check_holders on equipment_check (holder_id, holder_kind, check_no);

-- Which check was the last on a day, and when the next is due: kept so that lists need not go through all checks, and
-- always what the checks that stand give.
create table equipment_check_due (
    row_id bigint not null primary key,
    target_id bigint not null,
    valid_from date not null,
    valid_to date not null,
    recorded_at datetime(6) not null,
    superseded_at datetime(6) not null,
    decision_id bigint,
    checked_on date not null,
    due_day date not null,
    constraint equipment_check_due_target foreign key (target_id) references equipment_check_target (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index equipment_check_due_identity on equipment_check_due (target_id, superseded_at, valid_from);
