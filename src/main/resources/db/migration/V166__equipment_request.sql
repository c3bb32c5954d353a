-- Requests for equipment (đề nghị trang bị) on their way: who decides each step, and everything that happened to a request.
insert into id_block (series, next_value) values ('equipment_request_no', 1);
insert into id_block (series, next_value) values ('equipment_order_no', 1);

-- Who decides a step in a territory from day to day. Unit 0 is the nation; the smallest territory decides.
create table equipment_approval_body (
    id bigint not null primary key,
    step varchar(10) not null,
    unit_id bigint not null,
    constraint equipment_approval_body_once unique (step, unit_id)
) default character set utf8mb4 collate utf8mb4_bin;

create table equipment_approval_body_fact (
    row_id bigint not null primary key,
    body_id bigint not null,
    valid_from date not null,
    valid_to date not null,
    recorded_at datetime(6) not null,
    superseded_at datetime(6) not null,
    decision_id bigint,
    title varchar(200) not null,
    for_central boolean not null,
    for_local boolean not null,
    legal_basis varchar(200) not null,
    constraint equipment_approval_body_fact_of foreign key (body_id) references equipment_approval_body (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index equipment_approval_body_fact_identity on equipment_approval_body_fact (body_id, superseded_at, valid_from);

insert into equipment_approval_body (id, step, unit_id) values (1, 'COMMUNE', 0);
insert into equipment_approval_body (id, step, unit_id) values (2, 'PROVINCE', 0);
insert into equipment_approval_body (id, step, unit_id) values (3, 'NATION', 0);
insert into equipment_approval_body_fact (row_id, body_id, valid_from, valid_to, recorded_at, superseded_at, title, for_central, for_local, legal_basis)
    values (1, 1, '2024-07-01', '9999-12-31', '2000-01-01 00:00:00.000000', '9999-12-31 00:00:00.000000', 'Công an cấp xã', true, true, 'Nghị định 40/2024/NĐ-CP');
insert into equipment_approval_body_fact (row_id, body_id, valid_from, valid_to, recorded_at, superseded_at, title, for_central, for_local, legal_basis)
    values (2, 2, '2024-07-01', '9999-12-31', '2000-01-01 00:00:00.000000', '9999-12-31 00:00:00.000000', 'Công an cấp tỉnh', true, true, 'Nghị định 40/2024/NĐ-CP');
insert into equipment_approval_body_fact (row_id, body_id, valid_from, valid_to, recorded_at, superseded_at, title, for_central, for_local, legal_basis)
    values (3, 3, '2024-07-01', '9999-12-31', '2000-01-01 00:00:00.000000', '9999-12-31 00:00:00.000000', 'Bộ Công an', true, false, 'Nghị định 40/2024/NĐ-CP');

create table equipment_request (
    id bigint not null primary key,
    request_no varchar(20) not null,
    unit_id bigint not null,
    funding_source varchar(10) not null,
    gap_on date,
    reason varchar(500) not null,
    submitted_by varchar(120) not null,
    recorded_at datetime(6) not null,
    version bigint not null,
    constraint equipment_request_no_once unique (request_no)
) default character set utf8mb4 collate utf8mb4_bin;
create index equipment_request_unit on equipment_request (unit_id, id);

create table equipment_request_line (
    request_id bigint not null,
    line_no integer not null,
    kind_id bigint not null,
    size_code varchar(20) not null,
    quantity bigint not null,
    missing bigint,
    reason varchar(500),
    primary key (request_id, line_no),
    constraint equipment_request_line_of foreign key (request_id) references equipment_request (id),
    constraint equipment_request_line_kind foreign key (kind_id) references equipment_kind (id)
) default character set utf8mb4 collate utf8mb4_bin;

-- The steps of a request, as they were on the day of its submission.
create table equipment_request_step (
    request_id bigint not null,
    post integer not null,
    step varchar(10) not null,
    unit_id bigint not null,
    title varchar(200) not null,
    primary key (request_id, post),
    constraint equipment_request_step_of foreign key (request_id) references equipment_request (id)
) default character set utf8mb4 collate utf8mb4_bin;

-- What happened to a request, in order; rows are added and never changed.
create table equipment_request_event (
    id bigint not null primary key,
    request_id bigint not null,
    post integer not null,
    act varchar(10) not null,
    step varchar(10),
    done_by varchar(120) not null,
    recorded_at datetime(6) not null,
    reason varchar(500),
    decision_id bigint,
    order_no varchar(20),
    supplier varchar(200),
    document_no varchar(60),
    document_date date,
    movement_no varchar(20),
    budget_year integer,
    funding_level varchar(60),
    classification varchar(60),
    budget_act_no varchar(20),
    constraint equipment_request_event_once unique (request_id, post),
    constraint equipment_request_event_of foreign key (request_id) references equipment_request (id)
) default character set utf8mb4 collate utf8mb4_bin;

create table equipment_request_event_line (
    event_id bigint not null,
    post integer not null,
    line_no integer not null,
    quantity bigint not null,
    price_dong bigint,
    reason varchar(500),
    primary key (event_id, post),
    constraint equipment_request_event_line_of foreign key (event_id) references equipment_request_event (id)
) default character set utf8mb4 collate utf8mb4_bin;
