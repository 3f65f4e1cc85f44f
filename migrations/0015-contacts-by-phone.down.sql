-- Drops the index of those with a phone; the one of all contacts stands again.
drop index contacts_phone;
create index contacts_phone on contacts (location_id, phone_hash);
