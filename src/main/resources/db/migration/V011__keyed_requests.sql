-- Requests with an idempotency key (khóa chống lặp): reserved under a lease while they run, then kept with their answer.
create table keyed_request (
    account_id bigint not null,
    operation varchar(60) not null,
    key_hash varchar(64) not null,
    request_hash varchar(64) not null,
    state varchar(10) not null,
    lease bigint not null,
    leased_until datetime(6) not null,
    expires_at datetime(6) not null,
    answer longtext,
    constraint keyed_request_key primary key (account_id, operation, key_hash)
) default character set utf8mb4 collate utf8mb4_bin;
create index keyed_request_expiry on keyed_request (expires_at);
