-- Residential units (thôn, tổ dân phố): a number for ever, and dated facts. commune_id is null while nobody has decided
-- to which part of a divided commune the place belongs.
create table residential_unit (
    id bigint not null primary key,
    code varchar(20) not null,
    version bigint not null,
    constraint residential_unit_code unique (code)
) default character set utf8mb4 collate utf8mb4_bin;

create table residential_unit_fact (
    row_id bigint not null primary key,
    residential_unit_id bigint not null,
    valid_from date not null,
    valid_to date not null,
    recorded_at datetime(6) not null,
    superseded_at datetime(6) not null,
    decision_id bigint,
    state varchar(10) not null,
    commune_id bigint,
    name varchar(200) not null,
    folded_name varchar(200) not null,
    kind varchar(20) not null,
    unit_class varchar(3),
    households integer,
    residents integer,
    area_km2 decimal(12, 4),
    constraint residential_unit_fact_anchor foreign key (residential_unit_id) references residential_unit (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index residential_unit_fact_identity on residential_unit_fact (residential_unit_id, superseded_at, valid_from);
create index residential_unit_fact_commune on residential_unit_fact (commune_id, superseded_at, valid_to);

-- Area features (đặc điểm địa bàn) of the place itself; those of its commune are kept with the map.
create table residential_unit_feature (
    row_id bigint not null primary key,
    residential_unit_id bigint not null,
    feature varchar(30) not null,
    valid_from date not null,
    valid_to date not null,
    recorded_at datetime(6) not null,
    superseded_at datetime(6) not null,
    decision_id bigint,
    constraint residential_unit_feature_anchor foreign key (residential_unit_id) references residential_unit (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index residential_unit_feature_identity on residential_unit_feature (residential_unit_id, superseded_at, valid_from);

-- Former territory (địa bàn tỉnh cũ): the province until 30 June 2025 whose resolutions may still apply here.
create table residential_unit_territory (
    row_id bigint not null primary key,
    residential_unit_id bigint not null,
    valid_from date not null,
    valid_to date not null,
    recorded_at datetime(6) not null,
    superseded_at datetime(6) not null,
    decision_id bigint,
    former_territory varchar(2) not null,
    constraint residential_unit_territory_anchor foreign key (residential_unit_id) references residential_unit (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index residential_unit_territory_identity on residential_unit_territory (residential_unit_id, superseded_at, valid_from);

-- Which residential unit went into which, on which day.
create table residential_unit_lineage (
    row_id bigint not null primary key,
    predecessor_id bigint not null,
    successor_id bigint not null,
    effective_on date not null,
    extent varchar(10) not null,
    recorded_at datetime(6) not null,
    decision_id bigint,
    constraint residential_unit_lineage_old foreign key (predecessor_id) references residential_unit (id),
    constraint residential_unit_lineage_new foreign key (successor_id) references residential_unit (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index residential_unit_lineage_from on residential_unit_lineage (predecessor_id);
create index residential_unit_lineage_to on residential_unit_lineage (successor_id);

-- Teams (Tổ bảo vệ an ninh, trật tự).
create table team (
    id bigint not null primary key,
    team_code varchar(20) not null,
    version bigint not null,
    constraint team_code_unique unique (team_code)
) default character set utf8mb4 collate utf8mb4_bin;

create table team_fact (
    row_id bigint not null primary key,
    team_id bigint not null,
    valid_from date not null,
    valid_to date not null,
    recorded_at datetime(6) not null,
    superseded_at datetime(6) not null,
    decision_id bigint,
    state varchar(10) not null,
    commune_id bigint,
    name varchar(200) not null,
    folded_name varchar(200) not null,
    constraint team_fact_anchor foreign key (team_id) references team (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index team_fact_identity on team_fact (team_id, superseded_at, valid_from);
create index team_fact_commune on team_fact (commune_id, superseded_at, valid_to);

create table team_coverage (
    row_id bigint not null primary key,
    team_id bigint not null,
    residential_unit_id bigint not null,
    valid_from date not null,
    valid_to date not null,
    recorded_at datetime(6) not null,
    superseded_at datetime(6) not null,
    decision_id bigint,
    constraint team_coverage_team foreign key (team_id) references team (id),
    constraint team_coverage_place foreign key (residential_unit_id) references residential_unit (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index team_coverage_identity on team_coverage (team_id, superseded_at, valid_from);
create index team_coverage_unit on team_coverage (residential_unit_id, superseded_at, valid_to);

-- Authorised numbers (số lượng thành viên được giao), by decision of the province.
create table team_number (
    row_id bigint not null primary key,
    team_id bigint not null,
    valid_from date not null,
    valid_to date not null,
    recorded_at datetime(6) not null,
    superseded_at datetime(6) not null,
    decision_id bigint,
    members integer not null,
    heads integer not null,
    deputies integer not null,
    constraint team_number_team foreign key (team_id) references team (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index team_number_identity on team_number (team_id, superseded_at, valid_from);

-- What a change of the map leaves for people to decide.
create table team_work (
    id bigint not null primary key,
    kind varchar(40) not null,
    residential_unit_id bigint,
    team_id bigint,
    unit_id bigint,
    since date not null,
    reason varchar(40) not null,
    recorded_at datetime(6) not null,
    superseded_at datetime(6) not null,
    decision_id bigint,
    constraint team_work_place foreign key (residential_unit_id) references residential_unit (id),
    constraint team_work_team foreign key (team_id) references team (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index team_work_open on team_work (superseded_at, unit_id, id);
create index team_work_of_place on team_work (residential_unit_id, superseded_at);
create index team_work_of_team on team_work (team_id, superseded_at);

-- Allocated numbers start above those that provinces bring along in their files.
insert into id_block (series, next_value) values ('residential_unit_code', 1000001);
insert into id_block (series, next_value) values ('team_code', 1000001);
