-- The map (bản đồ đơn vị hành chính): change sets, lineage, dated attributes. The one row of map_state is locked by every
-- change of the map, so that change sets follow one another; its version tells each node that its copy of today's tree is old.
alter table unit add column changed_at datetime(6) not null;

create table map_state (
    id integer not null primary key,
    version bigint not null,
    seeded boolean not null
) default character set utf8mb4 collate utf8mb4_bin;
insert into map_state (id, version, seeded) values (1, 0, false);

-- Change sets (đợt sắp xếp): numbered acts on the map, with what they did in counts.
create table change_set (
    id bigint not null primary key,
    change_set_no varchar(20) not null,
    effective_on date not null,
    recorded_at datetime(6) not null,
    decision_id bigint not null,
    note varchar(500),
    ended integer not null,
    created integer not null,
    changed integer not null,
    follows integer not null,
    work integer not null,
    constraint change_set_number unique (change_set_no),
    constraint change_set_decision foreign key (decision_id) references decision (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index change_set_day on change_set (effective_on, id);

-- What a change set did to each record, and what it left to decide.
create table change_effect (
    change_set_id bigint not null,
    post integer not null,
    effect varchar(10) not null,
    subject varchar(20) not null,
    change_index integer,
    code varchar(40) not null,
    name varchar(200),
    to_code varchar(40),
    extent varchar(5),
    reason varchar(40),
    primary key (change_set_id, post),
    constraint change_effect_set foreign key (change_set_id) references change_set (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index change_effect_kind on change_effect (change_set_id, effect, post);

-- Lineage (kế thừa): who received what of whom. A unit that only changed is linked to itself where the act says so.
create table unit_link (
    id bigint not null primary key,
    change_set_id bigint not null,
    effective_on date not null,
    old_unit_id bigint not null,
    new_unit_id bigint not null,
    extent varchar(5) not null,
    recorded_at datetime(6) not null,
    superseded_at datetime(6) not null,
    constraint unit_link_set foreign key (change_set_id) references change_set (id),
    constraint unit_link_old foreign key (old_unit_id) references unit (id),
    constraint unit_link_new foreign key (new_unit_id) references unit (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index unit_link_forward on unit_link (old_unit_id, effective_on);
create index unit_link_back on unit_link (new_unit_id, effective_on);

-- Attributes of units (đặc điểm địa bàn, vùng lương, dân số, diện tích), each dated for itself.
create table unit_attribute (
    row_id bigint not null primary key,
    unit_id bigint not null,
    attribute varchar(30) not null,
    valid_from date not null,
    valid_to date not null,
    recorded_at datetime(6) not null,
    superseded_at datetime(6) not null,
    decision_id bigint,
    content varchar(40) not null,
    constraint unit_attribute_unit foreign key (unit_id) references unit (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index unit_attribute_identity on unit_attribute (unit_id, superseded_at, valid_from);
create index unit_attribute_content on unit_attribute (attribute, content, superseded_at, valid_to);
