-- Drops the mark of texts that callers brought.
alter table messages drop column called;
