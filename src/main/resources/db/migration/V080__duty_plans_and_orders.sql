-- What duty rests on (căn cứ làm nhiệm vụ): duty plans, training orders and mobilisation orders. They share one table, since an
-- entry of a duty sheet names any of them by its number.
insert into id_block (series, next_value) values ('duty_plan_no', 1);
insert into id_block (series, next_value) values ('mobilisation_no', 1);

create table duty_basis (
    id bigint not null primary key,
    basis_no varchar(20) not null,
    kind varchar(20) not null,
    version bigint not null,
    constraint duty_basis_no_once unique (basis_no)
) default character set utf8mb4 collate utf8mb4_bin;

-- What one of them says on the days for which it is. Withdrawal is a state of the days that it takes away.
create table duty_basis_fact (
    row_id bigint not null primary key,
    basis_id bigint not null,
    valid_from date not null,
    valid_to date not null,
    recorded_at datetime(6) not null,
    superseded_at datetime(6) not null,
    decision_id bigint,
    state varchar(10) not null,
    team_id bigint,
    commune_id bigint not null,
    ordering_unit_id bigint,
    title varchar(200) not null,
    place varchar(200),
    kinds varchar(200),
    travel_dong bigint,
    meal_dong bigint,
    lodging_nights integer,
    lodging_dong bigint,
    order_decision_id bigint not null,
    reason varchar(500),
    constraint duty_basis_fact_basis foreign key (basis_id) references duty_basis (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index duty_basis_fact_identity on duty_basis_fact (basis_id, superseded_at, valid_from);
create index duty_basis_fact_commune on duty_basis_fact (commune_id, superseded_at, valid_to);
create index duty_basis_fact_team on duty_basis_fact (team_id, superseded_at, valid_to);
create index duty_basis_fact_ordering on duty_basis_fact (ordering_unit_id, superseded_at, valid_to);

-- The members whom a mobilisation order names.
create table duty_basis_member (
    row_id bigint not null primary key,
    basis_id bigint not null,
    member_no varchar(20) not null,
    valid_from date not null,
    valid_to date not null,
    recorded_at datetime(6) not null,
    superseded_at datetime(6) not null,
    decision_id bigint,
    constraint duty_basis_member_basis foreign key (basis_id) references duty_basis (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index duty_basis_member_identity on duty_basis_member (basis_id, superseded_at, valid_from);
create index duty_basis_member_member on duty_basis_member (member_no, superseded_at, valid_to);
