-- When the CRM made a contact, and whether its tags were ever told: before that, nobody can say which tag is new.
alter table contacts add column added_at timestamptz, add column tags_told boolean not null default false;
update contacts set tags_told = true where read_at is not null;
