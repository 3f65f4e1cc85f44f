alter table contacts drop column added_at, drop column tags_told;
