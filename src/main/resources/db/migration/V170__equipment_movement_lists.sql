-- The movements of a holder page by page, the newest first.
create index equipment_entry_days on equipment_entry (holder_kind, holder_id, business_day, recorded_at, movement_id);
