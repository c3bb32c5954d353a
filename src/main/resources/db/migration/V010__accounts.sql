-- Accounts (tài khoản) of officers and of client systems. A change of the row or of its grants raises the version, which
-- every call reads. The unit 0 is the whole country.
create table account (
    id bigint not null primary key,
    user_name varchar(60) not null,
    full_name varchar(120) not null,
    kind varchar(10) not null,
    home_unit_id bigint not null,
    enabled boolean not null,
    version bigint not null,
    password_hash varchar(200) not null,
    created_at datetime(6) not null,
    constraint account_user_name unique (user_name)
) default character set utf8mb4 collate utf8mb4_bin;
create index account_home_unit on account (home_unit_id, user_name);

-- Grants (phân quyền): a role for a unit and all below it. A revoked grant stays, with the day of its end.
create table account_grant (
    id bigint not null primary key,
    grant_no varchar(20) not null,
    account_id bigint not null,
    role_name varchar(30) not null,
    unit_id bigint not null,
    granted_at datetime(6) not null,
    granted_by bigint not null,
    revoked_at datetime(6) not null,
    revoked_by bigint,
    constraint account_grant_no unique (grant_no),
    constraint account_grant_once unique (account_id, role_name, unit_id, revoked_at),
    constraint account_grant_account foreign key (account_id) references account (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index account_grant_unit on account_grant (unit_id, revoked_at);
insert into id_block (series, next_value) values ('grant_no', 1);

-- Tokens (mã phiên): only the hash is kept, so that whoever reads the table cannot sign in.
create table account_token (
    id bigint not null primary key,
    token_no varchar(20) not null,
    account_id bigint not null,
    token_hash varchar(64) not null,
    purpose varchar(100),
    created_at datetime(6) not null,
    expires_at datetime(6) not null,
    constraint account_token_no unique (token_no),
    constraint account_token_hash unique (token_hash),
    constraint account_token_account foreign key (account_id) references account (id)
) default character set utf8mb4 collate utf8mb4_bin;
create index account_token_expiry on account_token (expires_at);
insert into id_block (series, next_value) values ('token_no', 1);
