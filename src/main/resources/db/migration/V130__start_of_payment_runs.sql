-- When a node first took the run, as for every other kind of job.
alter table payment_run add column started_at datetime(6);
