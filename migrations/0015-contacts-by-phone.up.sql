-- Contacts by phone, of those who have one: a look-up by contact can no longer take this index and read every contact of its location,
-- as it did until the table was first analysed.
drop index contacts_phone;
create index contacts_phone on contacts (location_id, phone_hash) where phone_hash is not null;
