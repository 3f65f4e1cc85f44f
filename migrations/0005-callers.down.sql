-- Drops which contacts a caller began; they count as HighLevel's then
alter table contacts drop column origin;
