-- Codes of the budget classification (mục lục ngân sách): an editable catalogue with dated facts.
create table budget_code (
    id bigint not null primary key,
    kind varchar(20) not null,
    code varchar(30) not null,
    version bigint not null,
    constraint budget_code_once unique (kind, code)
) default character set utf8mb4 collate utf8mb4_bin;

create table budget_code_fact (
    row_id bigint not null primary key,
    budget_code_id bigint not null,
    valid_from date not null,
    valid_to date not null,
    recorded_at datetime(6) not null,
    superseded_at datetime(6) not null,
    decision_id bigint,
    title_vi varchar(300) not null,
    title_en varchar(300),
    parent_code varchar(30),
    legal_basis varchar(200),
    retired boolean not null,
    constraint budget_code_fact_code foreign key (budget_code_id) references budget_code (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index budget_code_fact_standing on budget_code_fact (budget_code_id, superseded_at, valid_from);
