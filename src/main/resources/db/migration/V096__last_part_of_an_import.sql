-- When the last part of a file came in: an import whose sender went away ends after a while.
alter table import_job add column received_at datetime(6);
