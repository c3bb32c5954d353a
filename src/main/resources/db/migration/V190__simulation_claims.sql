-- Whether approved claims of Art. 24 count in a simulation; those that were started before know none and stay as they are.
alter table simulation add column with_claims boolean not null default false;
