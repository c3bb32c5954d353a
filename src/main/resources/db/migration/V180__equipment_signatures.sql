-- Signatures of hand-over lists (chữ ký trên biên bản bàn giao): one for each side and person, never replaced.
insert into id_block (series, next_value) values ('equipment_signature_no', 1);

create table equipment_handover_signature (
    id bigint not null primary key,
    signature_no varchar(20) not null,
    handover_id bigint not null,
    side varchar(10) not null,
    post integer not null,
    form varchar(10) not null,
    signer varchar(120),
    signed_on date not null,
    media_type varchar(60) not null,
    byte_count bigint not null,
    checksum varchar(64) not null,
    file_no varchar(20) not null,
    recorded_at datetime(6) not null,
    constraint equipment_signature_no_once unique (signature_no),
    constraint equipment_signature_once unique (handover_id, side, post),
    constraint equipment_signature_list foreign key (handover_id) references equipment_handover (id),
    constraint equipment_signature_file foreign key (file_no) references file_content (file_no)
) default character set utf8mb4 collate utf8mb4_bin;
