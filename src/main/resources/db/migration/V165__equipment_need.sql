-- What many holders have that can be used, read from an index alone: sums over the nation ask for every team and member.
create index equipment_entry_balance
    on equipment_entry (holder_kind, holder_id, state, kind_id, business_day, recorded_at, quantity);
