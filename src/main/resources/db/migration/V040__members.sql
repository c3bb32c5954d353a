-- Members (thành viên): an identity with a public number, and dated facts about the person and the service.
insert into id_block (series, next_value) values ('member_no', 1);

create table member (
    id bigint not null primary key,
    member_no varchar(20) not null,
    version bigint not null,
    constraint member_no_once unique (member_no)
) default character set utf8mb4 collate utf8mb4_bin;

-- One person, one member number: a citizen id is claimed by the first application and never released.
create table citizen_claim (
    citizen_id varchar(12) not null primary key,
    member_id bigint not null,
    constraint citizen_claim_member foreign key (member_id) references member (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index citizen_claim_of_member on citizen_claim (member_id);

create table member_person (
    row_id bigint not null primary key,
    member_id bigint not null,
    valid_from date not null,
    valid_to date not null,
    recorded_at datetime(6) not null,
    superseded_at datetime(6) not null,
    decision_id bigint,
    citizen_id varchar(12) not null,
    full_name varchar(120) not null,
    folded_name varchar(120) not null,
    sex varchar(6) not null,
    date_of_birth date not null,
    ethnicity varchar(60),
    education_level varchar(20),
    professional_level varchar(200),
    phone varchar(10),
    permanent_residence varchar(300),
    permanent_commune_id bigint,
    temporary_residence varchar(300),
    actual_residence varchar(300),
    residence_registered_since date,
    living_there boolean,
    former_force varchar(40),
    former_force_from date,
    former_force_to date,
    priority_group varchar(30),
    reason varchar(500),
    constraint member_person_member foreign key (member_id) references member (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index member_person_identity on member_person (member_id, superseded_at, valid_from);
create index member_person_name on member_person (folded_name, member_id, superseded_at, valid_to, valid_from);
create index member_person_phone on member_person (phone, superseded_at);

-- The one timeline of a member's service: where the person stands, in which team and post. It has no gap after the
-- first application: whoever is discharged keeps the last team, so that rights follow it.
create table member_service (
    row_id bigint not null primary key,
    member_id bigint not null,
    valid_from date not null,
    valid_to date not null,
    recorded_at datetime(6) not null,
    superseded_at datetime(6) not null,
    decision_id bigint,
    status varchar(12) not null,
    team_id bigint not null,
    post varchar(8) not null,
    reason varchar(500),
    constraint member_service_member foreign key (member_id) references member (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index member_service_identity on member_service (member_id, superseded_at, valid_from);
create index member_service_team on member_service (team_id, superseded_at, valid_to);
create index member_service_status on member_service (status, superseded_at, valid_to);

-- The dossier of an application: what council, commune police and chair did with it, and when.
create table member_dossier (
    row_id bigint not null primary key,
    member_id bigint not null,
    valid_from date not null,
    valid_to date not null,
    recorded_at datetime(6) not null,
    superseded_at datetime(6) not null,
    decision_id bigint,
    applied_on date not null,
    team_id bigint not null,
    post varchar(8) not null,
    voted_on date,
    council_present integer,
    votes_for integer,
    minutes varchar(120),
    proposed_on date,
    proposal_number varchar(60),
    proposal_received_on date,
    recognised_on date,
    approval_decision_id bigint,
    constraint member_dossier_member foreign key (member_id) references member (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index member_dossier_identity on member_dossier (member_id, superseded_at, valid_from);

create table member_health (
    row_id bigint not null primary key,
    member_id bigint not null,
    valid_from date not null,
    valid_to date not null,
    recorded_at datetime(6) not null,
    superseded_at datetime(6) not null,
    decision_id bigint,
    issued_on date not null,
    valid_until date,
    sufficient boolean not null,
    issuer varchar(200),
    constraint member_health_member foreign key (member_id) references member (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index member_health_identity on member_health (member_id, superseded_at, valid_from);

create table member_declaration (
    row_id bigint not null primary key,
    member_id bigint not null,
    declaration varchar(40) not null,
    valid_from date not null,
    valid_to date not null,
    recorded_at datetime(6) not null,
    superseded_at datetime(6) not null,
    decision_id bigint,
    answer boolean not null,
    document varchar(200),
    constraint member_declaration_member foreign key (member_id) references member (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index member_declaration_identity on member_declaration (member_id, declaration, superseded_at, valid_from);

-- What money rules need to know: who else insures the member, and on what base.
create table member_insurance (
    row_id bigint not null primary key,
    member_id bigint not null,
    valid_from date not null,
    valid_to date not null,
    recorded_at datetime(6) not null,
    superseded_at datetime(6) not null,
    decision_id bigint,
    social_insurance varchar(12) not null,
    social_insurance_number varchar(20),
    income_base_dong bigint,
    health_insurance varchar(14) not null,
    health_insurance_card varchar(20),
    constraint member_insurance_member foreign key (member_id) references member (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index member_insurance_identity on member_insurance (member_id, superseded_at, valid_from);

-- Public holidays (ngày nghỉ lễ, tết) on which the clocks of the law stand still. A withdrawn one stays known.
create table public_holiday (
    row_id bigint not null primary key,
    holiday date not null,
    name varchar(120) not null,
    legal_basis varchar(200),
    recorded_at datetime(6) not null,
    superseded_at datetime(6) not null,
    constraint public_holiday_once unique (holiday, superseded_at)
) default character set utf8mb4 collate utf8mb4_bin;
