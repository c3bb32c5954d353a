-- Imports (nhập dữ liệu): a job for each file, its parts while they wait, what was found in it and what was stored of it.
insert into id_block (series, next_value) values ('import_no', 1);

create table import_job (
    id bigint not null primary key,
    import_no bigint not null,
    kind varchar(20) not null,
    dry_run boolean not null,
    state varchar(10) not null,
    phase varchar(10) not null,
    account_id bigint not null,
    account_name varchar(200) not null,
    started_from varchar(64) not null,
    request_id varchar(64) not null,
    language varchar(2) not null,
    whole_country boolean not null,
    created_at datetime(6) not null,
    started_at datetime(6),
    finished_at datetime(6),
    parts bigint not null,
    file_bytes bigint not null,
    rows_read bigint not null,
    rows_stored bigint not null,
    rows_refused bigint not null,
    rows_repaired bigint not null,
    progress integer not null,
    failure varchar(60),
    failure_arguments varchar(1000),
    correction_parts bigint not null,
    cancel_wanted boolean not null,
    lease_owner varchar(40),
    lease_until datetime(6),
    constraint import_job_no unique (import_no)
) default character set utf8mb4 collate utf8mb4_bin;
create index import_job_account on import_job (account_id, import_no);
create index import_job_state on import_job (state, import_no);

-- The units over which the account that started the job could import: who else may see it.
create table import_territory (
    job_id bigint not null,
    unit_id bigint not null,
    primary key (job_id, unit_id)
) default character set utf8mb4 collate utf8mb4_bin;

-- The file in pieces, so that any node can take them; gone when the job has ended.
create table import_part (
    job_id bigint not null,
    part_no bigint not null,
    checksum varchar(64) not null,
    part_bytes bigint not null,
    content longblob not null,
    primary key (job_id, part_no)
) default character set utf8mb4 collate utf8mb4_bin;

-- What was found in a row: a reason of refusal, or a repair.
create table import_finding (
    job_id bigint not null,
    row_no bigint not null,
    finding_no bigint not null,
    refused boolean not null,
    heading varchar(120),
    field varchar(60),
    found varchar(200),
    code varchar(60) not null,
    arguments varchar(1000) not null,
    commune_code varchar(10),
    primary key (job_id, row_no, finding_no)
) default character set utf8mb4 collate utf8mb4_bin;

-- One commune of a job: its verdict, and that it is stored, set in the transaction that stores its rows.
create table import_commune (
    job_id bigint not null,
    commune_code varchar(10) not null,
    rows_read bigint not null,
    rows_faulty bigint not null,
    faulty_row bigint,
    verdict varchar(60),
    stored boolean not null,
    primary key (job_id, commune_code)
) default character set utf8mb4 collate utf8mb4_bin;

-- The refused rows with their reasons as a file, in pieces.
create table import_correction (
    job_id bigint not null,
    part_no bigint not null,
    checksum varchar(64) not null,
    content longblob not null,
    primary key (job_id, part_no)
) default character set utf8mb4 collate utf8mb4_bin;
