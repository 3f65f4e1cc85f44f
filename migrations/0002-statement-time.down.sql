-- Brings back the clock inside the statement; nothing stored is lost.
create or replace function db_now() returns timestamptz language sql stable as
$$ select coalesce(nullif(current_setting('jorge.now', true), '')::timestamptz, clock_timestamp()) $$;
