-- Drops when the CRM made each contact, and whether its tags were ever told.
alter table contacts drop column added_at, drop column tags_told;
